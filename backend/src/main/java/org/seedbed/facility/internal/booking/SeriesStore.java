package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.web.Etags;

/** Series as they are stored. */
@ApplicationScoped
class SeriesStore {

    private final Database database;
    private final BookingTrail trail;

    SeriesStore(Database database, BookingTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** Series of the park; those of others do not exist. */
    Series require(UUID parkId, UUID id) {
        return database.first(Sql.of(Series.SELECT + "where s.park_id = ? and s.id = ?", parkId, id), Series::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    UUID parkOf(UUID companyId, UUID id) {
        return database.first(Sql.of("""
                                select s.park_id from booking_series s join tenant t on t.park_id = s.park_id and t.id = s.tenant_id
                                where t.company_id = ? and s.id = ?""", companyId, id), row -> row.uuid("park_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The series, its row kept from others until the transaction ends. */
    Series lock(UUID parkId, UUID id, @Nullable String ifMatch) {
        database.first(
                Sql.of("select id from booking_series where park_id = ? and id = ? for no key update", parkId, id),
                row -> row.uuid("id"));
        var series = require(parkId, id);
        Etags.require(ifMatch, series.version());
        return series;
    }

    UUID add(UUID parkId, Asker asker, SeriesRequest request, Instant now) {
        var id = UUID.randomUUID();
        var ask = request.ask();
        requireTenant(parkId, ask.tenantId());
        database.execute(Sql.of(
                """
                insert into booking_series (park_id, id, version, tenant_id, own, rule, first_on, title, people, note,
                    from_minute, to_minute, facility_ids, made_by, made_at)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?)""",
                parkId,
                id,
                ask.tenantId(),
                !asker.desk(),
                request.rule().strip(),
                ask.date(),
                request.title().strip(),
                request.people(),
                request.words().plainNote(),
                ask.from(),
                ask.to(),
                ask.facilityIds(),
                asker.userId(),
                now));
        return id;
    }

    private void requireTenant(UUID parkId, @Nullable UUID tenantId) {
        if (tenantId != null
                && database.count(Sql.of("select 1 from tenant where park_id = ? and id = ?", parkId, tenantId)) == 0) {
            throw ProblemException.at("/tenantId", BookingErrors.TENANT_UNKNOWN);
        }
    }

    /** What the series is from now on. */
    void change(Series series, BookingAsk ask, String title) {
        database.execute(Sql.of("""
                update booking_series set version = version + 1, from_minute = ?, to_minute = ?, facility_ids = ?::uuid[],
                    title = ? where park_id = ? and id = ?""", ask.from(), ask.to(), ask.facilityIds(), title, series.parkId(), series.id()));
        trail.seriesChanged(series, ask, title);
    }

    /** Bookings of the series that stand and have not begun, from a date on, their rows held in one order. */
    List<UUID> open(Series series, @Nullable LocalDate from, Instant now) {
        return database.list(
                Sql.of("""
                                        select b.id, b.on_date from booking b where b.park_id = ? and b.series_id = ?
                                            and b.state in ('REQUESTED', 'APPROVED') and b.starts_at > ?""", series.parkId(), series.id(), now)
                        .filter(from, "and b.on_date >= ?")
                        .add("order by b.id for no key update"),
                row -> row.uuid("id"));
    }
}
