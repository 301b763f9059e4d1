package org.seedbed.reporting.internal.report;

import static org.seedbed.reporting.ReportFindingKind.ABOVE_BASE;
import static org.seedbed.reporting.ReportFindingKind.CHANGE;
import static org.seedbed.reporting.ReportFindingKind.NEGATIVE;
import static org.seedbed.reporting.ReportFindingKind.REQUIRED;
import static org.seedbed.reporting.ReportFindingKind.SHRUNK;
import static org.seedbed.reporting.ReportFindingKind.SUM;
import static org.seedbed.reporting.ReportFindingKind.UNIT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.UnitGuard;
import org.seedbed.reporting.ReportCheckKind;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportFindingKind;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportCheck;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.report.KnownFacts.KnownValue;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFinding;

/**
 * What is wrong with answers, or odd in them. Errors must be put right; an odd value passes once somebody said why it
 * changed so much, or that its unit is right.
 */
final class Findings {

    /** A change of staff or patents by fewer than so many asks nobody why, however many per cent it is. */
    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    private final ReportFormContent form;
    private final Written written;
    private final Past past;
    private final Map<String, KnownValue> known;

    private Findings(ReportFormContent form, Written written, Past past, Map<String, KnownValue> known) {
        this.form = form;
        this.written = written;
        this.past = past;
        this.known = known;
    }

    /**
     * In the order of the form.
     *
     * @param known values of the fields the form leaves to the system
     */
    static List<ReportFinding> of(ReportFormContent form, Written written, Past past, Map<String, KnownValue> known) {
        var findings = new Findings(form, written, past, known);
        var all = new ArrayList<ReportFinding>();
        form.fields().filter(field -> !field.known()).forEach(field -> all.addAll(findings.of(field)));
        form.checks().forEach(check -> all.addAll(findings.of(check)));
        var order = form.fields().map(ReportField::key).toList();
        all.sort(Comparator.comparingInt(finding -> order.indexOf(finding.field())));
        return List.copyOf(all);
    }

    private List<ReportFinding> of(ReportField field) {
        var text = written.answers().get(field.key());
        if (text == null || text.isEmpty()) {
            return field.required() ? List.of(finding(field.key(), REQUIRED, Map.of())) : List.of();
        }
        var value = AnswerText.number(field, text);
        if (value == null) {
            return List.of();
        }
        if (value.signum() < 0 && !field.negative()) {
            return List.of(finding(field.key(), NEGATIVE, Map.of()));
        }
        return Stream.of(shrunk(field, value), unit(field, value), change(field, value))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ReportFinding> shrunk(ReportField field, BigDecimal value) {
        var before = past.previous(field);
        return past.goesOn(field) && before != null && value.compareTo(before) < 0
                ? Optional.of(finding(field.key(), SHRUNK, Map.of("previous", AnswerText.of(field, before))))
                : Optional.empty();
    }

    private Optional<ReportFinding> unit(ReportField field, BigDecimal value) {
        if (field.type() != ReportFieldType.AMOUNT) {
            return Optional.empty();
        }
        var kind = past.kind();
        var last = past.previous(field);
        // A year before the same part of a year has passed, so totals compare as they are.
        var before =
                last == null ? past.priorYear(field) : Past.pace(field, last, kind.nth(kind.previous(past.from())));
        var now = last == null ? value : Past.pace(field, value, kind.nth(past.from()));
        return factor(now, before)
                .map(factor -> finding(
                        field.key(),
                        UNIT,
                        Map.of(
                                "factor",
                                factor,
                                "before",
                                AnswerText.of(field, Objects.requireNonNull(last == null ? before : last)))));
    }

    /** The unit's step a value is away from another, as 1000 or 0.001; empty where none is near. */
    static Optional<String> factor(BigDecimal now, @Nullable BigDecimal before) {
        return Optional.ofNullable(before)
                .flatMap(base -> UnitGuard.suspicion(base, now)
                        .map(power -> now.abs().compareTo(base.abs()) > 0
                                ? power
                                : BigDecimal.ONE.divide(power, 4, RoundingMode.UNNECESSARY)))
                .map(factor -> factor.stripTrailingZeros().toPlainString());
    }

    private Optional<ReportFinding> change(ReportField field, BigDecimal value) {
        if (field.type() != ReportFieldType.AMOUNT && field.type() != ReportFieldType.COUNT) {
            return Optional.empty();
        }
        var own = past.own(field, value);
        var previous = past.previousOwn(field);
        if (own != null && isBig(field, own, previous)) {
            return Optional.of(change(field, own, Objects.requireNonNull(previous), "PREVIOUS"));
        }
        var priorYear = past.priorYear(field);
        return isBig(field, value, priorYear)
                ? Optional.of(change(field, value, Objects.requireNonNull(priorYear), "PRIOR_YEAR"))
                : Optional.empty();
    }

    /** More than half up or down. From nothing, no change is big: there is nothing to compare with. */
    static boolean isBig(ReportField field, BigDecimal now, @Nullable BigDecimal before) {
        if (before == null || before.signum() == 0) {
            return false;
        }
        var difference = now.subtract(before).abs();
        return difference.add(difference).compareTo(before.abs()) > 0
                && (field.type() != ReportFieldType.COUNT || difference.compareTo(FEW) >= 0);
    }

    private ReportFinding change(ReportField field, BigDecimal now, BigDecimal before, String against) {
        return finding(
                field.key(),
                CHANGE,
                Map.of(
                        "against",
                        against,
                        "before",
                        AnswerText.of(field, before),
                        "percent",
                        String.valueOf(Past.percent(now, before))));
    }

    private List<ReportFinding> of(ReportCheck check) {
        var base = number(check.field());
        var parts = check.others().stream()
                .map(key -> Map.entry(key, Optional.ofNullable(number(key))))
                .toList();
        if (check.kind() == ReportCheckKind.SUM) {
            // Nobody is told that a sum is wrong while parts of it are missing.
            if (base == null || parts.stream().anyMatch(part -> part.getValue().isEmpty())) {
                return List.of();
            }
            var sum =
                    parts.stream().map(part -> part.getValue().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return base.compareTo(sum) == 0
                    ? List.of()
                    : List.of(finding(check.field(), SUM, Map.of("sum", sum.toPlainString())));
        }
        if (base == null) {
            return without(check, parts);
        }
        return parts.stream()
                .filter(part -> part.getValue()
                        .filter(value -> value.compareTo(base) > 0)
                        .isPresent())
                .map(part -> finding(
                        part.getKey(), ABOVE_BASE, Map.of("base", base.toPlainString(), "baseField", check.field())))
                .toList();
    }

    /** A part tells nothing without what it is part of, where somebody could say it. */
    private List<ReportFinding> without(ReportCheck check, List<Map.Entry<String, Optional<BigDecimal>>> parts) {
        var asked = form.field(check.field())
                .filter(field -> !field.known() && !field.required())
                .isPresent();
        return asked && parts.stream().anyMatch(part -> part.getValue().isPresent())
                ? List.of(finding(check.field(), REQUIRED, Map.of()))
                : List.of();
    }

    private @Nullable BigDecimal number(String key) {
        var field = form.field(key).orElse(null);
        if (field == null) {
            return null;
        }
        var system = known.get(key);
        return AnswerText.number(field, system == null ? written.answers().get(key) : system.value());
    }

    private ReportFinding finding(String field, ReportFindingKind kind, Map<String, String> params) {
        var noted = kind == CHANGE && written.notes().containsKey(field);
        var confirmed = kind == UNIT && written.confirmed().contains(field);
        return new ReportFinding(field, kind, kind.isError(), noted || confirmed, params);
    }
}
