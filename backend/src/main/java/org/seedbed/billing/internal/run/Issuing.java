package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.BillsIssued;
import org.seedbed.billing.internal.bill.BillIssue;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Issues what was previewed, some bills at a time; each step is a transaction of the worker. A bill leaves the preview in
 * the transaction that issues it, so whatever is stopped goes on with the next.
 */
@ApplicationScoped
class Issuing {

    private static final int AT_ONCE = 500;

    private record Waiting(int position, int ordinal, UUID id, BillKind kind, UUID tenantId) {}

    private final JobDatabase jobs;
    private final Event<BillsIssued> issued;
    private final BusinessClock clock;
    private final RunTrail trail;

    Issuing(JobDatabase jobs, Event<BillsIssued> issued, BusinessClock clock, RunTrail trail) {
        this.jobs = jobs;
        this.issued = issued;
        this.clock = clock;
        this.trail = trail;
    }

    void step(BillRun run) {
        var waiting = jobs.list(
                Sql.of("""
                        select position, ordinal, id, kind, tenant_id from bill_run_bill
                        where run_id = ? and preview = ? order by position, ordinal limit ?""", run.id(), run.preview(), AT_ONCE),
                row -> new Waiting(
                        row.integer("position"),
                        row.integer("ordinal"),
                        row.uuid("id"),
                        row.constant("kind", BillKind.class),
                        row.uuid("tenant_id")));
        if (waiting.isEmpty()) {
            end(run);
        } else {
            issue(run, waiting);
        }
    }

    private void issue(BillRun run, List<Waiting> waiting) {
        var ids = waiting.stream().map(Waiting::id).toList();
        jobs.execute(Sql.of("""
                        insert into bill (park_id, id, kind, number, tenant_id, company_id, run_id, corrects_id, issued_on,
                            issued_by, from_on, to_on, due_on, list_amount, waived, payable, inputs, content, content_hash)
                        select b.park_id, b.id, b.kind, n.number, b.tenant_id, b.company_id, b.run_id, b.corrects_id, ?, ?,
                            b.from_on, b.to_on, b.due_on, b.list_amount, b.waived, b.payable, b.inputs, b.content,
                            b.content_hash
                        from bill_run_bill b
                        join unnest(?::uuid[], ?::text[]) as n (id, number) on n.id = b.id
                        where b.run_id = ? and b.preview = ?""", run.issuedOn(), run.issueBy(), ids, numbers(run, waiting), run.id(), run.preview()));
        BillIssue.lines(run.parkId(), ids, jobs);
        jobs.batch(
                "delete from bill_run_bill where run_id = ? and preview = ? and position = ? and ordinal = ?",
                waiting.stream()
                        .map(bill -> Arrays.<@Nullable Object>asList(
                                run.id(), run.preview(), bill.position(), bill.ordinal()))
                        .toList());
        jobs.execute(Sql.of(
                "update bill_run set position = position + ?, failed_at = null where id = ?",
                waiting.size(),
                run.id()));
        var tenants = new HashSet<UUID>();
        waiting.forEach(bill -> tenants.add(bill.tenantId()));
        issued.fire(new BillsIssued(run.parkId(), List.copyOf(tenants), jobs));
    }

    /** In the order of the preview; each series goes on where the park's year is. */
    private List<String> numbers(BillRun run, List<Waiting> waiting) {
        var year = Objects.requireNonNull(run.issuedOn()).getYear();
        var next = new HashMap<BillKind, Integer>();
        for (var kind : BillKind.values()) {
            var count = Math.toIntExact(
                    waiting.stream().filter(bill -> bill.kind() == kind).count());
            if (count > 0) {
                next.put(kind, BillIssue.take(run.parkId(), year, kind, count, jobs));
            }
        }
        var numbers = new ArrayList<String>();
        for (var bill : waiting) {
            var number = Objects.requireNonNull(next.get(bill.kind()));
            next.put(bill.kind(), number + 1);
            numbers.add(BillIssue.number(bill.kind(), year, number));
        }
        return numbers;
    }

    /** Only the preview that was issued stays to be read. */
    private void end(BillRun run) {
        jobs.execute(Sql.of("delete from bill_run_lease where run_id = ?", run.id()));
        jobs.execute(Sql.of("delete from bill_run_item where run_id = ? and preview < ?", run.id(), run.preview()));
        jobs.execute(Sql.of("""
                update bill_run set version = version + 1, state = 'ISSUED', ended_at = ?, failed_at = null where id = ?""", clock.now(), run.id()));
        trail.issued(run);
    }
}
