package org.seedbed.facility;

import static org.seedbed.facility.BookingState.APPROVED;
import static org.seedbed.facility.BookingState.AUTO_RELEASED;
import static org.seedbed.facility.BookingState.CANCELLED;
import static org.seedbed.facility.BookingState.FINISHED;
import static org.seedbed.facility.BookingState.HELD;
import static org.seedbed.facility.BookingState.IN_USE;
import static org.seedbed.facility.BookingState.LAPSED;
import static org.seedbed.facility.BookingState.REJECTED;
import static org.seedbed.facility.BookingState.REQUESTED;

import java.util.Set;

/** The way of a booking as data: what leads from where to where, and who does it. */
public enum BookingMove {
    /** A hold becomes a booking: at once, or when somebody approves. */
    CONFIRM(Set.of(HELD), Set.of(REQUESTED, APPROVED), Set.of(Who.COMPANY, Who.DESK)),
    /** By another person than who made it. */
    APPROVE(Set.of(REQUESTED), Set.of(APPROVED), Set.of(Who.APPROVER)),
    REJECT(Set.of(REQUESTED), Set.of(REJECTED), Set.of(Who.APPROVER)),
    /** Another time, other facilities, other words. What asks for approval asks again. */
    CHANGE(Set.of(REQUESTED, APPROVED), Set.of(REQUESTED, APPROVED), Set.of(Who.COMPANY, Who.DESK)),
    /** The clock does so for days on which the company is no tenant any more. */
    CANCEL(Set.of(HELD, REQUESTED, APPROVED), Set.of(CANCELLED), Set.of(Who.COMPANY, Who.DESK, Who.CLOCK)),
    CHECK_IN(Set.of(APPROVED), Set.of(IN_USE), Set.of(Who.COMPANY, Who.DESK)),
    /** Earlier than booked, which gives the rest free, or when the time is over. */
    FINISH(Set.of(IN_USE, APPROVED), Set.of(FINISHED), Set.of(Who.COMPANY, Who.DESK, Who.CLOCK)),
    NO_SHOW(Set.of(APPROVED, FINISHED), Set.of(BookingState.NO_SHOW), Set.of(Who.DESK)),
    /** Somebody was there after all: the telephone was flat, the code at the door torn. It counts no more against the company. */
    ATTEND(Set.of(BookingState.NO_SHOW, AUTO_RELEASED), Set.of(FINISHED), Set.of(Who.DESK)),
    /** Nobody checked in where that is asked for. */
    RELEASE(Set.of(APPROVED), Set.of(AUTO_RELEASED), Set.of(Who.CLOCK)),
    /** Nobody decided before it began. */
    EXPIRE(Set.of(REQUESTED), Set.of(CANCELLED), Set.of(Who.CLOCK)),
    LAPSE(Set.of(HELD), Set.of(LAPSED), Set.of(Who.CLOCK));

    /** Who makes a move. */
    public enum Who {
        /** People of the company it is for. */
        COMPANY,
        /** 前台与经办. */
        DESK,
        /** 审批. */
        APPROVER,
        CLOCK
    }

    private final Set<BookingState> from;
    private final Set<BookingState> to;
    private final Set<Who> who;

    BookingMove(Set<BookingState> from, Set<BookingState> to, Set<Who> who) {
        this.from = from;
        this.to = to;
        this.who = who;
    }

    public Set<BookingState> from() {
        return from;
    }

    public Set<BookingState> to() {
        return to;
    }

    public Set<Who> who() {
        return who;
    }
}
