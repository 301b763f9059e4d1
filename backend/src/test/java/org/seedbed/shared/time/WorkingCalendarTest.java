package org.seedbed.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Working days of the announced years, and what holds of counting whatever the days are. */
class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.load();

    @Test
    void theAnnouncedYearsHaveTheirWorkingDays() {
        assertThat(ofYear(2024)).isEqualTo(251);
        assertThat(ofYear(2025)).isEqualTo(248);
        assertThat(ofYear(2026)).isEqualTo(248);
    }

    @Test
    void aPeriodOverTheSpringFestivalCountsTheMakeUpSaturday() {
        // Saturday 02-14 is worked, 02-15 to 02-23 are off.
        assertThat(CALENDAR.plus(LocalDate.of(2026, 2, 13), 5)).isEqualTo(new Due(LocalDate.of(2026, 2, 27), true));
        assertThat(CALENDAR.between(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 27)))
                .isEqualTo(5);
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 2, 23))).isFalse();
    }

    @Test
    void whatIsCountedThroughAYearNobodyAnnouncedSaysSo() {
        var due = CALENDAR.plus(LocalDate.of(2026, 12, 28), 5);
        assertThat(due).isEqualTo(new Due(LocalDate.of(2027, 1, 4), false));
        assertThat(CALENDAR.plus(LocalDate.of(2026, 12, 28), 3).calendarComplete())
                .isTrue();
    }

    @Test
    void aCalendarWithOtherDaysHasAnotherVersion() {
        assertThat(CALENDAR.version())
                .matches("[0-9a-f]{12}")
                .isEqualTo(WorkingCalendars.load().version());
    }

    @Test
    void negativeAndEndlessCountsAreRefused() {
        var day = LocalDate.of(2026, 1, 1);
        for (var days : List.of(-1, 1001)) {
            assertThatThrownBy(() -> CALENDAR.plus(day, days)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aRequestIsAnsweredInFifteenWorkingDays() {
        var deadlines = new Deadlines(CALENDAR);
        assertThat(deadlines.after("PRIVACY_REQUEST", LocalDate.of(2026, 11, 2)).on())
                .isEqualTo(LocalDate.of(2026, 11, 23));
        // 2026-10-01 to 10-07 are off, 10-10 (Saturday) is worked.
        assertThat(deadlines.after("OBJECTION_REPLY", LocalDate.of(2026, 9, 30)).on())
                .isEqualTo(LocalDate.of(2026, 10, 27));
        assertThatThrownBy(() -> deadlines.after("PRIVACY_REQUEST", LocalDate.of(2021, 10, 31)))
                .hasMessageContaining("2021-10-31");
    }

    @Property
    void betweenUndoesPlus(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 120) int n) {
        var due = CALENDAR.plus(day, n).on();
        assertThat(CALENDAR.between(day, due)).isEqualTo(n);
        assertThat(n == 0 || CALENDAR.isWorkingDay(due)).isTrue();
    }

    @Property
    void plusUndoesBetweenOnWorkingDays(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        var back = CALENDAR.plus(a, CALENDAR.between(a, b)).on();
        if (b.isAfter(a)) {
            assertThat(back).isBeforeOrEqualTo(b);
            assertThat(!CALENDAR.isWorkingDay(b) || back.isEqual(b)).isTrue();
        } else {
            assertThat(back).isEqualTo(a);
        }
    }

    @Property
    void countingFromLaterOrFurtherNeverEndsEarlier(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int n, @ForAll @IntRange(max = 60) int more) {
        assertThat(CALENDAR.plus(day.plusDays(more), n).on())
                .isAfterOrEqualTo(CALENDAR.plus(day, n).on());
        assertThat(CALENDAR.plus(day, n + more).on())
                .isAfterOrEqualTo(CALENDAR.plus(day, n).on());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static int ofYear(int year) {
        return CALENDAR.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
