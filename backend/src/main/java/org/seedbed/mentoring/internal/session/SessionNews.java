package org.seedbed.mentoring.internal.session;

import static org.seedbed.notification.MessageKind.SESSION_ASKED;
import static org.seedbed.notification.MessageKind.SESSION_CANCELLED;
import static org.seedbed.notification.MessageKind.SESSION_CONFIRMED;
import static org.seedbed.notification.MessageKind.SESSION_MATCHED;
import static org.seedbed.notification.MessageKind.SESSION_MINUTES_FILED;
import static org.seedbed.notification.MessageKind.SESSION_REJECTED;
import static org.seedbed.notification.MessageKind.SESSION_REOPENED;
import static org.seedbed.notification.MessageKind.SESSION_SCHEDULED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;
import org.seedbed.shared.time.BusinessClock;

/** Tells each side of a session what waits for it. A mentor without an account is told by the park. */
@ApplicationScoped
class SessionNews {

    private final Notifications notifications;

    SessionNews(Notifications notifications) {
        this.notifications = notifications;
    }

    void asked(Session session) {
        tellPark(session, SESSION_ASKED);
    }

    /** Without being asked for: the company confirms it. */
    void filed(Session session) {
        tellCompany(session, SESSION_MINUTES_FILED);
    }

    void moved(Session session, SessionMove move, SessionSide by) {
        switch (move) {
            case MATCH -> tellMentor(session, SESSION_MATCHED, session.ask().answerDueOn());
            case REJECT -> tellPark(session, SESSION_REJECTED);
            case SCHEDULE -> scheduled(session, by);
            case FILE_MINUTES -> tellCompany(session, SESSION_MINUTES_FILED);
            case CONFIRM -> tellPark(session, SESSION_CONFIRMED);
            case REOPEN -> tellMentor(session, SESSION_REOPENED, session.plan().minutesDueOn());
            case CANCEL -> cancelled(session, by);
            case ACCEPT, HOLD, COUNT, MISS -> {
                // whoever did it or looks at the session sees it; nobody has to act on it
            }
        }
    }

    private void scheduled(Session session, SessionSide by) {
        tellCompany(session, SESSION_SCHEDULED);
        if (by != SessionSide.MENTOR) {
            tellMentor(session, SESSION_SCHEDULED, null);
        }
    }

    private void cancelled(Session session, SessionSide by) {
        if (by != SessionSide.PARK) {
            tellPark(session, SESSION_CANCELLED);
        }
        if (by != SessionSide.COMPANY) {
            tellCompany(session, SESSION_CANCELLED);
        }
        if (by != SessionSide.MENTOR) {
            tellMentor(session, SESSION_CANCELLED, null);
        }
    }

    private void tellPark(Session session, MessageKind kind) {
        notifications.tellPark(Permission.MENTOR_EDIT, message(session, kind, null));
    }

    private void tellCompany(Session session, MessageKind kind) {
        notifications.tellCompany(
                session.parties().companyId(), Permission.OWN_MENTORING, message(session, kind, null));
    }

    private void tellMentor(Session session, MessageKind kind, @Nullable LocalDate due) {
        var mentor = session.parties().mentorUserId();
        if (mentor != null) {
            notifications.tellPerson(mentor, message(session, kind, due));
        }
    }

    private static Message message(Session session, MessageKind kind, @Nullable LocalDate due) {
        var words = kind.words().contains("day")
                ? Map.of("company", session.parties().companyName(), "day", day(session, due))
                : Map.of("company", session.parties().companyName());
        return new Message(kind, session.parkId(), session.id(), session.id() + ":" + session.version(), words);
    }

    private static String day(Session session, @Nullable LocalDate due) {
        return Objects.requireNonNullElseGet(
                        due, () -> LocalDate.ofInstant(session.startsAt(), BusinessClock.PARK_ZONE))
                .toString();
    }
}
