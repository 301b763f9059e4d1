package org.seedbed.facility.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.money.Money;

/** What an hour or a time of a facility costs on a day. */
@ApplicationScoped
public class FacilityPrices {

    /** 元 for an hour or a time: the facility's own, or the park's tariff; empty where nothing is asked. */
    public Optional<BigDecimal> asked(SqlRunner rows, Facility facility, LocalDate day) {
        if (facility.facts().charge().fee() == null) {
            return Optional.empty();
        }
        var own = Money.amountOrNull(facility.facts().ownPrice());
        return own != null ? Optional.of(own) : tariff(rows, facility, day);
    }

    Optional<BigDecimal> tariff(SqlRunner rows, Facility facility, LocalDate day) {
        var fee = facility.facts().charge().fee();
        return fee == null ? Optional.empty() : Optional.ofNullable(tariff(rows, facility.parkId(), fee, day));
    }

    private static @Nullable BigDecimal tariff(SqlRunner rows, UUID parkId, FeeKind fee, LocalDate day) {
        return rows
                .list(Sql.of("select facility_tariff(?, ?, ?) as price", parkId, fee, day), FacilityPrices::price)
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<BigDecimal> price(Row row) {
        return Optional.ofNullable(row.decimalOrNull("price"));
    }
}
