package org.seedbed.billing.internal.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.meter.Device;
import org.seedbed.billing.internal.meter.Meter;
import org.seedbed.billing.internal.meter.SharedMeter;
import org.seedbed.lease.rent.PriceSteps;

/**
 * A meter as far as it concerns one tenant.
 *
 * @param label number of the meter, with that of the room where it is one's alone
 * @param periods from reading to reading
 * @param sharers all who share it, this tenant among them; empty when the tenant has it alone
 */
public record MeterShare(
        UUID meterId,
        String label,
        FeeKind fee,
        List<Device> devices,
        List<PriceFrom> prices,
        List<DaySpan> periods,
        List<Sharer> sharers) {

    /** A price in 元 from a day until the next one's. */
    public record PriceFrom(LocalDate from, BigDecimal unitPrice) {}

    /**
     * One who shares: a room or seats of it that are let, or what of it is not and is the park's.
     *
     * @param subject stable name of its part of the meter
     * @param own whether this tenant pays it
     * @param area ㎡; of seats, their part of the room's
     */
    public record Sharer(String subject, String label, boolean own, BigDecimal area, DaySpan days) {}

    public MeterShare {
        devices = List.copyOf(devices);
        prices = List.copyOf(prices);
        periods = List.copyOf(periods);
        sharers = List.copyOf(sharers);
    }

    /** What begins on these days, with nothing that it does not rest on; empty when nothing does. */
    Optional<MeterShare> during(DaySpan days) {
        var within = periods.stream()
                .filter(period -> firstDays(period).anyMatch(days::contains))
                .toList();
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(restingOn(
                        within,
                        new DaySpan(within.getFirst().from(), within.getLast().to())));
    }

    /** Of the tenant's lines of a period: who moves in between two readings of a shared meter begins later than they do. */
    private Stream<LocalDate> firstDays(DaySpan period) {
        return sharers.isEmpty()
                ? Stream.of(period.from())
                : sharers.stream()
                        .filter(Sharer::own)
                        .flatMap(sharer -> sharer.days().within(period).stream())
                        .map(DaySpan::from);
    }

    private MeterShare restingOn(List<DaySpan> within, DaySpan span) {
        var read = devices.stream()
                .map(device -> new Device(
                        device.number(),
                        device.multiplier(),
                        device.readings().stream()
                                .filter(reading -> !reading.day().isBefore(span.from())
                                        && !reading.day().isAfter(span.to()))
                                .toList()))
                .filter(device -> !device.readings().isEmpty())
                .toList();
        var there =
                sharers.stream().filter(sharer -> sharer.days().overlaps(span)).toList();
        return new MeterShare(meterId, label, fee, read, pricesWithin(span), within, there);
    }

    /** The one that holds when the span begins, and those that begin within it. */
    private List<PriceFrom> pricesWithin(DaySpan span) {
        var first = prices.stream()
                .map(PriceFrom::from)
                .filter(from -> !from.isAfter(span.from()))
                .max(Comparator.naturalOrder())
                .orElse(span.from());
        return prices.stream()
                .filter(price -> !price.from().isBefore(first) && price.from().isBefore(span.to()))
                .toList();
    }

    List<MeteredLine> lines() {
        var steps = PriceSteps.of(
                prices.stream().collect(Collectors.toUnmodifiableMap(PriceFrom::from, PriceFrom::unitPrice)));
        var meter = new Meter(meterId.toString(), fee, devices);
        var lines = new ArrayList<MeteredLine>();
        for (var period : periods) {
            var metered = meter.charge(period, steps);
            if (sharers.isEmpty()) {
                lines.add(new MeteredLine(metered.line(), label, metered.uses(), null));
            } else {
                lines.addAll(own(metered));
            }
        }
        return lines;
    }

    /** One after another two may have the same room, and so the same part of the meter: lines and sharers go by their order. */
    private List<MeteredLine> own(Meter.Metered metered) {
        var there = sharers.stream()
                .filter(sharer -> sharer.days().overlaps(metered.line().days()))
                .toList();
        var parties = there.stream()
                .map(sharer -> new SharedMeter.Party(sharer.subject(), sharer.area(), sharer.days()))
                .toList();
        var lines = SharedMeter.split(metered.line(), parties);
        var areaDays = parties.stream()
                .map(party -> SharedMeter.weight(party, metered.line().days()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var own = new ArrayList<MeteredLine>();
        for (int i = 0; i < lines.size(); i++) {
            var sharer = there.get(i);
            if (sharer.own()) {
                var line = lines.get(i);
                var part = new MeteredLine.Part(
                        metered.line().rate().quantity(),
                        sharer.area(),
                        line.days().days(),
                        areaDays);
                own.add(new MeteredLine(line, sharer.label(), metered.uses(), part));
            }
        }
        return own;
    }
}
