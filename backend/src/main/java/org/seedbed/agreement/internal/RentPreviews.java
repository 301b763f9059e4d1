package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.seedbed.lease.rent.RentTerms.OfUnit;
import org.seedbed.policy.PolicyTermKey;
import org.seedbed.shared.money.Money;
import org.seedbed.space.PriceBasis;

/** What an agreement costs month by month: the agreed prices, and list price once the time to be incubated is over. */
@ApplicationScoped
class RentPreviews {

    private final AgreementPolicies policies;

    RentPreviews(AgreementPolicies policies) {
        this.policies = policies;
    }

    /** The prices that hold, by basis and, once the time to be incubated is over, by unit; of what is let only. */
    RentTerms terms(Agreement agreement) {
        return terms(
                agreement,
                () -> AgreementPolicies.required(
                        policies.version(agreement.parkId(), agreement.termsVersionId()), PolicyTermKey.LIST_PRICE));
    }

    /** The same, where the list price of rooms is known already. */
    static RentTerms terms(Agreement agreement, Supplier<BigDecimal> listPrice) {
        var let = agreement.terms().places().stream().map(AgreementPlace::basis).collect(Collectors.toSet());
        var prices = new EnumMap<PriceBasis, PriceSteps>(PriceBasis.class);
        agreement.terms().prices().stream()
                .filter(step -> let.contains(step.basis()))
                .collect(Collectors.groupingBy(RentStep::basis))
                .forEach((basis, steps) -> prices.put(basis, steps(steps)));
        var free = agreement.terms().free().stream()
                .map(days -> new RentFree(days.from(), days.to()))
                .toList();
        var agreed = new RentTerms(prices, free);
        return agreement.limit().isBefore(agreement.to()) ? atListPrice(agreement, agreed, listPrice.get()) : agreed;
    }

    /** Rooms at the list price of the terms; seats at that of their unit, or as agreed where there is none. */
    private static RentTerms atListPrice(Agreement agreement, RentTerms agreed, BigDecimal square) {
        var limit = agreement.limit();
        var list = new EnumMap<>(agreed.prices());
        list.computeIfPresent(PriceBasis.SQM_MONTH, (basis, steps) -> PriceSteps.flat(limit, square));
        var seats = agreed.prices().get(PriceBasis.SEAT_MONTH);
        return seats == null
                ? agreed.atListPriceFrom(limit, list)
                : agreed.atListPriceFrom(limit, list).with(seats(agreement, seats));
    }

    private static Map<OfUnit, PriceSteps> seats(Agreement agreement, PriceSteps agreed) {
        return agreement.terms().places().stream()
                .filter(place -> place.basis() == PriceBasis.SEAT_MONTH)
                .collect(Collectors.groupingBy(place -> new OfUnit(place.unitId(), place.basis())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> listed(of.getValue(), agreement.limit(), agreed)));
    }

    /** From the limit on, each day on which the list or what was agreed says another price. */
    private static PriceSteps listed(List<AgreementPlace> places, LocalDate limit, PriceSteps agreed) {
        var days = new TreeSet<>(agreed.changes());
        days.add(limit);
        places.stream()
                .flatMap(place -> place.listDays().stream())
                .filter(day -> day.isAfter(limit))
                .forEach(days::add);
        return PriceSteps.of(days.tailSet(agreed.changes().first()).stream()
                .collect(Collectors.toMap(
                        day -> day,
                        day -> places.stream()
                                .filter(place -> !day.isBefore(limit) && place.isLet(day))
                                .flatMap(place -> place.listPrice(day).stream())
                                .findFirst()
                                .orElseGet(() -> agreed.on(day)))));
    }

    RentSchedule schedule(Agreement agreement) {
        return RentSchedule.of(parts(agreement), terms(agreement));
    }

    /** What is let on which days; one that ended early is charged until its last day. */
    static List<RentPart> parts(Agreement agreement) {
        return agreement.terms().places().stream()
                .filter(place -> place.from().isBefore(agreement.to()))
                .map(place -> part(place, agreement.to()))
                .toList();
    }

    RentPreview preview(Agreement agreement) {
        var months = schedule(agreement).lines().stream()
                .collect(Collectors.groupingBy(RentLine::month, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> month(month.getKey(), month.getValue(), agreement))
                .toList();
        return new RentPreview(months, sum(months, month -> month.amount().amount()));
    }

    private static RentMonth month(YearMonth month, List<RentLine> lines, Agreement agreement) {
        var views = lines.stream()
                .map(line -> new RentMonthLine(
                        line.part().unitId(),
                        place(agreement, line).number(),
                        line.part().basis(),
                        line.part().quantity(),
                        line.from(),
                        line.to(),
                        line.days(),
                        Money.cny(line.unitPrice()),
                        Money.cny(line.amount()),
                        !line.from().isBefore(agreement.limit())
                                && (line.part().basis() == PriceBasis.SQM_MONTH
                                        || place(agreement, line)
                                                .listPrice(line.from())
                                                .isPresent())))
                .toList();
        return new RentMonth(month.atDay(1), sum(views, line -> line.amount().amount()), views);
    }

    private static AgreementPlace place(Agreement agreement, RentLine line) {
        return agreement.terms().places().stream()
                .filter(place -> place.unitId().equals(line.part().unitId()) && place.isLet(line.from()))
                .findFirst()
                .orElseThrow();
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

    private static <T> Money sum(List<T> parts, Function<T, BigDecimal> amount) {
        return Money.cny(parts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
