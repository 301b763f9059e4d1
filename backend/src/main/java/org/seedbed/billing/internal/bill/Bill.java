package org.seedbed.billing.internal.bill;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;

/**
 * A bill or credit note as it was issued.
 *
 * @param inputs what it was computed from
 * @param content what it says
 */
record Bill(
        UUID parkId,
        UUID id,
        BillKind kind,
        String number,
        UUID tenantId,
        UUID companyId,
        @Nullable UUID runId,
        @Nullable UUID correctsId,
        @Nullable String reason,
        String inputs,
        String content,
        String hash) {

    /** Of whatever the scope shows. */
    static Bill require(Database database, Sql where) {
        return database.first(Sql.of("select * from bill b where").add(where), Bill::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static Bill of(Row row) {
        return new Bill(
                row.uuid("park_id"),
                row.uuid("id"),
                row.constant("kind", BillKind.class),
                row.text("number"),
                row.uuid("tenant_id"),
                row.uuid("company_id"),
                row.uuidOrNull("run_id"),
                row.uuidOrNull("corrects_id"),
                row.textOrNull("reason"),
                row.text("inputs"),
                row.text("content"),
                row.text("content_hash"));
    }
}
