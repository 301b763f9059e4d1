package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationAgreements;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.OfficerJson.ApplicationAgreement;
import org.seedbed.admission.internal.OfficerJson.ApplicationResponse;
import org.seedbed.admission.internal.OfficerJson.CheckView;
import org.seedbed.admission.internal.OfficerJson.PreviousApplication;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.policy.Judgement.Verdict;

/** An application with what its officer decides by, and what they may do. */
@ApplicationScoped
class ApplicationViews {

    private final ApplicationStore store;
    private final CallQueries calls;
    private final ApplicationParts parts;
    private final Checks checks;
    private final Ties ties;
    private final ApplicationQueries queries;
    private final ApplicationAgreements agreements;

    ApplicationViews(
            ApplicationStore store,
            CallQueries calls,
            ApplicationParts parts,
            Checks checks,
            Ties ties,
            ApplicationQueries queries,
            ApplicationAgreements agreements) {
        this.store = store;
        this.calls = calls;
        this.parts = parts;
        this.checks = checks;
        this.ties = ties;
        this.queries = queries;
        this.agreements = agreements;
    }

    @Transactional
    ApplicationResponse get(Actor actor, UUID parkId, UUID id) {
        var application = store.require(parkId, id);
        var check = checks.view(application);
        var due = queries.due(application);
        var agreement = agreements
                .written(parkId, id)
                .map(one -> new ApplicationAgreement(one.id(), one.number(), one.state()))
                .orElse(null);
        return new ApplicationResponse(
                id,
                application.version(),
                Objects.requireNonNull(application.number()),
                application.state(),
                application.stage(),
                application.callId(),
                calls.require(parkId, application.callId()).title(),
                application.content(),
                application.companyId(),
                previous(application),
                parts.founders(application, false),
                parts.papers(application),
                parts.supplement(application).orElse(null),
                check,
                Objects.requireNonNull(application.submittedAt()),
                due.on(),
                due.late(),
                application.clockStoppedDays(),
                agreement,
                parts.steps(application),
                abilities(actor, application, check, agreement));
    }

    private @Nullable PreviousApplication previous(Application application) {
        var id = application.previousId();
        if (id == null) {
            return null;
        }
        var previous = store.require(application.parkId(), id);
        return new PreviousApplication(id, Objects.requireNonNull(previous.number()), previous.state());
    }

    private List<String> abilities(
            Actor actor, Application application, @Nullable CheckView check, @Nullable ApplicationAgreement agreement) {
        var abilities = new ArrayList<String>();
        var waits = application.allows(ApplicationMove.ACCEPT);
        if (waits && actor.mayInPark(application.parkId(), Permission.ADMISSION_HANDLE)) {
            abilities.add("check");
            if (check != null
                    && check.current()
                    && check.verdict() == Verdict.PASS
                    && !ties.isTied(application.id(), actor.userId())) {
                abilities.add("accept");
            }
            if (parts.supplement(application).isEmpty()) {
                abilities.add("askSupplement");
            }
            abilities.add("reject");
        }
        if (waits
                && check != null
                && check.current()
                && actor.mayInPark(application.parkId(), Permission.ADMISSION_WAIVE)
                && !checks.last(application.id()).orElseThrow().checkedBy().equals(actor.userId())) {
            abilities.add("waive");
        }
        if (application.state() == ApplicationState.APPROVED
                && agreement == null
                && actor.mayInPark(application.parkId(), Permission.LEASE_EDIT)) {
            abilities.add("draftAgreement");
        }
        if (actor.mayInPark(application.parkId(), Permission.PERSONAL_REVEAL)) {
            abilities.add("reveal");
        }
        return List.copyOf(abilities);
    }
}
