package org.seedbed.billing.internal.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.dunning.LateBill.Came;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** Bills that were not paid in time, with what paid them and when. */
@ApplicationScoped
class LateBills {

    private static final int MOST = 500;

    private final Database database;

    LateBills(Database database) {
        this.database = database;
    }

    /** The oldest due first; of those that are paid the ones that were paid late and not charged since. */
    List<LateBill> dueBefore(UUID parkId, LocalDate asOf, @Nullable Collection<UUID> only) {
        var last = asOf.minusDays(1);
        var some = Sql.of("""
                        b.park_id = ? and b.due_on < ? and b.bill_id in (
                            select o.bill_id from bill_balance o where o.park_id = ? and o.due_on < ? and o.open > 0
                            union all
                            select s.bill_id from payment m
                            join settlement s on s.park_id = m.park_id and s.payment_id = m.id
                            join bill_balance o on o.park_id = s.park_id and o.bill_id = s.bill_id
                            where m.park_id = ? and m.received_on > o.due_on + 1)""", parkId, last, parkId, last, parkId).filter(only, "and b.bill_id = any(?)");
        return bills(parkId, some, """
                and (open > 0 or exists (
                    select from settlement s join payment m on m.park_id = s.park_id and m.id = s.payment_id
                    where s.park_id = y.park_id and s.bill_id = y.bill_id
                        and m.received_on > coalesce(y.charged_to, y.due_on + 1)))""");
    }

    /** Bills that money came for before the end of a charge that did not know of it. */
    List<LateBill> chargedUnaware(UUID parkId) {
        var some = Sql.of("""
                        b.park_id = ? and b.bill_id in (
                            select f.bill_id from late_fee f
                            join charge_entry x on x.park_id = f.park_id and x.id = f.entry_id and x.cancelled_at is null
                            join settlement s on s.park_id = f.park_id and s.bill_id = f.bill_id and s.amount > 0
                                and s.settled_at > x.entered_at
                            left join payment m on m.park_id = s.park_id and m.id = s.payment_id
                            left join bill n on n.park_id = s.park_id and n.id = s.credit_id
                            where f.park_id = ? and coalesce(m.received_on, n.issued_on) < f.to_on)""", parkId, parkId);
        return bills(parkId, some, "");
    }

    /** What is due is counted for no more bills than are asked for: who asks says so before anything is added up. */
    private List<LateBill> bills(UUID parkId, Sql some, String of) {
        var sql = Sql.of("""
                select * from (
                    select b.park_id, b.bill_id, i.number, b.tenant_id, c.name, b.due_on, b.open, p.principal,
                        p.leases::text[] as leases, coalesce(e.charged, 0) as charged, e.charged_to
                    from bill_balance b
                    join bill i on i.park_id = b.park_id and i.id = b.bill_id and i.kind = 'BILL'
                    join tenant_company c on c.park_id = b.park_id and c.id = b.tenant_id
                    cross join lateral (
                        select coalesce(sum(l.payable), 0) as principal,
                            coalesce(array_agg(distinct l.lease_id) filter (where l.lease_id is not null), '{}') as leases
                        from bill_line l where l.park_id = b.park_id and l.bill_id = b.bill_id
                            and l.fee not in ('LATE_FEE', 'DEPOSIT', 'CLAWBACK')) p
                    left join lateral (
                        select sum(x.unit_price * x.quantity) filter (where x.cancelled_at is null) as charged,
                            max(f.to_on) as charged_to
                        from late_fee f join charge_entry x on x.park_id = f.park_id and x.id = f.entry_id
                        where f.park_id = b.park_id and f.bill_id = b.bill_id) e on true
                    where""").add(some).add(") y where principal > 0 " + of + " order by due_on, number limit ?", MOST);
        var found = database.list(sql, LateBills::bill);
        var came = came(parkId, found.stream().map(LateBill::id).toList());
        found.forEach(bill -> bill.came().addAll(came.getOrDefault(bill.id(), List.of())));
        return found;
    }

    private static LateBill bill(Row row) {
        return new LateBill(
                row.uuid("bill_id"),
                row.text("number"),
                row.uuid("tenant_id"),
                row.text("name"),
                row.date("due_on"),
                row.decimal("principal"),
                row.decimal("charged"),
                row.dateOrNull("charged_to"),
                row.texts("leases").stream().map(UUID::fromString).toList(),
                new ArrayList<>());
    }

    /** What stands: money that was taken back never came. */
    private Map<UUID, List<Came>> came(UUID parkId, List<UUID> bills) {
        var came = new HashMap<UUID, List<Came>>();
        database.list(
                Sql.of("""
                        select s.bill_id, coalesce(p.number, c.number) as number,
                            coalesce(p.received_on, c.issued_on) as on_day, s.amount, s.settled_at
                        from settlement s
                        left join payment p on p.park_id = s.park_id and p.id = s.payment_id
                        left join bill c on c.park_id = s.park_id and c.id = s.credit_id
                        where s.park_id = ? and s.bill_id = any(?) and s.amount > 0 and not exists (
                            select from settlement t where t.park_id = s.park_id and t.takes_back = s.id)
                        order by on_day, number""", parkId, bills),
                row -> came.computeIfAbsent(row.uuid("bill_id"), id -> new ArrayList<>())
                        .add(new Came(
                                row.text("number"),
                                row.date("on_day"),
                                row.decimal("amount"),
                                row.instant("settled_at"))));
        return came;
    }
}
