package org.seedbed.notice.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.notice.ObjectionState;

/** Objections on the wire. */
interface ObjectionJson {

    /** A mobile or fixed telephone, or an e-mail. */
    String CONTACT = "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|[^@\\s]{1,64}@[^@\\s]{1,100}\\.[^@\\s.]{2,20}";

    /** What somebody has against a notice; with a name and contact, or with neither. */
    record ObjectionRequest(
            @NotBlank @Size(min = 10, max = 1000) String text,
            @Nullable @Size(min = 2, max = 40) String name,

            @Nullable @Pattern(regexp = CONTACT) String contact) {}

    /**
     * What the objector keeps.
     *
     * @param receipt the code by which they come back; shown this once
     * @param dueOn until when the park answers
     * @param calendarComplete false when the holidays of a year up to then are not announced
     */
    record ObjectionReceipt(String receipt, LocalDate dueOn, boolean calendarComplete) {}

    /**
     * What becomes of an objection, for whoever holds its code.
     *
     * @param title of the notice
     * @param answer null before there is one
     */
    record ObjectionStatus(
            String title,
            ObjectionState state,
            Instant filedAt,
            LocalDate dueOn,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        /** An objection that is not taken up is answered by its reason; before an answer nothing of the inside shows. */
        static @Nullable String answer(ObjectionState state, @Nullable String decision, @Nullable String reply) {
            return state == ObjectionState.INADMISSIBLE ? decision : reply;
        }
    }

    /** What is found of an objection. */
    enum ObjectionVerdict {
        UPHELD(ObjectionState.UPHELD),
        DISMISSED(ObjectionState.DISMISSED),
        /** Not about the notice: not taken up. */
        INADMISSIBLE(ObjectionState.INADMISSIBLE);

        private final ObjectionState state;

        ObjectionVerdict(ObjectionState state) {
            this.state = state;
        }

        ObjectionState state() {
            return state;
        }
    }

    record ObjectionDecisionRequest(
            @NotNull ObjectionVerdict verdict,
            @NotBlank @Size(min = 5, max = 1000) String reason) {}

    record ObjectionReplyRequest(
            @NotBlank @Size(min = 5, max = 1000) String reply) {}

    record ObjectorRevealRequest(
            @NotBlank @Size(min = 10, max = 200) String reason) {}

    /** Who objected, in clear, this once. */
    record ObjectorView(String name, String contact) {}

    /**
     * An objection as the park sees it.
     *
     * @param named whether it came with a name and contact, which are kept sealed
     * @param late whether it waits longer for its answer than it should
     */
    record ObjectionView(
            UUID id,
            int version,
            ObjectionState state,
            String text,
            boolean named,
            Instant filedAt,
            LocalDate dueOn,
            boolean calendarComplete,
            boolean late,
            @Nullable Boolean upheld,
            @Nullable String decision,
            @Nullable String reply,
            List<String> abilities) {}
}
