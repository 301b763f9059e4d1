package org.seedbed.shared.acting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the current work is done. The trail names it and row-level security follows it, so nobody hands actors
 * around for either.
 *
 * @param userId null for a job and before the person is known
 * @param origin the operation ({@code leaseTerminate}) or {@code job:<name>}
 * @param requestId ties together what one request or one run of a job did
 * @param rows which rows exist for this work
 */
public record Acting(@Nullable UUID userId, String origin, String requestId, RowScope rows) {

    /** Outside any request and job: no row exists. */
    public static final Acting NOBODY = new Acting(null, "none", "", RowScope.NONE);

    /** A run of a job. Jobs look across parks through {@code JobDatabase}, so they have no rows of their own. */
    public static Acting job(String name) {
        return new Acting(null, "job:" + name, UUID.randomUUID().toString(), RowScope.NONE);
    }

    public Acting with(@Nullable UUID user, RowScope scope) {
        return new Acting(user, origin, requestId, scope);
    }

    public Acting doing(String operation) {
        return new Acting(userId, operation, requestId, rows);
    }
}
