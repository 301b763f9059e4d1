package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.company.FigureSource;
import org.seedbed.company.internal.figure.FigureStore.Entry;
import org.seedbed.company.internal.figure.ReportFigures.Report;
import org.seedbed.identity.Permission;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/**
 * What was verified of a report that now says otherwise. What was looked at in the report's own papers lapses with them; what the
 * park has a paper of its own for stands and contradicts the report. Those who verify are told of both.
 */
@ApplicationScoped
class FigureLapse {

    private final FigureStore store;
    private final Notifications notifications;
    private final Database database;

    FigureLapse(FigureStore store, Notifications notifications, Database database) {
        this.store = store;
        this.notifications = notifications;
        this.database = database;
    }

    /**
     * The verified figures that lapse.
     *
     * @param gone what the report says no longer, taken back already
     * @param now what it says
     */
    List<Entry> of(Report report, List<Entry> gone, List<Entry> now) {
        var verified = gone.stream()
                .flatMap(entry -> verified(entry).stream())
                .filter(entry -> entry.fileId() == null || !says(now, entry))
                .toList();
        tell(report, verified);
        return verified.stream().filter(entry -> entry.fileId() == null).toList();
    }

    /** Another report with a paper for the same value carries it as well. */
    private List<Entry> verified(Entry gone) {
        var same = store.standing(gone.parkId(), gone.companyId(), gone.metric(), gone.period()).stream()
                .filter(entry -> entry.value().compareTo(gone.value()) == 0)
                .toList();
        boolean isCarried = same.stream()
                .anyMatch(
                        entry -> entry.source() == FigureSource.REPORT && entry.level() != EvidenceLevel.SELF_REPORTED);
        return isCarried
                ? List.of()
                : same.stream()
                        .filter(entry -> entry.level() == EvidenceLevel.VERIFIED)
                        .toList();
    }

    private static boolean says(List<Entry> now, Entry verified) {
        return now.stream()
                .anyMatch(entry -> entry.isFor(verified) && entry.value().compareTo(verified.value()) == 0);
    }

    /** Whoever may verify, and who did and now checks the report: nobody is told of what they do as one of many. */
    private void tell(Report report, List<Entry> verified) {
        verified.stream()
                .collect(Collectors.groupingBy(entry -> entry.period().to().minusDays(1)))
                .forEach((day, entries) -> {
                    var message = message(report, day, entries.getFirst().id());
                    notifications.tellPark(Permission.COMPANY_VERIFY, message);
                    if (entries.stream().anyMatch(entry -> entry.by().equals(report.by()))) {
                        notifications.tellPerson(report.by(), message);
                    }
                });
    }

    private Message message(Report report, LocalDate day, UUID first) {
        var company = database.first(
                        Sql.of("select name from company where id = ?", report.companyId()), row -> row.text("name"))
                .orElseThrow();
        var words = Map.of("company", company, "day", day.toString());
        return new Message(MessageKind.FIGURE_RESTATED, report.parkId(), report.companyId(), day + " " + first, words);
    }
}
