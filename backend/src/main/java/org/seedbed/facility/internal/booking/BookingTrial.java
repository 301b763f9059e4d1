package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.ReservedTime;
import org.seedbed.facility.ReservedTime.Wanted;
import org.seedbed.facility.internal.register.Conflicts;
import org.seedbed.shared.db.Database;

/** Whether the time is free, without taking it. */
@ApplicationScoped
class BookingTrial {

    private final ReservedTime time;
    private final Conflicts conflicts;
    private final Database database;

    BookingTrial(ReservedTime time, Conflicts conflicts, Database database) {
        this.time = time;
        this.conflicts = conflicts;
        this.database = database;
    }

    /** @param besides a booking that would be moved and is not in its own way */
    void require(UUID parkId, Checked checked, @Nullable UUID besides) {
        for (var wanted : checked.wanted()) {
            if (isTaken(parkId, checked, wanted, besides)) {
                throw conflicts.refusal(checked.facilities(), wanted);
            }
        }
    }

    private boolean isTaken(UUID parkId, Checked checked, Wanted wanted, @Nullable UUID besides) {
        return time
                .taken(
                        database,
                        parkId,
                        List.of(wanted.resourceId()),
                        wanted.from(),
                        wanted.to().plus(wanted.buffer()),
                        checked.now())
                .stream()
                .anyMatch(taken -> taken.owner() == null || !taken.owner().id().equals(besides));
    }
}
