package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.lease.LeaseCases;
import org.seedbed.lease.internal.LeaseJson.LeaseResponse;
import org.seedbed.lease.internal.LeaseJson.LeaseSummary;
import org.seedbed.lease.internal.LeaseJson.LeaseUnitView;
import org.seedbed.lease.internal.LeasePlaces.Place;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;
import org.seedbed.space.PriceBasis;

/** Leases as lists and pages show them. */
@ApplicationScoped
class LeaseQueries {

    enum LeaseSort implements SortKey {
        FROM("l.starts_on"),
        TO("l.ends_on");

        private final String column;

        LeaseSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    /** A lease before its units are known. */
    private record Line(
            UUID id,
            UUID tenantId,
            String companyName,
            LocalDate from,
            LocalDate to,
            @Nullable Money unitPrice,
            @Nullable PriceBasis basis,
            @Nullable String waiverLabel,
            boolean terminated) {

        LeaseSummary with(List<Place> places, boolean continued, @Nullable String agreementNumber) {
            return new LeaseSummary(
                    id,
                    tenantId,
                    companyName,
                    from,
                    to,
                    views(places),
                    unitPrice,
                    basis,
                    LeasePlaces.monthlyRent(unitPrice, basis, to, places),
                    waiverLabel,
                    terminated,
                    continued,
                    agreementNumber);
        }
    }

    private final Database database;
    private final LeaseRepository leases;
    private final LeasePlaces places;
    private final BusinessClock clock;
    private final LeaseCases cases;

    LeaseQueries(Database database, LeaseRepository leases, LeasePlaces places, BusinessClock clock, LeaseCases cases) {
        this.database = database;
        this.leases = leases;
        this.places = places;
        this.clock = clock;
        this.cases = cases;
    }

    Page<LeaseSummary> leases(UUID parkId, LeaseFilter filter, @Nullable String sort, PageParams page) {
        var found = database.page(leases(parkId, filter), orderBy(sort), page, LeaseQueries::line);
        return found.map(summary(parkId, found.items()));
    }

    /** All rows of the list in its order, however many. */
    void each(UUID parkId, LeaseFilter filter, @Nullable String sort, Consumer<LeaseSummary> taker) {
        database.runs(leases(parkId, filter), orderBy(sort), LeaseQueries::line, run -> {
            var summary = summary(parkId, run);
            run.forEach(line -> taker.accept(summary.apply(line)));
        });
    }

    private static String orderBy(@Nullable String sort) {
        return SortKey.orderBy(sort, LeaseSort.FROM, "l.id");
    }

    private static Sql leases(UUID parkId, LeaseFilter filter) {
        return Sql.of("""
                        select l.id, l.tenant_id, c.name, l.starts_on, l.ends_on, l.unit_price, l.basis, l.waiver_label,
                               l.termination_reason is not null as terminated
                        from (""").add(filter.leases(parkId)).add("""
                        ) l
                        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                        join company c on c.id = t.company_id
                        where l.park_id = ?""", parkId).filter(filter.unitId, """
                        and exists (select 1 from lease_unit u
                            where u.park_id = l.park_id and u.lease_id = l.id and u.unit_id = ?)""");
    }

    private static Line line(Row row) {
        return new Line(
                row.uuid("id"),
                row.uuid("tenant_id"),
                row.text("name"),
                row.date("starts_on"),
                row.date("ends_on"),
                Money.cnyOrNull(row.decimalOrNull("unit_price")),
                row.constantOrNull("basis", PriceBasis.class),
                row.textOrNull("waiver_label"),
                row.bool("terminated"));
    }

    /** What each of the lines becomes; their units are read at once. */
    private Function<Line, LeaseSummary> summary(UUID parkId, List<Line> lines) {
        var ids = lines.stream().map(Line::id).toList();
        var let = places.of(parkId, ids);
        var continued = places.continued(parkId, ids);
        var agreements = cases.numbersOf(parkId, ids);
        return line -> line.with(
                let.getOrDefault(line.id(), List.of()), continued.contains(line.id()), agreements.get(line.id()));
    }

    @Transactional
    LeaseResponse get(Actor actor, UUID parkId, UUID leaseId) {
        return response(actor, leases.require(parkId, leaseId));
    }

    LeaseResponse response(Actor actor, Lease lease) {
        var parkId = lease.parkId();
        var endsHere = clock.today().isBefore(lease.endsOn())
                && actor.mayInPark(parkId, Permission.LEASE_EDIT)
                && cases.numberOf(parkId, lease.id()).isEmpty();
        var let = places.of(parkId, Set.of(lease.id())).getOrDefault(lease.id(), List.of());
        return new LeaseResponse(
                lease.id(),
                lease.version(),
                lease.tenantId(),
                companyName(parkId, lease.tenantId()),
                lease.startsOn(),
                lease.endsOn(),
                views(let),
                lease.unitPrice(),
                lease.basis(),
                LeasePlaces.monthlyRent(lease.unitPrice(), lease.basis(), lease.endsOn(), let),
                lease.waiverLabel(),
                lease.terminationReason(),
                endsHere ? List.of("terminate") : List.of());
    }

    private String companyName(UUID parkId, UUID tenantId) {
        return database.first(Sql.of("""
                                select c.name from tenant t join company c on c.id = t.company_id
                                where t.park_id = ? and t.id = ?""", parkId, tenantId), row -> row.text("name"))
                .orElseThrow();
    }

    private static List<LeaseUnitView> views(List<Place> places) {
        return places.stream().map(Place::view).toList();
    }
}
