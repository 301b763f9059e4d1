package org.seedbed.billing.internal.bill;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bill.BillJson.BillStatus;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;

/** What the list of bills is narrowed to. */
public class BillFilter {

    @QueryParam("status")
    @Size(max = 4)
    public List<BillStatus> statuses = List.of();

    @QueryParam("tenantId")
    public @Nullable UUID tenantId;

    @QueryParam("runId")
    public @Nullable UUID runId;

    /** Issued in the month of this day. */
    @QueryParam("month")
    public @Nullable LocalDate month;

    /** Part of the number or of the company's name. */
    @QueryParam("q")
    @Size(max = 100)
    public @Nullable String q;

    Sql narrow(Sql bills) {
        var text = Like.contains(q);
        bills.filter(statuses, "and status = any(?)")
                .filter(tenantId, "and tenant_id = ?")
                .filter(runId, "and run_id = ?");
        if (month != null) {
            var first = month.withDayOfMonth(1);
            bills.add("and issued_on >= ? and issued_on < ?", first, first.plusMonths(1));
        }
        return text == null ? bills : bills.add("and (number ilike ? or company_name ilike ?)", text, text);
    }
}
