package org.seedbed.billing.internal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return new Matching(debtors(parkId).values());
    }

    /** Everybody who may have paid, by tenant; the latest stay first. */
    Map<UUID, Debtor> debtors(UUID parkId) {
        var items = items(Sql.of("b.park_id = ?", parkId));
        var former = formerNames(parkId);
        var debtors = new LinkedHashMap<UUID, Debtor>();
        database.list(
                        Sql.of("""
                        select id, name from tenant_company
                        where park_id = ? and (ends_on is null or ends_on > ? or id = any(?))
                        order by starts_on desc limit ?""", parkId, clock.today().minusYears(2), List.copyOf(items.keySet()), MOST_TENANTS),
                        row -> new Debtor(
                                row.uuid("id"),
                                row.text("name"),
                                former.getOrDefault(row.uuid("id"), List.of()),
                                items.getOrDefault(row.uuid("id"), List.of())))
                .forEach(debtor -> debtors.put(debtor.tenantId(), debtor));
        return debtors;
    }

    /** The same with what is open of them now. */
    Debtor again(UUID parkId, Debtor debtor) {
        var items = items(Sql.of("b.park_id = ? and b.tenant_id = ?", parkId, debtor.tenantId()));
        return new Debtor(
                debtor.tenantId(),
                debtor.name(),
                debtor.formerNames(),
                items.getOrDefault(debtor.tenantId(), List.of()));
    }

    private Map<UUID, List<OpenItem>> items(Sql which) {
        var items = new LinkedHashMap<UUID, List<OpenItem>>();
        database.list(
                Sql.of("""
                        select b.tenant_id, b.bill_id, i.number, b.due_on, b.open,
                            exists (select from bill_line l where l.park_id = b.park_id and l.bill_id = b.bill_id
                                and l.fee = 'DEPOSIT') as deposit
                        from bill_balance b join bill i on i.park_id = b.park_id and i.id = b.bill_id
                        where b.open > 0 and""").add(which).add("order by b.due_on, i.number limit ?", MOST_BILLS),
                row -> items.computeIfAbsent(row.uuid("tenant_id"), t -> new ArrayList<>())
                        .add(new OpenItem(
                                row.uuid("bill_id"),
                                row.text("number"),
                                row.date("due_on"),
                                row.decimal("open"),
                                row.bool("deposit"))));
        return items;
    }

    /** By tenant; what they are called now is none. */
    private Map<UUID, List<String>> formerNames(UUID parkId) {
        var names = new HashMap<UUID, List<String>>();
        database.list(
                Sql.of("""
                        select distinct t.id, f.name from tenant_company t
                        join company_identity f on f.company_id = t.company_id and f.name <> t.name
                        where t.park_id = ? order by t.id, f.name limit ?""", parkId, MOST_TENANTS),
                row -> names.computeIfAbsent(row.uuid("id"), id -> new ArrayList<>())
                        .add(row.text("name")));
        return names;
    }
}
