package org.seedbed.notification;

import static org.seedbed.notification.Severity.DUE;
import static org.seedbed.notification.Severity.INFO;
import static org.seedbed.notification.Severity.LATE;

import java.util.Set;

/**
 * The occasions people are told of. Each names the words that its text is made of: {@code company} is a name, {@code day} and
 * {@code from} are days (YYYY-MM-DD), the others are words of enums.
 */
public enum MessageKind {
    /** The stay of a tenant in its stage ends soon; the subject is the tenant. */
    STAGE_ENDS_SOON(DUE, "company", "stage", "day"),
    /** A tenant is longer in its stage than its time. */
    STAGE_OVERDUE(LATE, "company", "stage", "day"),
    /** A company is asked for a report; the subject is the report. */
    REPORT_OPENED(INFO, "period", "from", "day"),
    REPORT_DUE(DUE, "period", "from", "day"),
    REPORT_LATE(LATE, "period", "from", "day"),
    REPORT_RETURNED(DUE, "period", "from", "day"),
    /** A company handed a report in; told to the park. */
    REPORT_SUBMITTED(INFO, "company", "period", "from"),
    /** A waiver pays nothing from that day on because reports are missing; the subject is the waiver. */
    WAIVER_RESTS(LATE, "day"),
    /** It pays again from that day on. */
    WAIVER_RUNS_AGAIN(INFO, "day"),
    /** A graduation waits for who reviews it; the subject is the graduation. */
    GRADUATION_PROPOSED(DUE, "company"),
    /** A graduation whose criteria are met waits for who decides it. */
    GRADUATION_TO_DECIDE(DUE, "company"),
    /** How it came out: GRANTED, REFUSED or REVOKED. */
    GRADUATION_DECIDED(INFO, "company", "outcome"),
    /** A company wants to leave on that day; the subject is the exit. */
    EXIT_REQUESTED(DUE, "company", "day"),
    /** Bills that are to be paid after the company has left, signed: they wait for who approves that. */
    EXIT_PLAN_TO_APPROVE(DUE, "company", "day"),
    /** What is handed over waits for the company's word. */
    EXIT_SHEET_TO_CONFIRM(DUE, "company", "day"),
    /** By that day the company's registered address moves. */
    EXIT_ADDRESS_DUE(DUE, "company", "day"),
    EXIT_ADDRESS_LATE(LATE, "company", "day"),
    /** A company that left is asked how it does. */
    EXIT_FOLLOW_UP_DUE(DUE, "company", "day"),
    /** A booking waits for who approves it; {@code facility} is a name, the subject of these is the booking. */
    BOOKING_REQUESTED(DUE, "facility", "day"),
    BOOKING_APPROVED(INFO, "facility", "day"),
    BOOKING_REJECTED(INFO, "facility", "day"),
    /** The park gave it another time or other rooms; the day is the new one. */
    BOOKING_MOVED(INFO, "facility", "day"),
    /** By the park. */
    BOOKING_CANCELLED(INFO, "facility", "day"),
    /** Nobody decided before it began. */
    BOOKING_EXPIRED(INFO, "facility", "day"),
    /** Nobody checked in, so that the room was given free. */
    BOOKING_RELEASED(INFO, "facility", "day"),
    /** A company asks for a session with a mentor; the subject is the session. */
    SESSION_ASKED(DUE, "company"),
    /** A mentor is asked for a session, and answers by that day. */
    SESSION_MATCHED(DUE, "company", "day"),
    /** The mentor will not: another one is looked for. */
    SESSION_REJECTED(DUE, "company"),
    SESSION_SCHEDULED(INFO, "company", "day"),
    /** The minutes wait for the company's word. */
    SESSION_MINUTES_FILED(DUE, "company", "day"),
    /** Confirmed by the company; it waits to be counted. */
    SESSION_CONFIRMED(DUE, "company"),
    /** The minutes are written again, by that day. */
    SESSION_REOPENED(DUE, "company", "day"),
    SESSION_CANCELLED(INFO, "company"),
    /** The park merged two records of one company; the subject is the company that stays. */
    COMPANY_MERGED(INFO, "company", "into"),
    /**
     * A figure that a second person had looked at is not what the company's corrected report says, for days until that one; the
     * subject is the company.
     */
    FIGURE_RESTATED(DUE, "company", "day");

    private final Severity severity;
    private final Set<String> words;

    MessageKind(Severity severity, String... words) {
        this.severity = severity;
        this.words = Set.of(words);
    }

    public Severity severity() {
        return severity;
    }

    /** The keys of its words. */
    public Set<String> words() {
        return words;
    }
}
