package org.seedbed.insight.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.tenancy.Stage;

/**
 * A stage of a stay with its days, half-open.
 *
 * @param correction whether it sets right the entry before it
 * @param revoked whether it is a graduation that was taken back
 */
record StageDays(
        UUID companyId,
        UUID tenantId,
        Stage stage,
        LocalDate from,
        @Nullable LocalDate to,
        boolean correction,
        boolean revoked) {

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** In incubation; a mistake for which a graduation stands now never was. */
    boolean incubates(List<StageDays> all) {
        return stage != Stage.GRADUATED && all.stream().noneMatch(next -> setBy(next) && next.stage == Stage.GRADUATED);
    }

    /** A graduation that still stands: what was set right or taken back afterwards never was. */
    boolean graduates(List<StageDays> all) {
        return stage == Stage.GRADUATED && !revoked && all.stream().noneMatch(this::setBy);
    }

    private boolean setBy(StageDays next) {
        return next.correction && next.tenantId.equals(tenantId) && next.from.equals(to);
    }
}
