package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.billing.BillsIssued;
import org.seedbed.billing.ChargeEntries;
import org.seedbed.billing.TenantCharges;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.grant.Clawback;

/**
 * What bills still paid by a waiver after it was lost comes back like what they paid before: months that are billed only
 * after the revocation, and bills that were previewed before it. Made in the transaction that issues the bills, so nothing of
 * a waiver that is lost stays with the company, whichever of the two was quicker.
 */
@ApplicationScoped
class ClawBackIssued {

    private final TenantCharges charges;
    private final ChargeEntries entries;

    ClawBackIssued(TenantCharges charges, ChargeEntries entries) {
        this.charges = charges;
        this.entries = entries;
    }

    private record Lost(UUID id, String number, UUID tenantId, Clawback clawback, LocalDate stops, String reason) {}

    void onIssued(@Observes BillsIssued issued) {
        // A credit note of a person's takes lines back; nothing new is waived by it.
        if (issued.tenantIds().isEmpty() || !(issued.rows() instanceof JobDatabase)) {
            return;
        }
        hold(issued);
        lost(issued).forEach(waiver -> comesBack(issued.parkId(), waiver, issued.rows()));
    }

    /** A revocation that is under way ends first and is seen; one that comes later sees these bills. */
    private static void hold(BillsIssued issued) {
        issued.rows()
                .list(
                        Sql.of(
                                """
                                select id from waiver where park_id = ? and tenant_id = any(?) and state in (?, ?, ?)
                                order by id for share""",
                                issued.parkId(),
                                issued.tenantIds(),
                                WaiverState.ACTIVE,
                                WaiverState.SUSPENDED,
                                WaiverState.REVOKED),
                        row -> row.uuid("id"));
    }

    private static List<Lost> lost(BillsIssued issued) {
        return issued.rows().list(Sql.of("""
                                select w.id, w.number, w.tenant_id, v.cause, v.since_on, v.share, v.stops_on, v.reason
                                from waiver_revocation v join waiver w on w.park_id = v.park_id and w.id = v.waiver_id
                                where v.park_id = ? and w.tenant_id = any(?) order by w.id""", issued.parkId(), issued.tenantIds()), ClawBackIssued::read);
    }

    private static Lost read(Row row) {
        var id = row.uuid("id");
        return new Lost(
                id,
                row.text("number"),
                row.uuid("tenant_id"),
                new Clawback(
                        id.toString(),
                        row.constant("cause", Clawback.Cause.class),
                        row.date("since_on"),
                        row.decimal("share")),
                row.date("stops_on"),
                row.text("reason"));
    }

    /** The whole of what is due less what was charged already: a line that was corrected since does not come back twice. */
    private void comesBack(UUID parkId, Lost waiver, SqlRunner rows) {
        var due = Clawbacks.lines(waiver.clawback(), charges.paidBy(parkId, waiver.id(), rows), waiver.stops());
        var there = rows
                .list(
                        Sql.of(
                                "select origin_ref, quantity * unit_price as amount from charge_entry where park_id = ? and origin = ? and origin_ref like ?",
                                parkId,
                                Clawbacks.ORIGIN,
                                waiver.id() + "|%"),
                        row -> Map.entry(row.text("origin_ref"), row.decimal("amount")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var left = Clawbacks.sum(due).subtract(there.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        for (var line : due) {
            var amount = line.amount().amount().min(left);
            if (amount.signum() > 0 && !there.containsKey(Clawbacks.ref(waiver.id(), line))) {
                left = left.subtract(amount);
                entries.add(
                        parkId,
                        null,
                        Clawbacks.entry(
                                waiver.id(), waiver.number(), waiver.tenantId(), line, amount, waiver.reason()));
            }
        }
    }
}
