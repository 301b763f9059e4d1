package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

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
        take(Sql.of(
                "select pg_advisory_xact_lock_shared(hashtextextended(?, 0)) is null as locked", "prices " + parkId));
    }

    /** For the prices of the park. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void alone(UUID parkId) {
        take(Sql.of("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null as locked", "prices " + parkId));
    }

    private void take(Sql lock) {
        database.first(lock, row -> row.bool("locked"));
    }
}
