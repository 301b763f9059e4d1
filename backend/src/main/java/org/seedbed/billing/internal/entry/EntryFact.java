package org.seedbed.billing.internal.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Rate;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/**
 * A single charge that is due. One that was cancelled is none any more, so the run that billed it before takes it back.
 *
 * @param label as the bill says it
 * @param unitPrice 元 for one of {@code quantity}; of minutes for an hour
 * @param basis MINUTES; null: as the fee is counted
 */
public record EntryFact(
        UUID id,
        UUID tenantId,
        FeeKind fee,
        String label,
        DaySpan days,
        BigDecimal quantity,
        BigDecimal unitPrice,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ChargeBasis basis) {

    /**
     * All of the tenants, by tenant and day.
     *
     * @param upTo those that begin before this day
     */
    public static List<EntryFact> of(UUID parkId, Collection<UUID> tenantIds, LocalDate upTo, SqlRunner rows) {
        return rows.list(
                Sql.of("""
                        select id, tenant_id, fee, label, from_on, to_on, quantity, unit_price, basis from charge_entry
                        where park_id = ? and tenant_id = any(?) and from_on < ? and cancelled_at is null
                        order by tenant_id, from_on, id""", parkId, tenantIds, upTo),
                row -> new EntryFact(
                        row.uuid("id"),
                        row.uuid("tenant_id"),
                        row.constant("fee", FeeKind.class),
                        row.text("label"),
                        new DaySpan(row.date("from_on"), row.date("to_on")),
                        row.decimal("quantity").stripTrailingZeros(),
                        row.decimal("unit_price").stripTrailingZeros(),
                        row.constantOrNull("basis", ChargeBasis.class)));
    }

    /** Its subject is the entry itself. */
    public ChargeLine line() {
        return ChargeLine.counted(fee, id.toString(), days, new Rate(basis(fee, basis), quantity, unitPrice));
    }

    /** What the price is one of, where the entry says so itself and where it does not. */
    static ChargeBasis basis(FeeKind fee, @Nullable ChargeBasis own) {
        return own == null ? basis(fee) : own;
    }

    static ChargeBasis basis(FeeKind fee) {
        return fee == FeeKind.FACILITY_HOURS || fee == FeeKind.FACILITY_TIMES ? ChargeBasis.USAGE : ChargeBasis.ONCE;
    }
}
