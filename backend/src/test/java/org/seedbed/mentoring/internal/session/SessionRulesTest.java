package org.seedbed.mentoring.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seedbed.mentoring.SessionSide.COMPANY;
import static org.seedbed.mentoring.SessionSide.MENTOR;
import static org.seedbed.mentoring.SessionSide.PARK;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.SessionState;

class SessionRulesTest {

    private static final Instant BEGIN = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void everyStateIsReachedFromTheRequest() {
        var reached = new HashSet<>(Set.of(SessionState.REQUESTED));
        for (int i = 0; i < SessionState.values().length; i++) {
            for (var state : List.copyOf(reached)) {
                reached.addAll(state.next());
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(SessionState.values());
    }

    @Test
    void nobodyConfirmsOrCountsForAnother() {
        assertThat(SessionMove.CONFIRM.who()).containsExactly(COMPANY);
        assertThat(SessionMove.COUNT.who()).containsExactly(PARK);
        assertThat(SessionMove.FILE_MINUTES.who()).containsExactly(MENTOR);
        assertThat(SessionRules.allowed(SessionState.MINUTES_FILED, MENTOR)).isEmpty();
        assertThat(SessionRules.allowed(SessionState.CONFIRMED, COMPANY)).isEmpty();
    }

    @Test
    void whatEndedStaysEnded() {
        for (var state : List.of(SessionState.CANCELLED, SessionState.NO_SHOW)) {
            assertThat(Arrays.stream(SessionSide.values()).flatMap(side -> SessionRules.allowed(state, side).stream()))
                    .isEmpty();
        }
    }

    @Test
    void anIllegalMoveNamesTheLegalOnes() {
        assertThatThrownBy(() -> SessionRules.require(SessionState.MATCHED, SessionMove.HOLD, MENTOR))
                .hasMessageContaining("mentoring.session-move");
        assertThatCode(() -> SessionRules.require(SessionState.MATCHED, SessionMove.ACCEPT, MENTOR))
                .doesNotThrowAnyException();
    }

    @Test
    void halfAnHourCountsAndAMinuteLessDoesNot() {
        var end = BEGIN.plus(Duration.ofMinutes(30));
        assertThatCode(() -> SessionRules.requireLongEnough(SessionRules.minutes(BEGIN, end), 30))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SessionRules.requireLongEnough(SessionRules.minutes(BEGIN, end.minusSeconds(1)), 30))
                .hasMessageContaining("mentoring.session-too-short");
    }

    @Test
    void aSessionEndsAfterItBeginsAndMinutesAreOfWhatIsOver() {
        var end = BEGIN.plus(SessionRules.LONGEST);
        assertThatCode(() -> SessionRules.requireOver(BEGIN, end, end)).doesNotThrowAnyException();
        for (var wrong : List.of(BEGIN, BEGIN.minusSeconds(1), end.plusSeconds(1))) {
            assertThatThrownBy(() -> SessionRules.requireTimes(BEGIN, wrong))
                    .hasMessageContaining("mentoring.session-times");
        }
        assertThatThrownBy(() -> SessionRules.requireOver(BEGIN, end, end.minusSeconds(1)))
                .hasMessageContaining("mentoring.session-times");
    }

    @Test
    void whatHasNotBegunIsNotHeldAndWhatIsOldIsNotOpened() {
        assertThatThrownBy(() -> SessionRules.requireBegun(BEGIN, BEGIN.minusSeconds(1)))
                .hasMessageContaining("mentoring.session-not-begun");
        assertThatCode(() -> SessionRules.requireBegun(BEGIN, BEGIN)).doesNotThrowAnyException();
        var last = BEGIN.plus(Duration.ofDays(30));
        assertThatCode(() -> SessionRules.requireReopening(BEGIN, last, 30)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SessionRules.requireReopening(BEGIN, last.plusSeconds(1), 30))
                .hasMessageContaining("mentoring.session-too-late");
    }
}
