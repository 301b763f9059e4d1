package org.seedbed.reporting.internal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.form.ReportForms;
import org.seedbed.reporting.internal.round.RoundJson.ReportSum;
import org.seedbed.reporting.internal.round.RoundJson.ReportSumsView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;

/** What a round comes to: over what was checked, and never without saying how much of it that is. */
@ApplicationScoped
class RoundSums {

    private final ReportRounds rounds;
    private final ReportForms forms;
    private final Database database;

    RoundSums(ReportRounds rounds, ReportForms forms, Database database) {
        this.rounds = rounds;
        this.forms = forms;
        this.database = database;
    }

    private record Answered(BigDecimal sum, int answered) {}

    private record Counted(int total, int counted, int exempt) {}

    /** @param team of the teams' form instead of the companies' */
    @Transactional
    ReportSumsView of(UUID parkId, UUID roundId, boolean team) {
        var round = rounds.require(parkId, roundId);
        var formId = team ? round.teamFormId() : round.formId();
        if (formId == null) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        var form = forms.require(parkId, formId);
        var fields = form.content().fields().filter(RoundSums::isSummed).toList();
        var sums = sums(parkId, roundId, team, fields);
        var counted = counted(parkId, roundId, team);
        return new ReportSumsView(
                form.id(),
                form.name(),
                counted.total(),
                counted.counted(),
                counted.total() - counted.counted() - counted.exempt(),
                counted.exempt(),
                fields.stream().map(field -> sum(field, sums)).toList());
    }

    private static boolean isSummed(ReportField field) {
        return field.type().isNumber() && field.type() != ReportFieldType.PERCENT;
    }

    private static ReportSum sum(ReportField field, Map<String, Answered> sums) {
        var found = sums.get(field.key());
        return new ReportSum(
                field.key(),
                field.zh(),
                field.en(),
                field.type(),
                field.unit(),
                found == null ? null : found.sum(),
                found == null ? 0 : found.answered());
    }

    private Map<String, Answered> sums(UUID parkId, UUID roundId, boolean team, List<ReportField> fields) {
        var sums = new HashMap<String, Answered>();
        database.list(
                        Sql.of(
                                """
                                select a.key, sum(a.value::numeric) as total, count(*)::int as answered
                                from report r
                                join report_revision v on v.report_id = r.id and v.number = r.checked_revision
                                cross join lateral (
                                    select key, value from jsonb_each_text(v.answers)
                                    union all select key, value ->> 'value' from jsonb_each(v.known)) a
                                where r.park_id = ? and r.round_id = ? and r.team = ? and a.key = any (?)
                                group by a.key""",
                                parkId,
                                roundId,
                                team,
                                fields.stream().map(ReportField::key).toList()),
                        row -> Map.entry(row.text("key"), new Answered(row.decimal("total"), row.integer("answered"))))
                .forEach(found -> sums.put(found.getKey(), found.getValue()));
        return sums;
    }

    private Counted counted(UUID parkId, UUID roundId, boolean team) {
        return database.first(
                        Sql.of("""
                                select count(*)::int as total, count(checked_revision)::int as counted,
                                    (count(*) filter (where state = 'EXEMPT'))::int as exempt
                                from report where park_id = ? and round_id = ? and team = ?""", parkId, roundId, team),
                        row -> new Counted(row.integer("total"), row.integer("counted"), row.integer("exempt")))
                .orElseThrow();
    }
}
