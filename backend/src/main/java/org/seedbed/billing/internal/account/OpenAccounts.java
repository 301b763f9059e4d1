package org.seedbed.billing.internal.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.billing.internal.settle.Debt;
import org.seedbed.billing.internal.settle.Funds;
import org.seedbed.billing.internal.settle.Settling;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Reads what is open and unused, and holds the balances of it. */
final class OpenAccounts {

    private OpenAccounts() {}

    /** The accounts with all money and bills that are not used up, by tenant. The caller holds them. */
    static Map<UUID, Settling> of(SqlRunner rows, UUID parkId, Collection<UUID> tenants) {
        var debts = new HashMap<UUID, List<Debt>>();
        var funds = new HashMap<UUID, List<Funds>>();
        rows.list(
                Sql.of("""
                        select b.tenant_id, b.bill_id, b.due_on, b.open, i.number, i.issued_on, i.corrects_id,
                            exists (select from bill_line l where l.park_id = b.park_id and l.bill_id = b.bill_id
                                and l.fee = 'DEPOSIT') as deposit
                        from bill_balance b join bill i on i.park_id = b.park_id and i.id = b.bill_id
                        where b.park_id = ? and b.tenant_id = any(?) and b.open <> 0
                        order by b.bill_id for update of b""", parkId, tenants),
                row -> row.decimal("open").signum() > 0
                        ? debts.computeIfAbsent(row.uuid("tenant_id"), t -> new ArrayList<>())
                                .add(debt(row))
                        : funds.computeIfAbsent(row.uuid("tenant_id"), t -> new ArrayList<>())
                                .add(credit(row)));
        rows.list(
                Sql.of("""
                        select b.tenant_id, b.payment_id, b.unused, p.number, p.received_on
                        from payment_balance b join payment p on p.park_id = b.park_id and p.id = b.payment_id
                        where b.park_id = ? and b.tenant_id = any(?) and b.unused > 0
                        order by b.payment_id for update of b""", parkId, tenants),
                row -> funds.computeIfAbsent(row.uuid("tenant_id"), t -> new ArrayList<>())
                        .add(payment(row)));
        var open = new HashMap<UUID, Settling>();
        tenants.forEach(tenant -> open.put(
                tenant, new Settling(funds.getOrDefault(tenant, List.of()), debts.getOrDefault(tenant, List.of()))));
        return open;
    }

    private static Debt debt(Row row) {
        return new Debt(
                row.uuid("bill_id"), row.text("number"), row.date("due_on"), row.decimal("open"), row.bool("deposit"));
    }

    private static Funds credit(Row row) {
        return new Funds(
                row.uuid("bill_id"),
                row.text("number"),
                row.date("issued_on"),
                row.decimal("open").negate(),
                row.uuid("corrects_id"),
                row.bool("deposit"));
    }

    private static Funds payment(Row row) {
        return new Funds(
                row.uuid("payment_id"),
                row.text("number"),
                row.date("received_on"),
                row.decimal("unused"),
                null,
                false);
    }
}
