package org.seedbed.waiver.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.BillingPeriod;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.Reduction;
import org.seedbed.billing.internal.adjust.Adjustment;
import org.seedbed.billing.internal.adjust.AdjustmentLine;
import org.seedbed.billing.internal.adjust.BilledLine;
import org.seedbed.billing.internal.adjust.LineRef;
import org.seedbed.billing.internal.meter.SharedMeter;
import org.seedbed.waiver.internal.grant.Clawback;
import org.seedbed.waiver.internal.grant.WaiverSchedule;

/** What the calculators make of a case, in the words of its table. */
final class Told {

    private Told() {}

    static String of(String kind, Facts before, Facts facts, DaySpan period) {
        return switch (kind) {
            case "charges" -> join(facts.charges(period).stream().map(Told::charge));
            case "total" ->
                facts.charges(period).stream()
                        .map(ChargeLine::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toString();
            case "plan" -> join(facts.plan().periods(period).stream().map(Told::period));
            case "meter" -> {
                var metered = facts.metered(period);
                yield charge(metered.line()) + (metered.estimated() ? " estimated" : "");
            }
            case "shared" ->
                join(SharedMeter.split(facts.metered(period).line(), facts.parties).stream()
                        .map(Told::charge));
            case "bill" -> join(facts.bill(period).stream().map(Told::line));
            case "schedule" -> schedule(WaiverSchedule.of(facts.grants.getFirst(), facts.charges(period)));
            case "clawback" -> clawback(before, facts, period);
            case "adjust" -> join(adjustment(before, facts, period).stream().map(Told::adjustment));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static List<AdjustmentLine> adjustment(Facts before, Facts facts, DaySpan period) {
        var billed = new ArrayList<BilledLine>();
        for (var line : before.bill(period)) {
            billed.add(new BilledLine(new LineRef("B1", billed.size() + 1), line, null));
        }
        return Adjustment.of(billed, facts.bill(period));
    }

    private static String clawback(Facts before, Facts facts, DaySpan period) {
        var billed = facts.bill(period);
        var earlier = before.clawbacks.stream()
                .flatMap(clawback -> clawback.lines(billed, List.of()).stream())
                .toList();
        return join(facts.clawbacks.getFirst().lines(billed, earlier).stream().map(Told::clawback));
    }

    private static String clawback(Clawback.Line line) {
        return word(line.fee()) + " " + line.subject() + " " + line.days() + " " + line.amount() + " of "
                + line.waived();
    }

    private static String charge(ChargeLine line) {
        var days = line.rate().basis().monthly() ? " " + line.days().days() + "/" + line.daysOfMonth() : "";
        var rounding = line.rounding().signum() == 0 ? "" : " rounding " + line.rounding();
        return word(line.fee()) + " " + line.subject() + " " + line.days() + days + " "
                + plain(line.rate().quantity()) + "×" + plain(line.rate().unitPrice()) + " = " + line.amount()
                + rounding;
    }

    private static String line(BillLine line) {
        return charge(line.charge())
                + line.reductions().stream().map(Told::reduction).collect(Collectors.joining())
                + " pay " + line.payable();
    }

    private static String reduction(Reduction part) {
        return " - " + part.grant() + " year " + part.year() + " " + plain(part.rate()) + " of " + part.base() + ": "
                + part.amount()
                + (part.caps().isEmpty()
                        ? ""
                        : " " + part.caps().stream().map(Told::word).collect(Collectors.joining("+")));
    }

    private static String adjustment(AdjustmentLine line) {
        var reasons = line.reasons().stream().sorted().map(Told::word).collect(Collectors.joining("+"));
        var refs = line.replaces().stream().map(LineRef::toString).collect(Collectors.joining("+"));
        return line.reverses()
                .map(ref -> "takes back " + ref + " " + line.line().payable() + " " + reasons)
                .orElseGet(
                        () -> "charges " + line(line.line()) + (refs.isEmpty() ? "" : " for " + refs) + " " + reasons);
    }

    private static String schedule(WaiverSchedule schedule) {
        return join(schedule.rows().stream()
                        .map(row -> row.month() + " " + row.list() + " - " + row.waived() + " = " + row.payable()))
                + " | total " + schedule.total();
    }

    private static String period(BillingPeriod period) {
        return period.days() + " due " + period.dueOn();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String join(Stream<String> lines) {
        var all = lines.collect(Collectors.joining(" | "));
        return all.isEmpty() ? "nothing" : all;
    }
}
