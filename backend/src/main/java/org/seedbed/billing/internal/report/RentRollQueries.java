package org.seedbed.billing.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.internal.contract.Contract;
import org.seedbed.billing.internal.contract.Contracts;
import org.seedbed.billing.internal.report.RentRollJson.RentRollRow;
import org.seedbed.billing.internal.report.RentRollJson.RentRollSums;
import org.seedbed.lease.AgreedDeposits;
import org.seedbed.lease.LeaseFacts;
import org.seedbed.lease.LeaseFacts.LeaseFact;
import org.seedbed.lease.LeaseFacts.PlaceFact;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.Tenants;

/** Everything a park has let on a day; a park lets some thousands of units, so the list is made whole and then cut. */
@ApplicationScoped
class RentRollQueries {

    private record Place(UUID leaseId, UUID unitId) {}

    /** Rent of a month as billed. */
    private record Billed(BigDecimal payable, BigDecimal waived) {
        static final Billed NOTHING = new Billed(Cents.ZERO, Cents.ZERO);
    }

    private final Database database;
    private final Contracts contracts;
    private final Tenants tenants;
    private final AgreedDeposits deposits;

    RentRollQueries(Database database, Contracts contracts, Tenants tenants, AgreedDeposits deposits) {
        this.database = database;
        this.contracts = contracts;
        this.tenants = tenants;
        this.deposits = deposits;
    }

    /** By unit, then by tenant. */
    @Transactional
    List<RentRollRow> rows(UUID parkId, LocalDate on) {
        var tenantIds = tenantsWithLeases(parkId, on);
        var leases = LeaseFacts.of(parkId, tenantIds, database).stream()
                .filter(lease -> covers(lease.from(), lease.to(), on))
                .toList();
        var agreed = contracts.of(parkId, tenantIds, database).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Contract::leaseId, Function.identity()));
        var held = deposits.received(parkId, leases.stream().map(LeaseFact::id).toList(), database);
        var names = tenants.names(parkId, tenantIds);
        var billed = billed(parkId, YearMonth.from(on));
        var rows = new ArrayList<RentRollRow>();
        for (var lease : leases) {
            var contract = Objects.requireNonNull(agreed.get(lease.id()));
            var name = names.getOrDefault(lease.tenantId(), "");
            var deposit = held.get(lease.id());
            for (var place : places(lease, on)) {
                var rent = RentOnDay.of(contract, place.getFirst().unitId(), on);
                var key = new Place(lease.id(), place.getFirst().unitId());
                rows.add(row(lease, contract, name, place, rent, billed.getOrDefault(key, Billed.NOTHING), deposit));
                deposit = null;
            }
        }
        rows.sort(Comparator.comparing(RentRollRow::unit)
                .thenComparing(RentRollRow::companyName)
                .thenComparing(RentRollRow::leaseId));
        return rows;
    }

    private List<UUID> tenantsWithLeases(UUID parkId, LocalDate on) {
        return database.list(
                Sql.of(
                        "select distinct tenant_id from lease where park_id = ? and starts_on <= ? and ends_on > ?",
                        parkId,
                        on,
                        on),
                row -> row.uuid("tenant_id"));
    }

    /** The lease's places of the day, those of one unit together. */
    private static List<List<PlaceFact>> places(LeaseFact lease, LocalDate on) {
        return List.copyOf(lease.places().stream()
                .filter(place -> covers(place.from(), place.to(), on))
                .collect(Collectors.groupingBy(PlaceFact::unitId, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static boolean covers(LocalDate from, LocalDate to, LocalDate on) {
        return !on.isBefore(from) && on.isBefore(to);
    }

    private Map<Place, Billed> billed(UUID parkId, YearMonth month) {
        var billed = new HashMap<Place, Billed>();
        database.list(
                Sql.of("""
                        select lease_id, split_part(subject, '#', 1)::uuid as unit_id, sum(payable) as payable,
                            sum(waived) as waived
                        from bill_line
                        where park_id = ? and fee = 'RENT' and lease_id is not null and from_on >= ? and from_on < ?
                        group by 1, 2""", parkId, month.atDay(1), month.plusMonths(1).atDay(1)),
                row -> billed.put(
                        new Place(row.uuid("lease_id"), row.uuid("unit_id")),
                        new Billed(row.decimal("payable"), row.decimal("waived"))));
        return billed;
    }

    private static RentRollRow row(
            LeaseFact lease,
            Contract contract,
            String name,
            List<PlaceFact> places,
            RentOnDay rent,
            Billed billed,
            @Nullable BigDecimal deposit) {
        var first = places.getFirst();
        var seats = places.stream()
                .map(PlaceFact::seats)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return new RentRollRow(
                lease.id(),
                contract.agreement(),
                lease.tenantId(),
                name,
                first.unitId(),
                first.number(),
                first.seats() == null ? first.area() : null,
                first.seats() == null ? null : seats,
                lease.from(),
                lease.to(),
                Money.cnyOrNull(rent.price()),
                rent.basis(),
                Money.cnyOrNull(rent.monthly()),
                rent.free(),
                Money.cny(billed.payable()),
                Money.cny(billed.waived()),
                Money.cnyOrNull(deposit));
    }

    static RentRollSums sums(List<RentRollRow> rows) {
        return new RentRollSums(
                new HashSet<>(rows.stream().map(RentRollRow::leaseId).toList()).size(),
                sum(rows, RentRollRow::area),
                rows.stream()
                        .map(RentRollRow::seats)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum(),
                Money.cny(sum(rows, row -> Money.amountOrNull(row.monthlyRent()))),
                Money.cny(sum(rows, row -> row.billed().amount())),
                Money.cny(sum(rows, row -> row.waived().amount())),
                Money.cny(sum(rows, row -> Money.amountOrNull(row.deposit()))));
    }

    private interface Part {
        @Nullable
        BigDecimal of(RentRollRow row);
    }

    private static BigDecimal sum(List<RentRollRow> rows, Part part) {
        var sum = Cents.ZERO;
        for (var row : rows) {
            var one = part.of(row);
            sum = one == null ? sum : sum.add(one);
        }
        return sum;
    }
}
