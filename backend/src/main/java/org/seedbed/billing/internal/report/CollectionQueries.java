package org.seedbed.billing.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.report.CollectionJson.CollectionResponse;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** What was billed month by month and what of it was paid. */
@ApplicationScoped
class CollectionQueries {

    /** Bills that are settled wholly or not at all are added up by the database; only the others are looked at one by one. */
    private record Counted(@Nullable UUID partial, BigDecimal settled, BilledPart part) {}

    private final Database database;

    CollectionQueries(Database database) {
        this.database = database;
    }

    @Transactional
    CollectionResponse report(UUID parkId, MonthSpan span) {
        var rows = database.list(Sql.of("""
                        select date_trunc('month', b.counted_on)::date as month, l.fee,
                            case when p.partial then b.id end as partial, p.settled,
                            sum(l.list_amount) as list_amount, sum(l.waived) as waived, sum(l.payable) as payable
                        from (""").add(BillMonths.bills(parkId, span)).add("""
                        ) b
                        join lateral (select s.settled not in (0, s.payable) as partial,
                                case when s.settled = s.payable then null else s.settled end as settled
                            from bill_balance s where s.park_id = b.park_id and s.bill_id = b.id) p on true
                        join bill_line l on l.park_id = b.park_id and l.bill_id = b.id
                        group by 1, 2, 3, 4, b.kind"""), CollectionQueries::row);
        var parts = new ArrayList<BilledPart>();
        var partial = new HashMap<UUID, List<Counted>>();
        for (var row : rows) {
            if (row.partial() == null) {
                parts.add(row.part());
            } else {
                partial.computeIfAbsent(row.partial(), id -> new ArrayList<>()).add(row);
            }
        }
        partial.values()
                .forEach(bill -> parts.addAll(CollectionCalculator.shared(
                        bill.stream().map(Counted::part).toList(),
                        bill.getFirst().settled())));
        return CollectionCalculator.report(span, parts);
    }

    /** Without {@code settled} all of it is. */
    private static Counted row(Row row) {
        var settled = row.decimalOrNull("settled");
        var payable = row.decimal("payable");
        var part = new BilledPart(
                YearMonth.from(row.date("month")),
                row.constant("fee", FeeKind.class),
                row.decimal("list_amount"),
                row.decimal("waived"),
                payable,
                settled == null ? payable : Cents.ZERO);
        return new Counted(row.uuidOrNull("partial"), settled == null ? payable : settled, part);
    }
}
