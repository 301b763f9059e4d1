package org.seedbed.notice.internal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
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
        return notice.state() == NoticeState.DRAFT
                && owners.stream()
                        .anyMatch(owner -> owner.subjectType().equals(notice.subjectType()) && owner.decides());
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

    /** Stores the result unless there is one, and tells the owner of the subject. */
    void settle(SqlRunner rows, Notice notice, @Nullable NoticeResult result) {
        if (result != null && notice.result() == null) {
            rows.execute(Sql.of(
                    "update public_notice set result = ?, result_at = ? where park_id = ? and id = ?",
                    result,
                    clock.now(),
                    notice.parkId(),
                    notice.id()));
            tell(rows, notice, result);
        }
    }

    /** Tells the owner of the subject, unless it knows the result already. */
    void tell(SqlRunner rows, Notice notice, NoticeResult result) {
        var subject = notice.subjectId();
        if (notice.result() == null && subject != null) {
            var outcome = new NoticeOutcome(notice.parkId(), notice.id(), subject, result);
            owners.stream()
                    .filter(owner -> owner.subjectType().equals(notice.subjectType()))
                    .forEach(owner -> owner.told(outcome, rows));
        }
    }
}
