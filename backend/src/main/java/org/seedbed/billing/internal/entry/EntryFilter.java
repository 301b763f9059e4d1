package org.seedbed.billing.internal.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;

/** What a list of single charges may be narrowed to; null and empty mean no limit. Days {@code [from, to)} by the first day. */
record EntryFilter(
        @Nullable String q,
        @Nullable UUID tenantId,
        List<FeeKind> fees,
        List<EntryState> states,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** All but the states, which the query knows. */
    Sql narrow(Sql entries) {
        entries.filter(tenantId, "and tenant_id = ?")
                .filter(fees, "and fee = any(?)")
                .filter(from, "and from_on >= ?")
                .filter(to, "and from_on < ?");
        var like = Like.contains(q);
        return like == null ? entries : entries.add("and (label ilike ? or company_name ilike ?)", like, like);
    }
}
