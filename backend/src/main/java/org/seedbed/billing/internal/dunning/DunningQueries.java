package org.seedbed.billing.internal.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.dunning.DunningJson.DunningNotice;
import org.seedbed.billing.internal.dunning.DunningJson.DunningRow;
import org.seedbed.billing.internal.dunning.DunningJson.DunningStep;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Who is behind, since when, and which letter is due. */
@ApplicationScoped
class DunningQueries {

    private final Database database;
    private final DunningSteps steps;
    private final BusinessClock clock;

    DunningQueries(Database database, DunningSteps steps, BusinessClock clock) {
        this.database = database;
        this.steps = steps;
        this.clock = clock;
    }

    /** Who is behind longest first. */
    @Transactional
    Page<DunningRow> list(UUID parkId, PageParams page) {
        var present = steps.of(parkId).steps();
        return database.page(behind(parkId), " order by o.oldest_due, c.name, c.id", page, row -> row(row, present));
    }

    @Transactional
    Optional<DunningRow> find(UUID parkId, UUID tenantId) {
        var present = steps.of(parkId).steps();
        return database.first(behind(parkId).add("and c.id = ?", tenantId), row -> row(row, present));
    }

    /** The letters of a tenant, the latest first. */
    @Transactional
    Page<DunningNotice> letters(UUID parkId, UUID tenantId, PageParams page) {
        var tenants = Sql.of("select id from tenant_company where park_id = ? and id = ?", parkId, tenantId);
        if (database.count(tenants) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        return database.page(
                Sql.of("""
                        select n.*, u.display_name from dunning_notice n left join app_user u on u.id = n.sent_by
                        where n.park_id = ? and n.tenant_id = ?""", parkId, tenantId), " order by n.sent_at desc, n.id", page, DunningQueries::notice);
    }

    /** The file that is kept of a letter. */
    UUID file(UUID parkId, UUID id) {
        return database.first(
                        Sql.of("select file_id from dunning_notice where park_id = ? and id = ?", parkId, id),
                        row -> row.uuid("file_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** A letter counts for as long as the same bill, or an older one, is the oldest that is open. */
    private Sql behind(UUID parkId) {
        return Sql.of("""
                select c.id as tenant_id, c.name as company_name, o.overdue_sum, o.oldest_due, n.*, u.display_name
                from (
                    select b.tenant_id, min(b.due_on) as oldest_due, sum(b.open) as overdue_sum
                    from bill_balance b where b.park_id = ? and b.open > 0 and b.due_on < ? group by b.tenant_id) o
                join tenant_company c on c.park_id = ? and c.id = o.tenant_id
                left join lateral (
                    select m.id, m.step, m.name, m.overdue, m.oldest_due_on, m.sent_by, m.sent_at, m.sent_how
                    from dunning_notice m
                    where m.park_id = c.park_id and m.tenant_id = c.id and m.oldest_due_on >= o.oldest_due
                    order by m.step desc, m.sent_at desc limit 1) n on true
                left join app_user u on u.id = n.sent_by where true""", parkId, clock.today(), parkId);
    }

    private DunningRow row(Row row, List<DunningStep> present) {
        var oldest = row.date("oldest_due");
        var days = (int) ChronoUnit.DAYS.between(oldest, clock.today());
        var last = row.uuidOrNull("id") == null ? null : notice(row);
        var due = dueStep(present, days, last == null ? 0 : last.step());
        return new DunningRow(
                row.uuid("tenant_id"),
                row.text("company_name"),
                Money.cny(row.decimal("overdue_sum")),
                oldest,
                days,
                due,
                due == null ? null : present.get(due - 1).name(),
                last);
    }

    /** The step after the last that was sent, once its day has come: none is left out. */
    static @Nullable Integer dueStep(List<DunningStep> steps, int days, int sent) {
        return sent < steps.size() && days >= steps.get(sent).daysAfter() ? sent + 1 : null;
    }

    private static DunningNotice notice(Row row) {
        return new DunningNotice(
                row.uuid("id"),
                row.integer("step"),
                row.text("name"),
                Money.cny(row.decimal("overdue")),
                row.date("oldest_due_on"),
                row.textOrNull("display_name"),
                row.instant("sent_at"),
                row.text("sent_how"));
    }
}
