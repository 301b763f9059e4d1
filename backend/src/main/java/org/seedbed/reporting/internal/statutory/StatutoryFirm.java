package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Amount;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.ParkBook.Member;

/**
 * A company as forms ask for it.
 *
 * @param capital registered, in 元
 * @param founders open marks of its founders; null where no founder is recorded
 * @param area ㎡ let to it on the day
 */
record StatutoryFirm(
        Member stay,
        String name,
        @Nullable String uscc,
        @Nullable BigDecimal capital,
        @Nullable Set<String> founders,
        List<Certificate> certificates,
        boolean mentored,
        @Nullable BigDecimal area,
        FigureSeries figures) {

    /**
     * A qualification it held on the day.
     *
     * @param declared by the company itself, and nobody has looked
     */
    record Certificate(UUID id, String kind, @Nullable String number, LocalDate from, boolean declared) {
        EvidenceLevel level() {
            return declared ? EvidenceLevel.SELF_REPORTED : EvidenceLevel.EVIDENCED;
        }
    }

    Optional<Amount> figure(CompanyMetric metric, StatutorySource.Span span, FigurePeriod period, LocalDate day) {
        return switch (span) {
            case PERIOD -> figures.in(metric, period);
            case DAY -> figures.at(metric, day);
            case EVER -> figures.total(metric, day, EvidenceLevel.SELF_REPORTED);
        };
    }
}
