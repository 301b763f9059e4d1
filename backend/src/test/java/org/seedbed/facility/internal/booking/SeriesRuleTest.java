package org.seedbed.facility.internal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.FacilityBookers;
import org.seedbed.facility.FacilityCharge;
import org.seedbed.facility.FacilityKind;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.facility.internal.register.Facility.Opening;
import org.seedbed.facility.internal.register.FacilityFacts;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.WorkingCalendar;
import org.seedbed.shared.time.WorkingCalendars;

class SeriesRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 17);

    @Test
    void everyThursdayOverNationalDaySaysWhichIsAHoliday() {
        var calendar = WorkingCalendars.load();
        assertThat(SeriesRule.dates("FREQ=WEEKLY;BYDAY=TH;COUNT=5", FIRST))
                .extracting(day -> day + " " + DayKind.of(day, calendar))
                .containsExactly(
                        "2026-09-17 THURSDAY",
                        "2026-09-24 THURSDAY",
                        "2026-10-01 HOLIDAY",
                        "2026-10-08 THURSDAY",
                        "2026-10-15 THURSDAY");
    }

    /** National Day 2026: a room that is closed on holidays and opens on the weekends that are worked for them. */
    @Test
    void overNationalDayEachDateSaysWhetherTheRoomIsOpen() {
        var calendar = WorkingCalendars.load();
        var open = Stream.of(DayKind.values())
                .filter(kind -> kind != DayKind.HOLIDAY && kind != DayKind.SATURDAY && kind != DayKind.SUNDAY)
                .map(kind -> new Opening(kind, 540, 1080))
                .toList();
        var room = new Facility(UUID.randomUUID(), UUID.randomUUID(), 0, FacilityState.ACTIVE, facts(), open);
        var ask = new BookingAsk(List.of(room.id()), FIRST, 540, 600, null, null);
        var told = SeriesRule.dates("FREQ=DAILY;UNTIL=20261012", LocalDate.of(2026, 9, 28)).stream()
                .map(day -> day.getDayOfMonth() + " " + outcome(day, ask, room, calendar))
                .toList();
        assertThat(told)
                .containsExactly(
                        "28 booked",
                        "29 booked",
                        "30 booked",
                        "1 booking.closed",
                        "2 booking.closed",
                        "3 booking.closed",
                        "4 booking.closed",
                        "5 booking.closed",
                        "6 booking.closed",
                        "7 booking.closed",
                        "8 booked",
                        "9 booked",
                        "10 booked",
                        "11 booking.closed",
                        "12 booked");
    }

    private static String outcome(LocalDate day, BookingAsk ask, Facility room, WorkingCalendar calendar) {
        var now = Instant.parse("2026-09-01T00:00:00Z");
        try {
            new BookingRules(now, ZoneId.of("Asia/Shanghai"), DayKind.of(day, calendar), true)
                    .require(ask.on(day), List.of(room));
            return "booked";
        } catch (ProblemException refusal) {
            return refusal.code().code();
        }
    }

    private static FacilityFacts facts() {
        return new FacilityFacts(
                "A1",
                "会议室",
                FacilityKind.MEETING_ROOM,
                "A座",
                null,
                8,
                List.of(),
                15,
                30,
                30,
                480,
                60,
                0,
                FacilityBookers.TENANTS,
                false,
                2,
                false,
                FacilityCharge.HOURS,
                null,
                null);
    }

    @Test
    void aRuleEndsOnItsLastDayAndCountsMonths() {
        assertThat(SeriesRule.dates("FREQ=WEEKLY;UNTIL=20261001", FIRST)).hasSize(3);
        assertThat(SeriesRule.dates("FREQ=MONTHLY;BYDAY=1MO;COUNT=2", FIRST))
                .containsExactly(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WEEKLY", "FREQ=HOURLY;COUNT=3", "FREQ=WEEKLY;BYDAY=XX;COUNT=2"})
    void whatIsNoRuleOfDaysIsRefused(String rule) {
        assertThatThrownBy(() -> SeriesRule.dates(rule, FIRST)).hasMessageContaining("series.rule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=DAILY", "FREQ=DAILY;COUNT=201", "FREQ=YEARLY;COUNT=3", "FREQ=DAILY;INTERVAL=400;COUNT=2"})
    void noMoreThanTwoHundredDatesOfAYear(String rule) {
        assertThatThrownBy(() -> SeriesRule.dates(rule, FIRST)).hasMessageContaining("series.too-many");
    }

    @Test
    @Timeout(10)
    void aRuleThatNamesNoDateEverEnds() {
        assertThatThrownBy(() -> SeriesRule.dates("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", FIRST))
                .isInstanceOf(ProblemException.class);
    }
}
