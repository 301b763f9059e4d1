package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.internal.report.ReportJson.ReportSummary;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.text.Fold;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Reports as lists show them. */
@ApplicationScoped
public class ReportQueries {

    /** What the park still waits for. */
    public static final String OUTSTANDING =
            "(r.state in ('OPEN', 'SAVED', 'RETURNED') and r.checked_revision is null)";

    /** What a company has to write. */
    public static final String WRITTEN = "r.state in ('OPEN', 'SAVED', 'RETURNED', 'RESTATING')";

    private static final String COLUMNS = """
            select r.*, coalesce(c.name, '') as company_name, coalesce(c.name_key, '') as company_key,
                (select max(m.reminded_at) from report_reminder m where m.report_id = r.id) as reminded_at,\s""" + OUTSTANDING + """
             as outstanding
            from report r left join company c on c.id = r.company_id""";

    private final Database database;
    private final BusinessClock clock;

    ReportQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a list may be sorted by. */
    enum Sort implements SortKey {
        /** Those that are missing first, the longest due before the others. */
        LATE("not outstanding, due_on, company_key"),
        COMPANY("company_key"),
        DUE_ON("due_on"),
        SUBMITTED_AT("submitted_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public boolean nullable() {
            return this == SUBMITTED_AT;
        }
    }

    /**
     * What the reports of a round are narrowed to.
     *
     * @param late only those past the day they were due, or only the others
     */
    record Filter(
            List<ReportState> states,
            @Nullable Boolean late,
            @Nullable String q) {}

    @Transactional
    Page<ReportSummary> ofRound(UUID parkId, UUID roundId, Filter filter, @Nullable String sort, PageParams page) {
        var today = clock.today();
        if (database.count(Sql.of("select 1 from report_round where park_id = ? and id = ?", parkId, roundId)) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        var sql = Sql.of("select * from (")
                .add(COLUMNS)
                .add("where r.park_id = ? and r.round_id = ?", parkId, roundId)
                .filter(filter.states(), "and r.state = any(?)")
                .filter(filter.q() == null ? null : Like.contains(Fold.fold(filter.q())), "and c.name_key like ?")
                .add(") r");
        var late = filter.late();
        if (late != null) {
            sql.add("where (r.outstanding and r.due_on < ?) = ?", today, late);
        }
        return database.page(sql, SortKey.orderBy(sort, Sort.LATE, "id"), page, row -> summary(row, today));
    }

    /** Of a company in the park, the newest period first. */
    @Transactional
    Page<ReportSummary> ofCompany(UUID parkId, UUID companyId, PageParams page) {
        var today = clock.today();
        if (database.count(
                        Sql.of("select 1 from company_record where park_id = ? and company_id = ?", parkId, companyId))
                == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        var sql = Sql.of(COLUMNS).add("where r.park_id = ? and r.company_id = ?", parkId, companyId);
        return database.page(sql, " order by r.from_on desc, r.kind, r.id", page, row -> summary(row, today));
    }

    /** Of the company itself, wherever it stays: what is still to be written first, by the day it is due. */
    @Transactional
    Page<ReportSummary> own(UUID companyId, PageParams page) {
        var today = clock.today();
        var sql = Sql.of(COLUMNS).add("where r.company_id = ?", companyId);
        var order = " order by not (%1$s), case when %1$s then r.due_on end, r.from_on desc, r.id".formatted(WRITTEN);
        return database.page(sql, order, page, row -> summary(row, today));
    }

    private static ReportSummary summary(Row row, LocalDate today) {
        var outstanding = row.bool("outstanding");
        var due = row.date("due_on");
        var late = outstanding && today.isAfter(due);
        return new ReportSummary(
                row.uuid("id"),
                row.uuid("round_id"),
                row.uuid("tenant_id"),
                row.uuid("company_id"),
                row.text("company_name"),
                row.bool("team"),
                row.constant("kind", ReportKind.class),
                row.date("from_on"),
                row.date("to_on"),
                row.constant("state", ReportState.class),
                due,
                late,
                outstanding && today.isAfter(row.date("overdue_on")),
                late ? Math.toIntExact(ChronoUnit.DAYS.between(due, today)) : 0,
                row.integer("revision"),
                row.integer("flagged"),
                row.bool("on_behalf"),
                row.instantOrNull("submitted_at"),
                row.instantOrNull("checked_at"),
                row.instantOrNull("reminded_at"));
    }
}
