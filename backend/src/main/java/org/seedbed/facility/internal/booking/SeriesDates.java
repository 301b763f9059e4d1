package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.booking.SeriesTry.Tried;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What became of the dates of series, as it is stored. */
@ApplicationScoped
class SeriesDates {

    private final Database database;

    SeriesDates(Database database) {
        this.database = database;
    }

    /** How the last try of a date came out. */
    void tried(UUID parkId, UUID seriesId, Asker asker, Tried tried, @Nullable UUID bookingId) {
        database.execute(Sql.of(
                """
                insert into booking_series_date (park_id, series_id, on_date, outcome, booking_id, facility, other, reason, amount,
                    by_staff)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint pk_booking_series_date do update set outcome = excluded.outcome,
                    booking_id = excluded.booking_id, facility = excluded.facility, other = excluded.other,
                    reason = excluded.reason, amount = excluded.amount, by_staff = excluded.by_staff""",
                parkId,
                seriesId,
                tried.date(),
                tried.outcome(),
                bookingId,
                tried.facility(),
                tried.other(),
                tried.reason(),
                tried.amount(),
                asker.desk()));
    }

    /** A date that could not be moved and stays as it was, with what is in the way. */
    void stays(Series series, Asker asker, Tried tried) {
        database.execute(Sql.of(
                """
                update booking_series_date set facility = ?, other = ?, reason = ?, by_staff = ?
                where park_id = ? and series_id = ? and on_date = ?""",
                tried.facility(),
                tried.other(),
                tried.reason(),
                asker.desk(),
                series.parkId(),
                series.id(),
                tried.date()));
    }

    /** Dates of the series at which nothing is booked. */
    List<LocalDate> skipped(Series series) {
        return database.list(Sql.of("""
                        select d.on_date from booking_series_date d left join booking b on b.id = d.booking_id
                        where d.park_id = ? and d.series_id = ?
                            and (d.booking_id is null or b.state in ('CANCELLED', 'REJECTED'))
                        order by d.on_date""", series.parkId(), series.id()), row -> row.date("on_date"));
    }
}
