package org.seedbed.facility.internal.booking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seedbed.facility.BookingMove;
import org.seedbed.facility.ReservedTime;
import org.seedbed.facility.internal.Setbacks;
import org.seedbed.notification.MessageKind;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * What time does to bookings: holds lapse, what nobody decided or came to is given free, what is over is finished, and what is
 * booked for days on which the company is gone is cancelled at nobody's cost. Each in a
 * transaction of its own; one that another replica or a person is at work on is left to them and looked at again.
 */
@ApplicationScoped
class BookingClock {

    private static final Logger LOG = Logger.getLogger(BookingClock.class);
    private static final int AT_ONCE = 500;
    private static final Map<BookingMove, MessageKind> TOLD =
            Map.of(BookingMove.EXPIRE, MessageKind.BOOKING_EXPIRED, BookingMove.RELEASE, MessageKind.BOOKING_RELEASED);

    private final JobDatabase jobs;
    private final BookingStore store;
    private final ReservedTime time;
    private final BookingTrail trail;
    private final BookingNews news;
    private final ActingContext acting;
    private final BusinessClock clock;

    BookingClock(
            JobDatabase jobs,
            BookingStore store,
            ReservedTime time,
            BookingTrail trail,
            BookingNews news,
            ActingContext acting,
            BusinessClock clock) {
        this.jobs = jobs;
        this.store = store;
        this.time = time;
        this.trail = trail;
        this.news = news;
        this.acting = acting;
        this.clock = clock;
    }

    private final Setbacks setbacks = new Setbacks();

    private record Due(UUID parkId, UUID id, int version, BookingMove move) {}

    @Scheduled(every = "1m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void everyMinute() {
        run(clock.now());
    }

    /** How many were moved. */
    int run(Instant now) {
        return acting.run(
                Acting.job("booking-clock"),
                () -> due(now).stream().mapToInt(due -> tried(due, now)).sum());
    }

    private List<Due> due(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.list(
                        Sql.of("""
                        select park_id, id, version, move from (
                            select b.park_id, b.id, b.version, b.starts_at, case
                                when b.state = 'HELD' and b.held_until <= ? then 'LAPSE'
                                when b.state <> 'IN_USE' and exists (select from tenant t
                                    where t.park_id = b.park_id and t.id = b.tenant_id and t.ends_on <= b.on_date) then 'CANCEL'
                                when b.state = 'REQUESTED' and case when b.stands_since < b.starts_at then b.starts_at
                                    else least(b.ends_at, b.stands_since + wait.while) end <= ? then 'EXPIRE'
                                when b.state = 'APPROVED' and wait.asked
                                    and least(b.ends_at, greatest(b.starts_at, b.stands_since) + wait.while) <= ? then 'RELEASE'
                                when (b.state = 'IN_USE' or b.state = 'APPROVED' and not wait.asked) and b.ends_at <= ?
                                    then 'FINISH' end as move
                            from booking b
                            cross join lateral (select
                                exists (select from booking_facility u
                                    join facility f on f.park_id = u.park_id and f.id = u.facility_id
                                    where u.booking_id = b.id and f.check_in) as asked,
                                make_interval(mins => coalesce((select s.release_minutes
                                    from facility_settings s where s.park_id = b.park_id), 15)) as while) wait
                            where b.state in ('HELD', 'REQUESTED', 'APPROVED', 'IN_USE') and (b.starts_at <= ? or b.held_until <= ?
                                or exists (select from tenant t
                                    where t.park_id = b.park_id and t.id = b.tenant_id and t.ends_on <= b.on_date))) found
                        where move is not null and id <> all(?::uuid[])
                        order by starts_at, id limit ?""", now, now, now, now, now, now, setbacks.at(now), AT_ONCE),
                        row -> new Due(
                                row.uuid("park_id"),
                                row.uuid("id"),
                                row.integer("version"),
                                row.constant("move", BookingMove.class))));
    }

    private int tried(Due due, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> move(due, now) ? 1 : 0);
        } catch (RuntimeException e) {
            LOG.errorf(e, "booking %s was not moved", due.id());
            setbacks.add(due.id(), now);
            return 0;
        }
    }

    /** One that somebody has changed since it was found is left until it is found again. */
    private boolean move(Due due, Instant now) {
        var held = jobs.first(
                Sql.of(
                        "select id from booking where park_id = ? and id = ? and version = ? for no key update skip locked",
                        due.parkId(),
                        due.id(),
                        due.version()),
                row -> row.uuid("id"));
        if (held.isEmpty()) {
            return false;
        }
        var booking = store.find(due.parkId(), due.id(), jobs).orElseThrow();
        var to = due.move().to().iterator().next();
        free(booking, due.move(), now);
        jobs.execute(Sql.of("""
                update booking set version = version + 1, state = ?, ended_at = ?,
                    held_until = case when state = 'HELD' and ? then null else held_until end
                where park_id = ? and id = ?""", to, now, due.move() == BookingMove.CANCEL, due.parkId(), due.id()));
        trail.movedByClock(booking, due.move(), to, jobs);
        var told = TOLD.get(due.move());
        if (told != null) {
            news.toCompany(told, booking, jobs);
        }
        return true;
    }

    private void free(Booking booking, BookingMove move, Instant now) {
        if (move == BookingMove.FINISH) {
            return;
        }
        var owner = MakeBooking.owner(booking.id());
        time.lock(jobs, booking.parkId(), booking.span().facilityIds());
        if (move == BookingMove.RELEASE) {
            time.shorten(jobs, booking.parkId(), owner, now);
        } else {
            time.release(jobs, booking.parkId(), owner);
        }
    }
}
