package org.seedbed.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.DateRange;

/**
 * On which days a graduate has no benefits of an incubatee any more: from the first day of the month after it graduated on.
 * It may stay on at the market price. Where a graduation is taken back, it has them again from that day on, and where that is
 * before the month is over, it never lost them.
 */
public final class GraduateBenefits {

    private GraduateBenefits() {}

    /** First day without them after a graduation on that day. */
    public static LocalDate endAfter(LocalDate graduatedOn) {
        return graduatedOn.withDayOfMonth(1).plusMonths(1);
    }

    /**
     * Days without benefits, half-open, by tenant; those that never graduated are left out.
     *
     * @param rows for every row: a bill run works outside any request
     */
    public static Map<UUID, List<DateRange>> without(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows) {
        var spans = new HashMap<UUID, List<DateRange>>();
        rows.list(Sql.of("""
                        select e.tenant_id, e.starts_on,
                            (select min(n.starts_on) from stage_entry n where n.park_id = e.park_id
                                and n.tenant_id = e.tenant_id and n.starts_on > e.starts_on) as back_on
                        from stage_entry e
                        where e.park_id = ? and e.tenant_id = any(?) and e.stage = 'GRADUATED'
                        order by e.tenant_id, e.starts_on""", parkId, tenantIds), row -> {
            var span = span(row.date("starts_on"), row.dateOrNull("back_on"));
            return span == null
                    ? false
                    : spans.computeIfAbsent(row.uuid("tenant_id"), id -> new ArrayList<>())
                            .add(span);
        });
        return spans;
    }

    private static @Nullable DateRange span(LocalDate graduatedOn, @Nullable LocalDate backOn) {
        var from = endAfter(graduatedOn);
        return backOn == null || backOn.isAfter(from) ? new DateRange(from, backOn) : null;
    }
}
