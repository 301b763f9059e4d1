package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.account.AccountJson.Ageing;
import org.seedbed.billing.internal.account.AccountJson.ArrearsResponse;
import org.seedbed.billing.internal.account.AccountJson.ArrearsRow;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** What is open, tenant by tenant, by how long it has been due. */
@ApplicationScoped
public class ArrearsQueries {

    enum ArrearsSort implements SortKey {
        OVERDUE("overdue"),
        OPEN("open"),
        OLDEST("oldest_due"),
        COMPANY("name");

        private final String column;

        ArrearsSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    private static final String SUMS = """
            coalesce(sum(not_due), 0) as not_due, coalesce(sum(days30), 0) as days30, coalesce(sum(days60), 0) as days60,
            coalesce(sum(days90), 0) as days90, coalesce(sum(over90), 0) as over90, coalesce(sum(overdue), 0) as overdue,
            coalesce(sum(open), 0) as open""";

    private final Database database;
    private final BusinessClock clock;

    ArrearsQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    ArrearsResponse list(
            UUID parkId,
            @Nullable LocalDate day,
            @Nullable Boolean overdueOnly,
            @Nullable String q,
            @Nullable String sort,
            PageParams page) {
        var asOf = day == null ? clock.today() : day;
        var rows = Sql.of("select * from (")
                .add(tenants(parkId, asOf))
                .add(") x where true")
                .filter(Like.contains(q), "and name ilike ?");
        if (Boolean.TRUE.equals(overdueOnly)) {
            rows.add("and overdue > 0");
        }
        var orderBy = SortKey.orderBy(sort == null ? "overdue,desc" : sort, ArrearsSort.OVERDUE, "tenant_id");
        var all = database.first(Sql.of("select " + SUMS + " from (").add(rows).add(") y"), ArrearsQueries::ageing)
                .orElseThrow();
        var found = database.page(rows, orderBy, page, row -> row(row, asOf));
        return new ArrearsResponse(found.items(), found.page(), found.size(), found.total(), asOf, all);
    }

    /** Everybody who owes something. */
    public record WholeList(List<ArrearsRow> rows, Ageing sums) {}

    /** The same list whole, by name. */
    @Transactional
    public WholeList whole(UUID parkId, LocalDate asOf) {
        var rows = Sql.of("select * from (").add(tenants(parkId, asOf)).add(") x");
        var sums = database.first(Sql.of("select " + SUMS + " from (").add(rows).add(") y"), ArrearsQueries::ageing)
                .orElseThrow();
        return new WholeList(
                database.list(Sql.of("").add(rows).add("order by name, tenant_id"), row -> row(row, asOf)), sums);
    }

    /** A bill is overdue from the day after the last day to pay. Of a day that is over, by what was open then. */
    private Sql tenants(UUID parkId, LocalDate asOf) {
        var open = asOf.isBefore(clock.today()) ? PastAccounts.open(parkId, asOf) : openNow(parkId);
        return Sql.of("""
                        select o.tenant_id, c.name, o.oldest_due, o.not_due, o.days30, o.days60, o.days90, o.over90,
                            o.days30 + o.days60 + o.days90 + o.over90 as overdue, o.open, o.prepaid
                        from (
                            select b.tenant_id, min(b.due_on) filter (where b.open > 0) as oldest_due,
                                coalesce(sum(b.open) filter (where b.open > 0), 0) as open,
                                coalesce(-sum(b.open) filter (where b.open < 0), 0) as prepaid,
                                coalesce(sum(b.open) filter (where b.open > 0 and a.days <= 0), 0) as not_due,
                                coalesce(sum(b.open) filter (where b.open > 0 and a.days between 1 and 30), 0) as days30,
                                coalesce(sum(b.open) filter (where b.open > 0 and a.days between 31 and 60), 0) as days60,
                                coalesce(sum(b.open) filter (where b.open > 0 and a.days between 61 and 90), 0) as days90,
                                coalesce(sum(b.open) filter (where b.open > 0 and a.days > 90), 0) as over90
                            from (""").add(open).add("""
                            ) b cross join lateral (select ?::date - b.due_on as days) a
                            group by b.tenant_id) o
                        join tenant_company c on c.park_id = ? and c.id = o.tenant_id
                        where o.open > 0""", asOf, parkId);
    }

    private static Sql openNow(UUID parkId) {
        return Sql.of("""
                select tenant_id, due_on, open from bill_balance where park_id = ? and open <> 0
                union all
                select tenant_id, null, -unused from payment_balance where park_id = ? and unused > 0""", parkId, parkId);
    }

    private static ArrearsRow row(Row row, LocalDate asOf) {
        var oldest = row.date("oldest_due");
        return new ArrearsRow(
                row.uuid("tenant_id"),
                row.text("name"),
                oldest,
                (int) Math.max(0, ChronoUnit.DAYS.between(oldest, asOf)),
                ageing(row),
                Money.cny(row.decimal("prepaid")));
    }

    private static Ageing ageing(Row row) {
        return new Ageing(
                Money.cny(row.decimal("not_due")),
                Money.cny(row.decimal("days30")),
                Money.cny(row.decimal("days60")),
                Money.cny(row.decimal("days90")),
                Money.cny(row.decimal("over90")),
                Money.cny(row.decimal("overdue")),
                Money.cny(row.decimal("open")));
    }
}
