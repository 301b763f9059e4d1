package org.seedbed.reporting.internal.statutory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FigurePeriod;

/**
 * A form of a period.
 *
 * @param to the first day after the period
 * @param asOf the last day looked at
 * @param reason why it corrects the one before; null of the first
 * @param hash of form and lines; null while it is a draft
 */
record StatutoryFiling(
        UUID parkId,
        UUID id,
        int version,
        StatutoryForm form,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        int revision,
        StatutoryState state,
        @Nullable String reason,
        @Nullable String draftedBy,
        @Nullable String filedBy,
        @Nullable Instant filedAt,
        @Nullable UUID fileId,
        @Nullable String hash) {

    boolean isDraft() {
        return state == StatutoryState.DRAFT;
    }

    FigurePeriod period() {
        return FigurePeriod.of(form.period(), from);
    }

    /** 2025年 or 2025年第3季度. */
    String periodName() {
        return form.period() == FigurePeriod.Kind.YEAR
                ? from.getYear() + "年"
                : from.getYear() + "年第" + (from.getMonthValue() + 2) / 3 + "季度";
    }
}
