package org.seedbed.reporting.internal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.internal.ReportDays;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.form.ReportForm;
import org.seedbed.reporting.internal.form.ReportForms;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundProposal;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Opens rounds: who is asked for what until when, all at once. */
@ApplicationScoped
class OpenRound {

    private final ReportRounds rounds;
    private final Reporters reporters;
    private final ReportForms forms;
    private final Database database;
    private final ReportDays days;
    private final BusinessClock clock;
    private final RoundTrail trail;

    OpenRound(
            ReportRounds rounds,
            Reporters reporters,
            ReportForms forms,
            Database database,
            ReportDays days,
            BusinessClock clock,
            RoundTrail trail) {
        this.rounds = rounds;
        this.reporters = reporters;
        this.forms = forms;
        this.database = database;
        this.days = days;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    ReportRoundProposal propose(UUID parkId, ReportKind kind, LocalDate from) {
        days.requirePeriod(kind, from);
        var to = kind.end(from);
        var due = days.ofRound(kind, from);
        var number = reporters.number(parkId, from, to, List.of());
        return new ReportRoundProposal(
                kind,
                from,
                to,
                due.on(),
                due.calendarComplete(),
                forms.newest(parkId, kind).map(ReportForm::id).orElse(null),
                number.all() - number.teams(),
                number.teams());
    }

    /** The round and one report for each who was there, together or not at all. */
    @Transactional
    UUID open(UUID parkId, UUID by, ReportRoundRequest request) {
        days.requirePeriod(request.kind(), request.from());
        requireForm(parkId, request.formId(), request.kind(), "/formId");
        if (request.teamFormId() != null) {
            requireForm(parkId, request.teamFormId(), request.kind(), "/teamFormId");
        }
        var to = request.kind().end(request.from());
        var due = request.dueOn() == null
                ? days.ofRound(request.kind(), request.from()).on()
                : request.dueOn();
        days.requireDue(due, to.minusDays(1));
        rounds.of(parkId, request.kind(), request.from()).ifPresent(there -> {
            throw ReportErrors.ROUND_EXISTS.raise("roundId", there.id());
        });
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into report_round (park_id, id, version, kind, from_on, to_on, form_id, team_form_id, stages, due_on,
                    opened_by, opened_at) values (?, ?, 0, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?)""",
                parkId,
                id,
                request.kind(),
                request.from(),
                to,
                request.formId(),
                request.teamFormId(),
                request.stages(),
                due,
                by,
                clock.now()));
        var round = rounds.require(parkId, id);
        trail.opened(round, reporters.ask(round, due));
        return id;
    }

    private void requireForm(UUID parkId, UUID formId, ReportKind kind, String pointer) {
        if (forms.usable(parkId, formId, kind).isEmpty()) {
            throw ProblemException.at(pointer, ReportErrors.FORM_UNKNOWN);
        }
    }
}
