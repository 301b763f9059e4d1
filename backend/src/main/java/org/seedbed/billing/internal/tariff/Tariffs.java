package org.seedbed.billing.internal.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.lease.rent.PriceSteps;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** The prices of a park as they are known now, by fee, basis and day. */
public record Tariffs(List<Price> prices) {

    /**
     * A price from a day on, until the next of the same fee and basis.
     *
     * @param unitPrice 元 for one of what the basis counts
     */
    public record Price(FeeKind fee, ChargeBasis basis, LocalDate from, BigDecimal unitPrice) {}

    public Tariffs {
        prices = List.copyOf(prices);
    }

    /** Of that park. */
    public static Tariffs of(UUID parkId, SqlRunner rows) {
        return new Tariffs(rows.list(
                Sql.of(
                        "select fee, basis, valid_from, unit_price from tariff where park_id = ? order by fee, basis, valid_from",
                        parkId),
                row -> new Price(
                        row.constant("fee", FeeKind.class),
                        row.constant("basis", ChargeBasis.class),
                        row.date("valid_from"),
                        row.decimal("unit_price").stripTrailingZeros())));
    }

    /** Empty when the park asks nothing for it. */
    public Optional<PriceSteps> steps(FeeKind fee, ChargeBasis basis) {
        var steps = of(fee, basis).stream().collect(Collectors.toUnmodifiableMap(Price::from, Price::unitPrice));
        return steps.isEmpty() ? Optional.empty() : Optional.of(PriceSteps.of(steps));
    }

    /** In the order of days. */
    public List<Price> of(FeeKind fee, ChargeBasis basis) {
        return prices.stream()
                .filter(price -> price.fee() == fee && price.basis() == basis)
                .toList();
    }

    /** The price on a day; empty before the first. */
    public Optional<BigDecimal> on(FeeKind fee, ChargeBasis basis, LocalDate day) {
        return of(fee, basis).stream()
                .filter(price -> !price.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Price::unitPrice);
    }
}
