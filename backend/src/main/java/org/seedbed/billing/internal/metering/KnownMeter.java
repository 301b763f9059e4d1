package org.seedbed.billing.internal.metering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.metering.MeterStore.Device;
import org.seedbed.billing.internal.metering.MeterStore.Held;
import org.seedbed.billing.internal.metering.MeterStore.Meter;
import org.seedbed.billing.internal.metering.ReadingCheck.Refusal;

/** A meter with what holds of it. Pure. */
record KnownMeter(Meter meter, List<Device> devices, List<Held> held) {

    /** The device that counts on a day. On the day one is replaced it is the new one. */
    Optional<Device> deviceOn(LocalDate day) {
        return devices.stream().filter(device -> device.countsOn(day)).findFirst();
    }

    /** The one that counts now; empty when the meter was taken out. */
    Optional<Device> inUse() {
        return devices.stream().filter(device -> device.removedOn() == null).findFirst();
    }

    /** By day. */
    List<Reading> readings(Device device) {
        return held.stream()
                .filter(h -> h.deviceId().equals(device.id()))
                .map(Held::reading)
                .sorted(Comparator.comparing(Reading::day))
                .toList();
    }

    Optional<Reading> latest(Device device) {
        var readings = readings(device);
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** Whether the device has that very reading already. */
    boolean on(Device device, Reading reading) {
        return readings(device).stream()
                .anyMatch(r -> r.day().equals(reading.day()) && r.value().compareTo(reading.value()) == 0);
    }

    /**
     * Why the reading cannot be true, if so.
     *
     * @param corrects what it stands for from now on: of the same device, whose first and last day stay as they are
     */
    Optional<Refusal> refuse(Reading wanted, boolean confirmed, LocalDate today, @Nullable Held corrects) {
        if (wanted.day().isAfter(today)) {
            return Optional.of(Refusal.at("day", ReadingErrors.FUTURE));
        }
        var device = corrects == null
                ? deviceOn(wanted.day())
                : devices.stream()
                        .filter(d -> d.id().equals(corrects.deviceId()))
                        .findFirst();
        if (device.isEmpty() || !covers(device.get(), wanted.day(), corrects)) {
            var first = devices.stream()
                    .map(Device::installedOn)
                    .min(LocalDate::compareTo)
                    .orElse(today);
            return Optional.of(Refusal.at("day", ReadingErrors.NO_DEVICE, "from", first));
        }
        var others = held.stream()
                .filter(h -> h.deviceId().equals(device.get().id()))
                .filter(h -> corrects == null || !h.id().equals(corrects.id()))
                .map(Held::reading)
                .toList();
        return new ReadingCheck(device.get().multiplier(), others).refuse(wanted, confirmed);
    }

    /** The readings with which a device came and went are of those days whatever they say. */
    private static boolean covers(Device device, LocalDate day, @Nullable Held corrects) {
        if (corrects != null) {
            var was = corrects.reading().day();
            if (was.equals(device.installedOn()) || was.equals(device.removedOn())) {
                return day.equals(was);
            }
        }
        return device.countsOn(day);
    }
}
