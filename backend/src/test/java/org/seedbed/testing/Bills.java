package org.seedbed.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Issued bills of one line, as a run leaves them; nobody is told of them. */
@Singleton
public class Bills {

    private final SqlRunner database;

    @Inject
    Bills(JobDatabase database) {
        this((SqlRunner) database);
    }

    public Bills(SqlRunner database) {
        this.database = database;
    }

    /** A bill for rent of the month before it was due. */
    public UUID rent(UUID park, UUID tenant, String number, String dueOn, String amount) {
        return bill(park, tenant, number, dueOn, "RENT", amount, null);
    }

    /** A bill for a deposit. */
    public UUID deposit(UUID park, UUID tenant, String number, String dueOn, String amount) {
        return bill(park, tenant, number, dueOn, "DEPOSIT", amount, null);
    }

    /** A credit note that takes this much of a bill back. */
    public UUID credit(UUID park, UUID tenant, String number, UUID corrects, String amount) {
        return bill(park, tenant, number, LocalDate.now().toString(), "RENT", "-" + amount, corrects);
    }

    /** An issued run of the month of that day: one there is, or another. */
    public static UUID run(SqlRunner database, UUID park, LocalDate day) {
        var month = day.withDayOfMonth(1);
        var there = database.first(
                Sql.of("select id from bill_run where park_id = ? and month = ? and state = 'ISSUED'", park, month),
                row -> row.uuid("id"));
        return there.orElseGet(() -> newRun(database, park, month));
    }

    private static UUID newRun(SqlRunner database, UUID park, LocalDate month) {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into bill_run (park_id, id, version, month, seq, state, as_of, preview, tenants, position, bills,
                    credits, charged, credited, waived, started_by, started_at, issue_by, issue_at, issued_on, ended_at)
                select ?, ?, 1, ?, 99, 'ISSUED', ?, 1, 1, 1, 1, 0, 0, 0, 0, u.id, now(), u.id, now(), ?, now()
                from app_user u limit 1""", park, id, month, month, month));
        return id;
    }

    UUID bill(UUID park, UUID tenant, String number, String dueOn, String fee, String amount, @Nullable UUID corrects) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> issue(park, tenant, number, dueOn, fee, amount, corrects));
    }

    private UUID issue(
            UUID park, UUID tenant, String number, String dueOn, String fee, String amount, @Nullable UUID corrects) {
        var id = UUID.randomUUID();
        var due = LocalDate.parse(dueOn);
        var from = due.minusMonths(1);
        var money = new BigDecimal(amount);
        database.execute(Sql.of(
                """
                insert into bill (park_id, id, kind, number, tenant_id, company_id, corrects_id, reason, issued_on, from_on,
                    to_on, due_on, list_amount, waived, payable, inputs, content, content_hash, run_id)
                select t.park_id, ?, ?, ?, t.id, t.company_id, ?, ?, ?, ?, ?, ?, ?, 0, ?, '', '{"kind":"BILL","lines":[]}', repeat('0', 64), ?
                from tenant t where t.park_id = ? and t.id = ?""",
                id,
                corrects == null ? "BILL" : "CREDIT_NOTE",
                number,
                corrects,
                corrects == null ? null : "示例",
                from,
                from,
                due,
                due,
                money,
                money,
                corrects == null ? run(database, park, from) : null,
                park,
                tenant));
        database.execute(Sql.of("""
                insert into bill_line (park_id, bill_id, line, tenant_id, fee, subject, label, from_on, to_on, basis,
                    quantity, unit_price, list_amount, rounding, waived, payable, vat_category, incubatee)
                values (?, ?, 1, ?, ?, 'A-101', '示例', ?, ?, 'MONTH', 1, ?, ?, 0, 0, ?, 'OPERATING_LEASE', true)""", park, id, tenant, fee, from, due, money, money, money));
        database.execute(Sql.of(
                "insert into bill_balance (park_id, bill_id, tenant_id, due_on, payable) values (?, ?, ?, ?, ?)",
                park,
                id,
                tenant,
                due,
                money));
        return id;
    }
}
