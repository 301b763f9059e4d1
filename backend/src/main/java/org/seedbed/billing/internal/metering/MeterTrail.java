package org.seedbed.billing.internal.metering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.metering.MeterJson.MeterDeviceRequest;
import org.seedbed.billing.internal.metering.MeterJson.MeterPlace;
import org.seedbed.billing.internal.metering.MeterStore.Meter;

/** What the trail is told of meters: everything under the meter's number. */
final class MeterTrail {

    private MeterTrail() {}

    static Change created(UUID parkId, Meter meter, LocalDate day, MeterDeviceRequest device, List<MeterPlace> places) {
        return change(Action.METER_CREATED, parkId, meter)
                .after(facts(meter)
                        .and("fee", meter.fee())
                        .and("shared", meter.shared())
                        .and("from", day)
                        .and("places", MeterPlaces.names(places))
                        .and("deviceNumber", device.number())
                        .and("multiplier", device.multiplier())
                        .and("reading", device.firstValue()));
    }

    static Change changed(UUID parkId, Meter before, Meter after) {
        return change(Action.METER_CHANGED, parkId, after).before(facts(before)).after(facts(after));
    }

    static Change placesSet(UUID parkId, Meter meter, LocalDate from, List<MeterPlace> before, List<MeterPlace> after) {
        return change(Action.METER_PLACES_SET, parkId, meter)
                .before(Facts.of("places", MeterPlaces.names(before)))
                .after(Facts.of("places", MeterPlaces.names(after)).and("from", from));
    }

    static Change replaced(UUID parkId, Meter meter, String old, Reading last, @Nullable MeterDeviceRequest device) {
        var after = Facts.of("deviceNumber", device == null ? null : device.number())
                .and("from", last.day());
        if (device != null) {
            after.and("multiplier", device.multiplier()).and("reading", device.firstValue());
        }
        return change(Action.METER_DEVICE_REPLACED, parkId, meter)
                .before(Facts.of("deviceNumber", old).and("reading", last.value()))
                .after(after);
    }

    static Change read(UUID parkId, Meter meter, Reading reading) {
        return change(Action.METER_READ, parkId, meter).after(facts(reading));
    }

    static Change corrected(UUID parkId, Meter meter, Reading before, Reading after, String reason) {
        return change(Action.METER_READING_CORRECTED, parkId, meter)
                .before(facts(before))
                .after(facts(after))
                .reason(reason);
    }

    private static Change change(Action action, UUID parkId, Meter meter) {
        return Change.of(action, SubjectType.METER, meter.id()).park(parkId).label(meter.number());
    }

    private static Facts facts(Meter meter) {
        return Facts.of("number", meter.number()).and("place", meter.place());
    }

    private static Facts facts(Reading reading) {
        return Facts.of("on", reading.day()).and("reading", reading.value()).and("estimated", reading.estimated());
    }
}
