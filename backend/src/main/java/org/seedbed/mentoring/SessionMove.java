package org.seedbed.mentoring;

import static org.seedbed.mentoring.SessionSide.COMPANY;
import static org.seedbed.mentoring.SessionSide.MENTOR;
import static org.seedbed.mentoring.SessionSide.PARK;
import static org.seedbed.mentoring.SessionState.ACCEPTED;
import static org.seedbed.mentoring.SessionState.CANCELLED;
import static org.seedbed.mentoring.SessionState.CONFIRMED;
import static org.seedbed.mentoring.SessionState.COUNTED;
import static org.seedbed.mentoring.SessionState.HELD;
import static org.seedbed.mentoring.SessionState.MATCHED;
import static org.seedbed.mentoring.SessionState.MINUTES_FILED;
import static org.seedbed.mentoring.SessionState.NO_SHOW;
import static org.seedbed.mentoring.SessionState.REJECTED;
import static org.seedbed.mentoring.SessionState.REQUESTED;
import static org.seedbed.mentoring.SessionState.SCHEDULED;

import java.util.Set;

/** The workflow of a session as data. A mentor never confirms nor counts what they filed themselves. */
public enum SessionMove {
    /** 匹配: staff propose a mentor; after a refusal another one. */
    MATCH(Set.of(REQUESTED, REJECTED), MATCHED, Set.of(PARK)),
    ACCEPT(Set.of(MATCHED), ACCEPTED, Set.of(MENTOR)),
    /** 谢绝, with the reason. */
    REJECT(Set.of(MATCHED), REJECTED, Set.of(MENTOR), Evidence.REASON),
    /** 安排, and moved to another time. */
    SCHEDULE(Set.of(ACCEPTED, SCHEDULED), SCHEDULED, Set.of(MENTOR, PARK), Evidence.TIME),
    /** Once it has begun; what it takes of the company's hours is debited. */
    HOLD(Set.of(SCHEDULED), HELD, Set.of(MENTOR, PARK)),
    /** 纪要: real begin and end, topic, advice, next steps. */
    FILE_MINUTES(Set.of(HELD), MINUTES_FILED, Set.of(MENTOR), Evidence.MINUTES),
    /** The company's word, with a mark; nobody gives it for them. */
    CONFIRM(Set.of(MINUTES_FILED), CONFIRMED, Set.of(COMPANY), Evidence.RATING),
    /** 计数: long enough to count. */
    COUNT(Set.of(CONFIRMED), COUNTED, Set.of(PARK)),
    CANCEL(
            Set.of(REQUESTED, MATCHED, ACCEPTED, REJECTED, SCHEDULED),
            CANCELLED,
            Set.of(COMPANY, MENTOR, PARK),
            Evidence.REASON),
    /** 爽约, with the side that did not come. */
    MISS(Set.of(SCHEDULED), NO_SHOW, Set.of(COMPANY, MENTOR, PARK), Evidence.SIDE),
    /** Within 30 days: the minutes are written again. */
    REOPEN(Set.of(CONFIRMED, COUNTED), HELD, Set.of(PARK), Evidence.REASON);

    /** What a move rests on. */
    public enum Evidence {
        REASON,
        TIME,
        MINUTES,
        RATING,
        SIDE
    }

    private final Set<SessionState> from;
    private final SessionState to;
    private final Set<SessionSide> who;
    private final Set<Evidence> evidence;

    SessionMove(Set<SessionState> from, SessionState to, Set<SessionSide> who, Evidence... evidence) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.evidence = Set.of(evidence);
    }

    public Set<SessionState> from() {
        return from;
    }

    public SessionState to() {
        return to;
    }

    public Set<SessionSide> who() {
        return who;
    }

    public Set<Evidence> evidence() {
        return evidence;
    }
}
