package org.seedbed.park.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    ParkService(ParkRepository parks, ParkQueries queries, Database database) {
        this.parks = parks;
        this.queries = queries;
        this.database = database;
    }

    @Transactional
    ParkResponse get(Actor actor, UUID parkId) {
        return response(actor, parks.require(parkId));
    }

    @Transactional
    ParkResponse create(Actor actor, ParkRequest request) {
        var park = new Park(UUID.randomUUID(), request.operatorId(), request.facts());
        parks.persistAndFlush(park);
        return response(actor, park);
    }

    @Transactional
    ParkResponse update(Actor actor, UUID parkId, @Nullable String ifMatch, ParkUpdateRequest request) {
        var park = parks.require(parkId);
        Etags.require(ifMatch, park.version());
        park.describe(request.facts());
        parks.flush();
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
        return partner;
    }

    @Transactional
    void removePartner(UUID parkId, UUID partnerId) {
        parks.requireForChange(parkId);
        var removed =
                database.execute(Sql.of("delete from park_partner where park_id = ? and id = ?", parkId, partnerId));
        if (removed == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
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
                queries.operator(park.operatorId()),
                queries.partners(park.id()),
                actor.mayInPark(park.id(), Permission.PARK_EDIT) ? List.of("edit") : List.of());
    }
}
