package org.seedbed.privacy.internal;

import java.util.UUID;
import org.seedbed.shared.db.Sql;
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
        lock(runner, "pg_advisory_xact_lock_shared", EVERYWHERE);
        lock(runner, "pg_advisory_xact_lock", of(parkId));
    }

    /** Until the transaction ends nobody places a hold in the park. */
    public static void askIn(SqlRunner runner, UUID parkId) {
        lock(runner, "pg_advisory_xact_lock_shared", of(parkId));
    }

    /** Until the transaction ends nobody places a hold anywhere. */
    public static void askEverywhere(SqlRunner runner) {
        lock(runner, "pg_advisory_xact_lock", EVERYWHERE);
    }

    private static String of(UUID parkId) {
        return EVERYWHERE + " " + parkId;
    }

    private static void lock(SqlRunner runner, String how, String key) {
        runner.first(
                Sql.of("select " + how + "(hashtextextended(?, 0)) is null as locked", key), row -> row.bool("locked"));
    }
}
