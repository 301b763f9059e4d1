package org.seedbed.reporting.internal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.ReportDays;
import org.seedbed.reporting.internal.report.JudgeReport;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundDueRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;

/** Asks who came later, gives more time, reminds and closes. */
@ApplicationScoped
class RunRound {

    private final ReportRounds rounds;
    private final Reporters reporters;
    private final JudgeReport judge;
    private final Reminders reminders;
    private final Database database;
    private final ReportDays days;
    private final RoundTrail trail;

    RunRound(
            ReportRounds rounds,
            Reporters reporters,
            JudgeReport judge,
            Reminders reminders,
            Database database,
            ReportDays days,
            RoundTrail trail) {
        this.rounds = rounds;
        this.reporters = reporters;
        this.judge = judge;
        this.reminders = reminders;
        this.database = database;
        this.days = days;
        this.trail = trail;
    }

    /** They have as long as the others, and some working days at least. */
    @Transactional
    int addMissing(UUID parkId, UUID id) {
        var round = rounds.require(parkId, id);
        int added = reporters.ask(round, days.askedToday(round.dueOn()));
        trail.added(round, added);
        return added;
    }

    /**
     * More time for everybody who has not filed, also for who is exempt and may be asked again; who was given even more keeps
     * it. What is being written is not disturbed.
     */
    @Transactional
    void extend(UUID parkId, UUID id, @Nullable String ifMatch, ReportRoundDueRequest request) {
        var round = rounds.require(parkId, id);
        Etags.require(ifMatch, round.version());
        days.requireDue(request.dueOn(), round.dueOn());
        if (database.execute(Sql.of(
                        "update report_round set version = version + 1, due_on = ? where park_id = ? and id = ? and version = ?",
                        request.dueOn(),
                        parkId,
                        id,
                        round.version()))
                == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
        database.execute(Sql.of("""
                update report r set due_on = ?, overdue_on = ?
                where r.park_id = ? and r.round_id = ? and r.state in ('OPEN', 'SAVED', 'RETURNED', 'EXEMPT')
                    and r.due_on < ?""", request.dueOn(), days.overdue(request.dueOn()), parkId, id, request.dueOn()));
        trail.extended(round, request.dueOn(), request.reason().strip());
    }

    /** Once a day. */
    @Transactional
    int remind(UUID parkId, UUID id, UUID by) {
        var round = rounds.require(parkId, id);
        int reminded = reminders.byHand(parkId, id, by);
        trail.reminded(round, reminded);
        return reminded;
    }

    /** Closes what is checked; what is not goes on, and is closed another time. */
    @Transactional
    void lock(UUID parkId, UUID id, @Nullable String ifMatch) {
        var round = rounds.require(parkId, id);
        Etags.require(ifMatch, round.version());
        trail.locked(round, judge.lock(parkId, id));
    }
}
