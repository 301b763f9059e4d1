package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.TenantSpace;

/** Tells tenancy what a tenant occupies. */
@ApplicationScoped
class LeaseSpace implements TenantSpace {

    private final Database database;

    LeaseSpace(Database database) {
        this.database = database;
    }

    @Override
    public Map<UUID, List<TenantUnitView>> unitsOn(UUID parkId, Collection<UUID> tenantIds, LocalDate on) {
        var units = new HashMap<UUID, List<TenantUnitView>>();
        if (tenantIds.isEmpty()) {
            return units;
        }
        database.list(
                Sql.of("""
                        select tenant_id, unit_id as id, number, area, sum(upper(seats) - lower(seats))::int as seats
                        from letting
                        where park_id = ? and tenant_id = any(?) and starts_on <= ? and ends_on > ?
                        group by tenant_id, unit_id, number, area order by number""", parkId, tenantIds, on, on),
                row -> units.computeIfAbsent(row.uuid("tenant_id"), id -> new ArrayList<>())
                        .add(new TenantUnitView(
                                row.uuid("id"), row.text("number"), row.decimal("area"), row.integerOrNull("seats"))));
        return units;
    }

    @Override
    public Optional<LocalDate> letUntil(UUID parkId, UUID tenantId) {
        return database.first(
                Sql.of(
                        "select ends_on from letting where park_id = ? and tenant_id = ? order by ends_on desc limit 1",
                        parkId,
                        tenantId),
                row -> row.date("ends_on"));
    }

    @Override
    public boolean letFrom(UUID parkId, UUID tenantId, LocalDate day) {
        return database.first(
                        Sql.of(
                                "select 1 as one from lease where park_id = ? and tenant_id = ? and ends_on > ? limit 1",
                                parkId,
                                tenantId,
                                day),
                        row -> row.integer("one"))
                .isPresent();
    }
}
