package org.seedbed.tenancy.internal.exit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Row;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.ExitSettlement.Leaving;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.ExitTrigger;

/** An exit as it is stored. */
record ExitCase(
        UUID parkId,
        UUID id,
        int version,
        String number,
        ExitState state,
        UUID tenantId,
        UUID companyId,
        String companyName,
        ExitTrigger trigger,
        boolean own,
        String reason,
        LocalDate lastDay,
        ExitDue due,
        @Nullable UUID openedBy,
        Instant openedAt,
        @Nullable String sheetHash,
        @Nullable UUID sheetBy,
        @Nullable Instant sheetAt,
        @Nullable Outcome outcome) {

    /** Everything read of one; the stay is {@code t}, its company {@code c}, the case {@code e}. */
    static final String COLUMNS = "e.*, t.company_id, c.name as company_name";

    static final String FROM = """
            from exit_case e join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
            join company c on c.id = t.company_id""";

    /**
     * How it was closed.
     *
     * @param onTime null: nothing was due
     * @param addressDueOn the last day to move the address; null: there is none to move
     */
    record Outcome(
            LocalDate closedOn,
            UUID closedBy,
            int graceDays,
            @Nullable Boolean onTime,
            boolean licensed,
            @Nullable LocalDate addressDueOn,
            @Nullable LocalDate addressMovedOn) {}

    static ExitCase of(Row row) {
        return new ExitCase(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.text("number"),
                row.constant("state", ExitState.class),
                row.uuid("tenant_id"),
                row.uuid("company_id"),
                row.text("company_name"),
                row.constant("cause", ExitTrigger.class),
                row.bool("own"),
                row.text("reason"),
                row.date("last_day"),
                new ExitDue(row.dateOrNull("due_on"), row.constantOrNull("due_basis", ExitDue.Basis.class)),
                row.uuidOrNull("opened_by"),
                row.instant("opened_at"),
                row.textOrNull("sheet_hash"),
                row.uuidOrNull("sheet_by"),
                row.instantOrNull("sheet_at"),
                outcome(row));
    }

    private static @Nullable Outcome outcome(Row row) {
        var closed = row.dateOrNull("closed_on");
        return closed == null
                ? null
                : new Outcome(
                        closed,
                        row.uuid("closed_by"),
                        row.integer("grace_days"),
                        row.boolOrNull("on_time"),
                        row.bool("licensed"),
                        row.dateOrNull("address_due_on"),
                        row.dateOrNull("address_moved_on"));
    }

    boolean allows(ExitMove move) {
        return move.from().contains(state);
    }

    Leaving leaving() {
        return new Leaving(parkId, tenantId, trigger, lastDay);
    }
}
