package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.internal.AgreementRequests.PartyRequest;
import org.seedbed.agreement.internal.Supplement.Written;
import org.seedbed.agreement.internal.SupplementRequests.AgreementSupplementRequest;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Writes supplements; from then on until it is signed or given up the agreement is being amended. */
@ApplicationScoped
class DraftSupplement {

    private final AgreementStore agreements;
    private final SupplementStore store;
    private final SupplementCheck check;
    private final Moves moves;
    private final BusinessClock clock;
    private final SupplementTrail trail;

    DraftSupplement(
            AgreementStore agreements,
            SupplementStore store,
            SupplementCheck check,
            Moves moves,
            BusinessClock clock,
            SupplementTrail trail) {
        this.agreements = agreements;
        this.store = store;
        this.check = check;
        this.moves = moves;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    UUID add(UUID parkId, UUID by, UUID agreementId, AgreementSupplementRequest request) {
        var agreement = agreements.lock(parkId, agreementId);
        SupplementMoves.requireOpen(agreement);
        var id = store.add(agreement, by, clock.now(), written(agreement, request));
        store.keepPeople(parkId, id, people(request));
        if (agreement.allows(AgreementMove.AMEND)) {
            moves.make(agreement, AgreementMove.AMEND, request.reason().strip(), List.of(id), Sql.of(""));
        }
        trail.drafted(agreement, store.require(parkId, agreementId, id));
        return id;
    }

    @Transactional
    void edit(
            UUID parkId,
            UUID by,
            UUID agreementId,
            UUID id,
            @Nullable String ifMatch,
            AgreementSupplementRequest request) {
        var agreement = agreements.lock(parkId, agreementId);
        var before = store.lockFor(parkId, agreementId, id, ifMatch, SupplementMove.SUBMIT);
        SupplementMoves.requireOpen(agreement);
        store.change(before, by, clock.now(), written(agreement, request));
        store.keepPeople(parkId, id, people(request));
        trail.changed(agreement, before, store.require(parkId, agreementId, id));
    }

    private Written written(Agreement agreement, AgreementSupplementRequest request) {
        var amended = check.of(agreement, request);
        return new Written(
                request.effectiveOn(),
                request.reason().strip(),
                amended.changes().stream().sorted().toList(),
                SupplementSide.of(agreement),
                amended.side());
    }

    private static @Nullable PartyRequest people(AgreementSupplementRequest request) {
        var company = request.company();
        return company == null ? null : company.party();
    }
}
