package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.internal.booking.BookingRequests.BookingWordsRequest;
import org.seedbed.facility.internal.quota.AgreedPrices;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;

/** Bookings as they are stored. A change takes the booking's row first and the time of its facilities after. */
@ApplicationScoped
public class BookingStore {

    /** With the company's name and the facilities in order. */
    static final String SELECT = """
            select b.*, t.name as company, array(select f.facility_id::text from booking_facility f
                where f.booking_id = b.id order by f.position) as facility_ids
            from booking b left join tenant_company t on t.park_id = b.park_id and t.id = b.tenant_id
            """;

    private final Database database;
    private final AgreedPrices agreed;

    BookingStore(Database database, AgreedPrices agreed) {
        this.database = database;
        this.agreed = agreed;
    }

    /** @throws org.seedbed.shared.problem.ProblemException resource.not-found */
    Booking require(UUID parkId, UUID id) {
        return find(parkId, id, database).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    Optional<Booking> find(UUID parkId, UUID id, SqlRunner rows) {
        return rows.first(Sql.of(SELECT + "where b.park_id = ? and b.id = ?", parkId, id), Booking::of);
    }

    /**
     * The booking, its row kept from others until the transaction ends.
     *
     * @param ifMatch the version that was seen
     */
    Booking lock(UUID parkId, UUID id, @Nullable String ifMatch) {
        var booking = lock(parkId, id);
        Etags.require(ifMatch, booking.version());
        return booking;
    }

    /** The same, whichever version. */
    Booking lock(UUID parkId, UUID id) {
        database.first(
                Sql.of("select id from booking where park_id = ? and id = ? for no key update", parkId, id),
                row -> row.uuid("id"));
        return require(parkId, id);
    }

    /** A new one without its time. */
    UUID add(UUID parkId, UUID by, boolean own, Checked checked, BookingWordsRequest words, BookingPlan plan) {
        var id = UUID.randomUUID();
        var ask = checked.ask();
        database.execute(Sql.of(
                """
                insert into booking (park_id, id, version, number, state, tenant_id, own, title, people, note, on_date,
                    starts_at, ends_at, held_until, series_id, made_by, made_at, asked_by, stands_since)
                values (?, ?, 0, booking_number(?, ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                parkId,
                ask.date(),
                plan.state(),
                ask.tenantId(),
                own,
                words.title().strip(),
                words.people(),
                words.plainNote(),
                ask.date(),
                checked.from(),
                checked.to(),
                plan.heldUntil(),
                plan.seriesId(),
                by,
                checked.now(),
                by,
                checked.now()));
        agreed.agree(database, parkId, id, ask.date(), checked.facilities());
        return id;
    }

    /** Another time, other facilities, other words. The price stays while time and facilities do. */
    void change(Booking before, Checked checked, BookingWordsRequest words, BookingState to, UUID by) {
        var ask = checked.ask();
        if (!checked.isOf(before)) {
            agreed.agreeAnew(database, before.parkId(), before.id(), ask.date(), checked.facilities());
        }
        one(Sql.of(
                """
                update booking set version = version + 1, state = ?, title = ?, people = ?, note = ?, on_date = ?,
                    starts_at = ?, ends_at = ?, asked_by = ?, stands_since = ?
                where park_id = ? and id = ?""",
                to,
                words.title().strip(),
                words.people(),
                words.plainNote(),
                ask.date(),
                checked.from(),
                checked.to(),
                by,
                checked.now(),
                before.parkId(),
                before.id()));
    }

    void confirm(Booking held, BookingWordsRequest words, BookingState to, UUID by, Instant now) {
        one(Sql.of(
                """
                update booking set version = version + 1, state = ?, title = ?, people = ?, note = ?, held_until = null,
                    asked_by = ?, stands_since = ?
                where park_id = ? and id = ?""", to, words.title().strip(), words.people(), words.plainNote(), by, now, held.parkId(), held.id()));
    }

    /** Sets columns of a booking whose row is kept. */
    void update(Booking booking, Sql values) {
        one(Sql.of("update booking set version = version + 1,")
                .add(values)
                .add("where park_id = ? and id = ?", booking.parkId(), booking.id()));
    }

    /** Whoever may not change the row changes nothing, and then nothing is told of a change. */
    private void one(Sql update) {
        if (database.execute(update) != 1) {
            throw CommonErrors.NOT_FOUND.raise();
        }
    }
}
