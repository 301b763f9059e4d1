package org.seedbed.facility;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a booking stands. What leads from one to another is a {@link BookingMove}. */
public enum BookingState {
    /** The time is kept for some minutes while the rest is filled in. */
    HELD,
    /** Waits for who approves it; nobody else has the time. */
    REQUESTED,
    APPROVED,
    /** Somebody has checked in. */
    IN_USE,
    FINISHED,
    REJECTED,
    CANCELLED,
    /** Nobody came, as somebody of the park says. */
    NO_SHOW,
    /** Nobody checked in, so that the clock gave the rest of the time free. */
    AUTO_RELEASED,
    /** A hold that ran out: it never became a booking. */
    LAPSED;

    /** Where it may go from here. */
    public Set<BookingState> next() {
        return moves().stream()
                .flatMap(move -> move.to().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BookingState.class)));
    }

    /** What may be done from here. */
    public Set<BookingMove> moves() {
        return Arrays.stream(BookingMove.values())
                .filter(move -> move.from().contains(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BookingMove.class)));
    }
}
