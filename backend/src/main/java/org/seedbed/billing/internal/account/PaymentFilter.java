package org.seedbed.billing.internal.account;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** What the list of payments is narrowed to. */
public class PaymentFilter {

    /** Part of a number, a payer's, voucher's or company's. */
    @QueryParam("q")
    @Size(max = 100)
    public @Nullable String q;

    @QueryParam("tenantId")
    public @Nullable UUID tenantId;

    @QueryParam("kind")
    public List<PaymentKind> kinds = List.of();

    @QueryParam("method")
    public List<PaymentMethod> methods = List.of();

    /** Only entries of this day and later. */
    @QueryParam("from")
    public @Nullable LocalDate from;

    /** Only entries before this day. */
    @QueryParam("to")
    public @Nullable LocalDate to;

    Sql narrow(Sql payments) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw ProblemException.field("/to", ValidationErrors.PERIOD);
        }
        var like = Like.contains(q);
        payments.filter(tenantId, "and p.tenant_id = ?")
                .filter(kinds, "and p.kind = any(?)")
                .filter(methods, "and p.method = any(?)")
                .filter(from, "and p.received_on >= ?")
                .filter(to, "and p.received_on < ?");
        return like == null
                ? payments
                : payments.add(
                        "and (p.number ilike ? or p.payer ilike ? or p.voucher_number ilike ? or c.name ilike ?)",
                        like,
                        like,
                        like,
                        like);
    }
}
