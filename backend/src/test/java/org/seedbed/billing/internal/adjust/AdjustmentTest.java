package org.seedbed.billing.internal.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Rate;

class AdjustmentTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    @Test
    void aCorrectionIsCorrectedInItsTurn() {
        var billed = issue(List.of(), List.of(water(0, 10)));
        billed = issue(billed, List.of(water(0, 8)));
        billed = issue(billed, List.of(water(0, 9)));
        assertThat(billed)
                .extracting(line -> line.ref().line() + " " + line.line().payable() + " of "
                        + line.reverses().map(LineRef::toString).orElse("none"))
                .containsExactly(
                        "1 10.00 of none", "2 -10.00 of B#1", "3 8.00 of none", "4 -8.00 of B#3", "5 9.00 of none");
        assertThat(Adjustment.standing(billed))
                .extracting(line -> line.ref().line())
                .containsExactly(5);
        assertThat(Adjustment.of(billed, List.of(water(0, 9)))).isEmpty();
    }

    @Test
    void linesComeByDaysInWhateverOrderTheyWereTold() {
        var billed = issue(List.of(), List.of(water(0, 10), water(1, 20)));
        var lines = Adjustment.of(billed.reversed(), List.of(water(1, 21), water(0, 11)));
        assertThat(lines)
                .extracting(line -> line.line().payable().toString())
                .containsExactly("-10.00", "-20.00", "11.00", "21.00");
        assertThat(issue(List.of(), List.of(water(2, 3), water(1, 2), water(0, 1))))
                .extracting(line -> line.line().payable().toString())
                .containsExactly("1.00", "2.00", "3.00");
    }

    private static List<BilledLine> issue(List<BilledLine> billed, List<BillLine> due) {
        var all = new ArrayList<>(billed);
        Adjustment.of(billed, due).forEach(line -> all.add(line.issued(new LineRef("B", all.size() + 1))));
        return all;
    }

    private static BillLine water(int month, int used) {
        var rate = new Rate(ChargeBasis.USAGE, BigDecimal.valueOf(used), BigDecimal.ONE);
        var days = DaySpan.month(YearMonth.from(FIRST).plusMonths(month));
        return BillLine.plain(ChargeLine.counted(FeeKind.WATER, "W", days, rate));
    }
}
