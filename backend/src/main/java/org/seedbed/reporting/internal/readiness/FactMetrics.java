package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;

/** Figures that rest on what somebody told of the park. */
final class FactMetrics {

    private FactMetrics() {}

    static Measured of(ParkMetric metric, ParkRecords park, Slice slice) {
        return switch (metric) {
            case OPERATING_MONTHS -> operatingMonths(park, slice);
            case STATISTICS_YEARS -> statisticsYears(park, slice);
            case SELF_CONTROLLED_AREA -> told(ParkFactKey.SELF_CONTROLLED_AREA, park, slice);
            case BUILDING_AREA -> told(ParkFactKey.BUILDING_AREA, park, slice);
            case INCUBATION_FUND -> told(ParkFactKey.INCUBATION_FUND, park, slice);
            case FUND_USE_CASES -> told(ParkFactKey.FUND_USE_CASES, park, slice);
            case PROFESSIONAL_STAFF_SHARE ->
                ratio(ParkFactKey.STAFF_PROFESSIONAL, ParkFactKey.STAFF_TOTAL, park, slice);
            case OWN_TECH_PLATFORM -> told(ParkFactKey.OWN_TECH_PLATFORM, park, slice);
            case INCOME_BOOKED_APART -> told(ParkFactKey.INCOME_BOOKED_APART, park, slice);
            case OTHER_INCOME_SHARE -> otherIncome(park, slice);
            case TYPICAL_CASES -> told(ParkFactKey.TYPICAL_CASES, park, slice);
            case FULL_TIME_STAFF -> told(ParkFactKey.STAFF_FULL_TIME, park, slice);
            case STAFF -> told(ParkFactKey.STAFF_TOTAL, park, slice);
            case EVENTS -> told(ParkFactKey.EVENTS, park, slice);
            case PROVINCIAL_DEMO -> told(ParkFactKey.PROVINCIAL_DEMO, park, slice);
            case FREE_AREA_SHARE -> freeArea(park, slice);
            default -> Measured.unknown(List.of());
        };
    }

    private static Measured told(ParkFactKey key, ParkRecords park, Slice slice) {
        return park.fact(key, slice)
                .map(fact -> Measured.of(fact.value(), fact.value(), List.of(fact.piece())))
                .orElseGet(() -> Measured.unknown(List.of()));
    }

    /** One told fact of another; unknown while either is, and where the part is told to be more than the whole. */
    static Measured ratio(ParkFactKey part, ParkFactKey whole, ParkRecords park, Slice slice) {
        var above = park.fact(part, slice);
        var below = park.fact(whole, slice);
        var pieces = pieces(Stream.concat(above.stream(), below.stream()));
        if (above.isEmpty()
                || below.isEmpty()
                || above.get().value().compareTo(below.get().value()) > 0) {
            return Measured.unknown(pieces);
        }
        var value = above.get().value();
        return Measured.ratio(value, value, below.get().value(), 1, pieces);
    }

    private static List<Piece> pieces(Stream<KnownFact> facts) {
        return facts.map(KnownFact::piece).toList();
    }

    /** Since both the operator and, where it is recorded, the park itself began. */
    private static Measured operatingMonths(ParkRecords park, Slice slice) {
        var operating = park.fact(ParkFactKey.OPERATING, slice);
        if (operating.isEmpty()) {
            return Measured.unknown(List.of());
        }
        var fact = operating.get();
        var opened = park.openedOn();
        // Told again, better evidenced or with a note, it began when it was first told to have begun: by that word, and
        // as
        // sure as that.
        var first = park.facts().stream()
                .filter(f -> f.key() == ParkFactKey.OPERATING && f.yes())
                .filter(yes -> park.facts().stream()
                        .noneMatch(no -> no.key() == ParkFactKey.OPERATING
                                && !no.yes()
                                && no.asOf().isAfter(yes.asOf())
                                && !no.asOf().isAfter(slice.day())))
                .min(Comparator.comparing(KnownFact::asOf))
                .orElse(fact);
        var since = first.asOf();
        var from = opened != null && opened.isAfter(since) ? opened : since;
        long months = fact.yes() ? Math.max(0, ChronoUnit.MONTHS.between(from, slice.day())) : 0;
        var figure = BigDecimal.valueOf(months);
        return Measured.of(figure, figure, List.of((fact.yes() ? first : fact).piece()));
    }

    /** Years in a row up to the last one; behind a year nobody told of there may be more. */
    private static Measured statisticsYears(ParkRecords park, Slice slice) {
        var pieces = new ArrayList<Piece>();
        int years = 0;
        while (true) {
            var year = Slice.year(slice.year() - years);
            var fact = park.fact(ParkFactKey.STATISTICS_REPORTED, year);
            if (fact.isEmpty()) {
                var least = BigDecimal.valueOf(years);
                return years == 0 ? Measured.unknown(List.of()) : Measured.of(least, null, pieces);
            }
            if (!fact.get().yes()) {
                var exactly = BigDecimal.valueOf(years);
                pieces.add(fact.get().piece());
                return Measured.of(exactly, exactly, pieces);
            }
            pieces.add(fact.get().piece());
            years++;
        }
    }

    private static Measured otherIncome(ParkRecords park, Slice slice) {
        var total = park.fact(ParkFactKey.INCOME_TOTAL, slice);
        var rent = park.fact(ParkFactKey.INCOME_RENT_PROPERTY, slice);
        var pieces = pieces(Stream.concat(total.stream(), rent.stream()));
        if (total.isEmpty()
                || rent.isEmpty()
                || rent.get().value().compareTo(total.get().value()) > 0) {
            return Measured.unknown(pieces);
        }
        var other = total.get().value().subtract(rent.get().value());
        return Measured.ratio(other, other, total.get().value(), 1, pieces);
    }

    private static Measured freeArea(ParkRecords park, Slice slice) {
        var built = park.fact(ParkFactKey.GOVERNMENT_BUILT, slice);
        if (built.isEmpty()) {
            return Measured.unknown(List.of());
        }
        return built.get().yes()
                ? ratio(ParkFactKey.FREE_AREA, ParkFactKey.BUILDING_AREA, park, slice)
                : Measured.notAsked(List.of(built.get().piece()));
    }
}
