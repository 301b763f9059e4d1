package org.seedbed.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.privacy.internal.HoldLocks;
import org.seedbed.privacy.internal.PrivacyErrors;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.ProblemException;
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
        noneIsPlacedNow(parkId);
        refusal(parkId, subjects).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** What a deletion would be refused with now. Only whoever looks and deletes nothing asks for this alone. */
    public Optional<ProblemException> refusal(UUID parkId, Collection<UUID> subjects) {
        // Through a function: whoever asks to delete need not be allowed to see the park's holds.
        return database.first(
                        Sql.of(
                                "select held as placed_at from legal_hold_since(?, ?) as held where held is not null",
                                parkId,
                                subjects),
                        row -> row.instant("placed_at"))
                .map(since -> PrivacyErrors.HELD.raise(
                        "since", since.atZone(BusinessClock.PARK_ZONE).toLocalDate()));
    }

    /**
     * Lets whoever is placing a hold in the park finish, and the next one wait until this transaction ends. Ask after
     * this, in a statement of its own, and no hold comes between the answer and the deletion.
     */
    public void noneIsPlacedNow(UUID parkId) {
        HoldLocks.askIn(database, parkId);
    }

    /** The same for a job that looks at every park, through whichever database runs. */
    public void noneIsPlacedAnywhere(SqlRunner runner) {
        HoldLocks.askEverywhere(runner);
    }
}
