package org.seedbed.billing.internal.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.metering.MeterJson.MeterChangeRequest;
import org.seedbed.billing.internal.metering.MeterJson.MeterPlacesRequest;
import org.seedbed.billing.internal.metering.MeterJson.MeterRequest;
import org.seedbed.billing.internal.metering.MeterStore.Meter;
import org.seedbed.billing.internal.metering.MeterStore.NewReading;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** The register of meters: a plain one, so its use cases share one class. */
@ApplicationScoped
class EditMeters {

    private final MeterStore store;
    private final MeterPlaces places;
    private final MeterPlaceCheck check;
    private final BusinessClock clock;
    private final Trail trail;

    EditMeters(MeterStore store, MeterPlaces places, MeterPlaceCheck check, BusinessClock clock, Trail trail) {
        this.store = store;
        this.places = places;
        this.check = check;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    UUID create(UUID parkId, UUID by, MeterRequest request) {
        var day = request.installedOn();
        if (day.isAfter(clock.today())) {
            throw ProblemException.at("/installedOn", ReadingErrors.FUTURE);
        }
        check.of(parkId, request.shared(), request.places());
        var meter = new Meter(
                UUID.randomUUID(),
                0,
                request.number().strip(),
                request.fee(),
                request.shared(),
                stripped(request.place()));
        store.add(parkId, meter);
        places.set(parkId, meter.id(), day, request.places());
        var device = store.addDevice(parkId, meter.id(), day, request.device());
        var first = new Reading(day, request.device().firstValue(), false);
        store.addReading(parkId, meter.id(), by, new NewReading(device, first, null, null));
        var there = places.on(parkId, List.of(meter.id()), day).getOrDefault(meter.id(), List.of());
        trail.record(MeterTrail.created(parkId, meter, day, request.device(), there));
        return meter.id();
    }

    @Transactional
    void change(UUID parkId, UUID id, @Nullable String ifMatch, MeterChangeRequest request) {
        var before = store.lock(parkId, id);
        Etags.require(ifMatch, before.version());
        var after = new Meter(
                id,
                before.version() + 1,
                request.number().strip(),
                before.fee(),
                before.shared(),
                stripped(request.place()));
        store.change(parkId, id, after.number(), after.place());
        trail.record(MeterTrail.changed(parkId, before, after));
    }

    /** From a day that is over, too: what was billed of it otherwise, the next run takes back and charges anew. */
    @Transactional
    void setPlaces(UUID parkId, UUID id, @Nullable String ifMatch, MeterPlacesRequest request) {
        var meter = store.lock(parkId, id);
        Etags.require(ifMatch, meter.version());
        check.of(parkId, meter.shared(), request.places());
        var since = places.since(parkId, id);
        if (request.from().isBefore(since)) {
            throw ProblemException.at("/from", MeterErrors.PLACE_DAY, "day", since);
        }
        var before = places.on(parkId, List.of(id), request.from()).getOrDefault(id, List.of());
        places.set(parkId, id, request.from(), request.places());
        store.touch(parkId, id);
        var after = places.on(parkId, List.of(id), request.from()).getOrDefault(id, List.of());
        trail.record(MeterTrail.placesSet(parkId, meter, request.from(), before, after));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
