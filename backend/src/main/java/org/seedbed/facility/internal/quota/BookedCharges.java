package org.seedbed.facility.internal.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.ChargeEntries;
import org.seedbed.billing.ChargeEntries.NewEntry;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.quota.QuotaMath.Split;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/** How bookings were reckoned, and what of it goes to the next bill. */
@ApplicationScoped
class BookedCharges {

    private static final String ORIGIN = "FACILITY_BOOKING";

    private final JobDatabase jobs;
    private final ChargeEntries charges;

    BookedCharges(JobDatabase jobs, ChargeEntries charges) {
        this.jobs = jobs;
        this.charges = charges;
    }

    void store(Ended ended, UUID tenantId, String facility, Split split) {
        var entry = split.amount().signum() > 0 ? entry(ended, tenantId, facility, split) : null;
        jobs.execute(Sql.of(
                """
                insert into booking_charge (park_id, booking_id, facility_id, tenant_id, month, minutes, free_minutes,
                    beyond_minutes, unit_price, amount, entry_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                ended.parkId(),
                ended.id(),
                split.used().facilityId(),
                tenantId,
                ended.day().withDayOfMonth(1),
                split.used().minutes(),
                split.freeMinutes(),
                split.beyondMinutes(),
                split.used().unitPrice(),
                split.amount(),
                entry));
    }

    private @Nullable UUID entry(Ended ended, UUID tenantId, String facility, Split split) {
        var fee = split.used().charge().fee();
        var rate = split.rate().orElse(null);
        if (fee == null || rate == null) {
            return null;
        }
        return charges.add(
                ended.parkId(),
                null,
                new NewEntry(
                        tenantId,
                        fee,
                        label(ended, facility, split),
                        DaySpan.day(ended.day()),
                        rate.quantity(),
                        rate.unitPrice(),
                        rate.basis() == ChargeBasis.MINUTES ? ChargeBasis.MINUTES : null,
                        ORIGIN,
                        ended.id() + ":" + split.used().facilityId(),
                        null));
    }

    /** When it was, and how many of its minutes were free: the line charges the others. */
    private String label(Ended ended, String facility, Split split) {
        var zone = Parks.zone(ended.parkId(), jobs);
        var when = "%s %s %s–%s"
                .formatted(
                        facility,
                        ended.day(),
                        DayMinutes.text(DayMinutes.on(ended.day(), ended.from(), zone)),
                        DayMinutes.text(DayMinutes.on(ended.day(), ended.to(), zone)));
        return split.freeMinutes() == 0
                ? when
                : "%s（%d 分钟，其中免费 %d 分钟）".formatted(when, split.used().minutes(), split.freeMinutes());
    }
}
