package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationAgreements;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.DecisionJson.HoldRequest;
import org.seedbed.shared.web.Etags;
import org.seedbed.space.Holds;
import org.seedbed.space.Holds.HoldWanted;

/**
 * Units and seats kept free for an application from its acceptance until it is signed or ends. An agreement that waits for
 * its signatures goes on with the hold, which is its own to change then.
 */
@ApplicationScoped
class HoldSpace {

    /** Something is being decided, and the approver is not looking at what is held: a proposal is sent back first. */
    private static final Set<ApplicationState> DECIDING = Set.of(
            ApplicationState.ACCEPTED,
            ApplicationState.REVIEWING,
            ApplicationState.REVIEWED,
            ApplicationState.PUBLICIZED,
            ApplicationState.APPROVED);

    private final ApplicationStore store;
    private final Holds holds;
    private final HeldPlaces places;
    private final ApplicationAgreements agreements;

    HoldSpace(ApplicationStore store, Holds holds, HeldPlaces places, ApplicationAgreements agreements) {
        this.store = store;
        this.holds = holds;
        this.places = places;
        this.agreements = agreements;
    }

    static boolean isPossible(ApplicationState state) {
        return DECIDING.contains(state);
    }

    /** Whether an officer may change what is held now. */
    boolean isOpen(Application application) {
        return isPossible(application.state())
                && agreements.holding(application.parkId(), application.id()).isEmpty();
    }

    /** Whether an officer may give back what is held now. */
    boolean isReleasable(Application application) {
        return isOpen(application) && !HeldPlaces.isAnnounced(application);
    }

    /** Takes the place of what was held before; all of it or nothing. What was announced is held for longer, and no other. */
    @Transactional
    void hold(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, HoldRequest request) {
        var application = touch(parkId, id, ifMatch);
        places.requireMore(application, request);
        holds.hold(
                parkId,
                by,
                HeldPlaces.holder(application),
                request.units().stream()
                        .map(unit -> new HoldWanted(unit.unitId(), unit.seats()))
                        .toList(),
                request.from(),
                request.until());
    }

    @Transactional
    void release(UUID parkId, UUID id, @Nullable String ifMatch) {
        var application = touch(parkId, id, ifMatch);
        if (HeldPlaces.isAnnounced(application)) {
            throw DecisionErrors.HOLD_ANNOUNCED.raise();
        }
        holds.release(parkId, HeldPlaces.holder(application));
    }

    private Application touch(UUID parkId, UUID id, @Nullable String ifMatch) {
        var application = store.require(parkId, id);
        Etags.require(ifMatch, application.version());
        if (!isPossible(application.state())) {
            throw Moves.refusal(application.state());
        }
        agreements.holding(parkId, id).ifPresent(number -> {
            throw DecisionErrors.HELD_BY_AGREEMENT.raise("number", number);
        });
        store.touch(application);
        return application;
    }
}
