package org.seedbed.privacy.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.privacy.HoldSubjects.Kind;
import org.seedbed.privacy.PersonalData;
import org.seedbed.privacy.Purpose;

/** What the operations about personal data take and answer. */
interface PrivacyJson {

    int REASON = 500;

    /** What a person is told before they agree. */
    record PrivacyNotice(int version, LocalDate validFrom, List<NoticePart> parts) {}

    record NoticePart(Purpose purpose, String titleZh, String textZh, String titleEn, String textEn) {}

    record LegalHoldRequest(
            @NotNull Kind subject,
            @NotNull UUID subjectId,
            @NotBlank @Size(min = 5, max = REASON) String reason) {}

    /**
     * A hold.
     *
     * @param label null once the person it was on has been anonymised
     * @param placedBy null for somebody the reader does not see
     */
    record LegalHoldView(
            UUID id,
            Kind subject,
            UUID subjectId,
            @Nullable String label,
            String reason,
            @Nullable String placedBy,
            Instant placedAt,
            @Nullable Instant liftedAt,
            @Nullable String liftReason) {}

    record HoldLiftRequest(
            @NotBlank @Size(min = 5, max = REASON) String reason) {}

    /** A park that keeps something of the person. */
    record DataHolder(UUID parkId, String name) {}

    /** The person's own page. */
    record MyPrivacy(List<DataHolder> parks, List<PrivacyRequestView> requests) {}

    record PrivacyRequestRequest(
            @NotNull UUID parkId,
            @NotNull RequestKind kind,
            @NotBlank @Size(min = 5, max = 1000) String details) {}

    /**
     * What a person asked of a park about their own data.
     *
     * @param parkName null when the reader does not see the park any more
     * @param userName null once the person has been anonymised
     * @param calendarComplete false when the holidays of a year up to {@code dueOn} are not announced: it may move
     * @param outcome what was done and what stays, once accepted
     */
    record PrivacyRequestView(
            UUID id,
            int version,
            UUID parkId,
            @Nullable String parkName,
            UUID userId,
            @Nullable String userName,
            RequestKind kind,
            RequestStatus status,
            String details,
            Instant filedAt,
            LocalDate dueOn,
            boolean calendarComplete,
            @Nullable Instant decidedAt,
            @Nullable String decision,
            List<PersonalData.Outcome> outcome) {}

    record PrivacyDecisionRequest(
            @NotNull RequestMove decision,
            @NotBlank @Size(min = 5, max = REASON) String reason) {}

    /** What a person may have decided on their request. */
    enum RequestMove {
        ACCEPT,
        REJECT;

        RequestStatus status() {
            return this == ACCEPT ? RequestStatus.ACCEPTED : RequestStatus.REJECTED;
        }
    }

    /** Everything kept of the signed-in person. */
    record MyData(Instant madeAt, UUID userId, List<MyDataSection> sections) {}

    record MyDataSection(String name, List<Map<String, String>> items) {}

    /**
     * What a day's run did by a rule.
     *
     * @param failed nothing was deleted by this rule, it will be tried again
     */
    record RetentionReportView(
            UUID id,
            LocalDate asOf,
            Instant runAt,
            String rule,
            boolean wholeInstallation,
            int removed,
            int held,
            boolean failed) {}

    /** How long what is kept, rule by rule. */
    record RetentionRulesView(List<RetentionRuleView> items) {}

    /**
     * A rule in force.
     *
     * @param keep a period as ISO 8601 writes it, {@code P10Y}; null: for ever
     */
    record RetentionRuleView(
            String rule, LocalDate validFrom, @Nullable String keep, String basisZh, String basisEn) {}
}
