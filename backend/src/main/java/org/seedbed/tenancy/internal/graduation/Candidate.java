package org.seedbed.tenancy.internal.graduation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;

/**
 * A tenant in a stage one graduates from.
 *
 * @param since first day in that stage: a correction back to it starts no new clock
 * @param dueOn first day it may stay in the stage no longer; null: for good
 */
record Candidate(
        UUID parkId,
        UUID tenantId,
        UUID companyId,
        String companyName,
        CompanyKind kind,
        UUID entryId,
        Stage stage,
        LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable UUID openReviewId) {

    /** Those who stand there on the day. */
    static Sql on(UUID parkId, LocalDate day) {
        return Sql.of("""
                select t.park_id, t.id, t.company_id, c.name, c.kind, e.id as entry_id, e.stage, e.due_on, f.since,
                    (select r.id from graduation_review r where r.park_id = t.park_id and r.tenant_id = t.id
                        and r.state in ('PROPOSED', 'IN_REVIEW')) as open_review
                from stage_entry e
                join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                join company c on c.id = t.company_id
                cross join lateral (
                    select min(o.starts_on) as since from stage_entry o where o.park_id = e.park_id
                        and o.tenant_id = e.tenant_id and o.stage = e.stage and o.starts_on <= e.starts_on) f
                where e.park_id = ? and e.stage in ('INCUBATOR', 'ACCELERATOR')
                    and e.starts_on <= ? and (e.ends_on is null or e.ends_on > ?)
                    and t.starts_on <= ? and (t.ends_on is null or t.ends_on > ?)""", parkId, day, day, day, day);
    }

    static Candidate of(Row row) {
        return new Candidate(
                row.uuid("park_id"),
                row.uuid("id"),
                row.uuid("company_id"),
                row.text("name"),
                row.constant("kind", CompanyKind.class),
                row.uuid("entry_id"),
                row.constant("stage", Stage.class),
                row.date("since"),
                row.dateOrNull("due_on"),
                row.uuidOrNull("open_review"));
    }
}
