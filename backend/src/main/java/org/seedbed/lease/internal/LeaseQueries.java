package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.lease.LeaseCases;
import org.seedbed.lease.internal.LeaseJson.LeaseResponse;
import org.seedbed.lease.internal.LeaseJson.LeaseSummary;
import org.seedbed.lease.internal.LeaseJson.LeaseUnitView;
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

    /**
     * What the list is narrowed to.
     *
     * @param on only leases that cover the day
     */
    record Filter(
            @Nullable UUID tenantId,
            @Nullable UUID unitId,
            @Nullable LocalDate on) {

        /** For the trail. */
        Facts facts() {
            return Facts.of("tenantId", tenantId).and("unitId", unitId).and("on", on);
        }
    }

    private final Database database;
    private final LeaseRepository leases;
    private final BusinessClock clock;
    private final LeaseCases cases;

    LeaseQueries(Database database, LeaseRepository leases, BusinessClock clock, LeaseCases cases) {
        this.database = database;
        this.leases = leases;
        this.clock = clock;
        this.cases = cases;
    }

    Page<LeaseSummary> leases(UUID parkId, Filter filter, @Nullable String sort, PageParams page) {
        var found = database.page(leases(parkId, filter), orderBy(sort), page, LeaseQueries::summary);
        var units = units(parkId, ids(found.items()));
        return found.map(l -> l.with(units.getOrDefault(l.id(), List.of())));
    }

    /** All rows of the list in its order, however many. */
    void each(UUID parkId, Filter filter, @Nullable String sort, Consumer<LeaseSummary> taker) {
        database.runs(leases(parkId, filter), orderBy(sort), LeaseQueries::summary, run -> {
            var units = units(parkId, ids(run));
            run.forEach(l -> taker.accept(l.with(units.getOrDefault(l.id(), List.of()))));
        });
    }

    private static String orderBy(@Nullable String sort) {
        return SortKey.orderBy(sort, LeaseSort.FROM, "l.id");
    }

    private static List<UUID> ids(List<LeaseSummary> leases) {
        return leases.stream().map(LeaseSummary::id).toList();
    }

    private static Sql leases(UUID parkId, Filter filter) {
        var on = filter.on();
        var sql = Sql.of("""
                        select l.id, l.tenant_id, c.name, l.starts_on, l.ends_on, l.unit_price, l.basis, l.waiver_label
                        from (select * from lease where park_id = ?""", parkId).filter(filter.tenantId(), "and tenant_id = ?");
        if (on != null) {
            // The fence makes the few leases of the day the start; sorted, the planner would walk through all that ever
            // were.
            sql.add("and starts_on <= ? and ends_on > ? offset 0", on, on);
        }
        return sql.add("""
                        ) l
                        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                        join company c on c.id = t.company_id
                        where l.park_id = ?""", parkId).filter(filter.unitId(), """
                        and exists (select 1 from lease_unit u
                            where u.park_id = l.park_id and u.lease_id = l.id and u.unit_id = ?)""");
    }

    private static LeaseSummary summary(Row row) {
        return new LeaseSummary(
                row.uuid("id"),
                row.uuid("tenant_id"),
                row.text("name"),
                row.date("starts_on"),
                row.date("ends_on"),
                List.of(),
                Money.cnyOrNull(row.decimalOrNull("unit_price")),
                row.constantOrNull("basis", PriceBasis.class),
                row.textOrNull("waiver_label"));
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
        return new LeaseResponse(
                lease.id(),
                lease.version(),
                lease.tenantId(),
                companyName(parkId, lease.tenantId()),
                lease.startsOn(),
                lease.endsOn(),
                units(parkId, Set.of(lease.id())).getOrDefault(lease.id(), List.of()),
                lease.unitPrice(),
                lease.basis(),
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

    private Map<UUID, List<LeaseUnitView>> units(UUID parkId, Collection<UUID> leaseIds) {
        var units = new HashMap<UUID, List<LeaseUnitView>>();
        if (leaseIds.isEmpty()) {
            return units;
        }
        database.list(
                Sql.of("""
                        select l.lease_id, u.id, u.number, u.area, sum(upper(l.seats) - lower(l.seats))::int as seats
                        from lease_unit l join unit u on u.park_id = l.park_id and u.id = l.unit_id
                        where l.park_id = ? and l.lease_id = any(?)
                        group by l.lease_id, u.id, u.number, u.area order by u.number""", parkId, leaseIds),
                row -> units.computeIfAbsent(row.uuid("lease_id"), id -> new ArrayList<>())
                        .add(new LeaseUnitView(
                                row.uuid("id"), row.text("number"), row.decimal("area"), row.integerOrNull("seats"))));
        return units;
    }
}
