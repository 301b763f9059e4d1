package org.seedbed.billing.internal.adjust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.Reduction;

/**
 * What makes billed lines into what is due. A line that is due as it was billed stays untouched; each other one is taken back
 * whole and charged anew, for a line of mere difference could not show its arithmetic. Billed and adjusted together are
 * always what is due, so nothing is left to adjust afterwards, whatever became known in which order.
 */
public final class Adjustment {

    private Adjustment() {}

    /**
     * The lines to issue: those that take back first, each kind in the order of days.
     *
     * @param billed every line issued for the periods, with those of earlier adjustments
     * @param due what the facts known today make of the same periods
     */
    public static List<AdjustmentLine> of(List<BilledLine> billed, List<BillLine> due) {
        var wrong = new ArrayList<>(standing(billed));
        var missing = new ArrayList<BillLine>();
        for (var line : due) {
            var same = wrong.stream().filter(old -> same(old.line(), line)).findFirst();
            same.ifPresentOrElse(wrong::remove, () -> missing.add(line));
        }
        wrong.sort((a, b) ->
                ChargeLine.IN_ORDER.compare(a.line().charge(), b.line().charge()));
        missing.sort((a, b) -> ChargeLine.IN_ORDER.compare(a.charge(), b.charge()));
        var lines = new ArrayList<AdjustmentLine>();
        wrong.forEach(old -> lines.add(takingBack(old, missing)));
        missing.forEach(line -> lines.add(charging(line, wrong)));
        return lines;
    }

    /** What was billed and not taken back since. */
    public static List<BilledLine> standing(List<BilledLine> billed) {
        var takenBack =
                billed.stream().flatMap(line -> line.reverses().stream()).collect(Collectors.toSet());
        return billed.stream()
                .filter(line -> line.reverses().isEmpty() && !takenBack.contains(line.ref()))
                .toList();
    }

    private static AdjustmentLine takingBack(BilledLine old, List<BillLine> missing) {
        var reasons = EnumSet.noneOf(AdjustmentReason.class);
        missing.stream()
                .filter(line -> concernsTheSame(old.line(), line))
                .forEach(line -> reasons.addAll(reasons(old.line(), line)));
        if (reasons.isEmpty()) {
            reasons.add(AdjustmentReason.NO_LONGER_DUE);
        }
        return new AdjustmentLine(old.line().negated(), old.ref(), List.of(), reasons);
    }

    private static AdjustmentLine charging(BillLine line, List<BilledLine> wrong) {
        var replaced =
                wrong.stream().filter(old -> concernsTheSame(old.line(), line)).toList();
        var reasons = EnumSet.noneOf(AdjustmentReason.class);
        replaced.forEach(old -> reasons.addAll(reasons(old.line(), line)));
        if (reasons.isEmpty()) {
            reasons.add(AdjustmentReason.NOT_BILLED);
        }
        return new AdjustmentLine(
                line, null, replaced.stream().map(BilledLine::ref).toList(), reasons);
    }

    private static boolean concernsTheSame(BillLine a, BillLine b) {
        return a.charge().fee() == b.charge().fee()
                && a.charge().subject().equals(b.charge().subject())
                && a.charge().days().overlaps(b.charge().days());
    }

    /** The same money for the same; how a cent was moved within the month is nobody's correction. */
    private static boolean same(BillLine a, BillLine b) {
        return concernsTheSame(a, b)
                && a.charge().days().equals(b.charge().days())
                && a.charge().rate().equals(b.charge().rate())
                && a.charge().amount().compareTo(b.charge().amount()) == 0
                && byGrant(a).equals(byGrant(b));
    }

    private static Set<AdjustmentReason> reasons(BillLine old, BillLine line) {
        var reasons = EnumSet.noneOf(AdjustmentReason.class);
        var before = old.charge();
        var after = line.charge();
        note(reasons, AdjustmentReason.DAYS, before.days(), after.days());
        note(
                reasons,
                AdjustmentReason.QUANTITY,
                before.rate().quantity(),
                after.rate().quantity());
        note(
                reasons,
                AdjustmentReason.PRICE,
                before.rate().unitPrice(),
                after.rate().unitPrice());
        if (reasons.isEmpty()) {
            note(reasons, AdjustmentReason.ROUNDING, before.amount(), after.amount());
            note(reasons, AdjustmentReason.WAIVER, byGrant(old), byGrant(line));
        }
        return reasons;
    }

    private static void note(Set<AdjustmentReason> reasons, AdjustmentReason reason, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            reasons.add(reason);
        }
    }

    private static Map<String, BigDecimal> byGrant(BillLine line) {
        return line.reductions().stream()
                .collect(Collectors.groupingBy(
                        Reduction::grant,
                        TreeMap::new,
                        Collectors.reducing(Cents.ZERO, Reduction::amount, BigDecimal::add)));
    }
}
