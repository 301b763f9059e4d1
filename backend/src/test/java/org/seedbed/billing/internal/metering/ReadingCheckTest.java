package org.seedbed.billing.internal.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.billing.internal.meter.Reading.estimate;
import static org.seedbed.billing.internal.meter.Reading.seen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.metering.ReadingCheck.Refusal;
import org.seedbed.shared.problem.ErrorCode;

class ReadingCheckTest {

    private static final List<Reading> KNOWN =
            List.of(seen(day(1, 1), "100"), seen(day(2, 1), "131"), seen(day(3, 1), "159"));

    @Test
    void whatGrowsAsUsualIsTaken() {
        assertThat(refused(seen(day(4, 1), "190"), false)).isNull();
        assertThat(refused(seen(day(2, 15), "140"), false)).isNull();
    }

    @Test
    void aDayIsToldOnce() {
        assertThat(refused(seen(day(3, 1), "159"), true)).isEqualTo(ReadingErrors.EXISTS);
    }

    @Test
    void aDeviceDoesNotRunBackwards() {
        assertThat(refused(seen(day(4, 1), "158.9999"), true)).isEqualTo(ReadingErrors.FALLS);
        assertThat(refused(seen(day(4, 1), "159"), true)).isNull();
        assertThat(refused(seen(day(2, 15), "160"), true)).isEqualTo(ReadingErrors.ABOVE_LATER);
        assertThat(refused(estimate(day(4, 1), "158"), true)).isEqualTo(ReadingErrors.FALLS);
    }

    @Test
    void whatWasEstimatedTooHighIsCorrectedByWhatIsSeen() {
        var check = new ReadingCheck(BigDecimal.ONE, List.of(seen(day(1, 1), "100"), estimate(day(2, 1), "200")));
        assertThat(check.refuse(seen(day(3, 1), "150"), true)).isEmpty();
        assertThat(check.refuse(seen(day(3, 1), "99"), true)).isPresent();
        assertThat(check.refuse(estimate(day(1, 15), "300"), true)).isEmpty();
    }

    @Test
    void aJumpIsTakenFromWhoLookedTwice() {
        // 59 in 59 days before, so 31 a month are usual; three times as much is still let pass.
        assertThat(refused(seen(day(4, 1), "252"), false)).isNull();
        assertThat(refused(seen(day(4, 1), "252.1"), false)).isEqualTo(ReadingErrors.JUMP);
        assertThat(refused(seen(day(4, 1), "252.1"), true)).isNull();
        var why = new ReadingCheck(BigDecimal.TEN, KNOWN).refuse(seen(day(4, 1), "314"), false);
        assertThat(why.map(Refusal::params)).contains(List.of("use", "1550", "usual", "310", "times", "5"));
    }

    @Test
    void fromNearlyNothingNoJumpIsOne() {
        var check = new ReadingCheck(BigDecimal.ONE, List.of(seen(day(1, 1), "0"), seen(day(2, 1), "1")));
        assertThat(check.refuse(seen(day(3, 1), "51"), false)).isEmpty();
        assertThat(check.refuse(seen(day(3, 1), "52"), false)).isPresent();
        var first = new ReadingCheck(BigDecimal.ONE, List.of(seen(day(1, 1), "0")));
        assertThat(first.refuse(seen(day(2, 1), "99999"), false)).isEmpty();
    }

    private static ErrorCode refused(Reading wanted, boolean confirmed) {
        return new ReadingCheck(BigDecimal.ONE, KNOWN)
                .refuse(wanted, confirmed)
                .map(Refusal::code)
                .orElse(null);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
