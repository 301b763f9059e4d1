package org.seedbed.reporting.internal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.internal.report.ReportQueries;
import org.seedbed.reporting.internal.round.RoundJson.ReportCounts;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundSummary;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.Stage;

/** Rounds of a park, with how far they are. */
@ApplicationScoped
class ReportRounds {

    /** Takes today twice. */
    private static final String SELECT = """
            select g.*, f.name as form_name, tf.name as team_form_name, u.display_name, n.*
            from report_round g
            join report_form f on f.id = g.form_id
            left join report_form tf on tf.id = g.team_form_id
            left join app_user u on u.id = g.opened_by
            left join lateral (
                select (count(*) filter (where r.state = 'OPEN'))::int as open,
                    (count(*) filter (where r.state = 'SAVED'))::int as saved,
                    (count(*) filter (where r.state = 'SUBMITTED'))::int as submitted,
                    (count(*) filter (where r.state = 'RETURNED'))::int as returned,
                    (count(*) filter (where r.state = 'CHECKED'))::int as checked,
                    (count(*) filter (where r.state = 'LOCKED'))::int as locked,
                    (count(*) filter (where r.state = 'RESTATING'))::int as restating,
                    (count(*) filter (where r.state = 'EXEMPT'))::int as exempt,
                    (count(*) filter (where\s""" + ReportQueries.OUTSTANDING + """
             and r.due_on < ?))::int as late,
                    (count(*) filter (where\s""" + ReportQueries.OUTSTANDING + """
             and r.overdue_on < ?))::int as overdue,
                    count(*)::int as total
                from report r where r.park_id = g.park_id and r.round_id = g.id) n on true""";

    private final Database database;
    private final Reporters reporters;
    private final BusinessClock clock;

    ReportRounds(Database database, Reporters reporters, BusinessClock clock) {
        this.database = database;
        this.reporters = reporters;
        this.clock = clock;
    }

    /** The newest period first. */
    @Transactional
    Page<ReportRoundSummary> list(UUID parkId, @Nullable ReportKind kind, PageParams page) {
        var sql = select().add("where g.park_id = ?", parkId).filter(kind, "and g.kind = ?");
        return database.page(sql, " order by g.from_on desc, g.kind, g.id", page, ReportRounds::summary);
    }

    @Transactional
    ReportRoundView view(Actor actor, UUID parkId, UUID id) {
        var round = require(parkId, id);
        var missing = reporters.missing(round);
        return database.first(
                        select().add("where g.park_id = ? and g.id = ?", parkId, id),
                        row -> view(
                                summary(row), row.textOrNull("display_name"), round, missing, abilities(actor, round)))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    Round require(UUID parkId, UUID id) {
        return find(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    Optional<Round> find(UUID parkId, UUID id) {
        return database.first(
                Sql.of("select * from report_round where park_id = ? and id = ?", parkId, id), ReportRounds::read);
    }

    /** The round of a period, if there is one. */
    Optional<Round> of(UUID parkId, ReportKind kind, LocalDate from) {
        return database.first(
                Sql.of("select * from report_round where park_id = ? and kind = ? and from_on = ?", parkId, kind, from),
                ReportRounds::read);
    }

    private Sql select() {
        var today = clock.today();
        return Sql.of(SELECT, today, today);
    }

    private static List<String> abilities(Actor actor, Round round) {
        var abilities = new ArrayList<String>();
        if (actor.mayInPark(round.parkId(), Permission.REPORT_EDIT)) {
            abilities.addAll(List.of("extend", "addMissing", "remind"));
        }
        if (actor.mayInPark(round.parkId(), Permission.REPORT_CHECK)) {
            abilities.add("lock");
        }
        if (actor.mayInPark(round.parkId(), Permission.EXPORT_RUN)) {
            abilities.add("export");
        }
        return List.copyOf(abilities);
    }

    private static Round read(Row row) {
        return new Round(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.constant("kind", ReportKind.class),
                row.date("from_on"),
                row.date("to_on"),
                row.uuid("form_id"),
                row.uuidOrNull("team_form_id"),
                row.texts("stages").stream().map(Stage::valueOf).toList(),
                row.date("due_on"));
    }

    private static ReportRoundView view(
            ReportRoundSummary s, @Nullable String openedBy, Round round, int missing, List<String> abilities) {
        return new ReportRoundView(
                s.id(),
                s.version(),
                s.kind(),
                s.from(),
                s.to(),
                s.formId(),
                s.formName(),
                s.teamFormId(),
                s.teamFormName(),
                s.dueOn(),
                s.openedAt(),
                openedBy,
                round.stages(),
                s.counts(),
                missing,
                abilities);
    }

    private static ReportRoundSummary summary(Row row) {
        return new ReportRoundSummary(
                row.uuid("id"),
                row.integer("version"),
                row.constant("kind", ReportKind.class),
                row.date("from_on"),
                row.date("to_on"),
                row.uuid("form_id"),
                row.text("form_name"),
                row.uuidOrNull("team_form_id"),
                row.textOrNull("team_form_name"),
                row.date("due_on"),
                row.instant("opened_at"),
                new ReportCounts(
                        row.integer("open"),
                        row.integer("saved"),
                        row.integer("submitted"),
                        row.integer("returned"),
                        row.integer("checked"),
                        row.integer("locked"),
                        row.integer("restating"),
                        row.integer("exempt"),
                        row.integer("late"),
                        row.integer("overdue"),
                        row.integer("total")));
    }
}
