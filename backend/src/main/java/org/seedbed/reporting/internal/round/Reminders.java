package org.seedbed.reporting.internal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.reporting.internal.report.ReportNews;
import org.seedbed.reporting.internal.report.ReportNews.Asked;
import org.seedbed.reporting.internal.report.ReportQueries;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;

/** Reminds companies of reports that did not come in: a row beside the report, and a message to its people. */
@ApplicationScoped
class Reminders {

    private final Database database;
    private final JobDatabase jobs;
    private final BusinessClock clock;
    private final ReportNews news;

    Reminders(Database database, JobDatabase jobs, BusinessClock clock, ReportNews news) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
        this.news = news;
    }

    private record Reminded(Asked asked, String occasion) {}

    /** Everybody of a round who has something to file, corrections as well; once a day. */
    int byHand(UUID parkId, UUID roundId, UUID by) {
        var today = clock.today();
        var insertion = Sql.of("""
                insert into report_reminder (park_id, id, report_id, kind, on_day, reminded_at, reminded_by)
                select r.park_id, gen_random_uuid(), r.id, 'MANUAL', ?, ?, ? from report r
                where r.park_id = ? and r.round_id = ? and""", today, clock.now(), by, parkId, roundId);
        return tell(database, insertion, ReportQueries.WRITTEN, today);
    }

    /**
     * Whoever has a report that is due within a week, within three days or on the day itself, and whoever is so late that it
     * has consequences in two days: once of each.
     */
    int byClock(LocalDate asOf) {
        var insertion = Sql.of("""
                insert into report_reminder (park_id, id, report_id, kind, on_day, reminded_at)
                select r.park_id, gen_random_uuid(), r.id,
                    case when r.due_on < ? then 'OVERDUE' when r.due_on = ? then 'DUE_0' when r.due_on <= ?::date + 3 then 'DUE_3'
                        else 'DUE_7' end,
                    case when r.due_on < ? then r.overdue_on else r.due_on end, ?
                from report r where (r.due_on between ? and ?::date + 7
                    or r.due_on < ? and r.overdue_on between ? and ?::date + 2) and""", asOf, asOf, asOf, asOf, clock.now(), asOf, asOf, asOf, asOf, asOf);
        return tell(jobs, insertion, ReportQueries.OUTSTANDING, asOf);
    }

    private int tell(SqlRunner rows, Sql insertion, String whose, LocalDate today) {
        var sql = Sql.of("with told as (").add(insertion).add(whose).add("""
                        on conflict on constraint uq_report_reminder__once do nothing returning report_id, kind, on_day)
                        select r.*, told.kind || ' ' || told.on_day as occasion
                        from told join report r on r.id = told.report_id""");
        var reminded = rows.list(sql, row -> new Reminded(Reporters.asked(row), row.text("occasion")));
        reminded.forEach(one -> news.reminded(one.asked(), today, one.occasion()));
        return reminded.size();
    }
}
