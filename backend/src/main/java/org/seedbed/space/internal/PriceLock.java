package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.shared.db.Database;

/**
 * Who writes prices of single units goes beside others who do; who publishes a price list writes those of the whole park
 * and goes alone. Held until the transaction ends. Take it before any unit is locked, or two of them wait for each other.
 */
@ApplicationScoped
public class PriceLock {

    private final Database database;

    PriceLock(Database database) {
        this.database = database;
    }

    /** For the prices of some units. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void shared(UUID parkId) {
        database.lockShared("prices " + parkId);
    }

    /** For the prices of the park. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void alone(UUID parkId) {
        database.lock("prices " + parkId);
    }
}
