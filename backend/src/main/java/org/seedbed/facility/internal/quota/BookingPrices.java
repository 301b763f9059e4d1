package org.seedbed.facility.internal.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.FacilityCharge;
import org.seedbed.facility.internal.quota.BookingPrice.BookingPriceLine;
import org.seedbed.facility.internal.quota.QuotaMath.Split;
import org.seedbed.facility.internal.quota.QuotaMath.Used;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.facility.internal.register.FacilityPrices;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;

/** What bookings cost, before and after they are settled. */
@ApplicationScoped
public class BookingPrices {

    private final Quotas quotas;
    private final FacilityPrices prices;
    private final AgreedPrices agreed;
    private final Database database;

    BookingPrices(Quotas quotas, FacilityPrices prices, AgreedPrices agreed, Database database) {
        this.quotas = quotas;
        this.prices = prices;
        this.agreed = agreed;
        this.database = database;
    }

    /**
     * A use to be priced.
     *
     * @param tenantId null: the park's own, which costs nothing
     * @param bookingId that is not to count against itself
     */
    public record Use(
            UUID parkId,
            @Nullable UUID tenantId,
            LocalDate day,
            int minutes,
            @Nullable UUID bookingId) {}

    /** Of something that is not booked yet, by the prices of its day. */
    public BookingPrice estimate(Use use, List<Facility> facilities) {
        return estimate(use, facilities, uses(facilities, use.day(), use.minutes()));
    }

    /** Of a booking, by the prices that were agreed. */
    public BookingPrice ofBooking(Use use, UUID bookingId, List<Facility> facilities) {
        return estimate(use, facilities, agreed.uses(database, use.parkId(), bookingId, use.minutes()));
    }

    /** Of what costs nothing: it was given back in time, or never became a booking. */
    public static BookingPrice nothing() {
        return new BookingPrice(false, null, 0, 0, Money.cny(BigDecimal.ZERO), List.of());
    }

    /** By what is left of the month if everything booked so far takes place. */
    private BookingPrice estimate(Use use, List<Facility> facilities, List<Used> uses) {
        if (use.tenantId() == null) {
            return nothing();
        }
        var quota = quotas.of(database, use.parkId(), use.tenantId(), use.day(), use.bookingId());
        int left = Math.max(0, quota.freeMinutes() - quota.usedMinutes() - quota.plannedMinutes());
        return price(false, left, QuotaMath.split(left, uses), facilities);
    }

    /** As it was settled. */
    public BookingPrice settled(UUID parkId, UUID bookingId, List<Facility> facilities) {
        var names = names(facilities);
        var lines = database.list(
                Sql.of("""
                        select c.*, u.charge from booking_charge c
                        join booking_facility u on u.booking_id = c.booking_id and u.facility_id = c.facility_id
                        where c.park_id = ? and c.booking_id = ? order by u.position""", parkId, bookingId),
                row -> new BookingPriceLine(
                        row.uuid("facility_id"),
                        names.getOrDefault(row.uuid("facility_id"), ""),
                        row.constant("charge", FacilityCharge.class),
                        row.integer("minutes"),
                        row.integer("free_minutes"),
                        row.integer("beyond_minutes"),
                        Money.cnyOrNull(row.decimalOrNull("unit_price")),
                        Money.cny(row.decimal("amount"))));
        return price(true, null, lines);
    }

    /** What is used for so many minutes on a day, at the prices of the day. */
    private List<Used> uses(List<Facility> facilities, LocalDate day, int minutes) {
        return facilities.stream()
                .map(facility -> new Used(
                        facility.id(),
                        facility.facts().charge(),
                        minutes,
                        prices.asked(database, facility, day).orElse(null)))
                .toList();
    }

    private static BookingPrice price(boolean charged, int left, List<Split> splits, List<Facility> facilities) {
        var names = names(facilities);
        return price(
                charged,
                left,
                splits.stream()
                        .map(split -> new BookingPriceLine(
                                split.used().facilityId(),
                                names.getOrDefault(split.used().facilityId(), ""),
                                split.used().charge(),
                                split.used().minutes(),
                                split.freeMinutes(),
                                split.beyondMinutes(),
                                Money.cnyOrNull(split.used().unitPrice()),
                                Money.cny(split.amount())))
                        .toList());
    }

    private static BookingPrice price(boolean charged, @Nullable Integer left, List<BookingPriceLine> lines) {
        return new BookingPrice(
                charged,
                left,
                lines.stream().mapToInt(BookingPriceLine::freeMinutes).sum(),
                lines.stream().mapToInt(BookingPriceLine::beyondMinutes).sum(),
                Money.cny(lines.stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)),
                lines);
    }

    private static Map<UUID, String> names(List<Facility> facilities) {
        return facilities.stream().collect(Collectors.toMap(Facility::id, Facility::name));
    }
}
