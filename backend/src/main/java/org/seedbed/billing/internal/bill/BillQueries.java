package org.seedbed.billing.internal.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bill.BillJson.BillStatus;
import org.seedbed.billing.internal.bill.BillJson.BillSummary;
import org.seedbed.billing.internal.bill.BillJson.BillSums;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Bills as lists show them, of whatever the scope shows. */
@ApplicationScoped
class BillQueries {

    enum BillSort implements SortKey {
        ISSUED_ON("issued_on"),
        NUMBER("number"),
        DUE_ON("due_on"),
        PAYABLE("payable"),
        OPEN("open"),
        COMPANY("company_name");

        private final String column;

        BillSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    private static final String LATEST = " order by issued_on desc, number desc";

    private final Database database;
    private final BusinessClock clock;

    BillQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<BillSummary> ofPark(UUID parkId, BillFilter filter, @Nullable String sort, PageParams page) {
        var order = sort == null ? LATEST : SortKey.orderBy(sort, BillSort.ISSUED_ON, "id");
        return database.page(filter.narrow(bills(Sql.of("b.park_id = ?", parkId))), order, page, BillQueries::summary);
    }

    BillSums sums(UUID parkId, BillFilter filter) {
        var sql = Sql.of("""
                        select count(*)::integer as total, coalesce(sum(list_amount), 0) as list_amount,
                            coalesce(sum(waived), 0) as waived, coalesce(sum(payable), 0) as payable,
                            coalesce(sum(settled), 0) as settled, coalesce(sum(open), 0) as open
                        from (""")
                .add(filter.narrow(bills(Sql.of("b.park_id = ?", parkId))))
                .add(") as narrowed");
        return database.first(
                        sql,
                        row -> new BillSums(
                                row.integer("total"),
                                Money.cny(row.decimal("list_amount")),
                                Money.cny(row.decimal("waived")),
                                Money.cny(row.decimal("payable")),
                                Money.cny(row.decimal("settled")),
                                Money.cny(row.decimal("open"))))
                .orElseThrow();
    }

    Page<BillSummary> ofCompany(UUID companyId, List<BillStatus> statuses, PageParams page) {
        return database.page(
                bills(Sql.of("b.company_id = ?", companyId)).filter(statuses, "and status = any(?)"),
                LATEST,
                page,
                BillQueries::summary);
    }

    @Transactional
    BillSummary summary(Sql where) {
        return database.first(bills(where), BillQueries::summary).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /**
     * With the balance, and where they stand today. Each bill has a balance and a company; they are joined from the left so
     * that who only counts bills does not read them.
     */
    private Sql bills(Sql where) {
        return Sql.of("""
                        select * from (
                            select b.park_id, b.id, b.number, b.kind, b.tenant_id, b.run_id, c.name as company_name,
                                b.issued_on, b.from_on, b.to_on, b.due_on, b.list_amount, b.waived, b.payable, s.settled,
                                s.open, o.number as corrects,
                                case when b.kind = 'CREDIT_NOTE' then 'CREDIT' when s.open <= 0 then 'PAID'
                                    when b.due_on < ? then 'OVERDUE' else 'OPEN' end as status
                            from bill b
                            left join bill_balance s on s.bill_id = b.id
                            left join company c on c.id = b.company_id
                            left join bill o on o.park_id = b.park_id and o.id = b.corrects_id
                            where""", clock.today()).add(where).add(") as bills where true");
    }

    private static BillSummary summary(Row row) {
        return new BillSummary(
                row.uuid("id"),
                row.uuid("park_id"),
                row.text("number"),
                row.constant("kind", BillKind.class),
                row.constant("status", BillStatus.class),
                row.uuid("tenant_id"),
                row.text("company_name"),
                row.date("issued_on"),
                row.date("from_on"),
                row.date("to_on"),
                row.date("due_on"),
                Money.cny(row.decimal("list_amount")),
                Money.cny(row.decimal("waived")),
                Money.cny(row.decimal("payable")),
                Money.cny(row.decimal("settled")),
                Money.cny(row.decimal("open")),
                row.textOrNull("corrects"));
    }
}
