package org.seedbed.reporting.internal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.Parks;
import org.seedbed.reporting.internal.form.ReportForm;
import org.seedbed.reporting.internal.form.ReportForms;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.sheet.ListExports;
import org.seedbed.shared.sheet.SheetBook;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Words;

/** A round as a workbook: a row for each company and a column for each field, teams by their own form on a sheet of their own. */
@ApplicationScoped
class RoundExport {

    private static final Words COMPANIES = new Words("企业", "Companies");
    private static final Words TEAMS = new Words("团队", "Teams");

    private final ReportRounds rounds;
    private final ReportForms forms;
    private final Database database;
    private final ReportCells cells;
    private final ListExports exports;
    private final Parks parks;
    private final Trail trail;

    RoundExport(
            ReportRounds rounds,
            ReportForms forms,
            Database database,
            ReportCells cells,
            ListExports exports,
            Parks parks,
            Trail trail) {
        this.rounds = rounds;
        this.forms = forms;
        this.database = database;
        this.cells = cells;
        this.exports = exports;
        this.parks = parks;
        this.trail = trail;
    }

    /** What was checked, or else filed last; whoever has filed nothing has a row without values. */
    @Transactional
    SheetFile file(Actor actor, UUID parkId, UUID roundId, Locale language) {
        actor.requireInPark(parkId, Permission.EXPORT_RUN, Permission.REPORT_READ);
        var round = rounds.require(parkId, roundId);
        var label = round.kind().label(round.from(), false);
        var title = new ListExports.Title(
                "period-reports",
                new Words(
                        label + round.kind().zh(),
                        round.kind().en() + " " + round.kind().label(round.from(), true)),
                parks.name(parkId));
        var file = exports.file(title, language, book -> {
            int rows = sheet(book, round, COMPANIES, forms.require(parkId, round.formId()), false, language);
            return round.teamFormId() == null
                    ? rows
                    : rows + sheet(book, round, TEAMS, forms.require(parkId, round.teamFormId()), true, language);
        });
        trail.record(Change.of(Action.LIST_EXPORTED, SubjectType.EXPORT, null)
                .park(parkId)
                .label("period-reports")
                .after(Facts.of("reportKind", round.kind())
                        .and("from", round.from())
                        .and("rows", file.rows())));
        return file;
    }

    private int sheet(SheetBook book, Round round, Words name, ReportForm form, boolean team, Locale language) {
        var fields = form.content().fields().toList();
        var sheet = book.sheet(name.in(language));
        sheet.header(ReportCells.header(fields, language));
        var rows = new int[1];
        database.runs(
                Sql.of("""
                        select coalesce(c.name, '') as company_name, c.name_key, c.uscc, r.id, r.state, v.number,
                            r.checked_revision is not null as counts,
                            coalesce(v.answers, '{}')::text as answers_text, coalesce(v.known, '{}')::text as known_text
                        from report r left join company c on c.id = r.company_id
                        left join report_revision v on v.report_id = r.id and v.number = coalesce(r.checked_revision, r.revision)
                        where r.park_id = ? and r.round_id = ? and r.team = ?""", round.parkId(), round.id(), team),
                " order by c.name_key, r.id",
                row -> cells.of(row, fields, language),
                run -> run.forEach(line -> {
                    sheet.row(line.values());
                    rows[0]++;
                }));
        return rows[0];
    }
}
