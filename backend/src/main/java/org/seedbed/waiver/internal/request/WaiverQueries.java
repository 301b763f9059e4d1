package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverCount;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverCounts;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverNeed;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverSummary;

/** Waivers as lists show them. */
@ApplicationScoped
class WaiverQueries {

    static final String NEWEST_FIRST = " order by made_at desc, id";

    /** Takes today five times. */
    private static final String NEEDS = """
            array_remove(array[
                case when w.state in ('ACTIVE', 'SUSPENDED') and (
                    exists (select from tenant t where t.park_id = w.park_id and t.id = w.tenant_id and t.ends_on <= ?)
                    or not exists (select from lease l join lease_unit u on u.park_id = l.park_id and u.lease_id = l.id
                        where l.park_id = w.park_id and l.tenant_id = w.tenant_id and u.ends_on > ?)) then 'LEFT' end,
                case when w.state = 'ACTIVE' and w.scheme -> 'requires' @> '["NO_ARREARS"]' and exists (
                    select from bill_balance b where b.park_id = w.park_id and b.tenant_id = w.tenant_id
                        and b.open > 0 and b.due_on < ?) then 'ARREARS' end,
                case when w.state in ('ACTIVE', 'SUSPENDED') and w.total > 0 and w.total < (
                    select coalesce(sum(r.amount), 0) from bill_reduction r
                    where r.park_id = w.park_id and r.grant_id = w.id) then 'BEYOND_RESERVATION' end,
                case when w.state in ('ACTIVE', 'SUSPENDED') and not (w.scheme ->> 'windowRequired')::boolean and exists (
                    select from stage_entry e where e.park_id = w.park_id and e.tenant_id = w.tenant_id
                        and e.stage = 'GRADUATED' and e.starts_on <= ? and (e.ends_on is null or e.ends_on > ?))
                    then 'GRADUATED' end], null)""";

    /**
     * The suspension that is on or still to come. The run reads the same rows: that somebody owes stops nothing by
     * itself, or what a bill was computed from would change with every payment. It is shown, and what a person then decides
     * holds for list and bills alike; missing reports leave such dated rows by themselves. Takes today once.
     */
    private static final String SUSPENDED = """
            left join lateral (select s.from_on as suspended_from, s.to_on as resumes_on from waiver_suspension s
                where s.waiver_id = w.id and w.state in ('ACTIVE', 'SUSPENDED') and s.from_on < coalesce(s.to_on, 'infinity')
                    and coalesce(s.to_on, 'infinity') > ? order by s.from_on, s.id limit 1) stop on true""";

    private final Database database;
    private final BusinessClock clock;

    WaiverQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What the list is narrowed to.
     *
     * @param needing only those somebody should look at, or only those nobody has to
     */
    record Filter(
            List<WaiverState> states,
            @Nullable UUID tenantId,
            @Nullable UUID policyId,
            @Nullable Boolean needing) {

        /** For the trail. */
        Facts facts() {
            return Facts.of("waiverState", states.isEmpty() ? null : states)
                    .and("tenantId", tenantId)
                    .and("policyId", policyId)
                    .and("needing", needing);
        }
    }

    @Transactional
    Page<WaiverSummary> list(UUID parkId, Filter filter, PageParams page) {
        return database.page(narrowed(parkId, filter), NEWEST_FIRST, page, WaiverQueries::summary);
    }

    /** All of them in their order, however many. */
    void each(UUID parkId, Filter filter, Consumer<WaiverSummary> taker) {
        database.runs(narrowed(parkId, filter), NEWEST_FIRST, WaiverQueries::summary, run -> run.forEach(taker));
    }

    /** As the filters of the list would find them. */
    @Transactional
    WaiverCounts counts(UUID parkId) {
        var states = database.list(
                Sql.of(
                        "select state, count(*)::int as total from waiver where park_id = ? group by state order by state",
                        parkId),
                row -> new WaiverCount(row.constant("state", WaiverState.class), row.integer("total")));
        var needing = database.count(narrowed(parkId, new Filter(List.of(), null, null, true)));
        return new WaiverCounts(states, Math.toIntExact(needing));
    }

    /** Of a company, wherever it stays. */
    @Transactional
    Page<WaiverSummary> own(UUID companyId, PageParams page) {
        var sql = Sql.of("select w.*, stop.suspended_from, stop.resumes_on, '{}'::text[] as needs,")
                .add("coalesce((select c.name from company c where c.id = w.company_id), '') as company_name")
                .add("from waiver w")
                .add(SUSPENDED, clock.today())
                .add("where w.company_id = ?", companyId);
        return database.page(sql, NEWEST_FIRST, page, WaiverQueries::summary);
    }

    /** What somebody should look at of one. */
    List<WaiverNeed> needs(UUID id) {
        var today = clock.today();
        return database.first(
                        Sql.of("select")
                                .add(NEEDS, today, today, today, today, today)
                                .add("as needs from waiver w where w.id = ?", id),
                        WaiverQueries::needs)
                .orElse(List.of());
    }

    private Sql narrowed(UUID parkId, Filter filter) {
        var today = clock.today();
        var sql = Sql.of("select * from (select w.*, stop.suspended_from, stop.resumes_on,")
                .add(NEEDS, today, today, today, today, today)
                .add("as needs, coalesce((select c.name from company c where c.id = w.company_id), '') as company_name")
                .add("from waiver w")
                .add(SUSPENDED, today)
                .add("where w.park_id = ?", parkId)
                .filter(filter.states(), "and w.state = any(?)")
                .filter(filter.tenantId(), "and w.tenant_id = ?")
                .filter(filter.policyId(), "and w.policy_id = ?")
                .add(") w");
        var needing = filter.needing();
        if (needing != null) {
            sql.add("where (cardinality(w.needs) > 0) = ?", needing);
        }
        return sql;
    }

    private static WaiverSummary summary(Row row) {
        return new WaiverSummary(
                row.uuid("id"),
                row.text("number"),
                row.constant("state", WaiverState.class),
                row.uuid("tenant_id"),
                row.text("company_name"),
                row.text("policy_name"),
                row.date("from_on"),
                row.date("to_on"),
                Money.cnyOrNull(row.decimalOrNull("total")),
                row.bool("own"),
                row.instant("made_at"),
                row.dateOrNull("suspended_from"),
                row.dateOrNull("resumes_on"),
                needs(row));
    }

    private static List<WaiverNeed> needs(Row row) {
        return row.texts("needs").stream().map(WaiverNeed::valueOf).toList();
    }
}
