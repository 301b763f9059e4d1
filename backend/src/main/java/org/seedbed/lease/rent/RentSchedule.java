package org.seedbed.lease.rent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rent of a lease, month by calendar month; part months by their days. A fixed month of 30 days was rejected: contracts
 * say how many days of the month there are, and February would cost more than was agreed.
 */
public final class RentSchedule {

    /** One room or run of seats; its lines of a month are rounded together. */
    private record Place(UUID unitId, @Nullable Integer firstSeat) {}

    private final List<RentPart> parts;
    private final RentTerms terms;

    private RentSchedule(List<RentPart> parts, RentTerms terms) {
        this.parts = parts;
        this.terms = terms;
    }

    /**
     * The schedule of what was agreed.
     *
     * @throws IllegalArgumentException when a room or seat is let twice on a day
     */
    public static RentSchedule of(List<RentPart> parts, RentTerms terms) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (parts.get(i).collidesWith(parts.get(j))) {
                    throw new IllegalArgumentException("let twice: " + parts.get(i) + " and " + parts.get(j));
                }
            }
        }
        var sorted = parts.stream().sorted(Comparator.comparing(RentPart::from)).toList();
        return new RentSchedule(sorted, terms);
    }

    /** Every line from the first month to the last, by month; none for days without rent. */
    public List<RentLine> lines() {
        var last = parts.stream().map(RentPart::to).max(Comparator.naturalOrder());
        return last.map(end -> Stream.iterate(
                                YearMonth.from(parts.getFirst().from()),
                                month -> month.atDay(1).isBefore(end),
                                month -> month.plusMonths(1))
                        .flatMap(month -> lines(month).stream())
                        .toList())
                .orElseGet(List::of);
    }

    /** The lines of one month, place by place in the order of their first day. */
    public List<RentLine> lines(YearMonth month) {
        var places = new LinkedHashMap<Place, List<RentPart>>();
        parts.forEach(part -> places.computeIfAbsent(new Place(part.unitId(), part.firstSeat()), p -> new ArrayList<>())
                .add(part));
        return places.values().stream()
                .flatMap(of -> ofPlace(of, month).stream())
                .toList();
    }

    /** Rounds the running sum and not each line, so that cutting a month in two never changes what it costs. */
    private List<RentLine> ofPlace(List<RentPart> ofPlace, YearMonth month) {
        var lines = new ArrayList<RentLine>();
        var weight = BigDecimal.ZERO;
        var charged = BigDecimal.ZERO.setScale(2);
        for (var part : ofPlace) {
            var cuts = cuts(part, month);
            for (int i = 0; i + 1 < cuts.size(); i++) {
                var from = cuts.get(i);
                if (!terms.isFree(from)) {
                    var price = terms.price(part.unitId(), part.basis(), from);
                    var own = RentLine.weight(part, price, from, cuts.get(i + 1));
                    weight = weight.add(own);
                    var amount = RentLine.share(weight, month).subtract(charged);
                    charged = charged.add(amount);
                    var rounding = amount.subtract(RentLine.share(own, month));
                    lines.add(new RentLine(part, month, from, cuts.get(i + 1), price, amount, rounding));
                }
            }
        }
        return lines;
    }

    private List<LocalDate> cuts(RentPart part, YearMonth month) {
        var first = month.atDay(1);
        var from = part.from().isAfter(first) ? part.from() : first;
        var next = month.plusMonths(1).atDay(1);
        var to = part.to().isBefore(next) ? part.to() : next;
        return from.isBefore(to) ? terms.cuts(part, from, to) : List.of();
    }

    /** What a whole month costs by what is let and agreed on a day; what a deposit is counted in. */
    public BigDecimal monthly(LocalDate day) {
        return parts.stream()
                .filter(part -> !day.isBefore(part.from()) && day.isBefore(part.to()))
                .map(part -> terms.price(part.unitId(), part.basis(), day)
                        .multiply(part.quantity())
                        .setScale(2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
