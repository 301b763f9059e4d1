package org.seedbed.billing.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Bills;

/** Bills of one line, written as a run leaves them. */
public final class BilledLines {

    private BilledLines() {}

    public record Billed(
            FeeKind fee, String subject, LocalDate from, LocalDate to, ChargeBasis basis, String unitPrice) {}

    public static UUID issue(Database database, UUID park, UUID tenant, Billed line) {
        return QuarkusTransaction.joiningExisting().call(() -> write(database, park, tenant, line));
    }

    private static UUID write(Database database, UUID park, UUID tenant, Billed line) {
        var id = UUID.randomUUID();
        var price = new BigDecimal(line.unitPrice());
        database.execute(Sql.of(
                """
                insert into bill (park_id, id, kind, number, tenant_id, company_id, run_id, issued_on, from_on, to_on, due_on,
                    list_amount, waived, payable, inputs, content, content_hash)
                select t.park_id, ?, 'BILL', ?, t.id, t.company_id, ?, ?, ?, ?, ?, 10, 0, 10, '{}', '{}',
                    repeat('0', 64)
                from tenant t where t.park_id = ? and t.id = ?""",
                id,
                "T-" + id,
                Bills.run(database, park, line.to()),
                line.to(),
                line.from(),
                line.to(),
                line.to(),
                park,
                tenant));
        database.execute(
                Sql.of("""
                insert into bill_line (park_id, bill_id, line, tenant_id, fee, subject, label, from_on, to_on, basis, quantity,
                    unit_price, list_amount, rounding, waived, payable, vat_category, incubatee)
                values (?, ?, 1, ?, ?, ?, '示例', ?, ?, ?, 10, ?, 10, 0, 0, 10, 'OTHER', false)""", park, id, tenant, line.fee(), line.subject(), line.from(), line.to(), line.basis(), price));
        return id;
    }
}
