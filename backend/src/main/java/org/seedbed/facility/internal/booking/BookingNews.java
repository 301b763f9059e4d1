package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.identity.Permission;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Tells who approves what waits for them, and a company what the park or the clock did to its bookings. */
@ApplicationScoped
class BookingNews {

    private final Notifications notifications;

    BookingNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Somebody of the park is to decide, once for each time it is asked. */
    void requested(Booking booking, SqlRunner rows) {
        notifications.tellPark(Permission.BOOKING_APPROVE, message(MessageKind.BOOKING_REQUESTED, booking, rows));
    }

    /** What the company did not do itself. The park's own bookings concern no company. */
    void toCompany(MessageKind kind, Booking booking, SqlRunner rows) {
        company(booking, rows)
                .ifPresent(company ->
                        notifications.tellCompany(company, Permission.OWN_BOOKING, message(kind, booking, rows)));
    }

    private static Message message(MessageKind kind, Booking booking, SqlRunner rows) {
        var facility = rows.first(
                        Sql.of(
                                "select name from facility where park_id = ? and id = ?",
                                booking.parkId(),
                                booking.span().facilityIds().getFirst()),
                        row -> row.text("name"))
                .orElse(booking.words().number());
        return new Message(
                kind,
                booking.parkId(),
                booking.id(),
                booking.id() + ":" + booking.version(),
                Map.of("facility", facility, "day", booking.span().date().toString()));
    }

    private static Optional<UUID> company(Booking booking, SqlRunner rows) {
        var tenantId = booking.words().tenantId();
        return tenantId == null
                ? Optional.empty()
                : rows.first(
                        Sql.of(
                                "select company_id from tenant where park_id = ? and id = ?",
                                booking.parkId(),
                                tenantId),
                        row -> row.uuid("company_id"));
    }
}
