package org.seedbed.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A range is the set of its days; overlap and enclosure are checked against those sets. */
class DateRangeTest {

    private static final LocalDate EPOCH = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;

    @Property
    void overlappingMeansSharingADay(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        var shared = days().anyMatch(day -> a.contains(day(day)) && b.contains(day(day)));
        assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
    }

    @Property
    void enclosingMeansContainingEveryDay(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        var all = days().allMatch(day -> !b.contains(day(day)) || a.contains(day(day)));
        assertThat(a.encloses(b)).isEqualTo(all);
    }

    @Property
    void theFirstDayIsInsideAndTheEndIsNot(@ForAll("ranges") DateRange range) {
        assertThat(range.contains(range.from())).isTrue();
        assertThat(range.contains(range.from().minusDays(1))).isFalse();
        assertThat(range.to() != null && range.contains(range.to())).isFalse();
    }

    @Test
    void anEmptyRangeIsNone() {
        assertThatThrownBy(() -> new DateRange(EPOCH, EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        var from = Arbitraries.integers().between(0, 20);
        var length = Arbitraries.integers().between(1, 10).injectNull(0.2);
        return Combinators.combine(from, length)
                .as((f, l) -> new DateRange(day(f), l == null ? null : day(f).plusDays(l)));
    }

    private static IntStream days() {
        return IntStream.rangeClosed(0, DAYS);
    }

    private static LocalDate day(int number) {
        return EPOCH.plusDays(number);
    }
}
