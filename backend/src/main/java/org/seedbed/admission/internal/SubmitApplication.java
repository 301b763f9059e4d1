package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.ApplicationJson.PaperView;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.CallQueries.Call;
import org.seedbed.admission.internal.Moves.Grounds;
import org.seedbed.policy.EntryStage;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ProblemException.FieldProblem;
import org.seedbed.shared.web.Etags;

/** Hands an application in, the first time or after a supplement. Everything that is wrong is said at once. */
@ApplicationScoped
class SubmitApplication {

    private final ApplicationStore store;
    private final CallQueries calls;
    private final ApplicantFounders founders;
    private final Papers papers;
    private final Database database;
    private final Moves moves;
    private final PrecheckClock precheck;

    SubmitApplication(
            ApplicationStore store,
            CallQueries calls,
            ApplicantFounders founders,
            Papers papers,
            Database database,
            Moves moves,
            PrecheckClock precheck) {
        this.store = store;
        this.calls = calls;
        this.founders = founders;
        this.papers = papers;
        this.database = database;
        this.moves = moves;
        this.precheck = precheck;
    }

    /** What the park knows of the applicant's credit code. */
    private record Standing(
            @Nullable UUID companyId,
            @Nullable EntryStage stay,
            boolean rival,
            @Nullable UUID previousId) {}

    @Transactional
    void handle(UUID id, @Nullable String ifMatch, int statementVersion) {
        var application = store.lockOwn(id);
        var first = application.allows(ApplicationMove.SUBMIT);
        var move = first ? ApplicationMove.SUBMIT : ApplicationMove.SUPPLEMENT;
        Moves.require(application, move);
        Etags.require(ifMatch, application.version());
        var call = calls.require(application.parkId(), application.callId());
        // What was asked for may come after the call's last day.
        if (first && call.standing() != CallStanding.OPEN) {
            throw AdmissionErrors.CALL_CLOSED.raise();
        }
        if (statementVersion != call.statementVersion()) {
            throw AdmissionErrors.STATEMENT.raise();
        }
        var standing = standing(application);
        var handedIn = papers.list(id);
        requireComplete(application, call, handedIn, standing);
        var policy = first ? precheck.policy(call) : application.policyVersionId();
        var due = first ? precheck.begin() : precheck.resume(application);
        database.execute(Sql.of(
                """
                update admission_application set number = coalesce(number, ?), submitted_at = coalesce(submitted_at, ?),
                    due_on = ?, clock_stopped_days = ?, company_id = ?, previous_id = ?, statement_version = ?,
                    policy_version_id = ?
                where id = ?""",
                first ? number(application) : null,
                due.at(),
                due.on(),
                due.stoppedDays(),
                standing.companyId(),
                standing.previousId(),
                statementVersion,
                policy,
                id));
        moves.make(store.lockOwn(id), move, grounds(handedIn, policy));
    }

    private void requireComplete(Application application, Call call, List<PaperView> handedIn, Standing standing) {
        var problems = new ArrayList<>(SubmissionCheck.of(
                application.content(), founders.shown(application, false), handedIn, call.papers(), precheck.today()));
        problems.addAll(standing(application, standing));
        if (!problems.isEmpty()) {
            throw new ProblemException(AdmissionErrors.INCOMPLETE, Map.of(), problems);
        }
    }

    private static Grounds grounds(List<PaperView> papers, @Nullable UUID policyVersionId) {
        return new Grounds(null, papers.stream().map(PaperView::id).toList(), policyVersionId);
    }

    private String number(Application application) {
        var year = precheck.today().getYear();
        int number = database.first(
                        Sql.of("select admission_next_number(?, ?) as number", application.id(), year),
                        row -> row.integer("number"))
                .orElseThrow();
        return "RZ%d-%04d".formatted(year, number);
    }

    private Standing standing(Application application) {
        var content = application.content();
        return database.first(
                        Sql.of(
                                "select * from admission_standing(?, ?, ?)",
                                application.id(),
                                content.uscc(),
                                content.previousNumber()),
                        row -> new Standing(
                                row.uuidOrNull("company_id"),
                                stage(row.textOrNull("stay_stage")),
                                row.bool("rival"),
                                row.uuidOrNull("previous_id")))
                .orElseThrow();
    }

    /** Graduates are through the chain: nothing is later. */
    private static @Nullable EntryStage stage(@Nullable String stay) {
        return stay == null ? null : stay.equals("GRADUATED") ? EntryStage.ACCELERATOR : EntryStage.valueOf(stay);
    }

    private static List<FieldProblem> standing(Application application, Standing standing) {
        var problems = new ArrayList<FieldProblem>();
        if (standing.stay() != null && standing.stay().compareTo(application.stage()) >= 0) {
            // A team is known by the application it follows.
            var known = application.content().uscc() == null ? "previousNumber" : "uscc";
            problems.add(field(known, AdmissionErrors.USCC_TENANT));
        }
        if (standing.rival()) {
            problems.add(field("uscc", AdmissionErrors.USCC_OPEN));
        }
        var previous = application.content().previousNumber();
        if (previous != null && !previous.isBlank() && standing.previousId() == null) {
            problems.add(field("previousNumber", AdmissionErrors.PREVIOUS_UNKNOWN));
        }
        return problems;
    }

    private static FieldProblem field(String name, ErrorCode code) {
        return new FieldProblem("/content/" + name, code, Map.of());
    }
}
