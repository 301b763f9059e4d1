package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.CompanySearch;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.text.Mask;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;
import org.seedbed.tenancy.IncubateeRule;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.TenantSpace;
import org.seedbed.tenancy.TenantSpace.TenantUnitView;
import org.seedbed.tenancy.internal.TenantJson.TenantSummary;

/** The tenant list. */
@ApplicationScoped
class TenantQueries {

    enum TenantSort implements SortKey {
        NAME("r.name_key"),
        FROM("t.starts_on"),
        STAGE("array_position(array['NURSERY', 'INCUBATOR', 'ACCELERATOR', 'GRADUATED'], s.stage)");

        private final String column;

        TenantSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public boolean nullable() {
            return this == STAGE;
        }
    }

    /**
     * What the list is narrowed to.
     *
     * @param on the day that stage, incubatee and rooms are shown for
     * @param current only stays that cover the day
     * @param clear whether contacts and telephone numbers may be searched
     */
    record Filter(
            @Nullable String q,
            List<Stage> stages,
            List<CompanyKind> kinds,
            LocalDate on,
            @Nullable Boolean incubatee,
            boolean current,
            boolean clear) {

        /** For the trail; what was searched for may be a person's name or number. */
        Facts facts() {
            return Facts.none()
                    .secret("q", q)
                    .and("stage", stages)
                    .and("kind", kinds)
                    .and("on", on)
                    .and("incubatee", incubatee)
                    .and("current", current);
        }
    }

    private static final String COMPANY = "join company c on c.id = t.company_id";
    private static final String RECORD =
            "join company_record r on r.park_id = t.park_id and r.company_id = t.company_id";
    private static final String STAGE = """
            left join stage_entry s on s.park_id = t.park_id and s.tenant_id = t.id
                and s.starts_on <= ? and (s.ends_on is null or s.ends_on > ?)""";
    /** The same asked stay by stay, for few of them; there is one at most ({@code ex_stage_entry__tenant_period}). */
    private static final String STAGE_OF_FEW = """
            left join lateral (
                select e.stage from stage_entry e where e.park_id = t.park_id and e.tenant_id = t.id
                    and e.starts_on <= ? and (e.ends_on is null or e.ends_on > ?) limit 1) s on true""";

    private final Database database;
    private final TenantSpace space;

    TenantQueries(Database database, TenantSpace space) {
        this.database = database;
        this.space = space;
    }

    Page<TenantSummary> tenants(UUID parkId, Filter filter, @Nullable String sort, PageParams page) {
        var order = orderBy(sort);
        var total = database.count(found(parkId, filter, ""));
        var ids = found(parkId, filter, order).add(order + " limit ? offset ?", page.size(), page.offset());
        var rows = total <= page.offset()
                ? List.<TenantSummary>of()
                : database.list(shown(parkId, filter, ids).add(order), row -> summary(row, filter));
        var units = units(parkId, rows, filter.on());
        return Page.of(rows, page, total).map(t -> withUnits(t, units));
    }

    /** All rows of the list in its order, however many. */
    void each(UUID parkId, Filter filter, @Nullable String sort, Consumer<TenantSummary> taker) {
        var sql = shown(parkId, filter, found(parkId, filter, ""));
        database.runs(sql, orderBy(sort), row -> summary(row, filter), run -> {
            var units = units(parkId, run, filter.on());
            run.forEach(t -> taker.accept(withUnits(t, units)));
        });
    }

    private static String orderBy(@Nullable String sort) {
        return SortKey.orderBy(sort, TenantSort.NAME, "t.id");
    }

    /** What a row shows, of the tenants of these ids. */
    private static Sql shown(UUID parkId, Filter filter, Sql ids) {
        return Sql.of("""
                        select t.id, t.company_id, t.starts_on, t.ends_on, c.name, c.kind, c.uscc, c.founded_on,
                            c.industry_code, s.stage, s.starts_on as stage_since
                        from tenant t""")
                .add(COMPANY)
                .add(RECORD)
                .add(STAGE, filter.on(), filter.on())
                .add("where t.park_id = ? and t.id in (", parkId)
                .add(ids)
                .add(")");
    }

    /**
     * Ids of the tenants asked for, joined with no more than filter and order need: the fence is asked for every row of
     * every table joined, which costs more than finding the row.
     */
    private static Sql found(UUID parkId, Filter filter, String order) {
        var on = filter.on();
        var q = filter.q() == null ? "" : filter.q().strip();
        var sql = Sql.of("select t.id from (select * from tenant where park_id = ?", parkId);
        if (filter.current()) {
            // The few present stays are the start: by name or by text, the planner would walk through everybody who was
            // ever here.
            sql.add("and starts_on <= ? and (ends_on is null or ends_on > ?) offset 0", on, on);
        }
        sql.add(") t");
        var judged = filter.incubatee() != null;
        if (judged || !filter.kinds().isEmpty()) {
            sql.add(COMPANY);
        }
        if (!q.isEmpty() || order.contains(TenantSort.NAME.column())) {
            sql.add(RECORD);
        }
        if (judged || !filter.stages().isEmpty() || order.contains(TenantSort.STAGE.column())) {
            sql.add(filter.current() ? STAGE_OF_FEW : STAGE, on, on);
        }
        sql.add("where t.park_id = ?", parkId);
        if (!q.isEmpty() && filter.current()) {
            CompanySearch.filterFew(sql, parkId, q, filter.clear());
        } else if (!q.isEmpty()) {
            CompanySearch.filter(sql, parkId, q, filter.clear());
        }
        sql.filter(filter.stages(), "and s.stage = any(?)").filter(filter.kinds(), "and c.kind = any(?)");
        if (filter.incubatee() != null) {
            IncubateeSql.filter(sql, IncubateeRule.inForce(on), on, filter.incubatee());
        }
        return sql;
    }

    private static TenantSummary summary(Row row, Filter filter) {
        var on = filter.on();
        var kind = row.constant("kind", CompanyKind.class);
        var stage = row.constantOrNull("stage", Stage.class);
        var facts = new IncubateeRule.Facts(
                kind, stage, row.dateOrNull("founded_on"), row.date("starts_on"), row.textOrNull("industry_code"));
        return new TenantSummary(
                row.uuid("id"),
                row.uuid("company_id"),
                row.text("name"),
                kind,
                filter.clear() ? row.textOrNull("uscc") : Mask.uscc(row.textOrNull("uscc")),
                stage,
                row.dateOrNull("stage_since"),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                IncubateeRule.inForce(on).judge(facts, on).incubatee(),
                List.of(),
                BigDecimal.ZERO.setScale(2));
    }

    private Map<UUID, List<TenantUnitView>> units(UUID parkId, List<TenantSummary> tenants, LocalDate on) {
        return space.unitsOn(parkId, tenants.stream().map(TenantSummary::id).toList(), on);
    }

    private static TenantSummary withUnits(TenantSummary t, Map<UUID, List<TenantUnitView>> units) {
        var own = units.getOrDefault(t.id(), List.of());
        return new TenantSummary(
                t.id(),
                t.companyId(),
                t.companyName(),
                t.kind(),
                t.uscc(),
                t.stage(),
                t.stageSince(),
                t.from(),
                t.to(),
                t.incubatee(),
                own,
                area(own));
    }

    /** ㎡ of whole units; seats of a shared zone have no area of their own. */
    static BigDecimal area(List<TenantUnitView> units) {
        return units.stream()
                .filter(unit -> unit.seats() == null)
                .map(TenantUnitView::area)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
