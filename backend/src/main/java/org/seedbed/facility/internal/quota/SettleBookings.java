package org.seedbed.facility.internal.quota;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.Setbacks;
import org.seedbed.facility.internal.quota.QuotaMath.Used;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.facility.internal.register.FacilityStore;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Reckons what has ended: what was used, what nobody came to and what was cancelled too late. Free hours first, in the order
 * in which bookings end; what is beyond becomes a single charge of the next bill run. Each booking once.
 */
@ApplicationScoped
class SettleBookings {

    private static final Logger LOG = Logger.getLogger(SettleBookings.class);
    private static final int AT_ONCE = 500;

    private final JobDatabase jobs;
    private final Quotas quotas;
    private final AgreedPrices agreed;
    private final FacilityStore facilities;
    private final BookedCharges booked;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final Setbacks setbacks = new Setbacks();

    SettleBookings(
            JobDatabase jobs,
            Quotas quotas,
            AgreedPrices agreed,
            FacilityStore facilities,
            BookedCharges booked,
            ActingContext acting,
            BusinessClock clock) {
        this.jobs = jobs;
        this.quotas = quotas;
        this.agreed = agreed;
        this.facilities = facilities;
        this.booked = booked;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "2m", delayed = "70s", concurrentExecution = ConcurrentExecution.SKIP)
    void everyOtherMinute() {
        run();
    }

    /** How many were settled. */
    int run() {
        return acting.run(
                Acting.job("booking-settlement"),
                () -> ended().stream().mapToInt(this::tried).sum());
    }

    private List<Ended> ended() {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.list(Sql.of("""
                select b.* from booking b
                where b.settled_at is null and (b.state in ('FINISHED', 'NO_SHOW', 'AUTO_RELEASED')
                    or b.state = 'CANCELLED' and b.late)
                    and b.id <> all(?::uuid[])
                order by b.ended_at, b.id limit ?""", setbacks.at(clock.now()), AT_ONCE), Ended::of));
    }

    private int tried(Ended ended) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> settle(ended) ? 1 : 0);
        } catch (RuntimeException e) {
            LOG.errorf(e, "booking %s was not settled", ended.id());
            setbacks.add(ended.id(), clock.now());
            return 0;
        }
    }

    /** The bookings of a tenant's month are reckoned one after another: the free minutes are there once. */
    private boolean settle(Ended ended) {
        if (ended.tenantId() != null) {
            jobs.lock("facility-quota " + ended.tenantId() + " " + ended.day().withDayOfMonth(1));
        }
        int taken = jobs.execute(Sql.of("""
                update booking set settled_at = ? where park_id = ? and id = ? and settled_at is null
                    and (state in ('FINISHED', 'NO_SHOW', 'AUTO_RELEASED') or state = 'CANCELLED' and late)""", clock.now(), ended.parkId(), ended.id()));
        if (taken == 1 && ended.tenantId() != null) {
            charge(ended, ended.tenantId());
        }
        return taken == 1;
    }

    private void charge(Ended ended, UUID tenantId) {
        var quota = quotas.of(jobs, ended.parkId(), tenantId, ended.day(), null);
        var uses = agreed.uses(jobs, ended.parkId(), ended.id(), DayMinutes.between(ended.from(), ended.to()));
        var ids = uses.stream().map(Used::facilityId).toList();
        var names = facilities.find(ended.parkId(), ids, jobs).stream()
                .collect(Collectors.toMap(Facility::id, Facility::name));
        for (var split : QuotaMath.split(quota.freeMinutes() - quota.usedMinutes(), uses)) {
            booked.store(ended, tenantId, names.getOrDefault(split.used().facilityId(), ""), split);
        }
    }
}
