package org.seedbed.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.calendar.CalendarEntry;
import org.seedbed.calendar.CalendarEntry.Status;

/** What we write is read by a parser that has nothing of ours. */
class CalendarFileTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Summer time in Berlin ended on 25 October 2026 at three in the morning there, nine in Shanghai, seven in Urumqi. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2026-10-24T09:00, 2026-10-24T03:00",
        "Asia/Shanghai, 2026-10-25T08:59, 2026-10-25T02:59",
        "Asia/Shanghai, 2026-10-25T09:00, 2026-10-25T02:00",
        "Asia/Shanghai, 2026-10-26T09:00, 2026-10-26T02:00",
        "Asia/Urumqi, 2026-10-24T09:00, 2026-10-24T05:00",
        "Asia/Urumqi, 2026-10-26T09:00, 2026-10-26T04:00",
        "Asia/Shanghai, 2026-03-28T09:00, 2026-03-28T02:00",
        "Asia/Shanghai, 2026-03-30T09:00, 2026-03-30T03:00"
    })
    void aCalendarInBerlinShowsTheRightHourOverItsChanges(String zone, LocalDateTime there, LocalDateTime berlin) {
        var event = only(parse(CalendarFile.appointments("会议室", List.of(entry(ZoneId.of(zone), there)))));
        var begins = event.getDateStart().getValue().toInstant();
        assertThat(begins.atZone(ZoneId.of("Europe/Berlin")).toLocalDateTime()).isEqualTo(berlin);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(begins.plusSeconds(5400));
    }

    @Test
    void theZoneIsToldInTheFile() {
        var written = CalendarFile.appointments(
                "会议室",
                List.of(
                        entry(SHANGHAI, LocalDateTime.parse("2026-10-24T09:00")),
                        entry(ZoneId.of("Asia/Urumqi"), LocalDateTime.parse("2026-10-24T09:00"))));
        assertThat(written)
                .containsOnlyOnce("TZID:Asia/Shanghai")
                .containsOnlyOnce("TZID:Asia/Urumqi")
                .contains("DTSTART;TZID=Asia/Shanghai:20261024T090000");
        assertThat(parse(written).getTimezoneInfo().getTimezones()).hasSize(2);
    }

    /** A cancelled appointment stays in the file, or a program would go on showing it. */
    @Test
    void movingAndCancellingKeepTheIdentity() {
        var made = entry(SHANGHAI, LocalDateTime.parse("2026-10-24T09:00"));
        var gone = new CalendarEntry(
                made.id(),
                3,
                Status.CANCELLED,
                made.summary(),
                made.location(),
                made.description(),
                made.from(),
                made.to(),
                SHANGHAI,
                made.changedAt());
        var before = only(parse(CalendarFile.appointments("会议室", List.of(made))));
        var after = only(parse(CalendarFile.appointments("会议室", List.of(gone))));
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(after.getSequence().getValue()).isEqualTo(3);
        assertThat(before.getStatus().isConfirmed()).isTrue();
        assertThat(after.getStatus().isCancelled()).isTrue();
    }

    /** Commas, semicolons, line breaks and long Chinese lines are escaped and folded without loss. */
    @Test
    void wordsComeThroughWhole() {
        var long1 = "导师一对一；产品、定价, 渠道".repeat(12);
        var entry = new CalendarEntry(
                UUID.randomUUID(),
                0,
                Status.TENTATIVE,
                long1,
                "A座，三层",
                "YY260124-1\n智能装备（示例）; x",
                Instant.parse("2026-10-24T01:00:00Z"),
                Instant.parse("2026-10-24T02:00:00Z"),
                SHANGHAI,
                Instant.parse("2026-10-01T01:00:00Z"));
        var written = CalendarFile.appointments("会议室", List.of(entry));
        var event = only(parse(written));
        assertThat(event.getSummary().getValue()).isEqualTo(long1);
        assertThat(event.getLocation().getValue()).isEqualTo("A座，三层");
        assertThat(event.getDescription().getValue()).isEqualTo("YY260124-1\n智能装备（示例）; x");
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(CalendarFile.appointments("会议室", List.of(entry))).isEqualTo(written);
    }

    @Test
    void freeBusyTellsWhenAndNothingElse() {
        var from = Instant.parse("2026-10-24T00:00:00Z");
        var until = from.plusSeconds(86_400);
        var certain = entry(SHANGHAI, LocalDateTime.parse("2026-10-24T09:00"));
        var written = CalendarFile.freeBusy(List.of(certain), from, until);
        var busy = Biweekly.parse(written).first().getFreeBusies().getFirst();
        assertThat(busy.getFreeBusy()).hasSize(1);
        var period = busy.getFreeBusy().getFirst().getValues().getFirst();
        assertThat(period.getStartDate().toInstant()).isEqualTo(certain.from());
        assertThat(period.getEndDate().toInstant()).isEqualTo(certain.to());
        assertThat(written).doesNotContain("例会");
    }

    @Test
    void nothingBookedIsACalendarAllTheSame() {
        var written = CalendarFile.appointments("会议室", List.of());
        assertThat(written).contains("BEGIN:VTIMEZONE");
        assertThat(Biweekly.parse(written).first().getEvents()).isEmpty();
    }

    private static CalendarEntry entry(ZoneId zone, LocalDateTime there) {
        var from = there.atZone(zone).toInstant();
        return new CalendarEntry(
                UUID.nameUUIDFromBytes(there.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                0,
                Status.CONFIRMED,
                "例会（示例）",
                "A座 301",
                "YY260124-1",
                from,
                from.plusSeconds(5400),
                zone,
                Instant.parse("2026-10-01T01:00:00Z"));
    }

    private static ICalendar parse(String written) {
        var calendar = Biweekly.parse(written).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }
}
