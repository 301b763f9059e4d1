package org.seedbed.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.seedbed.privacy.internal.PrivacyErrors;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Whether something must be kept although it could go. */
@ApplicationScoped
public class LegalHolds {

    private final Database database;

    LegalHolds(Database database) {
        this.database = database;
    }

    /**
     * Refuses a deletion while a hold is in force on any of these: the person, their company, their user.
     *
     * @throws org.seedbed.shared.problem.ProblemException privacy.held (409)
     */
    public void refuseIfHeld(UUID parkId, Collection<UUID> subjects) {
        database.first(Sql.of("""
                                select placed_at from legal_hold
                                where park_id = ? and subject_id = any(?) and lifted_at is null limit 1""", parkId, subjects), row -> row.instant("placed_at"))
                .ifPresent(since -> {
                    throw PrivacyErrors.HELD.raise(
                            "since", since.atZone(BusinessClock.PARK_ZONE).toLocalDate());
                });
    }
}
