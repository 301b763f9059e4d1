package org.seedbed.billing.internal.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.metering.MeterJson.MeterReplaceRequest;
import org.seedbed.billing.internal.metering.MeterStore.Meter;
import org.seedbed.billing.internal.metering.MeterStore.NewReading;
import org.seedbed.billing.internal.metering.ReadingCheck.Refusal;
import org.seedbed.billing.internal.metering.ReadingJson.MeterCorrectionRequest;
import org.seedbed.billing.internal.metering.ReadingJson.MeterReadingRequest;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Readings one by one, their corrections, and the two that come with another device. */
@ApplicationScoped
class ReadMeters {

    private final MeterStore store;
    private final BusinessClock clock;
    private final Trail trail;

    ReadMeters(MeterStore store, BusinessClock clock, Trail trail) {
        this.store = store;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    void record(UUID parkId, UUID by, UUID meterId, MeterReadingRequest request) {
        var meter = store.lock(parkId, meterId);
        var known =
                new KnownMeter(meter, store.devices(parkId, List.of(meterId)), store.held(parkId, List.of(meterId)));
        var reading = new Reading(request.day(), request.value(), Boolean.TRUE.equals(request.estimated()));
        known.refuse(reading, Boolean.TRUE.equals(request.confirmed()), clock.today(), null)
                .ifPresent(ReadMeters::raise);
        var device = known.deviceOn(reading.day()).orElseThrow();
        store.addReading(parkId, meterId, by, new NewReading(device.id(), reading, request.note(), null));
        trail.record(MeterTrail.read(parkId, meter, reading));
    }

    /** Another reading stands in its place; both are kept. What was billed of it, the next run takes back. */
    @Transactional
    void correct(UUID parkId, UUID by, UUID meterId, UUID readingId, MeterCorrectionRequest request) {
        var meter = store.lock(parkId, meterId);
        var held = store.held(parkId, List.of(meterId));
        var wrong = held.stream().filter(h -> h.id().equals(readingId)).findFirst();
        if (wrong.isEmpty()) {
            store.requireReading(parkId, meterId, readingId);
            throw ReadingErrors.CORRECTED.raise();
        }
        var known = new KnownMeter(meter, store.devices(parkId, List.of(meterId)), held);
        var reading = new Reading(request.day(), request.value(), Boolean.TRUE.equals(request.estimated()));
        known.refuse(reading, Boolean.TRUE.equals(request.confirmed()), clock.today(), wrong.get())
                .ifPresent(ReadMeters::raise);
        var reason = request.reason().strip();
        var device = wrong.get().deviceId();
        store.addReading(parkId, meterId, by, new NewReading(device, reading, reason, readingId));
        trail.record(MeterTrail.corrected(parkId, meter, wrong.get().reading(), reading, reason));
    }

    @Transactional
    void replace(UUID parkId, UUID by, UUID meterId, MeterReplaceRequest request) {
        var meter = store.lock(parkId, meterId);
        var known =
                new KnownMeter(meter, store.devices(parkId, List.of(meterId)), store.held(parkId, List.of(meterId)));
        var old = known.inUse().orElseThrow(MeterErrors.NO_DEVICE::raise);
        var last = new Reading(request.day(), request.lastValue(), Boolean.TRUE.equals(request.lastEstimated()));
        var latest = known.latest(old).map(Reading::day).orElse(old.installedOn());
        var readThatDay = known.on(old, last);
        if (request.day().isAfter(clock.today()) || !request.day().isAfter(readThatDay ? old.installedOn() : latest)) {
            throw ProblemException.at("/day", MeterErrors.DEVICE_DAY, "earliest", latest);
        }
        if (!readThatDay) {
            known.refuse(last, Boolean.TRUE.equals(request.confirmed()), clock.today(), null)
                    .map(refusal -> refusal.field().equals("value")
                            ? new Refusal("lastValue", refusal.code(), refusal.params())
                            : refusal)
                    .ifPresent(ReadMeters::raise);
            store.addReading(parkId, meterId, by, new NewReading(old.id(), last, null, null));
        }
        store.removeDevice(parkId, old.id(), request.day());
        install(parkId, by, meter, request);
        store.touch(parkId, meterId);
        trail.record(MeterTrail.replaced(parkId, meter, old.number(), last, request.device()));
    }

    private void install(UUID parkId, UUID by, Meter meter, MeterReplaceRequest request) {
        if (request.device() != null) {
            var device = store.addDevice(parkId, meter.id(), request.day(), request.device());
            var first = new Reading(request.day(), request.device().firstValue(), false);
            store.addReading(parkId, meter.id(), by, new NewReading(device, first, null, null));
        }
    }

    private static void raise(Refusal refusal) {
        throw ProblemException.at(
                "/" + refusal.field(), refusal.code(), refusal.params().toArray());
    }
}
