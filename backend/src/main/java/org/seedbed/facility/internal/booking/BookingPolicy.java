package org.seedbed.facility.internal.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.seedbed.facility.BookingMove;
import org.seedbed.facility.BookingMove.Who;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsRequest;

/** Who may do what with a booking now. */
record BookingPolicy(FacilitySettingsRequest settings, Instant now) {

    private static final Duration WORD = Duration.ofDays(7);

    /** The moves that are possible, by state, person and time. */
    Set<BookingMove> abilities(Booking booking, Asker asker) {
        var moves = EnumSet.noneOf(BookingMove.class);
        for (var move : booking.state().moves()) {
            if (!Collections.disjoint(move.who(), asker.roles())
                    && isTime(booking, move, asker)
                    && isOther(booking, move, asker)) {
                moves.add(move);
            }
        }
        return moves;
    }

    /** @throws org.seedbed.shared.problem.ProblemException booking.move, booking.hold-lapsed, booking.same-person */
    void require(Booking booking, BookingMove move, Asker asker) {
        var ranOut =
                booking.state() == BookingState.LAPSED || (booking.state() == BookingState.HELD && isLapsed(booking));
        if (move == BookingMove.CONFIRM && ranOut) {
            throw BookingErrors.HOLD_LAPSED.raise();
        }
        if (move.from().contains(booking.state()) && !isOther(booking, move, asker)) {
            throw BookingErrors.SAME_PERSON.raise();
        }
        if (!abilities(booking, asker).contains(move)) {
            throw BookingErrors.MOVE.raise("state", booking.state());
        }
    }

    /** From when on one checks in. */
    Instant checkInFrom(Booking booking) {
        return booking.span().from().minus(Duration.ofMinutes(settings.checkInMinutes()));
    }

    /** Until when people of the company check in; the park's own do so until the end. */
    Instant checkInUntil(Booking booking, Asker asker) {
        var span = booking.span();
        if (asker.desk()) {
            return span.to();
        }
        // Whoever books what has begun has as long as whoever booked before.
        var expected = latest(span.from(), booking.course().standsSince());
        var until = expected.plus(Duration.ofMinutes(settings.releaseMinutes()));
        return until.isBefore(span.to()) ? until : span.to();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isLapsed(Booking booking) {
        var until = booking.course().heldUntil();
        return until != null && !until.isAfter(now);
    }

    private boolean isTime(Booking booking, BookingMove move, Asker asker) {
        var span = booking.span();
        return switch (move) {
            case CONFIRM -> !isLapsed(booking);
            case CHANGE, CANCEL -> now.isBefore(span.from());
            case CHECK_IN -> !now.isBefore(checkInFrom(booking)) && !now.isAfter(checkInUntil(booking, asker));
            case FINISH -> booking.state() == BookingState.IN_USE || (asker.desk() && now.isAfter(span.from()));
            case NO_SHOW -> !now.isBefore(span.from()) && booking.course().checkedInAt() == null && isLateWord(booking);
            case ATTEND -> isLateWord(booking);
            case APPROVE, REJECT -> now.isBefore(span.to());
            case RELEASE, EXPIRE, LAPSE -> false;
        };
    }

    /** Whether somebody came is still said some days after; what it costs is the same. */
    private boolean isLateWord(Booking booking) {
        return now.isBefore(booking.span().to().plus(WORD));
    }

    /** Whoever made it, or asked for it as it is, does not approve it. */
    private static boolean isOther(Booking booking, BookingMove move, Asker asker) {
        var course = booking.course();
        return !move.who().contains(Who.APPROVER)
                || !(course.madeBy().equals(asker.userId()) || course.askedBy().equals(asker.userId()));
    }
}
