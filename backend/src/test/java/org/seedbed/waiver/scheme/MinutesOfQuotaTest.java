package org.seedbed.waiver.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Rate;

/** A policy speaks of hours: rooms are billed by the minute, charges by hand and older ones by the hour, out of one quota. */
class MinutesOfQuotaTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @Test
    void freeHoursAreUsedByMinutesAndByHours() {
        var lines = List.of(
                line("a", DAY, ChargeBasis.MINUTES, "90"),
                line("b", DAY.plusDays(1), ChargeBasis.USAGE, "0.25"),
                line("c", DAY.plusDays(2), ChargeBasis.MINUTES, "35"));
        var waived = Waivers.of(List.of(grant(new Rule.FreeQuota(BigDecimal.TWO, 1))))
                .apply(lines);
        // 90 and 15 minutes are free, and 15 of the 35.
        assertThat(waived)
                .extracting(line -> line.charge().amount().toPlainString())
                .containsExactly("450.00", "75.00", "175.00");
        assertThat(waived).extracting(line -> line.payable().toPlainString()).containsExactly("0.00", "0.00", "100.00");
    }

    @Test
    void theMostOfAMonthIsOfHours() {
        var share = new Rule.Share(List.of(new BigDecimal("0.5")), new Limits(BigDecimal.ONE, null, List.of()));
        var waived = Waivers.of(List.of(grant(share)))
                .apply(List.of(
                        line("a", DAY, ChargeBasis.MINUTES, "40"),
                        line("b", DAY.plusDays(1), ChargeBasis.MINUTES, "40")));
        assertThat(waived).extracting(line -> line.waived().toPlainString()).containsExactly("100.00", "50.00");
    }

    private static ChargeLine line(String subject, LocalDate day, ChargeBasis basis, String quantity) {
        var rate = new Rate(basis, new BigDecimal(quantity), new BigDecimal("300"));
        return ChargeLine.counted(FeeKind.FACILITY_HOURS, subject, DaySpan.day(day), rate);
    }

    private static Grant grant(Rule rule) {
        var scheme = new Scheme(
                "P",
                Scheme.YearCount.GRANT_START,
                12,
                Scheme.Stacking.BEST_SINGLE,
                false,
                Map.of(FeeKind.FACILITY_HOURS, rule));
        return new Grant("G", scheme, DAY, new DaySpan(DAY, DAY.plusYears(1)), List.of(), null);
    }
}
