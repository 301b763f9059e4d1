package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.seedbed.identity.Permission;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** Tells who has to do something about an exit: once for each occasion. */
@ApplicationScoped
class ExitReminders {

    /** Days before the address has to be elsewhere. */
    private static final int SOON_DAYS = 14;

    /** A job that was down for a while makes up for it; nobody is told of what has been late for longer. */
    private static final int BACK_DAYS = 31;

    private final Notifications notifications;
    private final JobDatabase jobs;

    ExitReminders(Notifications notifications, JobDatabase jobs) {
        this.notifications = notifications;
        this.jobs = jobs;
    }

    private record Due(UUID parkId, UUID exitId, UUID companyId, String company, LocalDate day) {}

    /** The company asks to leave. */
    void requested(ExitCase exit) {
        notifications.tellPark(
                Permission.TENANT_EDIT, message(MessageKind.EXIT_REQUESTED, of(exit, exit.lastDay()), "asked"));
    }

    /** A signed plan of later payments waits for another person than who wrote it. */
    void toApprove(ExitCase exit, UUID planId) {
        notifications.tellPark(
                Permission.EXIT_APPROVE,
                message(MessageKind.EXIT_PLAN_TO_APPROVE, of(exit, exit.lastDay()), planId.toString()));
    }

    /** Whoever answers for the company looks at the sheet as it stands. */
    void toConfirm(ExitCase exit, String hash) {
        notifications.tellCompany(
                exit.companyId(),
                Permission.OWN_BILLING,
                message(MessageKind.EXIT_SHEET_TO_CONFIRM, of(exit, exit.lastDay()), hash.substring(0, 16)));
    }

    /** Of a day, within the transaction of the job: addresses to move, and whom to ask how it goes. */
    void tell(LocalDate asOf) {
        var back = asOf.minusDays(BACK_DAYS);
        addresses(asOf, asOf.plusDays(SOON_DAYS), due -> tellBoth(MessageKind.EXIT_ADDRESS_DUE, due));
        addresses(back, asOf.minusDays(1), due -> tellBoth(MessageKind.EXIT_ADDRESS_LATE, due));
        followUps(
                back,
                asOf,
                due -> notifications.tellPark(
                        Permission.TENANT_EDIT,
                        message(MessageKind.EXIT_FOLLOW_UP_DUE, due, due.day().toString())));
    }

    private void tellBoth(MessageKind kind, Due due) {
        var message = message(kind, due, due.day().toString());
        notifications.tellPark(Permission.TENANT_EDIT, message);
        notifications.tellCompany(due.companyId(), Permission.OWN_BILLING, message);
    }

    private void addresses(LocalDate from, LocalDate last, Consumer<Due> told) {
        var due = Sql.of("""
                select e.park_id, e.id, t.company_id, c.name, e.address_due_on as day
                from exit_case e
                join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                join company c on c.id = t.company_id
                where e.address_moved_on is null and e.address_due_on between ? and ?""", from, last);
        jobs.runs(due, " order by e.address_due_on, e.id", ExitReminders::due, run -> run.forEach(told));
    }

    private void followUps(LocalDate from, LocalDate last, Consumer<Due> told) {
        var due = Sql.of("""
                select e.park_id, e.id, t.company_id, c.name, f.due_on as day
                from exit_follow_up f
                join exit_case e on e.park_id = f.park_id and e.id = f.exit_case_id
                join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                join company c on c.id = t.company_id
                where f.state = 'DUE' and f.due_on between ? and ?""", from, last);
        jobs.runs(due, " order by f.due_on, f.id", ExitReminders::due, run -> run.forEach(told));
    }

    private static Due due(Row row) {
        return new Due(row.uuid("park_id"), row.uuid("id"), row.uuid("company_id"), row.text("name"), row.date("day"));
    }

    private static Due of(ExitCase exit, LocalDate day) {
        return new Due(exit.parkId(), exit.id(), exit.companyId(), exit.companyName(), day);
    }

    private static Message message(MessageKind kind, Due due, String occasion) {
        return new Message(
                kind,
                due.parkId(),
                due.exitId(),
                due.exitId() + ":" + occasion,
                Map.of("company", due.company(), "day", due.day().toString()));
    }
}
