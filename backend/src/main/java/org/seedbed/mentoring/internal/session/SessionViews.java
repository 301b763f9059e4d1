package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.mentoring.internal.MentoringRules;
import org.seedbed.mentoring.internal.session.SessionJson.SessionActionView;
import org.seedbed.mentoring.internal.session.SessionJson.SessionResponse;
import org.seedbed.mentoring.internal.session.SessionJson.SessionSummary;
import org.seedbed.shared.time.BusinessClock;

/** A session as one side sees it, with what it can do now. */
@ApplicationScoped
class SessionViews {

    private final SessionStore store;
    private final SessionActionStore actions;
    private final MentoringRules rules;
    private final BusinessClock clock;

    SessionViews(SessionStore store, SessionActionStore actions, MentoringRules rules, BusinessClock clock) {
        this.store = store;
        this.actions = actions;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    SessionResponse one(SessionViewer viewer, UUID id) {
        var session = store.require(viewer, id);
        return response(
                session,
                new More(
                        session.late(clock.today()),
                        actions.of(viewer, session),
                        actions.open(viewer, session),
                        abilities(session, viewer)));
    }

    /** What is not stored with it. */
    private record More(
            boolean late, List<SessionActionView> actions, List<SessionActionView> open, List<SessionMove> abilities) {}

    private static SessionResponse response(Session one, More more) {
        return new SessionResponse(
                one.id(),
                one.version(),
                one.parkId(),
                one.parties().parkName(),
                one.parties().tenantId(),
                one.parties().companyId(),
                one.parties().companyName(),
                one.parties().mentorId(),
                one.parties().mentorName(),
                one.parties().mentorTitle(),
                one.parties().wishedMentorId(),
                one.parties().wishedMentorName(),
                one.state(),
                one.ask().topic(),
                one.ask().question(),
                one.ask().direct(),
                one.ask().askedAt(),
                one.ask().answerDueOn(),
                one.plan().startsAt(),
                one.plan().endsAt(),
                length(one),
                one.plan().place(),
                one.plan().onlineLink(),
                one.plan().minutesDueOn(),
                one.minutes().advice(),
                one.minutes().nextSteps(),
                one.minutes().filedAt(),
                one.outcome().rating(),
                one.outcome().comment(),
                one.outcome().confirmedAt(),
                one.outcome().missedBy(),
                one.outcome().reason(),
                one.outcome().overReason(),
                more.late(),
                more.actions(),
                more.open(),
                more.abilities());
    }

    static SessionSummary summary(Session session, LocalDate today) {
        var who = session.parties();
        var plan = session.plan();
        return new SessionSummary(
                session.id(),
                session.version(),
                session.parkId(),
                who.parkName(),
                who.tenantId(),
                who.companyId(),
                who.companyName(),
                who.mentorId(),
                who.mentorName(),
                session.state(),
                session.ask().topic(),
                session.ask().askedAt(),
                session.ask().answerDueOn(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                plan.onlineLink(),
                plan.minutesDueOn(),
                session.outcome().rating(),
                session.late(today));
    }

    private static @Nullable Integer length(Session session) {
        return session.plan().heldAt() == null ? null : SessionRules.minutes(session.startsAt(), session.endsAt());
    }

    /** Moves that would not be refused for what is known of the session. */
    private List<SessionMove> abilities(Session session, SessionViewer viewer) {
        return viewer.moves()
                ? SessionRules.allowed(session.state(), viewer.side()).stream()
                        .filter(move -> possible(session, move, viewer))
                        .toList()
                : List.of();
    }

    private boolean possible(Session session, SessionMove move, SessionViewer viewer) {
        var now = clock.now();
        var confirmedAt = session.outcome().confirmedAt();
        return switch (move) {
            case HOLD, MISS -> SessionRules.begun(session.plan().startsAt(), now);
            case CONFIRM -> !viewer.userId().equals(session.parties().mentorUserId());
            case COUNT ->
                !viewer.userId().equals(session.parties().mentorUserId())
                        && SessionRules.minutes(session.startsAt(), session.endsAt())
                                >= rules.on(SessionHours.day(session.startsAt()))
                                        .sessionMinutes();
            case REOPEN ->
                confirmedAt != null
                        && SessionRules.reopens(
                                confirmedAt, now, rules.on(clock.today()).reopenDays());
            case MATCH, ACCEPT, REJECT, SCHEDULE, FILE_MINUTES, CANCEL -> true;
        };
    }
}
