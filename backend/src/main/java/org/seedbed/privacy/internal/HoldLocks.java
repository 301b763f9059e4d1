package org.seedbed.privacy.internal;

import java.util.UUID;
import org.seedbed.shared.db.SqlRunner;

/**
 * Placing a hold and deleting what it would keep take turns. One lock per park, taken alone by who places and together by
 * all who ask: deletions do not wait for each other and cannot deadlock, and the rare one who places waits for those under
 * way. Jobs that look at all parks have one lock above.
 */
public final class HoldLocks {

    private static final String EVERYWHERE = "legal holds";

    private HoldLocks() {}

    /** Until the transaction ends nobody deletes in the park what a hold may keep. */
    static void place(SqlRunner runner, UUID parkId) {
        runner.lockShared(EVERYWHERE);
        runner.lock(of(parkId));
    }

    /** Until the transaction ends nobody places a hold in the park. */
    public static void askIn(SqlRunner runner, UUID parkId) {
        runner.lockShared(of(parkId));
    }

    /** Until the transaction ends nobody places a hold anywhere. */
    public static void askEverywhere(SqlRunner runner) {
        runner.lock(EVERYWHERE);
    }

    private static String of(UUID parkId) {
        return EVERYWHERE + " " + parkId;
    }
}
