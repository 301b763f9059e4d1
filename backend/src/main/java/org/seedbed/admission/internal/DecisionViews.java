package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.DecisionAbilities.Choices;
import org.seedbed.admission.internal.DecisionJson.DecisionView;
import org.seedbed.admission.internal.DecisionJson.HeldUnit;
import org.seedbed.admission.internal.Decisions.Decision;
import org.seedbed.admission.internal.Decisions.Made;
import org.seedbed.identity.Actor;

/** What is held for an application, what was decided on it, and what the actor may do about either. */
@ApplicationScoped
class DecisionViews {

    private final ApplicationStore store;
    private final HeldPlaces places;
    private final Decisions decisions;
    private final Reviews reviews;
    private final DecisionAbilities choices;

    DecisionViews(
            ApplicationStore store,
            HeldPlaces places,
            Decisions decisions,
            Reviews reviews,
            DecisionAbilities choices) {
        this.store = store;
        this.places = places;
        this.decisions = decisions;
        this.reviews = reviews;
        this.choices = choices;
    }

    /** As it stands now. */
    @Transactional
    DecisionView get(Actor actor, UUID parkId, UUID id) {
        var application = store.require(parkId, id);
        var held = places.held(application);
        var decision = decisions.last(id).orElse(null);
        var review = reviews.last(id).orElse(null);
        var may = choices.of(actor, application, review, decision, held);
        return declined(application)
                .map(made -> view(made, maker(id)))
                .orElseGet(() -> view(held, decision, maker(id), may));
    }

    /** What was decided on an earlier round, to be read and no more. */
    @Transactional
    DecisionView get(Actor actor, UUID parkId, UUID id, @Nullable Integer round) {
        store.require(parkId, id);
        if (round == null
                || reviews.last(id).filter(last -> last.round() == round).isPresent()) {
            return get(actor, parkId, id);
        }
        var decision = decisions.on(reviews.round(id, round).id()).orElse(null);
        return view(List.of(), decision, maker(id), Choices.NONE);
    }

    private @Nullable String maker(UUID applicationId) {
        return decisions
                .made(applicationId, ApplicationMove.ACCEPT)
                .map(Made::name)
                .orElse(null);
    }

    private Optional<Made> declined(Application application) {
        return application.state() == ApplicationState.REJECTED
                ? decisions.made(application.id(), ApplicationMove.DECLINE)
                : Optional.empty();
    }

    /** Not taken: what was proposed before is over, and nothing is held. */
    private static DecisionView view(Made declined, @Nullable String maker) {
        return new DecisionView(
                List.of(),
                maker,
                declined.name(),
                declined.at(),
                null,
                declined.reason(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static DecisionView view(
            List<HeldUnit> held, @Nullable Decision decision, @Nullable String maker, Choices may) {
        if (decision == null) {
            return new DecisionView(
                    held, maker, null, null, null, null, null, null, null, null, null, may.need(), may.abilities());
        }
        return new DecisionView(
                held,
                decision.maker(),
                decision.checker(),
                decision.checkedAt(),
                decision.opinion(),
                null,
                decision.approver(),
                decision.approvedAt(),
                decision.minutesNumber(),
                decision.noticeId(),
                decision.endedAt(),
                may.need(),
                may.abilities());
    }
}
