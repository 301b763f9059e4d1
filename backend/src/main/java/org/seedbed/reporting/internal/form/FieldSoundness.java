package org.seedbed.reporting.internal.form;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportUnit;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportChoice;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;

/** Whether a field can be answered as it is asked. */
final class FieldSoundness {

    private static final Set<ReportUnit> OF_MONEY =
            Set.of(ReportUnit.YUAN, ReportUnit.THOUSAND_YUAN, ReportUnit.WAN_YUAN);

    private FieldSoundness() {}

    /** What is wrong; null where nothing is. */
    static @Nullable String wrong(ReportField field) {
        var number = field.type().isNumber();
        var money = field.unit() != null && OF_MONEY.contains(field.unit());
        if ((field.type() == ReportFieldType.AMOUNT) != money || (!number && field.unit() != null)) {
            return field.key() + ": unit";
        }
        if ((field.type() == ReportFieldType.CHOICE) == field.choices().isEmpty()) {
            return field.key() + ": choices";
        }
        if (field.source() != null && field.source().isSystem() && !number) {
            return field.key() + ": source";
        }
        if (field.choices().stream().map(ReportChoice::key).distinct().count()
                < field.choices().size()) {
            return field.key() + ": choices";
        }
        if (field.steady() && (field.source() == null || field.known() || flows(field))) {
            return field.key() + ": steady";
        }
        if (field.known() && (field.source() == null || !field.source().isSystem() || !number)) {
            return field.key() + ": source";
        }
        if (!number && (field.yearToDate() || field.negative())) {
            return field.key() + ": type";
        }
        if (field.metric() != null && (field.known() || !fits(field))) {
            return field.key() + ": metric";
        }
        return null;
    }

    /** What came in a period is not what comes in the next. */
    private static boolean flows(ReportField field) {
        return field.yearToDate()
                || Arrays.stream(CompanyMetric.values())
                        .anyMatch(metric ->
                                metric.name().equals(field.metric()) && metric.kind() == CompanyMetric.Kind.FLOW);
    }

    /** A figure that cannot be below zero is asked for as one, and in its own unit. */
    private static boolean fits(ReportField field) {
        return Arrays.stream(CompanyMetric.values())
                .filter(metric -> metric.name().equals(field.metric()) && metric.kind() != CompanyMetric.Kind.EVENT)
                .anyMatch(
                        metric -> (metric.unit() == CompanyMetric.Unit.YUAN) == (field.type() == ReportFieldType.AMOUNT)
                                && (field.type() == ReportFieldType.AMOUNT || field.type() == ReportFieldType.COUNT)
                                && (metric.signed() || !field.negative())
                                && (metric.kind() == CompanyMetric.Kind.FLOW || !field.yearToDate()));
    }
}
