package org.seedbed.lease.internal;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** What the lease list, and its file, are narrowed to. */
public class LeaseFilter {

    @QueryParam("tenantId")
    public @Nullable UUID tenantId;

    @QueryParam("unitId")
    public @Nullable UUID unitId;

    /** Only leases that cover the day. */
    @QueryParam("on")
    public @Nullable LocalDate on;

    /** Only leases whose {@code to}, the first day after, is this one or later. */
    @QueryParam("endsFrom")
    public @Nullable LocalDate endsFrom;

    /** Only leases whose {@code to} is before this day. */
    @QueryParam("endsBefore")
    public @Nullable LocalDate endsBefore;

    /** Refuses days between which there is none. */
    LeaseFilter checked() {
        if (endsFrom != null && endsBefore != null && !endsFrom.isBefore(endsBefore)) {
            throw ProblemException.field("/endsBefore", ValidationErrors.PERIOD);
        }
        return this;
    }

    /** The park's leases that remain, with the columns of the table. */
    Sql leases(UUID parkId) {
        var sql = Sql.of("select * from lease where park_id = ?", parkId)
                .filter(tenantId, "and tenant_id = ?")
                .filter(endsFrom, "and ends_on >= ?")
                .filter(endsBefore, "and ends_on < ?");
        // The fence makes the few leases of the day the start; sorted, the planner would walk through all that ever
        // were.
        return on == null ? sql : sql.add("and starts_on <= ? and ends_on > ? offset 0", on, on);
    }

    /** For the trail. */
    Facts facts() {
        return Facts.of("tenantId", tenantId)
                .and("unitId", unitId)
                .and("on", on)
                .and("endsFrom", endsFrom)
                .and("endsBefore", endsBefore);
    }
}
