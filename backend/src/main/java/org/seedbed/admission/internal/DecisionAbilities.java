package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.DecisionJson.DecisionNeed;
import org.seedbed.admission.internal.DecisionJson.HeldUnit;
import org.seedbed.admission.internal.Decisions.Decision;
import org.seedbed.admission.internal.ReviewRules.ReviewVerdict;
import org.seedbed.admission.internal.Reviews.Review;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;

/** What an actor may do about a decision now, and what the next step still lacks: nothing is offered that would be refused. */
@ApplicationScoped
class DecisionAbilities {

    private final HoldSpace space;
    private final Outsiders outsiders;

    DecisionAbilities(HoldSpace space, Outsiders outsiders) {
        this.space = space;
        this.outsiders = outsiders;
    }

    /**
     * What may be done.
     *
     * @param need what keeps the actor from the step that would be theirs; null: nothing, or it is not theirs
     */
    record Choices(List<String> abilities, @Nullable DecisionNeed need) {
        static final Choices NONE = new Choices(List.of(), null);
    }

    /**
     * What may be done now.
     *
     * @param review of last; null: there is none yet
     * @param held also what is over: a publication takes it again
     */
    Choices of(
            Actor actor,
            Application application,
            @Nullable Review review,
            @Nullable Decision decision,
            List<HeldUnit> held) {
        var park = application.parkId();
        var abilities = new ArrayList<String>();
        DecisionNeed need = null;
        if (actor.mayInPark(park, Permission.ADMISSION_HANDLE) && space.isOpen(application)) {
            abilities.add("hold");
            if (!held.isEmpty() && space.isReleasable(application)) {
                abilities.add("release");
            }
        }
        if (mayPropose(actor, application)) {
            need = lacking(review, !held.isEmpty() && held.stream().noneMatch(HeldUnit::over));
            if (need == null) {
                abilities.add("propose");
            }
            abilities.add("decline");
        }
        if (decision != null && mayPublicize(actor, application, decision)) {
            need = held.isEmpty() ? DecisionNeed.SPACE_HELD : null;
            if (need == null) {
                abilities.add("publicize");
            }
            abilities.add("sendBack");
        }
        return new Choices(List.copyOf(abilities), need);
    }

    private boolean mayPropose(Actor actor, Application application) {
        return application.allows(ApplicationMove.PROPOSE)
                && actor.mayInPark(application.parkId(), Permission.ADMISSION_CHECK)
                && outsiders.isOutsider(application.id(), actor.userId());
    }

    private boolean mayPublicize(Actor actor, Application application, Decision decision) {
        return application.allows(ApplicationMove.PUBLICIZE)
                && actor.mayInPark(application.parkId(), Permission.ADMISSION_APPROVE)
                && !decision.checkedBy().equals(actor.userId())
                && outsiders.isOutsider(application.id(), actor.userId());
    }

    private static @Nullable DecisionNeed lacking(@Nullable Review review, boolean held) {
        var result = review == null ? null : review.result();
        if (result == null || result.verdict() != ReviewVerdict.PASS) {
            return DecisionNeed.REVIEW_PASSED;
        }
        return held ? null : DecisionNeed.SPACE_HELD;
    }
}
