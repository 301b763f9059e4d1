package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.billing.internal.content.Canonical;
import org.seedbed.billing.internal.content.ContentLine;
import org.seedbed.billing.internal.contract.Contracts;
import org.seedbed.billing.internal.run.RunJson.BillRunNoteView;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/** Computes a preview, some tenants at a time; each step is a transaction of the worker. */
@ApplicationScoped
class Previewing {

    private static final Logger LOG = Logger.getLogger(Previewing.class);
    private static final int AT_ONCE = 200;

    private record Item(int position, UUID tenantId, UUID companyId) {}

    /** What became of one tenant. */
    private record Computed(Item item, List<BillDraft> drafts, List<BillRunNoteView> notes) {

        BigDecimal sum(BillKind kind, Function<ContentLine, BigDecimal> of) {
            return drafts.stream()
                    .filter(draft -> draft.content().kind() == kind)
                    .map(draft -> draft.content().sum(of))
                    .reduce(Cents.ZERO, BigDecimal::add);
        }

        long count(BillKind kind) {
            return drafts.stream()
                    .filter(draft -> draft.content().kind() == kind)
                    .count();
        }

        /** Of which something is charged; those of lines that are taken back were billed, so nobody undoes them. */
        Set<UUID> leases() {
            return drafts.stream()
                    .filter(draft -> draft.content().kind() == BillKind.BILL)
                    .flatMap(draft -> draft.content().lines().stream())
                    .flatMap(line -> Stream.ofNullable(line.lease()))
                    .collect(Collectors.toSet());
        }

        @Nullable
        String hash() {
            return drafts.isEmpty()
                    ? null
                    : Canonical.hash(String.join(
                            "\n", drafts.stream().map(BillDraft::text).toList()));
        }
    }

    private final JobDatabase jobs;
    private final RunFacts facts;
    private final Contracts contracts;

    Previewing(JobDatabase jobs, RunFacts facts, Contracts contracts) {
        this.jobs = jobs;
        this.facts = facts;
        this.contracts = contracts;
    }

    /** One step: who is looked at, then some of them at a time, at last the sums. */
    void step(BillRun run) {
        if (run.tenants() == null) {
            begin(run);
            return;
        }
        var items = jobs.list(
                Sql.of("""
                        select position, tenant_id, company_id from bill_run_item
                        where run_id = ? and preview = ? and position > ? order by position limit ?""", run.id(), run.preview(), run.position(), AT_ONCE),
                row -> new Item(row.integer("position"), row.uuid("tenant_id"), row.uuid("company_id")));
        if (items.isEmpty()) {
            end(run);
        } else {
            write(run, compute(run, items));
            jobs.execute(Sql.of(
                    "update bill_run set position = ?, failed_at = null where id = ?",
                    items.getLast().position(),
                    run.id()));
        }
    }

    /** Whoever has or had a lease by the end of the month, a charge or a bill; in the order of names, as bills are numbered. */
    private void begin(BillRun run) {
        var tenants = jobs.execute(
                Sql.of("""
                insert into bill_run_item (park_id, run_id, preview, position, tenant_id, company_id)
                select t.park_id, ?, ?, row_number() over (order by c.name, t.id), t.id, t.company_id
                from tenant t join company c on c.id = t.company_id
                where t.park_id = ? and (
                    exists (select from lease l where l.park_id = t.park_id and l.tenant_id = t.id and l.starts_on <= ?)
                    or exists (select from charge_entry e where e.park_id = t.park_id and e.tenant_id = t.id)
                    or exists (select from bill b where b.park_id = t.park_id and b.tenant_id = t.id))""", run.id(), run.preview(), run.parkId(), run.month().plusMonths(1)));
        jobs.execute(Sql.of(
                "update bill_run set tenants = ?, position = 0, failed_at = null where id = ?", tenants, run.id()));
    }

    private List<Computed> compute(BillRun run, List<Item> items) {
        var dueDays = contracts.settings(run.parkId(), jobs).dueDays();
        var frame = new RunFrame(run.parkId(), run.month(), run.seq(), run.asOf(), dueDays);
        try {
            return together(frame, items);
        } catch (IllegalArgumentException e) {
            LOG.warnf(e, "facts of one of %d tenants cannot be read", items.size());
            return items.stream().map(item -> alone(frame, item)).toList();
        }
    }

    /** Facts that cannot even be read, such as a meter that ran back, keep those from being billed whom they concern. */
    private Computed alone(RunFrame frame, Item item) {
        try {
            return together(frame, List.of(item)).getFirst();
        } catch (IllegalArgumentException e) {
            LOG.warnf(e, "facts of tenant %s cannot be read", item.tenantId());
            return new Computed(item, List.of(), List.of(RunNotes.CONTRADICTION));
        }
    }

    private List<Computed> together(RunFrame frame, List<Item> items) {
        var known = facts.of(frame, items.stream().map(Item::tenantId).toList(), jobs);
        return items.stream()
                .map(item -> compute(frame, item, Objects.requireNonNull(known.get(item.tenantId()))))
                .toList();
    }

    private Computed compute(RunFrame frame, Item item, RunFacts.Known known) {
        try {
            return new Computed(item, TenantBilling.of(frame, known.tenant(), facts.adjuster()), known.notes());
        } catch (IllegalArgumentException e) {
            // Facts that contradict each other keep one tenant from being billed and not the park.
            LOG.warnf(e, "tenant %s cannot be billed", item.tenantId());
            var notes = new ArrayList<>(known.notes());
            notes.add(
                    e instanceof ImplausibleException odd ? RunNotes.implausible(odd.label()) : RunNotes.CONTRADICTION);
            return new Computed(item, List.of(), notes);
        }
    }

    private void write(BillRun run, List<Computed> computed) {
        jobs.batch(
                """
                update bill_run_item set bills = ?, credits = ?, charged = ?, credited = ?, waived = ?, hash = ?, notes = ?
                where run_id = ? and preview = ? and position = ?""",
                computed.stream()
                        .filter(one -> !one.drafts().isEmpty() || !one.notes().isEmpty())
                        .map(one -> Arrays.<@Nullable Object>asList(
                                Math.toIntExact(one.count(BillKind.BILL)),
                                Math.toIntExact(one.count(BillKind.CREDIT_NOTE)),
                                one.sum(BillKind.BILL, ContentLine::payable),
                                one.sum(BillKind.CREDIT_NOTE, ContentLine::payable),
                                one.sum(BillKind.BILL, ContentLine::waived)
                                        .add(one.sum(BillKind.CREDIT_NOTE, ContentLine::waived)),
                                one.hash(),
                                one.notes().stream().map(RunNotes::write).toList(),
                                run.id(),
                                run.preview(),
                                one.item().position()))
                        .toList());
        jobs.batch(
                "insert into bill_run_lease (park_id, run_id, lease_id) values (?, ?, ?) on conflict do nothing",
                computed.stream()
                        .flatMap(one -> one.leases().stream())
                        .map(lease -> Arrays.<@Nullable Object>asList(run.parkId(), run.id(), lease))
                        .toList());
        jobs.batch(
                """
                insert into bill_run_bill (park_id, run_id, preview, position, ordinal, id, kind, tenant_id, company_id,
                    corrects_id, from_on, to_on, due_on, list_amount, waived, payable, inputs, content, content_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", computed.stream().flatMap(one -> rows(run, one).stream()).toList());
    }

    private static List<List<@Nullable Object>> rows(BillRun run, Computed computed) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var draft : computed.drafts()) {
            var content = draft.content();
            rows.add(Arrays.<@Nullable Object>asList(
                    run.parkId(),
                    run.id(),
                    run.preview(),
                    computed.item().position(),
                    rows.size() + 1,
                    draft.id(),
                    content.kind(),
                    computed.item().tenantId(),
                    computed.item().companyId(),
                    draft.correctsId(),
                    content.from(),
                    content.to(),
                    draft.dueOn(),
                    content.sum(ContentLine::amount),
                    content.sum(ContentLine::waived),
                    content.sum(ContentLine::payable),
                    draft.inputs(),
                    draft.text(),
                    draft.hash()));
        }
        return rows;
    }

    /** Tenants of whom there is nothing to tell are let go; the preview before the last one is no more compared with. */
    private void end(BillRun run) {
        jobs.execute(Sql.of(
                "delete from bill_run_item where run_id = ? and preview = ? and hash is null and notes = '{}'",
                run.id(),
                run.preview()));
        jobs.execute(Sql.of("delete from bill_run_item where run_id = ? and preview < ?", run.id(), run.preview() - 1));
        jobs.execute(Sql.of("""
                update bill_run r set version = version + 1, state = 'PREVIEWED', position = 0, failed_at = null,
                    bills = s.bills, credits = s.credits, charged = s.charged, credited = s.credited, waived = s.waived
                from (select coalesce(sum(bills), 0) as bills, coalesce(sum(credits), 0) as credits,
                        coalesce(sum(charged), 0) as charged, coalesce(sum(credited), 0) as credited,
                        coalesce(sum(waived), 0) as waived
                    from bill_run_item where run_id = ? and preview = ?) s
                where r.id = ?""", run.id(), run.preview(), run.id()));
    }
}
