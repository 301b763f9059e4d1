package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.DecisionJson.DecisionView;
import org.seedbed.admission.internal.Decisions.Decision;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;

/** What is held for an application, what was decided on it, and what the actor may do about either. */
@ApplicationScoped
class DecisionViews {

    private final ApplicationStore store;
    private final HoldSpace space;
    private final Decide decide;
    private final Outsiders outsiders;

    DecisionViews(ApplicationStore store, HoldSpace space, Decide decide, Outsiders outsiders) {
        this.store = store;
        this.space = space;
        this.decide = decide;
        this.outsiders = outsiders;
    }

    @Transactional
    DecisionView get(Actor actor, UUID parkId, UUID id) {
        var application = store.require(parkId, id);
        var decision = decide.last(id);
        var held = space.held(application);
        var abilities = abilities(actor, application, decision);
        if (decision == null) {
            return new DecisionView(held, null, null, null, null, null, null, null, null, null, abilities);
        }
        return new DecisionView(
                held,
                decision.maker(),
                decision.checker(),
                decision.checkedAt(),
                decision.opinion(),
                decision.approver(),
                decision.approvedAt(),
                decision.minutesNumber(),
                decision.noticeId(),
                decision.endedAt(),
                abilities);
    }

    private List<String> abilities(Actor actor, Application application, @Nullable Decision decision) {
        var park = application.parkId();
        var abilities = new ArrayList<String>();
        if (actor.mayInPark(park, Permission.ADMISSION_HANDLE) && space.isOpen(application)) {
            abilities.add("hold");
            abilities.add("release");
        }
        if (application.allows(ApplicationMove.PROPOSE)
                && actor.mayInPark(park, Permission.ADMISSION_CHECK)
                && outsiders.isOutsider(application.id(), actor.userId())) {
            abilities.add("propose");
            abilities.add("decline");
        }
        if (application.allows(ApplicationMove.PUBLICIZE)
                && actor.mayInPark(park, Permission.ADMISSION_APPROVE)
                && decision != null
                && !decision.checkedBy().equals(actor.userId())
                && outsiders.isOutsider(application.id(), actor.userId())) {
            abilities.add("publicize");
            abilities.add("sendBack");
        }
        return List.copyOf(abilities);
    }
}
