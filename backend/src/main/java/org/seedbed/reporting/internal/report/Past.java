package org.seedbed.reporting.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;

/**
 * What a company filed for the periods a report is compared with; empty where it filed nothing.
 *
 * @param from the first day of the report's own period
 * @param previous the period before
 * @param beforePrevious the one before that
 * @param priorYear the same period of the year before
 */
public record Past(
        ReportKind kind,
        LocalDate from,
        Map<String, String> previous,
        Map<String, String> beforePrevious,
        Map<String, String> priorYear) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Nothing is known of before. */
    static Past none(ReportKind kind, LocalDate from) {
        return new Past(kind, from, Map.of(), Map.of(), Map.of());
    }

    /** What was filed last for the field. */
    @Nullable
    BigDecimal previous(ReportField field) {
        return AnswerText.number(field, previous.get(field.key()));
    }

    @Nullable
    BigDecimal priorYear(ReportField field) {
        return AnswerText.number(field, priorYear.get(field.key()));
    }

    /** What falls on the period itself of a value: of a running total, what it has grown by since the period before. */
    @Nullable
    BigDecimal own(ReportField field, BigDecimal value) {
        return field.yearToDate() ? own(kind.nth(from), value, previous(field)) : value;
    }

    /** What fell on the period before itself. */
    @Nullable
    BigDecimal previousOwn(ReportField field) {
        var value = previous(field);
        if (value == null || !field.yearToDate()) {
            return value;
        }
        return own(kind.nth(kind.previous(from)), value, AnswerText.number(field, beforePrevious.get(field.key())));
    }

    /**
     * A running total less that of the period before in the same year.
     *
     * @param nth which period of its year it is, from 1
     * @return null where what went before is not known
     */
    static @Nullable BigDecimal own(int nth, BigDecimal total, @Nullable BigDecimal before) {
        if (nth == 1) {
            return total;
        }
        return before == null ? null : total.subtract(before);
    }

    /** A running total per period that has passed; any other value as it is. Tells units apart across the turn of a year. */
    static BigDecimal pace(ReportField field, BigDecimal value, int nth) {
        return field.yearToDate() ? value.divide(BigDecimal.valueOf(nth), 6, RoundingMode.HALF_UP) : value;
    }

    /** Whether the running total of the field must not be less than what was filed last. */
    boolean goesOn(ReportField field) {
        return field.yearToDate() && !field.negative() && kind.nth(from) > 1;
    }

    /** By how many per cent a value differs; null against nothing. */
    static @Nullable BigDecimal percent(BigDecimal value, @Nullable BigDecimal base) {
        return base == null || base.signum() == 0
                ? null
                : value.subtract(base).multiply(HUNDRED).divide(base.abs(), 2, RoundingMode.HALF_UP);
    }
}
