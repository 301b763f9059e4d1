package org.seedbed.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.notice.ObjectionState;
import org.seedbed.shared.db.Row;

/**
 * An objection as it is stored; who filed it stays sealed.
 *
 * @param objectorKept whether name and contact were given and are still kept
 */
record Objection(
        UUID parkId,
        UUID id,
        UUID noticeId,
        int version,
        ObjectionState state,
        String text,
        boolean named,
        boolean objectorKept,
        Instant filedAt,
        LocalDate dueOn,
        boolean calendarComplete,
        @Nullable Boolean upheld,
        @Nullable String decision,
        @Nullable String reply) {

    static Objection of(Row row) {
        var decided = row.instantOrNull("decided_at") != null;
        return new Objection(
                row.uuid("park_id"),
                row.uuid("id"),
                row.uuid("notice_id"),
                row.integer("version"),
                row.constant("state", ObjectionState.class),
                row.text("text"),
                row.bool("named"),
                row.bytesOrNull(ObjectorVault.NAME) != null,
                row.instant("filed_at"),
                row.date("due_on"),
                row.bool("calendar_complete"),
                decided ? Boolean.valueOf(row.bool("upheld")) : null,
                row.textOrNull("decision"),
                row.textOrNull("reply"));
    }

    /** Moves only where its state allows. */
    void mayGo(ObjectionState to) {
        if (!state.next().contains(to)) {
            throw NoticeErrors.OBJECTION_MOVE.raise(
                    "state", state, "allowed", state.next().stream().sorted().toList());
        }
    }

    /** Whether it waits longer for its answer than it should. */
    boolean isLate(LocalDate today) {
        return state != ObjectionState.REPLIED && state != ObjectionState.INADMISSIBLE && dueOn.isBefore(today);
    }
}
