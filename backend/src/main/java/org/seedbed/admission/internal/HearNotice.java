package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.audit.Trail;
import org.seedbed.notice.NoticeOutcome;
import org.seedbed.notice.NoticeOwner;
import org.seedbed.notice.NoticeResult;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;
import org.seedbed.space.Holds;
import org.seedbed.space.Holds.HoldCase;

/**
 * What came of a public notice for the application it announced: a clear one approves it, an objection that is right sends
 * it back to review, and of one that was taken back the decision is open again.
 */
@ApplicationScoped
class HearNotice implements NoticeOwner {

    private final Outsiders outsiders;
    private final Holds holds;
    private final Deadlines deadlines;
    private final BusinessClock clock;
    private final ActingContext acting;
    private final Trail trail;

    HearNotice(
            Outsiders outsiders,
            Holds holds,
            Deadlines deadlines,
            BusinessClock clock,
            ActingContext acting,
            Trail trail) {
        this.outsiders = outsiders;
        this.holds = holds;
        this.deadlines = deadlines;
        this.clock = clock;
        this.acting = acting;
        this.trail = trail;
    }

    private record Announced(
            UUID parkId,
            UUID id,
            String number,
            @Nullable UUID policyVersionId,
            int signingDays,
            @Nullable String reason) {}

    @Override
    public String subjectType() {
        return DecisionNotice.SUBJECT;
    }

    /** Posted with the approver's decision, and given up with it. */
    @Override
    public boolean decides() {
        return true;
    }

    /** Nobody hears what is said against their own decision, or for or against their own people. */
    @Override
    public boolean mayHear(UUID applicationId, UUID person) {
        return outsiders.mayHear(applicationId, person);
    }

    @Override
    public void told(NoticeOutcome outcome, SqlRunner rows) {
        rows.first(
                        Sql.of(
                                """
                                select a.*, d.signing_days, n.withdraw_reason from admission_application a
                                join admission_decision d on d.park_id = a.park_id and d.application_id = a.id
                                join public_notice n on n.park_id = d.park_id and n.id = d.notice_id
                                where a.park_id = ? and a.id = ? and n.id = ? and a.state = ?
                                for no key update of a""",
                                outcome.parkId(),
                                outcome.subjectId(),
                                outcome.noticeId(),
                                ApplicationState.PUBLICIZED),
                        row -> new Announced(
                                row.uuid("park_id"),
                                row.uuid("id"),
                                row.text("number"),
                                row.uuidOrNull("policy_version_id"),
                                row.integer("signing_days"),
                                row.textOrNull("withdraw_reason")))
                .ifPresent(application -> move(application, outcome, rows));
    }

    private void move(Announced application, NoticeOutcome outcome, SqlRunner rows) {
        var move = of(outcome.result());
        rows.execute(Sql.of(
                "update admission_application set version = version + 1, state = ?, sign_until = ? where id = ? and state = ?",
                move.to(),
                move == ApplicationMove.APPROVE ? clock.today().plusDays(application.signingDays()) : null,
                application.id(),
                ApplicationState.PUBLICIZED));
        step(application, move, outcome.noticeId(), reason(application, move, rows), rows);
        if (move != ApplicationMove.APPROVE) {
            rows.execute(Sql.of(
                    "update admission_decision set ended_at = ? where notice_id = ? and ended_at is null",
                    clock.now(),
                    outcome.noticeId()));
        }
        if (move == ApplicationMove.REVIEW_AGAIN) {
            again(application.id(), rows);
        }
        var changes =
                List.of(AdmissionTrail.moving(application.parkId(), application.id(), application.number(), move));
        if (rows instanceof JobDatabase) {
            trail.recordJob(changes);
        } else {
            trail.record(changes);
        }
    }

    private static ApplicationMove of(NoticeResult result) {
        return switch (result) {
            case CLEAR -> ApplicationMove.APPROVE;
            case UPHELD -> ApplicationMove.REVIEW_AGAIN;
            case WITHDRAWN -> ApplicationMove.RETRACT;
        };
    }

    /** Approved is approved: who has no space any more learns of it, and the agreement names another. */
    private @Nullable String reason(Announced application, ApplicationMove move, SqlRunner rows) {
        if (move != ApplicationMove.APPROVE) {
            return application.reason();
        }
        var lost = holds.renew(rows, application.parkId(), new HoldCase(application.id(), application.number()));
        return lost.isEmpty() ? null : "预留已到期，场地已另有安排：" + String.join("、", lost);
    }

    private void step(
            Announced application, ApplicationMove move, UUID noticeId, @Nullable String reason, SqlRunner rows) {
        rows.execute(new Step(
                        application.parkId(),
                        application.id(),
                        move,
                        ApplicationState.PUBLICIZED,
                        clock.now(),
                        acting.current().userId(),
                        reason,
                        List.of(noticeId),
                        application.policyVersionId())
                .insert());
    }

    private void again(UUID applicationId, SqlRunner rows) {
        var due = deadlines.after("ADMISSION_REVIEW", clock.today());
        boolean begun = rows.first(
                        Sql.of(
                                "select admission_review_again(?, ?, ?, ?) as begun",
                                applicationId,
                                clock.now(),
                                due.on(),
                                due.calendarComplete()),
                        row -> row.bool("begun"))
                .orElse(false);
        if (!begun) {
            throw new IllegalStateException("no round of " + applicationId + " to begin again");
        }
    }
}
