package org.seedbed.facility.internal.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.tenancy.TenantBenefits;

/** The free hours of a tenant in a month: what its stage gives, what is used and what is booked. */
@ApplicationScoped
public class Quotas {

    private final TenantBenefits benefits;

    Quotas(TenantBenefits benefits) {
        this.benefits = benefits;
    }

    /**
     * Minutes of a month.
     *
     * @param freeMinutes as the stage gives them on the day asked about
     * @param usedMinutes of them by what is settled
     * @param plannedMinutes charged by the hour and not settled yet, as many as they are
     */
    public record Quota(LocalDate month, int freeMinutes, int usedMinutes, int plannedMinutes) {}

    /**
     * Of the month of a day.
     *
     * @param besides a booking that does not count
     */
    public Quota of(SqlRunner rows, UUID parkId, UUID tenantId, LocalDate day, @Nullable UUID besides) {
        var month = day.withDayOfMonth(1);
        var free = QuotaMath.minutes(benefits.of(rows, parkId, tenantId, day).facilityHours());
        return new Quota(
                month, free, used(rows, parkId, tenantId, month), planned(rows, parkId, tenantId, month, besides));
    }

    private static int used(SqlRunner rows, UUID parkId, UUID tenantId, LocalDate month) {
        return rows.first(Sql.of("""
                                select coalesce(sum(free_minutes), 0)::int as minutes from booking_charge
                                where park_id = ? and tenant_id = ? and month = ?""", parkId, tenantId, month), row -> row.integer("minutes"))
                .orElse(0);
    }

    private static int planned(SqlRunner rows, UUID parkId, UUID tenantId, LocalDate month, @Nullable UUID besides) {
        var sql = Sql.of("""
                        select coalesce(sum(extract(epoch from b.ends_at - b.starts_at) / 60), 0)::int as minutes
                        from booking b join booking_facility u on u.booking_id = b.id
                        where b.park_id = ? and b.tenant_id = ? and b.on_date >= ? and b.on_date < ? and u.charge = 'HOURS'
                            and b.settled_at is null and (b.state in ('REQUESTED', 'APPROVED', 'IN_USE', 'FINISHED', 'NO_SHOW',
                                'AUTO_RELEASED') or b.state = 'CANCELLED' and b.late)""", parkId, tenantId, month, month.plusMonths(1)).filter(besides, "and b.id <> ?");
        return rows.first(sql, row -> row.integer("minutes")).orElse(0);
    }
}
