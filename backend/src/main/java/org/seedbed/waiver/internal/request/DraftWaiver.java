package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverDraftRequest;

/** Writes requests: an officer for a company, or the company itself. */
@ApplicationScoped
class DraftWaiver {

    private final WaiverStore store;
    private final WaiverPolicies policies;
    private final Database database;
    private final BusinessClock clock;
    private final WaiverTrail trail;

    DraftWaiver(WaiverStore store, WaiverPolicies policies, Database database, BusinessClock clock, WaiverTrail trail) {
        this.store = store;
        this.policies = policies;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /** Whose stay it is, and where. */
    record Place(UUID parkId, UUID companyId) {}

    /** By an officer of the park. */
    @Transactional
    UUID add(UUID parkId, UUID by, WaiverDraftRequest request) {
        var place = place(request.tenantId());
        if (place == null || !place.parkId().equals(parkId)) {
            throw ProblemException.at("/tenantId", WaiverErrors.TENANT_UNKNOWN);
        }
        return add(place, by, request, false);
    }

    /** By the company itself. */
    @Transactional
    UUID addOwn(UUID companyId, UUID by, WaiverDraftRequest request) {
        var place = place(request.tenantId());
        if (place == null || !place.companyId().equals(companyId)) {
            throw ProblemException.at("/tenantId", WaiverErrors.TENANT_UNKNOWN);
        }
        return add(place, by, request, true);
    }

    private UUID add(Place place, UUID by, WaiverDraftRequest request, boolean own) {
        requireFounder(place, request, own);
        var policy = policies.require(place.parkId(), request.policyId(), request.from());
        var wish = Wishes.of(request, policy);
        var id = store.add(place.parkId(), by, clock.now(), request.tenantId(), wish, policy, own);
        trail.drafted(store.require(place.parkId(), id));
        return id;
    }

    /** While it is written, or something of it is missing; of the tenant it was made for. */
    @Transactional
    void change(Waiver seen, UUID by, @Nullable String ifMatch, WaiverDraftRequest request, boolean own) {
        var move = seen.state() == WaiverState.NEED_SUPPLEMENT ? WaiverMove.SUPPLEMENT : WaiverMove.SUBMIT;
        var before = store.lockFor(seen.parkId(), seen.id(), ifMatch, move);
        requireMaker(before, own);
        if (!request.tenantId().equals(before.tenantId())) {
            throw ProblemException.at("/tenantId", WaiverErrors.TENANT_UNKNOWN);
        }
        var place = new Place(before.parkId(), before.companyId());
        requireFounder(place, request, own);
        var policy = policies.require(before.parkId(), request.policyId(), request.from());
        store.change(before, by, clock.now(), Wishes.of(request, policy), policy);
        trail.changed(before, store.require(before.parkId(), before.id()));
    }

    /** Who begins a request goes on with it. */
    static void requireMaker(Waiver waiver, boolean own) {
        if (waiver.own() && !own) {
            throw WaiverErrors.OF_COMPANY.raise();
        }
        if (own && !waiver.own()) {
            throw CommonErrors.ACCESS_DENIED.raise();
        }
    }

    private @Nullable Place place(UUID tenantId) {
        return database.first(
                        Sql.of("select park_id, company_id from tenant where id = ?", tenantId),
                        row -> new Place(row.uuid("park_id"), row.uuid("company_id")))
                .orElse(null);
    }

    /** One the park has registered with the company. To which group they belong the checker finds out. */
    private void requireFounder(Place place, WaiverDraftRequest request, boolean own) {
        var founder = request.founderId();
        if (founder != null && !(own ? isOwn(request.tenantId(), founder) : isFounder(place, founder))) {
            throw ProblemException.at("/founderId", WaiverErrors.FOUNDER_UNKNOWN);
        }
    }

    /** Of a company's own people the rows of the register are hidden: they see what they may choose from. */
    private boolean isOwn(UUID tenantId, UUID founderId) {
        return database.count(Sql.of("select 1 from own_founders(?) where id = ?", tenantId, founderId)) > 0;
    }

    private boolean isFounder(Place place, UUID founderId) {
        return database.count(Sql.of(
                        "select 1 from founder where park_id = ? and company_id = ? and id = ?",
                        place.parkId(),
                        place.companyId(),
                        founderId))
                > 0;
    }
}
