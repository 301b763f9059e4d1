package org.seedbed.billing.internal.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.meter.Device;
import org.seedbed.billing.internal.meter.Reading;

/**
 * What is known of a meter for a run.
 *
 * @param rooms whose use it counts, by days
 */
record MeterData(UUID id, String number, MeterFee fee, boolean shared, List<Counted> devices, List<Room> rooms) {

    /** A device with its readings that hold, on the days {@code [installedOn, removedOn]}. */
    record Counted(
            Device device, LocalDate installedOn, @Nullable LocalDate removedOn) {

        /** From each reading to the next. */
        Stream<DaySpan> periods() {
            var days = days();
            return IntStream.range(1, days.size()).mapToObj(i -> new DaySpan(days.get(i - 1), days.get(i)));
        }

        private List<LocalDate> days() {
            return device.readings().stream()
                    .map(Reading::day)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * A room on the days the meter counts for it and the room exists.
     *
     * @param seats it has; null when it is not let by seats
     */
    record Room(
            UUID unitId,
            String number,
            BigDecimal area,
            @Nullable Integer seats,
            Days days,
            List<Let> lets) {}

    /** Days from one on, perhaps without end. */
    record Days(LocalDate from, @Nullable LocalDate to) {

        Optional<DaySpan> within(DaySpan span) {
            var first = from.isAfter(span.from()) ? from : span.from();
            var end = to != null && to.isBefore(span.to()) ? to : span.to();
            return first.isBefore(end) ? Optional.of(new DaySpan(first, end)) : Optional.empty();
        }
    }

    /** A room, or {@code seats} of it, let to a tenant. */
    record Let(
            UUID tenantId,
            @Nullable Integer firstSeat,
            @Nullable Integer seats,
            DaySpan days) {}

    /** Every use that is known, in order: no two of them have a day in common. */
    List<DaySpan> periods() {
        var byDay = new TreeMap<LocalDate, DaySpan>();
        devices.stream().flatMap(Counted::periods).forEach(period -> byDay.putIfAbsent(period.from(), period));
        return List.copyOf(byDay.values());
    }

    /** Days with a reading. */
    boolean readOn(LocalDate day) {
        return devices.stream().anyMatch(counted -> counted.days().contains(day));
    }

    Optional<LocalDate> firstDay() {
        return devices.stream().map(Counted::installedOn).min(LocalDate::compareTo);
    }

    /** The day after its last device was taken out; empty while one counts. */
    Optional<LocalDate> lastDay() {
        return devices.stream().anyMatch(counted -> counted.removedOn() == null)
                ? Optional.empty()
                : devices.stream().map(Counted::removedOn).max(LocalDate::compareTo);
    }

    /** Meters of a park with the prices of what they count. */
    record Load(List<MeterData> meters, Map<MeterFee, List<MeterShare.PriceFrom>> prices) {}
}
