package org.seedbed.facility.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.FacilityKind;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.internal.register.FacilityJson.FacilityResponse;
import org.seedbed.facility.internal.register.FacilityJson.OwnFacilityView;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Facilities as they are shown. */
@ApplicationScoped
class FacilityViews {

    private final FacilityStore store;
    private final FacilityPrices prices;
    private final Parks parks;
    private final OwnPlaces places;
    private final Database database;
    private final BusinessClock clock;

    FacilityViews(
            FacilityStore store,
            FacilityPrices prices,
            Parks parks,
            OwnPlaces places,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.prices = prices;
        this.parks = parks;
        this.places = places;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    FacilityResponse one(Actor actor, UUID parkId, UUID id) {
        var facility = store.require(parkId, id);
        return new FacilityResponse(
                id,
                facility.version(),
                facility.state(),
                facility.facts(),
                facility.openings(),
                Money.cnyOrNull(prices.tariff(database, facility, clock.today()).orElse(null)),
                parks.zone(parkId).getId(),
                abilities(actor, facility));
    }

    @Transactional
    Page<OwnFacilityView> own(
            UUID companyId, UUID tenantId, @Nullable String q, List<FacilityKind> kinds, PageParams page) {
        var parkId = places.park(companyId, tenantId);
        var zone = parks.zone(parkId).getId();
        return store.own(parkId, q, kinds, page)
                .map(facility -> new OwnFacilityView(
                        facility.id(),
                        facility.facts(),
                        facility.openings(),
                        Money.cnyOrNull(
                                prices.asked(database, facility, clock.today()).orElse(null)),
                        zone));
    }

    private static List<String> abilities(Actor actor, Facility facility) {
        if (!actor.mayInPark(facility.parkId(), Permission.FACILITY_EDIT)) {
            return List.of();
        }
        var abilities = new ArrayList<>(List.of("EDIT", "BLACKOUT", "DOOR_CODE"));
        abilities.add(facility.state() == FacilityState.ACTIVE ? "RETIRE" : "REINSTATE");
        return abilities;
    }
}
