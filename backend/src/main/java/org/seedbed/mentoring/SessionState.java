package org.seedbed.mentoring;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a session of a mentor with a company stands. */
public enum SessionState {
    /** The company asked for one. */
    REQUESTED,
    /** Staff proposed a mentor, who has not answered. */
    MATCHED,
    /** The mentor will, and a time is to be found. */
    ACCEPTED,
    /** The mentor will not; another may be matched. */
    REJECTED,
    SCHEDULED,
    HELD,
    MINUTES_FILED,
    /** The company has confirmed the minutes and rated the session. */
    CONFIRMED,
    /** Staff counted it for the mentor. */
    COUNTED,
    CANCELLED,
    NO_SHOW;

    /** The states a move leads to from here. */
    public Set<SessionState> next() {
        return Arrays.stream(SessionMove.values())
                .filter(move -> move.from().contains(this))
                .map(SessionMove::to)
                .collect(Collectors.toUnmodifiableSet());
    }
}
