package org.seedbed.notice.internal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.notice.NoticeOutcome;
import org.seedbed.notice.NoticeOwner;
import org.seedbed.notice.NoticeResult;
import org.seedbed.notice.NoticeState;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;

/** What came of a notice: found out, stored once, told to whoever waits for it. */
@Singleton
class Outcomes {

    private final Instance<NoticeOwner> owners;
    private final BusinessClock clock;

    Outcomes(@Any Instance<NoticeOwner> owners, BusinessClock clock) {
        this.owners = owners;
        this.clock = clock;
    }

    /** Whether the module it belongs to posts it and gives it up, and nobody else. */
    boolean isDecidedElsewhere(Notice notice) {
        return notice.state() == NoticeState.DRAFT && ownersOf(notice).anyMatch(NoticeOwner::decides);
    }

    /** Whether the person may decide on objections to it: they did not post it, and its owner lets them. */
    boolean mayHear(Notice notice, UUID person) {
        return !person.equals(notice.postedBy()) && !isInvolved(notice, person);
    }

    /** Whether its owner says that the person had a part in what it announces. */
    boolean isInvolved(Notice notice, UUID person) {
        var subject = notice.subjectId();
        return subject != null && ownersOf(notice).anyMatch(owner -> !owner.mayHear(subject, person));
    }

    private Stream<NoticeOwner> ownersOf(Notice notice) {
        return owners.stream().filter(owner -> owner.subjectType().equals(notice.subjectType()));
    }

    /** An objection that is right decides at once; that none is, only the end of the period and of every open one. */
    static @Nullable NoticeResult of(NoticeState state, int open, int upheld) {
        if (upheld > 0) {
            return NoticeResult.UPHELD;
        }
        var over = state == NoticeState.ENDED_CLEAN || state == NoticeState.ENDED_WITH_OBJECTION;
        return over && open == 0 ? NoticeResult.CLEAR : null;
    }

    /** Which end a period comes to. */
    static NoticeState end(int open, int upheld) {
        return open + upheld == 0 ? NoticeState.ENDED_CLEAN : NoticeState.ENDED_WITH_OBJECTION;
    }

    /**
     * Stores the result unless there is one, and tells the owner of the subject. An objection that is right ends the period:
     * what was announced does not take effect, and what is decided next is announced anew.
     */
    void settle(SqlRunner rows, Notice notice, @Nullable NoticeResult result) {
        if (result != null && notice.result() == null) {
            rows.execute(Sql.of(
                    "update public_notice set result = ?, result_at = ? where park_id = ? and id = ?",
                    result,
                    clock.now(),
                    notice.parkId(),
                    notice.id()));
            if (isEndedBy(notice, result)) {
                end(rows, notice);
            }
            tell(rows, notice, result);
        }
    }

    static boolean isEndedBy(Notice notice, @Nullable NoticeResult result) {
        return result == NoticeResult.UPHELD && notice.state() == NoticeState.POSTED;
    }

    private void end(SqlRunner rows, Notice notice) {
        notice.mayGo(NoticeState.ENDED_WITH_OBJECTION);
        rows.execute(Sql.of(
                "update public_notice set version = version + 1, state = ?, ended_at = ? where park_id = ? and id = ?",
                NoticeState.ENDED_WITH_OBJECTION,
                clock.now(),
                notice.parkId(),
                notice.id()));
    }

    /** Tells the owner of the subject, unless it knows the result already. */
    void tell(SqlRunner rows, Notice notice, NoticeResult result) {
        var subject = notice.subjectId();
        if (notice.result() == null && subject != null) {
            var outcome = new NoticeOutcome(notice.parkId(), notice.id(), subject, result);
            ownersOf(notice).forEach(owner -> owner.told(outcome, rows));
        }
    }
}
