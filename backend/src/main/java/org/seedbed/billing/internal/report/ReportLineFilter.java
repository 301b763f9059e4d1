package org.seedbed.billing.internal.report;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.shared.db.Sql;

/** Which lines stand behind a figure of a report; what is not given does not narrow. */
public class ReportLineFilter {

    /** The month the bill counts to, as in the collection report: yyyy-MM. */
    @QueryParam("billedIn")
    @Pattern(regexp = MonthParams.FORM)
    public @Nullable String billedIn;

    /** The month of the line's first day: yyyy-MM. */
    @QueryParam("month")
    @Pattern(regexp = MonthParams.FORM)
    public @Nullable String month;

    @QueryParam("fee")
    public @Nullable FeeKind fee;

    @QueryParam("vatCategory")
    public @Nullable VatCategory vatCategory;

    /** Whether the tenant was an incubatee on the line's first day. */
    @QueryParam("incubatee")
    public @Nullable Boolean incubatee;

    @QueryParam("tenantId")
    public @Nullable UUID tenantId;

    @QueryParam("leaseId")
    public @Nullable UUID leaseId;

    /** Only what is charged for the unit or seats of it. */
    @QueryParam("unitId")
    public @Nullable UUID unitId;

    Sql lines(UUID parkId) {
        var billed = billedIn == null ? null : YearMonth.parse(billedIn);
        var bills = billed == null ? BillMonths.bills(parkId) : BillMonths.bills(parkId, new MonthSpan(billed, billed));
        var lines = Sql.of("select * from bill_line where park_id = ?", parkId);
        if (month != null) {
            var first = YearMonth.parse(month).atDay(1);
            // Fenced: in the order of the numbers the planner would walk all bills of the park to find one month's
            // lines.
            lines.add("and from_on >= ? and from_on < ? offset 0", first, first.plusMonths(1));
        }
        var sql = Sql.of("""
                select l.bill_id, l.line, l.fee, l.label, l.from_on, l.to_on, l.list_amount, l.waived, l.payable,
                    l.vat_category, l.incubatee, b.kind, b.number, b.issued_on, b.tenant_id, c.name
                from (""").add(bills).add("""
                ) b
                join (""").add(lines).add("""
                ) l on l.park_id = b.park_id and l.bill_id = b.id
                join tenant_company c on c.park_id = b.park_id and c.id = b.tenant_id
                where true""");
        return sql.filter(fee, "and l.fee = ?")
                .filter(vatCategory, "and l.vat_category = ?")
                .filter(incubatee, "and l.incubatee = ?")
                .filter(tenantId, "and l.tenant_id = ?")
                .filter(leaseId, "and l.lease_id = ?")
                .filter(unitId == null ? null : unitId.toString(), "and split_part(l.subject, '#', 1) = ?");
    }
}
