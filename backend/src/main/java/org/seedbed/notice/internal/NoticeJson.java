package org.seedbed.notice.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.notice.NoticeDraft;
import org.seedbed.notice.NoticeDraft.NoticeLine;
import org.seedbed.notice.NoticeDraft.ValueKind;
import org.seedbed.notice.NoticeResult;
import org.seedbed.notice.NoticeState;

/** Notices on the wire. */
interface NoticeJson {

    /** A notice written by hand. */
    record NoticeRequest(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{0,39}") String kind,
            @NotBlank @Size(max = 100) String title,
            @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid NoticeLineRequest> lines,
            @NotNull @Min(1) @Max(60) Integer workingDays,
            @NotBlank @Size(max = 200) String contact) {

        NoticeDraft toDraft() {
            return new NoticeDraft(
                    kind,
                    null,
                    title.strip(),
                    lines.stream().map(NoticeLineRequest::toLine).toList(),
                    workingDays,
                    contact);
        }
    }

    /** One thing said; a person's name is masked. */
    record NoticeLineRequest(
            @NotBlank @Size(max = 40) String label,
            @NotBlank @Size(max = 300) String value,
            @NotNull ValueKind kind) {

        NoticeLine toLine() {
            return new NoticeLine(label.strip(), value.strip(), kind);
        }
    }

    record NoticeWithdrawRequest(
            @NotBlank @Size(min = 5, max = 300) String reason) {}

    record NoticeConcludeRequest(
            @NotBlank @Size(min = 5, max = 500) String conclusion) {}

    /**
     * A notice in the park's list.
     *
     * @param unanswered objections without an answer
     * @param nextDueOn when the next of them is due
     * @param late whether that day has passed
     */
    record NoticeSummary(
            UUID id,
            String kind,
            String title,
            NoticeState state,
            @Nullable NoticeResult result,
            @Nullable LocalDate postedOn,
            @Nullable LocalDate lastDay,
            int objections,
            int unanswered,
            @Nullable LocalDate nextDueOn,
            boolean late) {}

    /**
     * A notice as the park sees it.
     *
     * @param text as posted; of a draft, as it would be posted today
     * @param textHash SHA-256 of the posted text
     * @param lastDay of the period; of a draft, were it posted today
     * @param calendarComplete false when the holidays of a year of the period are not announced
     * @param open objections not decided
     * @param unanswered objections without an answer
     * @param paper null until it is posted
     */
    record NoticeResponse(
            UUID id,
            int version,
            String kind,
            String title,
            NoticeState state,
            @Nullable NoticeResult result,
            String text,
            @Nullable String textHash,
            int workingDays,
            @Nullable LocalDate postedOn,
            LocalDate lastDay,
            boolean calendarComplete,
            int open,
            int unanswered,
            @Nullable String withdrawReason,
            @Nullable String conclusion,
            @Nullable NoticePaperView paper,
            List<String> abilities) {}

    /**
     * The text on paper, as it was made when it was posted.
     *
     * @param sha256 of the file
     */
    record NoticePaperView(String fileName, long size, String sha256, String template) {}

    /** Where a notice stands for the public. */
    enum PublicState {
        OPEN,
        OVER,
        TAKEN_BACK
    }

    /** A notice in the public list. */
    record PublicNoticeSummary(
            UUID id,
            String kind,
            PublicState state,
            String title,
            LocalDate postedOn,
            LocalDate lastDay,
            int daysLeft) {}

    /**
     * A notice as anybody sees it.
     *
     * @param text null once it was taken back
     * @param endedOn when an objection that was upheld ended it before its last day
     * @param open whether objections are taken
     * @param daysLeft working days, today among them
     * @param paper null once it was taken back
     */
    record PublicNotice(
            UUID id,
            String kind,
            PublicState state,
            String title,
            @Nullable String text,
            String textHash,
            LocalDate postedOn,
            LocalDate lastDay,
            @Nullable LocalDate endedOn,
            int workingDays,
            boolean calendarComplete,
            boolean open,
            int daysLeft,
            @Nullable String withdrawReason,
            @Nullable NoticePaperView paper) {}
}
