package org.seedbed.facility.internal.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.facility.FacilityCharge;
import org.seedbed.facility.internal.quota.QuotaMath.Used;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.facility.internal.register.FacilityPrices;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/**
 * The facilities of a booking, each with what was asked for it when its time was taken: the facility's own price or the park's
 * tariff of the booked day. That is what is billed, whatever the park asks later; another time or another room is agreed anew.
 */
@ApplicationScoped
public class AgreedPrices {

    private final FacilityPrices prices;

    AgreedPrices(FacilityPrices prices) {
        this.prices = prices;
    }

    /** Keeps the facilities of a new booking in this order. */
    public void agree(SqlRunner rows, UUID parkId, UUID bookingId, LocalDate day, List<Facility> facilities) {
        for (int place = 0; place < facilities.size(); place++) {
            var facility = facilities.get(place);
            rows.execute(Sql.of(
                    """
                    insert into booking_facility (park_id, booking_id, facility_id, position, charge, unit_price)
                    values (?, ?, ?, ?, ?, ?)""",
                    parkId,
                    bookingId,
                    facility.id(),
                    place,
                    facility.facts().charge(),
                    prices.asked(rows, facility, day).orElse(null)));
        }
    }

    /** The same in place of what was agreed before. */
    public void agreeAnew(SqlRunner rows, UUID parkId, UUID bookingId, LocalDate day, List<Facility> facilities) {
        rows.execute(Sql.of("delete from booking_facility where park_id = ? and booking_id = ?", parkId, bookingId));
        agree(rows, parkId, bookingId, day, facilities);
    }

    /** What is used of them for so many minutes, at the prices that were agreed. */
    List<Used> uses(SqlRunner rows, UUID parkId, UUID bookingId, int minutes) {
        return rows.list(
                Sql.of(
                        "select * from booking_facility where park_id = ? and booking_id = ? order by position",
                        parkId,
                        bookingId),
                row -> new Used(
                        row.uuid("facility_id"),
                        row.constant("charge", FacilityCharge.class),
                        minutes,
                        row.decimalOrNull("unit_price")));
    }
}
