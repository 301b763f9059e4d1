package org.seedbed.mentoring.internal.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.SessionState;

/** What the operations on sessions answer. */
interface SessionJson {

    /**
     * A session in a list.
     *
     * @param late the mentor has not answered, or not filed the minutes, by the day they were due
     */
    record SessionSummary(
            UUID id,
            int version,
            UUID parkId,
            String parkName,
            UUID tenantId,
            UUID companyId,
            String companyName,
            @Nullable UUID mentorId,
            @Nullable String mentorName,
            SessionState state,
            String topic,
            Instant askedAt,
            @Nullable LocalDate answerDueOn,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String place,
            @Nullable String onlineLink,
            @Nullable LocalDate minutesDueOn,
            @Nullable Integer rating,
            boolean late) {}

    /**
     * A session.
     *
     * @param direct filed by the mentor without being asked for
     * @param startsAt as planned; once minutes are filed, as it was
     * @param minutes its length, from when it was held
     * @param reason why it was cancelled, refused, missed or opened again: the last word
     * @param overReason why staff let it go beyond the company's hours
     * @param actions what it agreed on
     * @param openActions of the company's other sessions in this park, the most pressing first
     * @param abilities what whoever asks may do with it now
     */
    record SessionResponse(
            UUID id,
            int version,
            UUID parkId,
            String parkName,
            UUID tenantId,
            UUID companyId,
            String companyName,
            @Nullable UUID mentorId,
            @Nullable String mentorName,
            @Nullable String mentorTitle,
            @Nullable UUID wishedMentorId,
            @Nullable String wishedMentorName,
            SessionState state,
            String topic,
            @Nullable String question,
            boolean direct,
            Instant askedAt,
            @Nullable LocalDate answerDueOn,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String onlineLink,
            @Nullable LocalDate minutesDueOn,
            @Nullable String advice,
            @Nullable String nextSteps,
            @Nullable Instant filedAt,
            @Nullable Integer rating,
            @Nullable String comment,
            @Nullable Instant confirmedAt,
            @Nullable SessionSide missedBy,
            @Nullable String reason,
            @Nullable String overReason,
            boolean late,
            List<SessionActionView> actions,
            List<SessionActionView> openActions,
            List<SessionMove> abilities) {}

    /**
     * Something to be done after a session.
     *
     * @param topic of its session
     * @param late not done by its day
     * @param mayClose whether whoever asks may say it is done
     */
    record SessionActionView(
            UUID id,
            UUID sessionId,
            String topic,
            String what,
            SessionSide owner,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            boolean late,
            boolean mayClose) {}

    /** A mentor a company may wish for; linked to its stay or not. */
    record MentorChoice(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable String category,
            List<String> fields,
            boolean linked) {}

    /**
     * Minutes of mentors in a month.
     *
     * @param month its first day
     * @param budgetMinutes as the stage's policy gives them; null: it sets none, and nothing is over
     * @param usedMinutes of sessions held
     * @param plannedMinutes of sessions scheduled
     * @param leftMinutes of the budget after what was held; below zero when staff let it go beyond
     */
    record MentorHoursView(
            UUID tenantId,
            LocalDate month,
            @Nullable Integer budgetMinutes,
            int usedMinutes,
            int plannedMinutes,
            @Nullable Integer leftMinutes) {}
}
