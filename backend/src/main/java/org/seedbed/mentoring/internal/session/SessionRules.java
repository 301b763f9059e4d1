package org.seedbed.mentoring.internal.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.SessionState;
import org.seedbed.shared.problem.ProblemException;

/** What may become of a session: pure, so that whoever asks obeys it alike. */
final class SessionRules {

    /** No session is longer. */
    static final Duration LONGEST = Duration.ofHours(12);

    private SessionRules() {}

    /** Moves a side can make from a state, in the order of the workflow. */
    static List<SessionMove> allowed(SessionState state, SessionSide side) {
        return Arrays.stream(SessionMove.values())
                .filter(move -> move.from().contains(state) && move.who().contains(side))
                .toList();
    }

    /**
     * Refuses what the workflow does not know.
     *
     * @throws ProblemException mentoring.session-move
     */
    static void require(SessionState state, SessionMove move, SessionSide side) {
        var allowed = allowed(state, side);
        if (!allowed.contains(move)) {
            throw SessionErrors.MOVE.raise("state", state, "allowed", allowed);
        }
    }

    static boolean begun(@Nullable Instant startsAt, Instant now) {
        return startsAt != null && !now.isBefore(startsAt);
    }

    /** @throws ProblemException mentoring.session-not-begun */
    static void requireBegun(@Nullable Instant startsAt, Instant now) {
        if (!begun(startsAt, now)) {
            throw SessionErrors.NOT_BEGUN.raise();
        }
    }

    /** @throws ProblemException mentoring.session-times */
    static void requireTimes(Instant startsAt, Instant endsAt) {
        if (!endsAt.isAfter(startsAt) || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw ProblemException.at("/endsAt", SessionErrors.TIMES, "hours", LONGEST.toHours());
        }
    }

    /**
     * What minutes are written of is over.
     *
     * @throws ProblemException mentoring.session-times
     */
    static void requireOver(Instant startsAt, Instant endsAt, Instant now) {
        requireTimes(startsAt, endsAt);
        if (endsAt.isAfter(now)) {
            throw ProblemException.at("/endsAt", SessionErrors.TIMES, "hours", LONGEST.toHours());
        }
    }

    /** Whole minutes. */
    static int minutes(Instant startsAt, Instant endsAt) {
        return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
    }

    /** @throws ProblemException mentoring.session-too-short */
    static void requireLongEnough(int minutes, int least) {
        if (minutes < least) {
            throw SessionErrors.TOO_SHORT.raise("minutes", minutes, "least", least);
        }
    }

    static boolean reopens(Instant confirmedAt, Instant now, int days) {
        return !now.isAfter(confirmedAt.plus(Duration.ofDays(days)));
    }

    /** @throws ProblemException mentoring.session-too-late */
    static void requireReopening(Instant confirmedAt, Instant now, int days) {
        if (!reopens(confirmedAt, now, days)) {
            throw SessionErrors.TOO_LATE.raise("days", days);
        }
    }
}
