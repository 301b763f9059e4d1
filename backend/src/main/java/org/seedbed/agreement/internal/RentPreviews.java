package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seedbed.agreement.internal.AgreementJson.RentMonth;
import org.seedbed.agreement.internal.AgreementJson.RentMonthLine;
import org.seedbed.agreement.internal.AgreementJson.RentPreview;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;
import org.seedbed.lease.rent.PriceSteps;
import org.seedbed.lease.rent.RentFree;
import org.seedbed.lease.rent.RentLine;
import org.seedbed.lease.rent.RentPart;
import org.seedbed.lease.rent.RentSchedule;
import org.seedbed.lease.rent.RentTerms;
import org.seedbed.policy.PolicyTermKey;
import org.seedbed.shared.money.Money;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.UnitPrices;
import org.seedbed.space.UnitPrices.ListPrice;

/** What an agreement costs month by month: the agreed prices, and list price once the time to be incubated is over. */
@ApplicationScoped
class RentPreviews {

    private final AgreementPolicies policies;
    private final UnitPrices units;

    RentPreviews(AgreementPolicies policies, UnitPrices units) {
        this.policies = policies;
        this.units = units;
    }

    /** The prices that hold, by basis. */
    RentTerms terms(Agreement agreement) {
        var prices = new EnumMap<PriceBasis, PriceSteps>(PriceBasis.class);
        agreement.terms().prices().stream()
                .collect(Collectors.groupingBy(RentStep::basis))
                .forEach((basis, steps) -> prices.put(basis, steps(steps)));
        var free = agreement.terms().free().stream()
                .map(days -> new RentFree(days.from(), days.to()))
                .toList();
        var agreed = new RentTerms(prices, free);
        return agreement.limit().isBefore(agreement.to())
                ? agreed.atListPriceFrom(agreement.limit(), list(agreement, agreed))
                : agreed;
    }

    RentSchedule schedule(Agreement agreement) {
        // One that ended early is charged until its last day.
        var parts = agreement.terms().places().stream()
                .filter(place -> place.from().isBefore(agreement.to()))
                .map(place -> part(place, agreement.to()))
                .toList();
        return RentSchedule.of(parts, terms(agreement));
    }

    RentPreview preview(Agreement agreement) {
        var numbers = agreement.terms().places().stream()
                .collect(Collectors.toMap(AgreementPlace::unitId, AgreementPlace::number, (one, same) -> one));
        var months = schedule(agreement).lines().stream()
                .collect(Collectors.groupingBy(RentLine::month, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> month(month.getKey(), month.getValue(), numbers, agreement.limit()))
                .toList();
        return new RentPreview(months, sum(months, month -> month.amount().amount()));
    }

    private static RentMonth month(YearMonth month, List<RentLine> lines, Map<UUID, String> numbers, LocalDate limit) {
        var views = lines.stream()
                .map(line -> new RentMonthLine(
                        line.part().unitId(),
                        numbers.getOrDefault(line.part().unitId(), ""),
                        line.part().basis(),
                        line.part().quantity(),
                        line.from(),
                        line.to(),
                        line.days(),
                        Money.cny(line.unitPrice()),
                        Money.cny(line.amount()),
                        !line.from().isBefore(limit)))
                .toList();
        return new RentMonth(month.atDay(1), sum(views, line -> line.amount().amount()), views);
    }

    /** Which seats it will be is known once they are let; the sum does not depend on it. */
    private static RentPart part(AgreementPlace place, LocalDate end) {
        return new RentPart(
                place.unitId(),
                place.seats() == null ? null : 1,
                place.basis(),
                place.quantity(),
                place.from(),
                place.to().isBefore(end) ? place.to() : end);
    }

    private static PriceSteps steps(List<RentStep> steps) {
        return PriceSteps.of(steps.stream()
                .collect(Collectors.toMap(RentStep::from, step -> step.amount().amount())));
    }

    /** Rooms at the list price of the terms; seats at the dearest list price of the day, or as agreed where there is none. */
    private Map<PriceBasis, PriceSteps> list(Agreement agreement, RentTerms agreed) {
        var prices = new EnumMap<PriceBasis, PriceSteps>(PriceBasis.class);
        var day = agreement.limit();
        var square = AgreementPolicies.required(
                policies.version(agreement.parkId(), agreement.termsVersionId()), PolicyTermKey.LIST_PRICE);
        agreed.prices()
                .forEach((basis, steps) -> prices.put(
                        basis,
                        basis == PriceBasis.SQM_MONTH
                                ? PriceSteps.flat(day, square)
                                : seatPrices(agreement, steps.on(agreement.to().minusDays(1)))));
        return prices;
    }

    /** From the limit on, each day on which a list begins or ends. */
    private PriceSteps seatPrices(Agreement agreement, BigDecimal otherwise) {
        var limit = agreement.limit();
        var seats = agreement.terms().places().stream()
                .filter(place -> place.basis() == PriceBasis.SEAT_MONTH)
                .map(AgreementPlace::unitId)
                .distinct()
                .toList();
        var listed = units.during(agreement.parkId(), seats, limit, agreement.to()).stream()
                .filter(price -> price.basis() == PriceBasis.SEAT_MONTH)
                .toList();
        var days = new TreeSet<>(Set.of(limit));
        listed.forEach(price -> {
            days.add(price.from());
            if (price.to() != null) {
                days.add(price.to());
            }
        });
        return PriceSteps.of(days.tailSet(limit).stream()
                .collect(Collectors.toMap(
                        day -> day,
                        day -> listed.stream()
                                .filter(price -> price.on(day))
                                .map(ListPrice::amount)
                                .max(BigDecimal::compareTo)
                                .orElse(otherwise))));
    }

    private static <T> Money sum(List<T> parts, Function<T, BigDecimal> amount) {
        return Money.cny(parts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
