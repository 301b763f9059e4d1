package org.seedbed.tenancy.internal.exit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By when a tenant has to be gone. Pure.
 *
 * @param on the first day it may stay no longer; null: nothing says so
 * @param basis what says so; null with the day
 */
record ExitDue(@Nullable LocalDate on, @Nullable Basis basis) {

    /** What sets the day. */
    @Schema(name = "ExitDueBasis")
    enum Basis {
        /** The clock of its stage. */
        STAGE,
        /** The end of everything that is let to it. */
        LEASE
    }

    static final ExitDue NONE = new ExitDue(null, null);

    /**
     * The clock of the stage goes first: a room that is let for longer is no leave to stay.
     *
     * @param stage the day the stage runs out
     * @param lease the first day after the last lease
     */
    static ExitDue of(@Nullable LocalDate stage, @Nullable LocalDate lease) {
        if (stage != null) {
            return new ExitDue(stage, Basis.STAGE);
        }
        return lease == null ? NONE : new ExitDue(lease, Basis.LEASE);
    }

    /** Whether whoever stays until that day, and no longer, has stayed as long as it may. */
    boolean isOver(LocalDate lastDay) {
        return on != null && !lastDay.isBefore(on.minusDays(1));
    }

    /**
     * Whether what was closed on the day was closed in time: {@code closed_on <= due_on + grace}.
     *
     * @return null where nothing was due: unknown is never a pass
     */
    @Nullable
    Boolean onTime(LocalDate closedOn, int graceDays) {
        return on == null ? null : !closedOn.isAfter(on.plusDays(graceDays));
    }
}
