package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.content.BillContent;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.billing.internal.content.Canonical;
import org.seedbed.billing.internal.content.ContentLine;
import org.seedbed.billing.internal.run.RunJson.BillRunBill;
import org.seedbed.billing.internal.run.RunJson.BillRunChange;
import org.seedbed.billing.internal.run.RunJson.BillRunLineChange;
import org.seedbed.billing.internal.run.RunJson.BillRunTenant;
import org.seedbed.billing.internal.run.RunJson.BillRunTenantDetail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Tenant by tenant what a run would issue, against its last preview. */
@ApplicationScoped
class RunTenants {

    enum RunTenantSort implements SortKey {
        POSITION("position"),
        NAME("name"),
        CHARGED("charged"),
        PAYABLE("payable"),
        WAIVED("waived");

        private final String column;

        RunTenantSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    /** Line by line what two previews have in common: kind, fee, what, from when. */
    private record LineKey(BillKind kind, FeeKind fee, String subject, LocalDate from) {
        static final Comparator<LineKey> IN_ORDER = Comparator.comparing(LineKey::kind)
                .thenComparing(LineKey::from)
                .thenComparing(LineKey::fee)
                .thenComparing(LineKey::subject);
    }

    private final Database database;
    private final RunStore store;

    RunTenants(Database database, RunStore store) {
        this.database = database;
        this.store = store;
    }

    @Transactional
    Page<BillRunTenant> list(UUID parkId, UUID runId, RunTenantFilter filter, @Nullable String sort, PageParams page) {
        var run = store.require(parkId, runId);
        var sql = compared(run)
                .filter(filter.changes, "and change = any(?)")
                .filter(Like.contains(filter.q), "and name ilike ?")
                .add(Boolean.TRUE.equals(filter.noted) ? "and notes <> '{}'" : "")
                .add(Boolean.TRUE.equals(filter.corrected) ? "and credits > 0" : "");
        var order = SortKey.orderBy(sort, RunTenantSort.POSITION, "tenant_id");
        return database.page(sql, order, page, RunTenants::tenant);
    }

    @Transactional
    BillRunTenantDetail get(UUID parkId, UUID runId, UUID tenantId) {
        var run = store.require(parkId, runId);
        var tenant = database.first(compared(run).add("and tenant_id = ?", tenantId), RunTenants::tenant)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var now = bills(run, run.preview(), tenantId);
        var before = bills(run, run.preview() - 1, tenantId);
        return new BillRunTenantDetail(tenant, now, run.preview() > 1 ? changes(before, now) : List.of());
    }

    private static Sql compared(BillRun run) {
        return Sql.of(
                """
                select * from (
                    select coalesce(n.tenant_id, o.tenant_id) as tenant_id, c.name, coalesce(n.position, 0) as position,
                        coalesce(n.bills, 0) as bills, coalesce(n.credits, 0) as credits,
                        coalesce(n.charged, 0) as charged, coalesce(n.credited, 0) as credited,
                        coalesce(n.waived, 0) as waived, coalesce(n.charged + n.credited, 0) as payable,
                        o.charged + o.credited as before, coalesce(n.notes, '{}') as notes,
                        case when ? = 1 then 'FIRST' when n.hash is not distinct from o.hash then 'SAME'
                            when o.hash is null then 'NEW' when n.hash is null then 'GONE'
                            else 'CHANGED' end as change
                    from (select * from bill_run_item where park_id = ? and run_id = ? and preview = ?) n
                    full join (select * from bill_run_item where park_id = ? and run_id = ? and preview = ?) o
                        on o.tenant_id = n.tenant_id
                    join company c on c.id = coalesce(n.company_id, o.company_id)) compared
                where true
                """, run.preview(), run.parkId(), run.id(), run.preview(), run.parkId(), run.id(), run.preview() - 1);
    }

    private static BillRunTenant tenant(Row row) {
        return new BillRunTenant(
                row.uuid("tenant_id"),
                row.text("name"),
                row.integer("bills"),
                row.integer("credits"),
                Money.cny(row.decimal("charged")),
                Money.cny(row.decimal("credited")),
                Money.cny(row.decimal("waived")),
                Money.cny(row.decimal("payable")),
                row.constant("change", BillRunChange.class),
                Money.cnyOrNull(row.decimalOrNull("before")),
                row.texts("notes").stream().map(RunNotes::read).toList());
    }

    /** Waiting in the preview, or issued since. */
    private List<BillRunBill> bills(BillRun run, int preview, UUID tenantId) {
        var waiting = Sql.of("""
                        select b.id, b.kind, b.due_on, b.payable, b.content, o.number as corrects, b.ordinal::text as place
                        from bill_run_bill b left join bill o on o.park_id = b.park_id and o.id = b.corrects_id
                        where b.park_id = ? and b.run_id = ? and b.preview = ? and b.tenant_id = ?""", run.parkId(), run.id(), preview, tenantId);
        if (preview == run.preview()) {
            waiting.add("""
                    union all
                    select b.id, b.kind, b.due_on, b.payable, b.content, o.number, b.number
                    from bill b left join bill o on o.park_id = b.park_id and o.id = b.corrects_id
                    where b.park_id = ? and b.run_id = ? and b.tenant_id = ?""", run.parkId(), run.id(), tenantId);
        }
        return database.list(
                waiting.add("order by place"),
                row -> new BillRunBill(
                        row.uuid("id"),
                        row.constant("kind", BillKind.class),
                        row.textOrNull("corrects"),
                        row.date("due_on"),
                        Money.cny(row.decimal("payable")),
                        Canonical.read(row.text("content"), BillContent.class).lines()));
    }

    private static List<BillRunLineChange> changes(List<BillRunBill> before, List<BillRunBill> now) {
        var old = byKey(before);
        var changes = new ArrayList<BillRunLineChange>();
        byKey(now).forEach((key, line) -> {
            var was = old.remove(key);
            if (was == null
                    || was.payable().compareTo(line.payable()) != 0
                    || !was.to().equals(line.to())) {
                changes.add(change(key, line, was == null ? null : was.payable(), line.payable()));
            }
        });
        old.forEach((key, line) -> changes.add(change(key, line, line.payable(), null)));
        return changes;
    }

    private static SortedMap<LineKey, ContentLine> byKey(List<BillRunBill> bills) {
        var lines = new TreeMap<LineKey, ContentLine>(LineKey.IN_ORDER);
        for (var bill : bills) {
            bill.lines()
                    .forEach(
                            line -> lines.put(new LineKey(bill.kind(), line.fee(), line.subject(), line.from()), line));
        }
        return lines;
    }

    private static BillRunLineChange change(
            LineKey key, ContentLine line, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        return new BillRunLineChange(
                key.kind(),
                line.label(),
                key.fee(),
                line.from(),
                line.to(),
                Money.cnyOrNull(before),
                Money.cnyOrNull(after));
    }
}
