package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.AgreedRents;
import org.seedbed.lease.AgreedRents.AgreedRent;
import org.seedbed.lease.rent.RentTerms.OfUnit;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.PriceBasis;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverFounder;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverLease;

/** What a company's own people may choose from when they ask what they would get: their leases, their founders. */
@ApplicationScoped
class OwnChoices {

    private final Database database;
    private final AgreedRents agreed;
    private final BusinessClock clock;

    OwnChoices(Database database, AgreedRents agreed, BusinessClock clock) {
        this.database = database;
        this.agreed = agreed;
        this.clock = clock;
    }

    /**
     * A place that is let.
     *
     * @param seats of them some only; 0: the whole unit
     * @param price of the lease, where it was recorded with one
     */
    private record Let(
            UUID leaseId,
            UUID unitId,
            String number,
            BigDecimal area,
            int seats,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal price,
            @Nullable PriceBasis basis) {}

    /** Leases that run today or are to come, each with what of it is let by the square metre. */
    @Transactional
    List<WaiverLease> leases(UUID parkId, UUID tenantId) {
        var today = clock.today();
        var leases = new LinkedHashMap<UUID, List<Let>>();
        database.list(Sql.of("select * from own_lets(?)", tenantId), OwnChoices::let).stream()
                .filter(let -> let.to().isAfter(today))
                .forEach(let -> leases.computeIfAbsent(let.leaseId(), id -> new ArrayList<>())
                        .add(let));
        var rents = agreed.of(parkId, leases.keySet(), database);
        return leases.entrySet().stream()
                .map(lease -> lease(lease, rents.get(lease.getKey()), today))
                .toList();
    }

    private static WaiverLease lease(Map.Entry<UUID, List<Let>> lease, @Nullable AgreedRent rent, LocalDate today) {
        var lets = lease.getValue();
        var bySqm = lets.stream()
                .filter(let -> let.seats() == 0 && let.basis() != PriceBasis.SEAT_MONTH)
                .toList();
        var prices = bySqm.stream()
                .map(let -> price(let, rent, today))
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return new WaiverLease(
                lease.getKey(),
                rent == null ? null : rent.number(),
                lets.stream().map(Let::number).distinct().toList(),
                lets.stream().map(Let::from).min(LocalDate::compareTo).orElseThrow(),
                lets.stream().map(Let::to).max(LocalDate::compareTo).orElseThrow(),
                bySqm.stream().map(Let::area).reduce(BigDecimal.ZERO, BigDecimal::add),
                prices.size() == 1 ? prices.getFirst().setScale(2) : null);
    }

    /** On the day, or on the first one where it is to come. */
    private static @Nullable BigDecimal price(Let let, @Nullable AgreedRent rent, LocalDate today) {
        if (rent == null) {
            return let.basis() == PriceBasis.SQM_MONTH ? let.price() : null;
        }
        var day = let.from().isAfter(today) ? let.from() : today;
        var own = rent.terms().own().get(new OfUnit(let.unitId(), PriceBasis.SQM_MONTH));
        var steps = own == null ? rent.terms().prices().get(PriceBasis.SQM_MONTH) : own;
        return steps == null || steps.changes().first().isAfter(day) ? null : steps.on(day);
    }

    /** As the park has registered them; of others than the reader the first character. */
    @Transactional
    List<WaiverFounder> founders(UUID tenantId) {
        return database.list(
                Sql.of("select * from own_founders(?)", tenantId),
                row -> new WaiverFounder(row.uuid("id"), row.text("name")));
    }

    private static Let let(Row row) {
        return new Let(
                row.uuid("lease_id"),
                row.uuid("unit_id"),
                row.text("number"),
                row.decimal("area"),
                row.integer("seats"),
                row.date("from_on"),
                row.date("to_on"),
                row.decimalOrNull("price"),
                row.constantOrNull("basis", PriceBasis.class));
    }
}
