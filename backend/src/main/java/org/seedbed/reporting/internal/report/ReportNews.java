package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Permission;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;
import org.seedbed.reporting.ReportKind;

/** Tells companies what is asked of them, and the park what came in. */
@ApplicationScoped
public class ReportNews {

    private final Notifications notifications;

    ReportNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** A report that somebody is told of. */
    public record Asked(UUID parkId, UUID reportId, UUID companyId, ReportKind kind, LocalDate from, LocalDate dueOn) {}

    /** The company is asked for it. */
    public void opened(Asked asked) {
        tell(asked, MessageKind.REPORT_OPENED, "opened");
    }

    /**
     * The company is reminded of it.
     *
     * @param occasion told once of each
     */
    public void reminded(Asked asked, LocalDate today, String occasion) {
        var late = today.isAfter(asked.dueOn());
        tell(asked, late ? MessageKind.REPORT_LATE : MessageKind.REPORT_DUE, occasion);
    }

    /** The company is asked for it after all. */
    void opened(Report report, LocalDate dueOn) {
        tell(asked(report, dueOn), MessageKind.REPORT_OPENED, "version " + report.version());
    }

    /** It was given back, or opened for a correction. */
    void returned(Report report, LocalDate dueOn) {
        tell(asked(report, dueOn), MessageKind.REPORT_RETURNED, "version " + report.version());
    }

    private static Asked asked(Report report, LocalDate dueOn) {
        return new Asked(report.parkId(), report.id(), report.place().companyId(), report.kind(), report.from(), dueOn);
    }

    /** It came in, and waits for who checks it. */
    void submitted(Report before) {
        var words = Map.of(
                "company", before.place().companyName(),
                "period", before.kind().name(),
                "from", before.from().toString());
        var once = before.id() + " revision " + (before.filed().revision() + 1);
        var message = new Message(MessageKind.REPORT_SUBMITTED, before.parkId(), before.id(), once, words);
        notifications.tellPark(Permission.REPORT_CHECK, message);
    }

    private void tell(Asked asked, MessageKind kind, String occasion) {
        var words = Map.of(
                "period", asked.kind().name(),
                "from", asked.from().toString(),
                "day", asked.dueOn().toString());
        var once = asked.reportId() + " " + asked.dueOn() + " " + occasion;
        var message = new Message(kind, asked.parkId(), asked.reportId(), once, words);
        notifications.tellCompany(asked.companyId(), Permission.OWN_REPORT, message);
    }
}
