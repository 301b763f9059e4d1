package org.seedbed.billing.internal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.internal.match.Debtor;
import org.seedbed.billing.internal.match.Matching;
import org.seedbed.billing.internal.match.OpenItem;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Who may have paid, by what is open at this moment: proposals are never stored, so none is ever out of date. */
@ApplicationScoped
class BankMatches {

    private static final int MOST_BILLS = 50_000;
    private static final int MOST_TENANTS = 20_000;

    private final Database database;
    private final BusinessClock clock;

    BankMatches(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Matching of(UUID parkId) {
        var items = new LinkedHashMap<UUID, List<OpenItem>>();
        database.list(
                Sql.of("""
                        select b.tenant_id, b.bill_id, i.number, b.due_on, b.open,
                            exists (select from bill_line l where l.park_id = b.park_id and l.bill_id = b.bill_id
                                and l.fee = 'DEPOSIT') as deposit
                        from bill_balance b join bill i on i.park_id = b.park_id and i.id = b.bill_id
                        where b.park_id = ? and b.open > 0 order by b.due_on, i.number limit ?""", parkId, MOST_BILLS),
                row -> items.computeIfAbsent(row.uuid("tenant_id"), t -> new ArrayList<>())
                        .add(new OpenItem(
                                row.uuid("bill_id"),
                                row.text("number"),
                                row.date("due_on"),
                                row.decimal("open"),
                                row.bool("deposit"))));
        return new Matching(database.list(
                Sql.of("""
                        select id, name from tenant_company
                        where park_id = ? and (ends_on is null or ends_on > ? or id = any(?))
                        order by starts_on desc limit ?""", parkId, clock.today().minusYears(2), List.copyOf(items.keySet()), MOST_TENANTS),
                row -> new Debtor(row.uuid("id"), row.text("name"), items.getOrDefault(row.uuid("id"), List.of()))));
    }
}
