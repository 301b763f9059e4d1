package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.CallState;
import org.seedbed.admission.internal.CallJson.CallRequest;
import org.seedbed.admission.internal.CallQueries.Call;
import org.seedbed.audit.Action;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Calls written, published and closed. */
@ApplicationScoped
class CallService {

    private final CallQueries queries;
    private final Policies policies;
    private final Statements statements;
    private final JsonColumns json;
    private final Database database;
    private final BusinessClock clock;
    private final AdmissionTrail trail;

    CallService(
            CallQueries queries,
            Policies policies,
            Statements statements,
            JsonColumns json,
            Database database,
            BusinessClock clock,
            AdmissionTrail trail) {
        this.queries = queries;
        this.policies = policies;
        this.statements = statements;
        this.json = json;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    Call create(UUID parkId, UUID by, CallRequest request) {
        check(parkId, request);
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into admission_call (park_id, id, version, state, stage, policy_id, title, body, contact, opens_on,
                    closes_on, papers, statement_version, created_by, created_at)
                values (?, ?, 0, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""",
                parkId,
                id,
                request.stage(),
                request.policyId(),
                request.title().strip(),
                request.body().strip(),
                request.contact().strip(),
                request.opensOn(),
                request.closesOn(),
                json.write(request.papers()),
                statements.current(),
                by,
                clock.now()));
        var call = queries.require(parkId, id);
        trail.call(Action.CALL_CREATED, null, call);
        return call;
    }

    @Transactional
    Call change(UUID parkId, UUID callId, @Nullable String ifMatch, CallRequest request) {
        var before = draft(parkId, callId, ifMatch);
        check(parkId, request);
        update(Sql.of(
                """
                update admission_call set version = version + 1, stage = ?, policy_id = ?, title = ?, body = ?, contact = ?,
                    opens_on = ?, closes_on = ?, papers = ?::jsonb, statement_version = ?
                where id = ? and version = ? and state = 'DRAFT'""",
                request.stage(),
                request.policyId(),
                request.title().strip(),
                request.body().strip(),
                request.contact().strip(),
                request.opensOn(),
                request.closesOn(),
                json.write(request.papers()),
                statements.current(),
                callId,
                before.version()));
        return moved(Action.CALL_CHANGED, before);
    }

    /** From here on the public sees it, with the statement as it is today. */
    @Transactional
    Call publish(UUID parkId, UUID by, UUID callId, @Nullable String ifMatch) {
        var before = draft(parkId, callId, ifMatch);
        if (!clock.today().isBefore(before.closesOn())) {
            throw AdmissionErrors.CALL_OVER.raise();
        }
        requireInForce(parkId, before.policyId(), before.opensOn());
        update(Sql.of("""
                update admission_call set version = version + 1, state = 'PUBLISHED', published_by = ?, published_at = ?,
                    statement_version = ?
                where id = ? and version = ? and state = 'DRAFT'""", by, clock.now(), statements.current(), callId, before.version()));
        return moved(Action.CALL_PUBLISHED, before);
    }

    /** A draft is given up, a published call takes no more applications; those begun are told so when they submit. */
    @Transactional
    Call close(UUID parkId, UUID callId, @Nullable String ifMatch) {
        var before = queries.require(parkId, callId);
        Etags.require(ifMatch, before.version());
        if (!before.state().next().contains(CallState.CLOSED)) {
            throw AdmissionErrors.CALL_CLOSED_ALREADY.raise();
        }
        update(Sql.of("""
                update admission_call set version = version + 1, state = 'CLOSED', closed_at = ?
                where id = ? and version = ?""", clock.now(), callId, before.version()));
        return moved(Action.CALL_CLOSED, before);
    }

    private Call draft(UUID parkId, UUID callId, @Nullable String ifMatch) {
        var call = queries.require(parkId, callId);
        Etags.require(ifMatch, call.version());
        if (call.state() != CallState.DRAFT) {
            throw AdmissionErrors.CALL_NOT_DRAFT.raise();
        }
        return call;
    }

    private void check(UUID parkId, CallRequest request) {
        if (!request.opensOn().isBefore(request.closesOn())) {
            throw ProblemException.field("/closesOn", ValidationErrors.PERIOD);
        }
        var kinds = new HashSet<>();
        for (int i = 0; i < request.papers().size(); i++) {
            if (!kinds.add(request.papers().get(i).kind())) {
                throw ProblemException.field("/papers/" + i + "/kind", AdmissionErrors.PAPER_TWICE);
            }
        }
        policies.inForce(parkId, request.policyId(), request.opensOn())
                .filter(p -> p.kind() != PolicyKind.ADMISSION || p.stage() != request.stage())
                .ifPresent(other -> {
                    throw ProblemException.field("/policyId", AdmissionErrors.POLICY);
                });
        requireInForce(parkId, request.policyId(), request.opensOn());
    }

    private void requireInForce(UUID parkId, UUID policyId, LocalDate day) {
        if (policies.inForce(parkId, policyId, day).isEmpty()) {
            throw ProblemException.field("/policyId", AdmissionErrors.POLICY_NOT_IN_FORCE, "day", day);
        }
    }

    private void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    private Call moved(Action action, Call before) {
        var after = queries.require(before.parkId(), before.id());
        trail.call(action, before, after);
        return after;
    }
}
