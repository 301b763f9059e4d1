package org.seedbed.facility.internal.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.booking.BookingRequests.BookingWordsRequest;
import org.seedbed.shared.db.Row;

/** A series as it is stored. */
record Series(
        UUID parkId,
        UUID id,
        int version,
        String rule,
        @Nullable UUID tenantId,
        @Nullable String company,
        BookingAsk first,
        BookingWordsRequest words) {

    static final String SELECT = """
            select s.*, t.name as company, array(select f::text from unnest(s.facility_ids) f) as facilities
            from booking_series s left join tenant_company t on t.park_id = s.park_id and t.id = s.tenant_id
            """;

    static Series of(Row row) {
        List<UUID> facilities =
                row.texts("facilities").stream().map(UUID::fromString).toList();
        LocalDate first = row.date("first_on");
        return new Series(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.text("rule"),
                row.uuidOrNull("tenant_id"),
                row.textOrNull("company"),
                new BookingAsk(
                        facilities,
                        first,
                        row.integer("from_minute"),
                        row.integer("to_minute"),
                        row.uuidOrNull("tenant_id"),
                        row.integerOrNull("people")),
                new BookingWordsRequest(row.text("title"), row.integerOrNull("people"), row.textOrNull("note")));
    }
}
