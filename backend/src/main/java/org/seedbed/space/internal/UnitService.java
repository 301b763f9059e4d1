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
import org.seedbed.space.UnitLife;
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
    private final Reshaping reshaping;
    private final Trail trail;

    UnitService(UnitRepository units, UnitQueries queries, PriceList prices, Reshaping reshaping, Trail trail) {
        this.units = units;
        this.queries = queries;
        this.prices = prices;
        this.reshaping = reshaping;
        this.trail = trail;
    }

    @Transactional
    UnitResponse get(Actor actor, UUID parkId, UUID unitId) {
        return response(actor, units.require(parkId, unitId));
    }

    @Transactional
    UnitResponse create(Actor actor, UUID parkId, UnitRequest request) {
        var unit = new Unit(
                parkId, UUID.randomUUID(), request.floorId(), request.facts(), new UnitLife(request.from(), null));
        units.persistAndFlush(unit);
        trail.record(SpaceTrail.unitCreated(unit));
        return response(actor, unit);
    }

    @Transactional
    UnitResponse update(Actor actor, UUID parkId, UUID unitId, @Nullable String ifMatch, UnitUpdateRequest request) {
        var unit = units.requireForChange(parkId, unitId);
        Etags.require(ifMatch, unit.version());
        requireGoingOn(unit);
        var before = unit.facts();
        unit.describe(request.facts());
        units.flush();
        trail.record(SpaceTrail.unitChanged(unit, before));
        return response(actor, unit);
    }

    @Transactional
    UnitPriceView setPrice(UUID parkId, UUID unitId, UnitPriceRequest request) {
        var unit = units.requireForChange(parkId, unitId);
        requireGoingOn(unit);
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
                unit.life().from(),
                unit.life().to(),
                reshaping.before(parkId, unit.id()),
                reshaping.after(parkId, unit.id()),
                actor.mayInPark(parkId, Permission.LEASE_READ) ? prices.of(parkId, unit.id()) : List.of(),
                abilities(actor, unit));
    }

    private static List<String> abilities(Actor actor, Unit unit) {
        return actor.mayInPark(unit.parkId(), Permission.SPACE_EDIT)
                        && unit.life().to() == null
                ? List.of("edit", "setPrice", "split", "merge")
                : List.of();
    }

    /** What was split or merged is history. */
    private static void requireGoingOn(Unit unit) {
        var end = unit.life().to();
        if (end != null) {
            throw SpaceErrors.UNIT_ENDED.raise("unit", unit.facts().number(), "day", end);
        }
    }
}
