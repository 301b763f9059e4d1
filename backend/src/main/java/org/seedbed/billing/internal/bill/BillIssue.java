package org.seedbed.billing.internal.bill;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** What makes a stored bill one that is issued: its number, and its lines for whoever asks for them by line. */
public final class BillIssue {

    private BillIssue() {}

    /**
     * Takes numbers of a series; the series is held until the transaction ends, so that none is left out.
     *
     * @return the first
     */
    public static int take(UUID parkId, int year, BillKind kind, int count, SqlRunner rows) {
        var last = rows.first(Sql.of("""
                                insert into bill_counter (park_id, year, kind, last) values (?, ?, ?, ?)
                                on conflict on constraint pk_bill_counter do update set last = bill_counter.last + excluded.last
                                returning last""", parkId, year, kind, count), row -> row.integer("last"))
                .orElseThrow();
        return last - count + 1;
    }

    /** As people read it: ZD for 账单, HC for 红字冲销单. */
    public static String number(BillKind kind, int year, int number) {
        return String.format(Locale.ROOT, "%s%d-%06d", kind == BillKind.BILL ? "ZD" : "HC", year, number);
    }

    /** Writes lines, waivers and balances of bills that are stored, out of what they say. */
    public static void lines(UUID parkId, List<UUID> billIds, SqlRunner rows) {
        rows.execute(Sql.of("""
                insert into bill_line (park_id, bill_id, line, tenant_id, fee, subject, label, lease_id, from_on, to_on, basis,
                    quantity, unit_price, list_amount, rounding, waived, payable, vat_category, incubatee, reverses_bill,
                    reverses_line, reasons)
                select b.park_id, b.id, l.line, b.tenant_id, l.fee, l.subject, l.label, l.lease, l."from", l."to", l.basis,
                    l.quantity, l."unitPrice", l.amount, l.rounding, l.waived, l.payable, l.vat, l.incubatee,
                    (l.reverses ->> 'bill')::uuid, (l.reverses ->> 'line')::integer,
                    array(select jsonb_array_elements_text(l.reasons))
                from bill b, jsonb_to_recordset(b.content::jsonb -> 'lines') as l (line integer, fee text, subject text,
                    label text, lease uuid, "from" date, "to" date, basis text, quantity numeric, "unitPrice" numeric,
                    amount numeric, rounding numeric, waived numeric, payable numeric, vat text, incubatee boolean,
                    reverses jsonb, reasons jsonb)
                where b.park_id = ? and b.id = any(?)""", parkId, billIds));
        rows.execute(Sql.of("""
                insert into bill_reduction (park_id, bill_id, line, position, tenant_id, grant_id, policy, year, rate, base,
                    amount, caps, month)
                select b.park_id, b.id, l.line, r.nth, b.tenant_id, (r.one ->> 'grant')::uuid, r.one ->> 'policy',
                    (r.one ->> 'year')::integer, (r.one ->> 'rate')::numeric, (r.one ->> 'base')::numeric,
                    (r.one ->> 'amount')::numeric, array(select jsonb_array_elements_text(r.one -> 'caps')),
                    date_trunc('month', l."from")::date
                from bill b, jsonb_to_recordset(b.content::jsonb -> 'lines') as l (line integer, "from" date,
                    reductions jsonb), jsonb_array_elements(l.reductions) with ordinality as r (one, nth)
                where b.park_id = ? and b.id = any(?)""", parkId, billIds));
        rows.execute(Sql.of("""
                insert into bill_balance (park_id, bill_id, tenant_id, due_on, payable)
                select park_id, id, tenant_id, due_on, payable from bill where park_id = ? and id = any(?)""", parkId, billIds));
    }
}
