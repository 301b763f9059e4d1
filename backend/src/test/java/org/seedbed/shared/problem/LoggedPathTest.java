package org.seedbed.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a log line says of the path. */
class LoggedPathTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/public/calendars/Zm9vYmFy_-/calendar.ics, /api/v1/public/calendars/*/calendar.ics",
        "/api/v1/public/calendars/Zm9vYmFy_-, /api/v1/public/calendars/*",
        "/api/v1/parks/1/bookings, /api/v1/parks/1/bookings"
    })
    void secretAddressesAreNotLogged(String path, String logged) {
        assertThat(Problems.oneLine(path)).isEqualTo(logged);
    }

    @Test
    void aPathStaysOneLine() {
        assertThat(Problems.oneLine("/a\nb")).isEqualTo("/a?b");
    }
}
