package org.seedbed.reporting.internal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.internal.ReportDays;
import org.seedbed.reporting.internal.report.ReportNews;
import org.seedbed.reporting.internal.report.ReportNews.Asked;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;

/** Who is asked in a round: whoever stayed in the park on a day of its period. A company that came twice reports once. */
@ApplicationScoped
class Reporters {

    private final Database database;
    private final ReportDays days;
    private final ReportNews news;

    Reporters(Database database, ReportDays days, ReportNews news) {
        this.database = database;
        this.days = days;
        this.news = news;
    }

    /** @param teams those of them that are no firm yet */
    record Counted(int all, int teams) {}

    Counted number(UUID parkId, LocalDate from, LocalDate to, List<Stage> stages) {
        return database.first(
                        Sql.of("select count(*)::int as n, (count(*) filter (where x.team))::int as teams from (")
                                .add(candidates(parkId, from, to, stages, true))
                                .add(") x"),
                        row -> new Counted(row.integer("n"), row.integer("teams")))
                .orElseThrow();
    }

    /** How many of them have no report in the round. */
    int missing(Round round) {
        return Math.toIntExact(database.count(without(round)));
    }

    /**
     * Asks everybody who is not asked yet, and tells them.
     *
     * @param due their last day in time
     * @return how many were
     */
    int ask(Round round, LocalDate due) {
        var asked = database.list(insertion(round, due), Reporters::asked);
        asked.forEach(news::opened);
        return asked.size();
    }

    /** The report a row of the table is, for who is told of it. */
    static Asked asked(Row row) {
        return new Asked(
                row.uuid("park_id"),
                row.uuid("id"),
                row.uuid("company_id"),
                row.constant("kind", ReportKind.class),
                row.date("from_on"),
                row.date("due_on"));
    }

    private Sql insertion(Round round, LocalDate due) {
        return Sql.of(
                        """
                        insert into report (park_id, id, version, round_id, tenant_id, company_id, form_id, kind, from_on, to_on,
                            team, state, due_on, overdue_on, answers, notes, confirmed, remarks, revision, flagged, on_behalf)
                        select x.park_id, gen_random_uuid(), 0, ?, x.tenant_id, x.company_id,
                            case when x.team then ?::uuid else ? end, ?, ?, ?, x.team, 'OPEN', ?, ?, '{}', '{}', '{}', '{}', 0, 0, false
                        from (""",
                        round.id(),
                        round.teamFormId(),
                        round.formId(),
                        round.kind(),
                        round.from(),
                        round.to(),
                        due,
                        days.overdue(due))
                .add(without(round))
                .add(") x on conflict (park_id, round_id, company_id) where state <> 'EXEMPT' do nothing returning *");
    }

    private static Sql without(Round round) {
        return Sql.of("select y.* from (")
                .add(candidates(round.parkId(), round.from(), round.to(), round.stages(), round.teamFormId() != null))
                .add("""
                        ) y where not exists (select from report r where r.park_id = y.park_id and r.round_id = ?
                            and r.company_id = y.company_id)""", round.id());
    }

    /** The stage counts as it was on the last day of the period that the tenant was there. */
    private static Sql candidates(UUID parkId, LocalDate from, LocalDate to, List<Stage> stages, boolean withTeams) {
        var sql = Sql.of("""
                select distinct on (t.company_id) t.park_id, t.id as tenant_id, t.company_id, c.kind = 'TEAM' as team
                from tenant t join company c on c.id = t.company_id
                where t.park_id = ? and t.starts_on < ? and (t.ends_on is null or t.ends_on > ?)
                    and (? or c.kind <> 'TEAM')""", parkId, to, from, withTeams);
        if (!stages.isEmpty()) {
            sql.add("""
                    and exists (select from stage_entry e where e.park_id = t.park_id and e.tenant_id = t.id
                        and e.stage = any (?) and e.starts_on <= least(?::date - 1, t.ends_on - 1)
                        and (e.ends_on is null or e.ends_on > least(?::date - 1, t.ends_on - 1)))""", stages, to, to);
        }
        return sql.add("order by t.company_id, t.starts_on desc");
    }
}
