package org.seedbed.billing.internal.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.LetItem;
import org.seedbed.billing.charge.Timeline;
import org.seedbed.lease.rent.PriceSteps;

class AdjustmentPropertiesTest {

    private static final LocalDate START = LocalDate.parse("2028-01-15");
    private static final DaySpan PERIOD = new DaySpan(START, START.plusDays(120));

    @Property
    void billsAndTheirCorrectionsAreWhatIsDue(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 119) Integer> before,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 119) Integer> after) {
        var billed = billing(List.of(), due(before));
        billed = billing(billed, due(after));
        assertThat(payable(billed)).isEqualByComparingTo(total(due(after)));
        assertThat(Adjustment.of(billed, due(after))).isEmpty();
    }

    @Property
    void aBillAndItsCreditAreNothing(@ForAll @Size(max = 4) List<@IntRange(min = 1, max = 119) Integer> cuts) {
        var billed = billing(billing(List.of(), due(cuts)), List.of());
        assertThat(payable(billed)).isEqualByComparingTo("0");
        assertThat(Adjustment.standing(billed)).isEmpty();
    }

    /** One amendment learned of after the other, or the other way round: the same lines stand. */
    @Property
    void amendmentsCommute(
            @ForAll @IntRange(min = 1, max = 119) int one, @ForAll @IntRange(min = 1, max = 119) int other) {
        var bill = billing(List.of(), due(List.of()));
        var both = due(List.of(one, other));
        var oneFirst = billing(billing(bill, due(List.of(one))), both);
        var otherFirst = billing(billing(bill, due(List.of(other))), both);
        assertThat(lines(oneFirst)).containsExactlyInAnyOrderElementsOf(lines(otherFirst));
    }

    private static List<BillLine> lines(List<BilledLine> billed) {
        return Adjustment.standing(billed).stream().map(BilledLine::line).toList();
    }

    private static List<BilledLine> billing(List<BilledLine> billed, List<BillLine> due) {
        var all = new ArrayList<>(billed);
        for (var line : Adjustment.of(billed, due)) {
            all.add(line.issued(new LineRef("B", all.size() + 1)));
        }
        return all;
    }

    /** Each cut is an amendment to an area of its own. */
    private static List<BillLine> due(List<Integer> cuts) {
        var days = cuts.stream().map(START::plusDays).toList();
        var items = PERIOD.cutAt(days).stream()
                .map(piece -> new LetItem(
                        FeeKind.RENT,
                        "A",
                        ChargeBasis.SQM_MONTH,
                        BigDecimal.valueOf(100L + piece.from().getDayOfYear()),
                        piece,
                        PriceSteps.flat(START, new BigDecimal("29.97")),
                        List.of()))
                .toList();
        return Timeline.of(items).lines(PERIOD).stream().map(BillLine::plain).toList();
    }

    private static BigDecimal payable(List<BilledLine> billed) {
        return total(billed.stream().map(BilledLine::line).toList());
    }

    private static BigDecimal total(List<BillLine> lines) {
        return lines.stream().map(BillLine::payable).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
