package org.seedbed.tenancy.internal.exit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is handed over at an exit, and how the company does afterwards. */
interface ExitSheetJson {

    /**
     * 交接单.
     *
     * @param hash of the lines as the park wrote them last; null: not yet
     * @param unfilled lines that say nothing yet
     * @param confirmed whether the company confirmed it as it stands
     */
    record ExitSheetView(
            List<ExitSheetLineView> lines,
            @Nullable String hash,
            @Nullable String savedBy,
            @Nullable Instant savedAt,
            int unfilled,
            boolean confirmed,
            @Nullable ExitConfirmedHow confirmedHow,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt) {}

    /**
     * A line of the sheet.
     *
     * @param expected pieces given out
     * @param counted pieces that came back
     * @param reading of a meter
     */
    record ExitSheetLineView(
            UUID id,
            ExitSheetKind kind,
            String place,
            String label,
            @Nullable Integer expected,
            @Nullable Integer counted,
            @Nullable BigDecimal reading,
            @Nullable ExitCondition condition,
            @Nullable String remark) {}

    /**
     * A follow-up.
     *
     * @param months after the last day
     * @param tries in vain so far
     */
    record ExitFollowUpView(
            UUID id,
            int version,
            UUID exitId,
            UUID companyId,
            String companyName,
            int months,
            LocalDate dueOn,
            ExitFollowUpState state,
            int tries,
            @Nullable LocalDate doneOn,
            @Nullable Boolean stillRunning,
            @Nullable Integer jobs,
            @Nullable ExitRevenue revenue,
            @Nullable String address,
            @Nullable String note,
            @Nullable String recordedBy) {}
}
