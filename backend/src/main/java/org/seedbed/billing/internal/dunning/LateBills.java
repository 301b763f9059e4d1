package org.seedbed.billing.internal.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.late.LateFee;
import org.seedbed.billing.internal.late.LateFee.Paid;
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

    /**
     * A bill.
     *
     * @param principal 元 of the lines that bear late fees
     * @param charged 元 of late fees so far, cancelled ones aside
     * @param chargedTo the first day that was not charged yet, cancelled charges among it: what was waived stays waived
     */
    record Bill(
            UUID id,
            String number,
            UUID tenantId,
            String companyName,
            LocalDate dueOn,
            BigDecimal principal,
            BigDecimal charged,
            @Nullable LocalDate chargedTo,
            List<UUID> leases,
            List<Paid> paid) {

        LateFee.Terms terms(BigDecimal ratePercent, BigDecimal capPercent) {
            return new LateFee.Terms(principal, dueOn, paid, ratePercent, capPercent, charged);
        }
    }

    /** The oldest due first; of those that are paid the ones that were paid late and not charged since. */
    List<Bill> dueBefore(UUID parkId, LocalDate asOf, @Nullable Collection<UUID> only) {
        var sql = Sql.of("""
                select * from (
                    select b.bill_id, i.number, b.tenant_id, c.name, b.due_on, b.open, p.principal, p.leases::text[] as leases,
                        coalesce(e.charged, 0) as charged, e.charged_to
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
                            max(x.to_on) as charged_to
                        from charge_entry x where x.park_id = b.park_id and x.origin = 'LATE_FEE'
                            and x.tenant_id = b.tenant_id and x.origin_ref like b.bill_id::text || '|%') e on true
                    where b.park_id = ? and b.due_on < ?) y
                where principal > 0 and (open > 0 or exists (
                    select from settlement s join payment m on m.park_id = s.park_id and m.id = s.payment_id
                    where s.park_id = ? and s.bill_id = y.bill_id and m.received_on > coalesce(y.charged_to, y.due_on + 1)))""", parkId, asOf.minusDays(1), parkId)
                .filter(only, "and bill_id = any(?)")
                .add("order by due_on, number limit ?", MOST);
        var found = database.list(sql, LateBills::bill);
        var paid = paid(parkId, found.stream().map(Bill::id).toList());
        found.forEach(bill -> bill.paid().addAll(paid.getOrDefault(bill.id(), List.of())));
        return found;
    }

    private static Bill bill(Row row) {
        return new Bill(
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
    private Map<UUID, List<Paid>> paid(UUID parkId, List<UUID> bills) {
        var paid = new HashMap<UUID, List<Paid>>();
        database.list(
                Sql.of("""
                        select s.bill_id, coalesce(p.received_on, c.issued_on) as on_day, s.amount
                        from settlement s
                        left join payment p on p.park_id = s.park_id and p.id = s.payment_id
                        left join bill c on c.park_id = s.park_id and c.id = s.credit_id
                        where s.park_id = ? and s.bill_id = any(?) and s.amount > 0 and not exists (
                            select from settlement t where t.park_id = s.park_id and t.takes_back = s.id)""", parkId, bills),
                row -> paid.computeIfAbsent(row.uuid("bill_id"), id -> new ArrayList<>())
                        .add(new Paid(row.date("on_day"), row.decimal("amount"))));
        return paid;
    }
}
