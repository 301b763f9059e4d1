package org.seedbed.billing.internal.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Row;

/**
 * A bill run as it is stored.
 *
 * @param month its first day
 * @param seq of the month, from 1
 * @param asOf the day whose facts the last preview shows
 * @param tenants to look at; null until the preview has begun
 * @param position tenants previewed or bills issued
 */
record BillRun(
        UUID parkId,
        UUID id,
        int version,
        LocalDate month,
        int seq,
        BillRunState state,
        LocalDate asOf,
        int preview,
        @Nullable Integer tenants,
        int position,
        int bills,
        int credits,
        BigDecimal charged,
        BigDecimal credited,
        BigDecimal waived,
        UUID startedBy,
        Instant startedAt,
        @Nullable UUID issueBy,
        @Nullable Instant issueAt,
        @Nullable LocalDate issuedOn,
        @Nullable Instant endedAt,
        @Nullable Instant failedAt) {

    /** As people name it. */
    String label() {
        return month.toString().substring(0, 7) + "/" + seq;
    }

    static BillRun of(Row row) {
        return new BillRun(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.date("month"),
                row.integer("seq"),
                row.constant("state", BillRunState.class),
                row.date("as_of"),
                row.integer("preview"),
                row.integerOrNull("tenants"),
                row.integer("position"),
                row.integer("bills"),
                row.integer("credits"),
                row.decimal("charged"),
                row.decimal("credited"),
                row.decimal("waived"),
                row.uuid("started_by"),
                row.instant("started_at"),
                row.uuidOrNull("issue_by"),
                row.instantOrNull("issue_at"),
                row.dateOrNull("issued_on"),
                row.instantOrNull("ended_at"),
                row.instantOrNull("failed_at"));
    }
}
