package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Etags;
import org.seedbed.space.internal.SpaceJson.UnitPriceRequest;
import org.seedbed.space.internal.SpaceJson.UnitPriceView;
import org.seedbed.space.internal.SpaceJson.UnitRequest;
import org.seedbed.space.internal.SpaceJson.UnitResponse;
import org.seedbed.space.internal.SpaceJson.UnitUpdateRequest;

/** The register of units and their prices: a plain register, so its use cases share one class. */
@ApplicationScoped
class UnitService {

    private final UnitRepository units;
    private final UnitQueries queries;
    private final PriceList prices;
    private final Trail trail;

    UnitService(UnitRepository units, UnitQueries queries, PriceList prices, Trail trail) {
        this.units = units;
        this.queries = queries;
        this.prices = prices;
        this.trail = trail;
    }

    @Transactional
    UnitResponse get(Actor actor, UUID parkId, UUID unitId) {
        return response(actor, units.require(parkId, unitId));
    }

    @Transactional
    UnitResponse create(Actor actor, UUID parkId, UnitRequest request) {
        var unit = new Unit(parkId, UUID.randomUUID(), request.floorId(), request.facts());
        units.persistAndFlush(unit);
        trail.record(SpaceTrail.unitCreated(unit));
        return response(actor, unit);
    }

    @Transactional
    UnitResponse update(Actor actor, UUID parkId, UUID unitId, @Nullable String ifMatch, UnitUpdateRequest request) {
        var unit = units.requireForChange(parkId, unitId);
        Etags.require(ifMatch, unit.version());
        var before = unit.facts();
        unit.describe(request.facts());
        units.flush();
        trail.record(SpaceTrail.unitChanged(unit, before));
        return response(actor, unit);
    }

    @Transactional
    UnitPriceView setPrice(UUID parkId, UUID unitId, UnitPriceRequest request) {
        var unit = units.requireForChange(parkId, unitId);
        return prices.set(parkId, unit.id(), unit.facts().number(), request);
    }

    private UnitResponse response(Actor actor, Unit unit) {
        var facts = unit.facts();
        var parkId = unit.parkId();
        var place = queries.place(parkId, unit.floorId());
        return new UnitResponse(
                unit.id(),
                unit.version(),
                facts.number(),
                facts.kind(),
                facts.area(),
                facts.seats(),
                facts.remark(),
                place.buildingId(),
                place.buildingCode(),
                unit.floorId(),
                place.floorLevel(),
                place.floorLabel(),
                actor.mayInPark(parkId, Permission.LEASE_READ) ? prices.of(parkId, unit.id()) : List.of(),
                actor.mayInPark(parkId, Permission.SPACE_EDIT) ? List.of("edit", "setPrice") : List.of());
    }
}
