package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.admission.CallState;
import org.seedbed.admission.internal.CallJson.CallResponse;
import org.seedbed.admission.internal.CallJson.PublicCall;
import org.seedbed.admission.internal.CallQueries.Call;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PublishedPolicy;

/** Calls with what their reader may do, and what the public is told. */
@ApplicationScoped
class CallViews {

    private final CallQueries queries;
    private final Policies policies;
    private final Statements statements;

    CallViews(CallQueries queries, Policies policies, Statements statements) {
        this.queries = queries;
        this.policies = policies;
        this.statements = statements;
    }

    @Transactional
    CallResponse response(Actor actor, UUID parkId, UUID callId) {
        return response(actor, queries.require(parkId, callId));
    }

    CallResponse response(Actor actor, Call call) {
        var policy = policies.inForce(call.parkId(), call.policyId(), call.opensOn());
        return new CallResponse(
                call.id(),
                call.version(),
                call.standing(),
                call.stage(),
                call.policyId(),
                policy.map(PublishedPolicy::name).orElse(""),
                call.title(),
                call.body(),
                call.contact(),
                call.opensOn(),
                call.closesOn(),
                call.papers(),
                call.statementVersion(),
                abilities(actor, call));
    }

    /** What everybody may know; a draft is nobody's to see. */
    @Transactional
    PublicCall shown(UUID parkId, UUID callId) {
        return shown(queries.require(parkId, callId));
    }

    PublicCall shown(Call call) {
        return new PublicCall(
                call.id(),
                call.standing(),
                call.stage(),
                call.title(),
                call.body(),
                call.contact(),
                call.opensOn(),
                call.closesOn(),
                call.papers(),
                statements.get(call.statementVersion()));
    }

    private static List<String> abilities(Actor actor, Call call) {
        if (!actor.mayInPark(call.parkId(), Permission.ADMISSION_HANDLE)) {
            return List.of();
        }
        var abilities = new ArrayList<String>();
        if (call.state() == CallState.DRAFT) {
            abilities.add("edit");
            abilities.add("publish");
        }
        if (call.state().next().contains(CallState.CLOSED)) {
            abilities.add("close");
        }
        return List.copyOf(abilities);
    }
}
