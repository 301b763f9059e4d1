package org.seedbed.notice;

import java.util.Set;

/** The life of a public notice. */
public enum NoticeState {
    /** Waits for somebody else to post it. */
    DRAFT,
    /** In its period: public, and open to objections. */
    POSTED,
    /** The period is over and nothing stands against it. */
    ENDED_CLEAN,
    /** The period is over with objections not all decided yet; or an objection was upheld, which ends it at once. */
    ENDED_WITH_OBJECTION,
    /** Its outcome is known and everybody who objected has an answer. */
    CONCLUDED,
    /** Taken back before its period was over; a draft given up. */
    WITHDRAWN;

    /** Where it may go from here. */
    public Set<NoticeState> next() {
        return switch (this) {
            case DRAFT -> Set.of(POSTED, WITHDRAWN);
            case POSTED -> Set.of(ENDED_CLEAN, ENDED_WITH_OBJECTION, WITHDRAWN);
            case ENDED_CLEAN, ENDED_WITH_OBJECTION -> Set.of(CONCLUDED);
            case CONCLUDED, WITHDRAWN -> Set.of();
        };
    }
}
