package org.seedbed.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.notice.NoticeResult;
import org.seedbed.notice.NoticeState;
import org.seedbed.shared.db.Row;

/**
 * A notice as it is stored, with its objections counted.
 *
 * @param lines as JSON
 * @param text null until it is posted
 * @param unanswered objections without an answer
 */
record Notice(
        UUID parkId,
        UUID id,
        int version,
        NoticeState state,
        String kind,
        @Nullable String subjectType,
        @Nullable UUID subjectId,
        String title,
        String lines,
        String contact,
        int workingDays,
        UUID draftedBy,
        @Nullable UUID postedBy,
        @Nullable Instant postedAt,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate lastDay,
        @Nullable String text,
        @Nullable String textHash,
        @Nullable String calendarVersion,
        @Nullable Boolean calendarComplete,
        @Nullable NoticeResult result,
        @Nullable String withdrawReason,
        @Nullable String conclusion,
        int open,
        int upheld,
        int unanswered) {

    static Notice of(Row row) {
        var posted = row.textOrNull("text") != null;
        return new Notice(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.constant("state", NoticeState.class),
                row.text("kind"),
                row.textOrNull("subject_type"),
                row.uuidOrNull("subject_id"),
                row.text("title"),
                row.text("lines"),
                row.text("contact"),
                row.integer("working_days"),
                row.uuid("drafted_by"),
                row.uuidOrNull("posted_by"),
                row.instantOrNull("posted_at"),
                row.dateOrNull("posted_on"),
                row.dateOrNull("last_day"),
                row.textOrNull("text"),
                row.textOrNull("text_hash"),
                row.textOrNull("calendar_version"),
                posted ? Boolean.valueOf(row.bool("calendar_complete")) : null,
                row.constantOrNull("result", NoticeResult.class),
                row.textOrNull("withdraw_reason"),
                row.textOrNull("conclusion"),
                row.integer("open"),
                row.integer("upheld"),
                row.integer("unanswered"));
    }

    /** Moves only where its state allows. */
    void mayGo(NoticeState to) {
        if (!state.next().contains(to)) {
            throw NoticeErrors.MOVE.raise(
                    "state", state, "allowed", state.next().stream().sorted().toList());
        }
    }
}
