package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.account.AccountJson.StatementEntry;
import org.seedbed.billing.internal.account.AccountJson.StatementKind;
import org.seedbed.billing.internal.account.AccountJson.StatementResponse;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;

/** 对账单: read from the bills and entries themselves, so it can say nothing else than they do. */
@ApplicationScoped
class StatementQueries {

    private static final int MOST_ENTRIES = 2000;

    /** Everything that changes what a tenant owes, on its day. */
    private static final String ENTRIES = """
            select b.issued_on as day, b.kind, b.id, b.number, b.due_on, b.payable as amount,
                case b.kind when 'BILL' then 1 else 2 end as rank
            from bill b where b.park_id = ? and b.tenant_id = ?
            union all
            select p.received_on, p.kind, p.id, p.number, null,
                case when p.kind in ('PAYMENT', 'REFUND_REVERSAL') then -p.amount else p.amount end, 3
            from payment p where p.park_id = ? and p.tenant_id = ?""";

    private final Database database;
    private final BusinessClock clock;

    StatementQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Tenant(UUID parkId, UUID id, String name) {}

    private record Entry(
            LocalDate day,
            StatementKind kind,
            UUID id,
            String number,
            @Nullable LocalDate dueOn,
            BigDecimal amount) {

        static Entry of(Row row) {
            return new Entry(
                    row.date("day"),
                    row.constant("kind", StatementKind.class),
                    row.uuid("id"),
                    row.text("number"),
                    row.dateOrNull("due_on"),
                    row.decimal("amount"));
        }

        boolean ofBill() {
            return kind == StatementKind.BILL || kind == StatementKind.CREDIT_NOTE;
        }
    }

    @Transactional
    StatementResponse of(UUID parkId, UUID tenantId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return statement(Sql.of("park_id = ? and id = ?", parkId, tenantId), from, to);
    }

    @Transactional
    StatementResponse own(UUID companyId, UUID tenantId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return statement(Sql.of("company_id = ? and id = ?", companyId, tenantId), from, to);
    }

    private StatementResponse statement(Sql which, @Nullable LocalDate begin, @Nullable LocalDate end) {
        var to = end == null ? clock.today().plusDays(1) : end;
        var from = begin == null ? clock.today().withDayOfYear(1) : begin;
        var tenant = database.first(
                        Sql.of("select park_id, id, name from tenant_company where")
                                .add(which),
                        row -> new Tenant(row.uuid("park_id"), row.uuid("id"), row.text("name")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        if (!from.isBefore(to)) {
            throw ProblemException.field("/to", ValidationErrors.PERIOD);
        }
        var entries = database.list(
                Sql.of("select * from (")
                        .add(entries(tenant))
                        .add(
                                ") e where e.day >= ? and e.day < ? order by e.day, e.rank, e.number, e.id limit ?",
                                from,
                                to,
                                MOST_ENTRIES + 1),
                Entry::of);
        if (entries.size() > MOST_ENTRIES) {
            throw PaymentErrors.STATEMENT_TOO_LONG.raise("max", MOST_ENTRIES);
        }
        return response(tenant, from, to, opening(tenant, from), entries);
    }

    private static Sql entries(Tenant tenant) {
        return Sql.of(ENTRIES, tenant.parkId(), tenant.id(), tenant.parkId(), tenant.id());
    }

    private BigDecimal opening(Tenant tenant, LocalDate from) {
        return database.first(
                        Sql.of("select coalesce(sum(e.amount), 0) as owed from (")
                                .add(entries(tenant))
                                .add(") e where e.day < ?", from),
                        row -> row.decimal("owed"))
                .orElseThrow();
    }

    private static StatementResponse response(
            Tenant tenant, LocalDate from, LocalDate to, BigDecimal opening, List<Entry> entries) {
        var balance = opening;
        var billed = BigDecimal.ZERO;
        var rows = new ArrayList<StatementEntry>();
        for (var entry : entries) {
            balance = balance.add(entry.amount());
            billed = entry.ofBill() ? billed.add(entry.amount()) : billed;
            rows.add(new StatementEntry(
                    entry.day(),
                    entry.kind(),
                    entry.id(),
                    entry.number(),
                    entry.kind() == StatementKind.BILL ? entry.dueOn() : null,
                    Money.cny(entry.amount()),
                    Money.cny(balance)));
        }
        return new StatementResponse(
                tenant.id(),
                tenant.name(),
                from,
                to,
                Money.cny(opening),
                Money.cny(billed),
                Money.cny(opening.add(billed).subtract(balance)),
                Money.cny(balance),
                rows);
    }
}
