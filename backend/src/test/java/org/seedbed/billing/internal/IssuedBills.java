package org.seedbed.billing.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Bills;

/** Bills and credit notes of several lines, written as a run leaves them. */
public final class IssuedBills {

    private final Database database;
    private final UUID park;
    private @Nullable UUID run;
    private int numbers;

    public IssuedBills(Database database, UUID park) {
        this.database = database;
        this.park = park;
    }

    /** A line of one month; what is charged is a unit or something else. */
    public record Line(
            FeeKind fee,
            String subject,
            @Nullable UUID leaseId,
            String from,
            String to,
            String list,
            String waived,
            boolean incubatee) {

        public static Line rent(UUID unit, UUID lease, String from, String to, String list, String waived) {
            return new Line(FeeKind.RENT, unit.toString(), lease, from, to, list, waived, true);
        }

        public static Line fee(FeeKind fee, String from, String to, String list) {
            return new Line(fee, "示例", null, from, to, list, "0.00", false);
        }

        private BigDecimal payable() {
            return new BigDecimal(list).subtract(new BigDecimal(waived));
        }
    }

    /** Bills from here on are of a run of this month. */
    public void ofMonth(String firstDay, UUID by) {
        run = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into bill_run (park_id, id, version, month, seq, state, as_of, preview, tenants, position, bills,
                    credits, charged, credited, waived, started_by, started_at, issue_by, issue_at, issued_on, ended_at)
                values (?, ?, 1, ?, 1, 'ISSUED', ?, 1, 1, 1, 1, 0, 0, 0, 0, ?, now(), ?, now(), ?, now())""",
                park,
                run,
                LocalDate.parse(firstDay),
                LocalDate.parse(firstDay),
                by,
                by,
                LocalDate.parse(firstDay)));
    }

    public UUID bill(UUID tenant, String issuedOn, String settled, Line... lines) {
        return write(tenant, issuedOn, settled, null, List.of(lines));
    }

    public UUID credit(UUID tenant, String issuedOn, String settled, UUID corrects, Line... lines) {
        return write(tenant, issuedOn, settled, corrects, List.of(lines));
    }

    private UUID write(UUID tenant, String issuedOn, String settled, @Nullable UUID corrects, List<Line> lines) {
        return QuarkusTransaction.joiningExisting().call(() -> issue(tenant, issuedOn, settled, corrects, lines));
    }

    private UUID issue(UUID tenant, String issuedOn, String settled, @Nullable UUID corrects, List<Line> lines) {
        var id = UUID.randomUUID();
        var list = lines.stream().map(line -> new BigDecimal(line.list())).reduce(BigDecimal.ZERO, BigDecimal::add);
        var waived = lines.stream().map(line -> new BigDecimal(line.waived())).reduce(BigDecimal.ZERO, BigDecimal::add);
        var due = LocalDate.parse(issuedOn).plusDays(15);
        database.execute(Sql.of(
                """
                insert into bill (park_id, id, kind, number, tenant_id, company_id, run_id, corrects_id, reason, issued_on,
                    from_on, to_on, due_on, list_amount, waived, payable, inputs, content, content_hash)
                select t.park_id, ?, ?, ?, t.id, t.company_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', '{}', repeat('0', 64)
                from tenant t where t.park_id = ? and t.id = ?""",
                id,
                corrects == null ? "BILL" : "CREDIT_NOTE",
                (corrects == null ? "ZD" : "HC") + "-" + ++numbers,
                corrects == null ? runOf(LocalDate.parse(issuedOn)) : null,
                corrects,
                corrects == null ? null : "多收（示例）",
                LocalDate.parse(issuedOn),
                LocalDate.parse(Collections.min(lines.stream().map(Line::from).toList())),
                LocalDate.parse(Collections.max(lines.stream().map(Line::to).toList())),
                due,
                list,
                waived,
                list.subtract(waived),
                park,
                tenant));
        for (int i = 0; i < lines.size(); i++) {
            line(tenant, id, i + 1, lines.get(i));
        }
        database.execute(Sql.of("""
                insert into bill_balance (park_id, bill_id, tenant_id, due_on, payable, settled)
                values (?, ?, ?, ?, ?, ?)""", park, id, tenant, due, list.subtract(waived), new BigDecimal(settled)));
        return id;
    }

    private UUID runOf(LocalDate issuedOn) {
        return run == null ? Bills.run(database, park, issuedOn) : run;
    }

    private void line(UUID tenant, UUID bill, int number, Line line) {
        database.execute(Sql.of(
                """
                insert into bill_line (park_id, bill_id, line, tenant_id, fee, subject, label, lease_id, from_on, to_on,
                    basis, quantity, unit_price, list_amount, rounding, waived, payable, vat_category, incubatee)
                values (?, ?, ?, ?, ?, ?, '示例', ?, ?, ?, 'SQM_MONTH', 100, 10, ?, 0, ?, ?, ?, ?)""",
                park,
                bill,
                number,
                tenant,
                line.fee(),
                line.subject(),
                line.leaseId(),
                LocalDate.parse(line.from()),
                LocalDate.parse(line.to()),
                new BigDecimal(line.list()),
                new BigDecimal(line.waived()),
                line.payable(),
                VatCategory.of(line.fee()),
                line.incubatee()));
    }
}
