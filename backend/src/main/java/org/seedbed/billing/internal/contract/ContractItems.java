package org.seedbed.billing.internal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.lease.AgreedRents.AgreedRent;
import org.seedbed.lease.LeaseFacts.LeaseFact;
import org.seedbed.lease.LeaseFacts.PlaceFact;
import org.seedbed.lease.rent.RentTerms.OfUnit;
import org.seedbed.space.PriceBasis;

/** The items of a lease: rent as agreed or recorded, and the fees of the park's tariffs for the same places. */
final class ContractItems {

    /** Fees that follow what is let. */
    private static final List<FeeKind> BY_PLACE = List.of(FeeKind.PROPERTY_FEE, FeeKind.ENERGY_FEE, FeeKind.NETWORK);

    /** A place with its quantity, whoever tells of it. */
    private record Let(String subject, UUID unitId, PriceBasis basis, BigDecimal quantity, DaySpan days) {}

    private final LeaseFact lease;
    private final @Nullable AgreedRent agreed;
    private final Map<UUID, String> numbers;

    private ContractItems(LeaseFact lease, @Nullable AgreedRent agreed) {
        this.lease = lease;
        this.agreed = agreed;
        numbers = lease.places().stream()
                .collect(Collectors.toMap(PlaceFact::unitId, PlaceFact::number, (one, same) -> one));
    }

    /**
     * What is charged of a lease.
     *
     * @param unpriced whether something of it has no rent, not even of zero
     */
    record Items(List<FeeItem> items, boolean unpriced) {}

    static Items of(LeaseFact lease, @Nullable AgreedRent agreed, TariffSteps tariffs) {
        var items = new ContractItems(lease, agreed);
        var lets = agreed == null ? items.recorded() : items.agreed(agreed);
        var found = new ArrayList<FeeItem>();
        var unpriced = false;
        for (var let : lets) {
            var rent = items.rent(let);
            unpriced |= rent.isEmpty();
            rent.ifPresent(found::add);
            for (var fee : BY_PLACE) {
                items.tariff(fee, let, tariffs).forEach(found::add);
            }
        }
        return new Items(found, unpriced);
    }

    /** Which seats they are is the lease's, how many and what they cost the agreement's. */
    private List<Let> agreed(AgreedRent agreed) {
        return agreed.parts().stream()
                .flatMap(part -> days(part.from(), part.to()).stream()
                        .map(days -> new Let(
                                part.firstSeat() == null
                                        ? part.unitId().toString()
                                        : part.unitId() + "#" + agreed.number(),
                                part.unitId(),
                                part.basis(),
                                part.quantity(),
                                days)))
                .toList();
    }

    private List<Let> recorded() {
        return lease.places().stream()
                .flatMap(place -> days(place.from(), place.to()).stream().map(days -> recorded(place, days)))
                .toList();
    }

    /** A room may be let at a price for each seat in it. */
    private Let recorded(PlaceFact place, DaySpan days) {
        if (place.seats() != null) {
            return new Let(
                    place.unitId() + "#" + place.firstSeat(),
                    place.unitId(),
                    PriceBasis.SEAT_MONTH,
                    BigDecimal.valueOf(place.seats()),
                    days);
        }
        var bySeats = lease.basis() == PriceBasis.SEAT_MONTH && place.capacity() != null;
        return new Let(
                place.unitId().toString(),
                place.unitId(),
                bySeats ? PriceBasis.SEAT_MONTH : PriceBasis.SQM_MONTH,
                bySeats ? BigDecimal.valueOf(Objects.requireNonNull(place.capacity())) : place.area(),
                days);
    }

    private Optional<DaySpan> days(LocalDate from, LocalDate to) {
        return new DaySpan(from, to).within(new DaySpan(lease.from(), lease.to()));
    }

    private Optional<FeeItem> rent(Let let) {
        if (agreed == null) {
            return lease.unitPrice() == null || lease.basis() != let.basis()
                    ? Optional.empty()
                    : Optional.of(item(
                            FeeKind.RENT,
                            let,
                            basis(let.basis()),
                            let.quantity(),
                            new TreeMap<>(Map.of(let.days().from(), lease.unitPrice())),
                            List.of()));
        }
        var own = agreed.terms().own().get(new OfUnit(let.unitId(), let.basis()));
        var steps = own == null ? agreed.terms().prices().get(let.basis()) : own;
        var free = agreed.terms().free().stream()
                .map(days -> new DaySpan(days.from(), days.to()))
                .toList();
        return Optional.ofNullable(steps)
                .map(known -> item(FeeKind.RENT, let, basis(let.basis()), let.quantity(), FeeItem.prices(known), free));
    }

    /** By area or seat as the place is let, or one sum for each place; from the first day the tariff has a price for. */
    private List<FeeItem> tariff(FeeKind fee, Let let, TariffSteps tariffs) {
        var items = new ArrayList<FeeItem>();
        for (var basis : List.of(basis(let.basis()), ChargeBasis.MONTH)) {
            var steps = tariffs.of(fee, basis).orElse(null);
            if (steps != null && items.isEmpty()) {
                let.days()
                        .within(new DaySpan(steps.changes().first(), LocalDate.MAX))
                        .map(days -> new Let(let.subject(), let.unitId(), let.basis(), let.quantity(), days))
                        .map(priced -> item(
                                fee,
                                priced,
                                basis,
                                basis == ChargeBasis.MONTH ? BigDecimal.ONE : let.quantity(),
                                FeeItem.prices(steps),
                                List.of()))
                        .ifPresent(items::add);
            }
        }
        return items;
    }

    private FeeItem item(
            FeeKind fee,
            Let let,
            ChargeBasis basis,
            BigDecimal quantity,
            SortedMap<LocalDate, BigDecimal> prices,
            List<DaySpan> free) {
        return new FeeItem(
                fee,
                let.subject(),
                numbers.getOrDefault(let.unitId(), ""),
                basis,
                quantity,
                let.days().from(),
                let.days().to(),
                prices,
                free);
    }

    private static ChargeBasis basis(PriceBasis basis) {
        return switch (basis) {
            case SQM_MONTH -> ChargeBasis.SQM_MONTH;
            case SEAT_MONTH -> ChargeBasis.SEAT_MONTH;
        };
    }
}
