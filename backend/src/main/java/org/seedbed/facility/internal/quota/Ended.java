package org.seedbed.facility.internal.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Row;

/** A booking that is over. */
record Ended(UUID parkId, UUID id, @Nullable UUID tenantId, LocalDate day, Instant from, Instant to) {

    static Ended of(Row row) {
        return new Ended(
                row.uuid("park_id"),
                row.uuid("id"),
                row.uuidOrNull("tenant_id"),
                row.date("on_date"),
                row.instant("starts_at"),
                row.instant("ends_at"));
    }
}
