package org.seedbed.billing.internal.bill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.billing.TenantCharges.StandingLine;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Rate;
import org.seedbed.billing.charge.Reduction;
import org.seedbed.billing.charge.ReductionCap;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Lines that stand: billed, and not taken back since. */
@ApplicationScoped
public class BilledLines {

    /** Lines of bills that nothing takes back. */
    private static final String STANDING = """
            from bill_line l join bill b on b.park_id = l.park_id and b.id = l.bill_id
            where l.park_id = ? and l.reverses_bill is null
                and not exists (select from bill_line r
                    where r.park_id = l.park_id and r.reverses_bill = l.bill_id and r.reverses_line = l.line)
            """;

    private record Key(UUID billId, int line) {}

    private final Database database;

    BilledLines(Database database) {
        this.database = database;
    }

    /** What stands of these tenants, by tenant, in the order of bills. */
    public Map<UUID, List<StoredLine>> standing(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows) {
        var tenants = List.copyOf(tenantIds);
        var of = Sql.of(STANDING + "and l.tenant_id = any(?)", parkId, tenants);
        var reductions = reductions(Sql.of("park_id = ? and tenant_id = any(?)", parkId, tenants), rows);
        var lines = new HashMap<UUID, List<StoredLine>>();
        rows.list(
                Sql.of("select l.*, b.number").add(of).add("order by b.number, l.line"),
                row -> lines.computeIfAbsent(row.uuid("tenant_id"), id -> new ArrayList<>())
                        .add(line(row, reductions)));
        return lines;
    }

    /** Those of which the grant paid a part, in the order of days. */
    List<StandingLine> paidBy(UUID parkId, UUID grantId, SqlRunner rows) {
        var of = Sql.of(STANDING + """
                and exists (select from bill_reduction p
                    where p.bill_id = l.bill_id and p.line = l.line and p.grant_id = ?)""", parkId, grantId);
        var reductions = reductions(Sql.of("""
                park_id = ? and (bill_id, line) in (
                    select p.bill_id, p.line from bill_reduction p where p.park_id = ? and p.grant_id = ?)""", parkId, parkId, grantId), rows);
        return rows
                .list(
                        Sql.of("select l.*, b.number").add(of).add("order by l.from_on, b.number, l.line"),
                        row -> line(row, reductions))
                .stream()
                .map(line -> new StandingLine(line.billId(), line.number(), line.line(), line.billed()))
                .toList();
    }

    /** Every line of a bill, taken back or not. */
    List<StoredLine> ofBill(UUID parkId, UUID billId) {
        var of = Sql.of("""
                from bill_line l join bill b on b.park_id = l.park_id and b.id = l.bill_id
                where l.park_id = ? and l.bill_id = ?""", parkId, billId);
        var reductions = reductions(Sql.of("park_id = ? and bill_id = ?", parkId, billId), database);
        return database.list(
                Sql.of("select l.*, b.number").add(of).add("order by l.line"), row -> line(row, reductions));
    }

    /** Also of lines that stand no more: to ask of each line first costs more than to leave some unread. */
    private static Map<Key, List<Reduction>> reductions(Sql where, SqlRunner rows) {
        var found = new HashMap<Key, List<Reduction>>();
        rows.list(
                Sql.of("select * from bill_reduction where").add(where).add("order by bill_id, line, position"),
                row -> found.computeIfAbsent(new Key(row.uuid("bill_id"), row.integer("line")), k -> new ArrayList<>())
                        .add(reduction(row)));
        return found;
    }

    private static StoredLine line(Row row, Map<Key, List<Reduction>> reductions) {
        var key = new Key(row.uuid("bill_id"), row.integer("line"));
        var charge = new ChargeLine(
                row.constant("fee", FeeKind.class),
                row.text("subject"),
                new DaySpan(row.date("from_on"), row.date("to_on")),
                new Rate(row.constant("basis", ChargeBasis.class), row.decimal("quantity"), row.decimal("unit_price")),
                row.decimal("list_amount"),
                row.decimal("rounding"));
        return new StoredLine(
                key.billId(),
                row.text("number"),
                key.line(),
                row.text("label"),
                row.uuidOrNull("lease_id"),
                row.constant("vat_category", VatCategory.class),
                row.bool("incubatee"),
                new BillLine(charge, reductions.getOrDefault(key, List.of())));
    }

    private static Reduction reduction(Row row) {
        return new Reduction(
                row.uuid("grant_id").toString(),
                row.text("policy"),
                row.integer("year"),
                row.decimal("rate").stripTrailingZeros(),
                row.decimal("base"),
                row.decimal("amount"),
                row.texts("caps").stream().map(ReductionCap::valueOf).toList());
    }
}
