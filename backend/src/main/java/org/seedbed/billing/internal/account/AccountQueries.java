package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.TenantArrears;
import org.seedbed.billing.internal.account.AccountJson.AccountResponse;
import org.seedbed.billing.internal.account.AccountJson.AccountSummary;
import org.seedbed.billing.internal.account.AccountJson.OpenBill;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Accounts as they stand. */
@ApplicationScoped
class AccountQueries implements TenantArrears {

    private static final int MOST_BILLS = 200;

    /** Columns over {@code t}, the tenant: what is open, due before the day, and unused. */
    static final String SUMS = """
            coalesce((select sum(b.open) from bill_balance b
                where b.park_id = t.park_id and b.tenant_id = t.id and b.open > 0), 0) as open,
            coalesce((select sum(b.open) from bill_balance b
                where b.park_id = t.park_id and b.tenant_id = t.id and b.open > 0 and b.due_on < ?), 0) as overdue,
            coalesce((select -sum(b.open) from bill_balance b
                where b.park_id = t.park_id and b.tenant_id = t.id and b.open < 0), 0)
            + coalesce((select sum(p.unused) from payment_balance p
                where p.park_id = t.park_id and p.tenant_id = t.id and p.unused > 0), 0) as prepaid""";

    private final Database database;
    private final BusinessClock clock;

    AccountQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public BigDecimal overdue(UUID parkId, UUID tenantId, LocalDate day) {
        return database.first(Sql.of("""
                                select coalesce(sum(open), 0) as overdue from bill_balance
                                where park_id = ? and tenant_id = ? and open > 0 and due_on < ?""", parkId, tenantId, day), row -> row.decimal("overdue"))
                .orElseThrow();
    }

    AccountResponse get(UUID parkId, UUID tenantId) {
        return account(Sql.of("t.park_id = ? and t.id = ?", parkId, tenantId), tenantId);
    }

    /** Of the own company: the scope shows no other. */
    AccountResponse own(UUID companyId, UUID tenantId) {
        return account(Sql.of("t.company_id = ? and t.id = ?", companyId, tenantId), tenantId);
    }

    /** The accounts of a company, one a stay, the latest first. */
    Page<AccountSummary> ofCompany(UUID companyId, PageParams page) {
        return database.page(
                Sql.of("select t.id, t.park_id, p.name as park_name, t.starts_on, t.ends_on, " + SUMS, clock.today())
                        .add("from tenant_company t join park p on p.id = t.park_id where t.company_id = ?", companyId),
                " order by t.starts_on desc, t.id",
                page,
                row -> new AccountSummary(
                        row.uuid("id"),
                        row.uuid("park_id"),
                        row.text("park_name"),
                        row.date("starts_on"),
                        row.dateOrNull("ends_on"),
                        Money.cny(row.decimal("prepaid")),
                        Money.cny(row.decimal("open")),
                        Money.cny(row.decimal("overdue"))));
    }

    private AccountResponse account(Sql which, UUID tenantId) {
        var today = clock.today();
        var bills = database.list(Sql.of("""
                        select b.bill_id, i.number, i.issued_on, b.due_on, b.payable, b.settled, b.open,
                            exists (select from bill_line l where l.park_id = b.park_id and l.bill_id = b.bill_id
                                and l.fee = 'DEPOSIT') as deposit
                        from bill_balance b join bill i on i.park_id = b.park_id and i.id = b.bill_id
                        where b.park_id = (select c.park_id from tenant_company c where c.id = ?) and b.tenant_id = ? and b.open > 0
                        order by b.due_on, i.number limit ?""", tenantId, tenantId, MOST_BILLS), row -> bill(row, today));
        return database.first(
                        Sql.of("select t.id, t.park_id, t.name, " + SUMS, today)
                                .add("from tenant_company t where")
                                .add(which),
                        row -> response(row, bills))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static AccountResponse response(Row row, List<OpenBill> bills) {
        var open = row.decimal("open");
        var prepaid = row.decimal("prepaid");
        return new AccountResponse(
                row.uuid("id"),
                row.uuid("park_id"),
                row.text("name"),
                Money.cny(open.subtract(prepaid)),
                Money.cny(prepaid),
                Money.cny(open),
                Money.cny(row.decimal("overdue")),
                bills);
    }

    private static OpenBill bill(Row row, LocalDate today) {
        var due = row.date("due_on");
        return new OpenBill(
                row.uuid("bill_id"),
                row.text("number"),
                row.date("issued_on"),
                due,
                Money.cny(row.decimal("payable")),
                Money.cny(row.decimal("settled")),
                Money.cny(row.decimal("open")),
                row.bool("deposit"),
                (int) Math.max(0, ChronoUnit.DAYS.between(due, today)));
    }
}
