package org.seedbed.waiver.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.WaivedMoney;

/** The amounts of the ledger of waivers, added up by the day of their bills. */
@ApplicationScoped
class WaivedSums implements WaivedMoney {

    /** What comes back is a line with the fee CLAWBACK on a bill of its own. */
    private static final String AMOUNTS = """
            from (
                select r.bill_id, r.amount from bill_reduction r where r.park_id = ?
                union all
                select l.bill_id, -l.list_amount
                from bill_line l join charge_entry e on e.park_id = l.park_id and e.id::text = l.subject
                where l.park_id = ? and l.fee = 'CLAWBACK' and e.origin = 'WAIVER_CLAWBACK') a
            join bill b on b.park_id = ? and b.id = a.bill_id""";

    private static Sql amounts(String columns, UUID parkId) {
        return Sql.of("select " + columns + " " + AMOUNTS, parkId, parkId, parkId);
    }

    @Override
    public Map<Integer, BigDecimal> byYear(UUID parkId, LocalDate day, SqlRunner rows) {
        return rows
                .list(
                        amounts("extract(year from b.issued_on)::int as year, sum(a.amount) as net", parkId)
                                .add("where b.issued_on <= ? group by 1", day),
                        row -> Map.entry(row.integer("year"), row.decimal("net")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Page<WaivedBill> bills(UUID parkId, LocalDate day, PageParams page, SqlRunner rows) {
        return rows.page(
                amounts("b.id, b.number, b.issued_on, b.company_id, c.name, c.kind, sum(a.amount) as net", parkId)
                        .add("join company c on c.id = b.company_id where b.issued_on <= ?", day)
                        .add("group by b.id, c.id having sum(a.amount) <> 0"),
                " order by issued_on desc, number desc, id",
                page,
                row -> new WaivedBill(
                        row.uuid("id"),
                        row.text("number"),
                        row.date("issued_on"),
                        row.uuid("company_id"),
                        row.text("name"),
                        row.constant("kind", CompanyKind.class),
                        row.decimal("net")));
    }
}
