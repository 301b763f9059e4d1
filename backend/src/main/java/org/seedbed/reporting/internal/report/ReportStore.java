package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportMove;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Reports as they are stored, of whatever the scope shows. */
@ApplicationScoped
class ReportStore {

    private static final String SELECT = """
            select r.*, r.answers::text as answers_text, r.notes::text as notes_text, r.remarks::text as remarks_text,
                coalesce((select c.name from company c where c.id = r.company_id), '') as company_name
            from report r""";

    private final Database database;
    private final JsonColumns json;
    private final ActingContext acting;
    private final BusinessClock clock;

    ReportStore(Database database, JsonColumns json, ActingContext acting, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.acting = acting;
        this.clock = clock;
    }

    Report require(UUID parkId, UUID id) {
        return first(Sql.of("where r.park_id = ? and r.id = ?", parkId, id)).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Of the company itself; of another it does not exist. */
    Report ofCompany(UUID companyId, UUID id) {
        return first(Sql.of("where r.company_id = ? and r.id = ?", companyId, id))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The company's report of the period after, where it was checked. */
    Optional<Report> checkedNext(Report report) {
        return first(Sql.of("""
                where r.park_id = ? and r.company_id = ? and r.kind = ? and r.from_on = ? and r.checked_revision is not null""", report.parkId(), report.place().companyId(), report.kind(), report.to()));
    }

    /** In the same round, and asked for. */
    boolean hasAnother(Report report) {
        return database.count(Sql.of("""
                        select 1 from report r join report o on o.park_id = r.park_id and o.round_id = r.round_id
                            and o.company_id = r.company_id and o.id <> r.id and o.state <> 'EXEMPT'
                        where r.park_id = ? and r.id = ?""", report.parkId(), report.id())) > 0;
    }

    /** Held until the transaction ends, as the actor has seen it and where the move is possible. */
    Report lockFor(Report seen, @Nullable String ifMatch, ReportMove move) {
        var report = held(seen);
        requireMove(report, move);
        Etags.require(ifMatch, report.version());
        return report;
    }

    /** The same where answers may be written. */
    Report lockWritten(Report seen, @Nullable String ifMatch) {
        var report = held(seen);
        if (!report.state().isWritten()) {
            throw refused(report);
        }
        Etags.require(ifMatch, report.version());
        return report;
    }

    /** Whoever may not change it as it stands now does not find it here; they are told where it stands. */
    private Report held(Report seen) {
        return first(Sql.of("where r.park_id = ? and r.id = ? for no key update of r", seen.parkId(), seen.id()))
                .orElseGet(() -> require(seen.parkId(), seen.id()));
    }

    static void requireMove(Report report, ReportMove move) {
        if (!move.from().contains(report.state())) {
            throw refused(report);
        }
    }

    private static RuntimeException refused(Report report) {
        var allowed = report.state().moves().stream()
                .map(move -> move.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return ReportErrors.MOVE.raise("state", report.state(), "allowed", allowed);
    }

    /**
     * Changes a held report.
     *
     * @param sets what changes besides the version; begins with a comma
     */
    void update(Report report, Sql sets) {
        var sql = Sql.of("update report set version = version + 1")
                .add(sets)
                .add("where park_id = ? and id = ? and version = ?", report.parkId(), report.id(), report.version());
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    /** Moves a held report and leaves a step. */
    void move(Report report, ReportMove move, @Nullable String reason, Sql sets) {
        requireMove(report, move);
        update(report, Sql.of(", state = ?", move.to()).add(sets));
        database.execute(Sql.of(
                """
                insert into report_step (park_id, id, report_id, number, move, to_state, at, actor_id, reason)
                select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from report_step where report_id = ?""",
                report.parkId(),
                UUID.randomUUID(),
                report.id(),
                move,
                move.to(),
                clock.now(),
                acting.current().userId(),
                reason,
                report.id()));
    }

    /** The checked ones of a round, held, in the order of their ids. */
    List<Report> lockChecked(UUID parkId, UUID roundId, int most) {
        return database.list(Sql.of(SELECT).add("""
                                where r.park_id = ? and r.round_id = ? and r.state = 'CHECKED'
                                order by r.id limit ? for no key update of r""", parkId, roundId, most), this::read);
    }

    String write(Object value) {
        return json.write(value);
    }

    private Optional<Report> first(Sql condition) {
        return database.first(Sql.of(SELECT).add(condition), this::read);
    }

    private Report read(Row row) {
        return new Report(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                new Report.Place(
                        row.uuid("round_id"),
                        row.uuid("tenant_id"),
                        row.uuid("company_id"),
                        row.text("company_name"),
                        row.uuid("form_id"),
                        row.bool("team")),
                row.constant("kind", ReportKind.class),
                row.date("from_on"),
                row.date("to_on"),
                row.constant("state", ReportState.class),
                new Report.Due(row.date("due_on"), row.date("overdue_on")),
                new Written(
                        json.readMap(row.text("answers_text"), String.class),
                        json.readMap(row.text("notes_text"), String.class),
                        row.texts("confirmed"),
                        json.readMap(row.text("remarks_text"), String.class)),
                new Report.Reasons(
                        row.textOrNull("return_reason"),
                        row.textOrNull("restate_reason"),
                        row.textOrNull("exempt_reason")),
                new Report.Filed(
                        row.integer("revision"),
                        row.uuidOrNull("submitted_by"),
                        row.bool("on_behalf"),
                        row.instantOrNull("submitted_at")),
                new Report.Checked(
                        row.integerOrNull("checked_revision"),
                        row.uuidOrNull("checked_by"),
                        row.instantOrNull("checked_at")));
    }
}
