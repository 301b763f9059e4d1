package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.OfficerJson.ApplicationCount;
import org.seedbed.admission.internal.OfficerJson.ApplicationCounts;
import org.seedbed.admission.internal.OfficerJson.ApplicationSummary;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.EntryStage;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The board: applications by state, and what is late. */
@ApplicationScoped
class ApplicationQueries {

    /** The one meaning of late, beside {@link #late}. Takes today. */
    private static final String LATE = "(a.state = 'SUBMITTED' and a.due_on < ?)";

    private final Database database;
    private final BusinessClock clock;

    ApplicationQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The same as {@link #LATE}, of one application. */
    boolean late(Application application) {
        LocalDate due = application.dueOn();
        return application.state() == ApplicationState.SUBMITTED && due != null && due.isBefore(clock.today());
    }

    @Transactional
    ApplicationCounts counts(UUID parkId) {
        return new ApplicationCounts(database.list(
                Sql.of(
                                "select a.state, count(*)::int as total, count(*) filter (where " + LATE
                                        + ")::int as late",
                                clock.today())
                        .add(
                                "from admission_application a where a.park_id = ? and a.number is not null group by a.state",
                                parkId),
                row -> new ApplicationCount(
                        row.constant("state", ApplicationState.class), row.integer("total"), row.integer("late"))));
    }

    /** What is due first comes first. */
    @Transactional
    Page<ApplicationSummary> list(
            UUID parkId,
            List<ApplicationState> states,
            @Nullable UUID callId,
            @Nullable Boolean late,
            PageParams page) {
        var today = clock.today();
        var sql = Sql.of("select a.*, c.title, " + LATE + " as late,", today).add("""
                case a.state when 'SUBMITTED' then a.due_on when 'NEED_SUPPLEMENT' then s.due_on end as waits_until
                from admission_application a
                join admission_call c on c.park_id = a.park_id and c.id = a.call_id
                left join admission_supplement s on s.application_id = a.id
                where a.park_id = ? and a.number is not null""", parkId);
        sql.filter(states, "and a.state = any(?)").filter(callId, "and a.call_id = ?");
        if (late != null) {
            sql.add("and " + LATE + " = ?", today, late);
        }
        return database.page(
                sql,
                " order by waits_until nulls last, a.submitted_at desc, a.id",
                page,
                row -> new ApplicationSummary(
                        row.uuid("id"),
                        row.text("number"),
                        row.constant("state", ApplicationState.class),
                        row.constant("stage", EntryStage.class),
                        row.constantOrNull("applicant_kind", CompanyKind.class),
                        row.textOrNull("name"),
                        row.uuid("call_id"),
                        row.text("title"),
                        row.instant("submitted_at"),
                        row.dateOrNull("waits_until"),
                        row.bool("late")));
    }
}
