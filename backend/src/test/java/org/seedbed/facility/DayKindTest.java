package org.seedbed.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.shared.time.WorkingCalendars;

class DayKindTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, WEDNESDAY",
        "2026-10-01, HOLIDAY",
        // a Saturday within the holiday
        "2026-10-03, HOLIDAY",
        "2026-10-07, HOLIDAY",
        "2026-10-08, THURSDAY",
        // a Saturday that is worked, and a Sunday before the holiday
        "2026-10-10, MAKE_UP_DAY",
        "2026-09-20, MAKE_UP_DAY",
        "2026-10-11, SUNDAY"
    })
    void theCalendarSaysWhatKindOfDayItIs(LocalDate day, DayKind kind) {
        assertThat(DayKind.of(day, WorkingCalendars.load())).isEqualTo(kind);
    }
}
