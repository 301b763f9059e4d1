package org.seedbed.park.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.internal.ParkJson.OperatorRequest;
import org.seedbed.park.internal.ParkJson.OperatorView;
import org.seedbed.park.internal.ParkJson.ParkRequest;
import org.seedbed.park.internal.ParkJson.ParkResponse;
import org.seedbed.park.internal.ParkJson.ParkUpdateRequest;
import org.seedbed.park.internal.ParkJson.PartnerRequest;
import org.seedbed.park.internal.ParkJson.PartnerView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.validation.Uscc;
import org.seedbed.shared.web.Etags;

/** The register of operators, parks and partners: a plain register, so its use cases share one class. */
@ApplicationScoped
class ParkService {

    private final ParkRepository parks;
    private final ParkQueries queries;
    private final Database database;
    private final Trail trail;

    ParkService(ParkRepository parks, ParkQueries queries, Database database, Trail trail) {
        this.parks = parks;
        this.queries = queries;
        this.database = database;
        this.trail = trail;
    }

    @Transactional
    ParkResponse get(Actor actor, UUID parkId) {
        return response(actor, parks.require(parkId));
    }

    @Transactional
    ParkResponse create(Actor actor, ParkRequest request) {
        var park = new Park(UUID.randomUUID(), request.operatorId(), request.facts());
        parks.persistAndFlush(park);
        trail.record(ParkTrail.created(park));
        return response(actor, park);
    }

    @Transactional
    ParkResponse update(Actor actor, UUID parkId, @Nullable String ifMatch, ParkUpdateRequest request) {
        var park = parks.require(parkId);
        Etags.require(ifMatch, park.version());
        var before = park.facts();
        park.describe(request.facts());
        parks.flush();
        trail.record(ParkTrail.changed(park, before));
        return response(actor, park);
    }

    @Transactional
    OperatorView createOperator(OperatorRequest request) {
        var uscc = request.uscc() == null ? null : Uscc.fold(request.uscc());
        var operator = new OperatorView(UUID.randomUUID(), request.name().strip(), uscc);
        database.execute(Sql.of(
                "insert into operator (id, name, uscc) values (?, ?, ?)",
                operator.id(),
                operator.name(),
                operator.uscc()));
        trail.record(ParkTrail.operatorCreated(operator));
        return operator;
    }

    @Transactional
    PartnerView addPartner(UUID parkId, PartnerRequest request) {
        parks.requireForChange(parkId);
        var partner = new PartnerView(
                UUID.randomUUID(), request.name().strip(), request.role().strip(), request.contribution());
        database.execute(Sql.of(
                "insert into park_partner (park_id, id, name, role, contribution) values (?, ?, ?, ?, ?)",
                parkId,
                partner.id(),
                partner.name(),
                partner.role(),
                Money.amountOrNull(partner.contribution())));
        trail.record(ParkTrail.partnerAdded(parkId, partner));
        return partner;
    }

    @Transactional
    void removePartner(UUID parkId, UUID partnerId) {
        parks.requireForChange(parkId);
        var partner = database.first(Sql.of("""
                        delete from park_partner where park_id = ? and id = ?
                        returning id, name, role, contribution""", parkId, partnerId), ParkQueries::partner)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        trail.record(ParkTrail.partnerRemoved(parkId, partner));
    }

    private ParkResponse response(Actor actor, Park park) {
        var facts = park.facts();
        return new ParkResponse(
                park.id(),
                park.version(),
                facts.name(),
                facts.kind(),
                facts.level(),
                facts.recognisedOn(),
                facts.regionCode(),
                queries.regionName(facts.regionCode()),
                facts.address(),
                facts.operatedArea(),
                facts.openedOn(),
                Objects.requireNonNull(facts.timeZone()),
                queries.operator(park.operatorId()),
                queries.partners(park.id()),
                actor.mayInPark(park.id(), Permission.PARK_EDIT) ? List.of("edit") : List.of());
    }
}
