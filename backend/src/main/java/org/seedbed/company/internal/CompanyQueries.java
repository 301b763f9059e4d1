package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.CompanySearch;
import org.seedbed.company.EmploymentTag;
import org.seedbed.company.internal.CompanyJson.CompanySummary;
import org.seedbed.company.internal.CompanyJson.EmploymentCountView;
import org.seedbed.company.internal.CompanyJson.SubCountView;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.text.Mask;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Lists around a company. */
@ApplicationScoped
class CompanyQueries {

    enum CompanySort implements SortKey {
        NAME("r.name_key"),
        USCC("c.uscc"),
        FOUNDED_ON("c.founded_on");

        private final String column;

        CompanySort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public boolean nullable() {
            return this != NAME;
        }
    }

    private static final String BY_NAME = " order by r.name_key";
    private static final String SHOWN =
            "c.id, c.name, c.kind, c.uscc, c.industry_code, c.founded_on, r.contact_name, r.contact_phone";

    /**
     * What the list is narrowed to.
     *
     * @param q part of name, code, contact or telephone; the last two only for those who may see them in clear, or the
     *     search would tell what masking hides
     * @param clear whether contacts and telephone numbers are shown and searched
     */
    record Filter(@Nullable String q, List<CompanyKind> kinds, boolean clear) {

        static Filter of(@Nullable String q, List<CompanyKind> kinds, Actor actor, UUID parkId) {
            return new Filter(q, kinds, actor.mayInPark(parkId, Permission.PERSONAL_READ));
        }

        /** For the trail; what was searched for may be a person's name or number. */
        Facts facts() {
            return Facts.none().secret("q", q).and("kind", kinds);
        }
    }

    /** Whom to call about a company, as the park knows it. */
    record Contact(@Nullable String name, @Nullable String phone) {}

    private final Database database;
    private final CompanyHistory history;

    CompanyQueries(Database database, CompanyHistory history) {
        this.database = database;
        this.history = history;
    }

    /** What the company was called and was before. */
    CompanyHistory history() {
        return history;
    }

    /** Companies the park has a record of. */
    Page<CompanySummary> companies(UUID parkId, Filter filter, @Nullable String sort, PageParams page) {
        var search = filter.q() == null ? null : CompanySearch.of(parkId, filter.q(), filter.clear());
        if (search != null && sort == null) {
            return searched(parkId, search, filter, page);
        }
        var order = orderBy(sort);
        // Counted and cut before anything is joined that only the shown rows need: each company costs a look at the
        // fence.
        var found = Sql.of("select r.company_id from company_record r");
        found.add(filter.kinds().isEmpty() && order.startsWith(BY_NAME) ? "" : "join company c on c.id = r.company_id");
        found.add("where r.park_id = ?", parkId);
        if (search != null) {
            search.filter(found);
        }
        found.filter(filter.kinds(), "and c.kind = any(?)");
        var total = database.count(found);
        found.add(order + " limit ? offset ?", page.size(), page.offset());
        var shown = Sql.of("select " + SHOWN + " from company_record r join company c on c.id = r.company_id")
                .add("where r.park_id = ? and r.company_id in (", parkId)
                .add(found)
                .add(")" + order);
        return Page.of(database.list(shown, row -> summary(row, filter.clear())), page, total);
    }

    /** All rows of the list in its order, however many. */
    void each(UUID parkId, Filter filter, @Nullable String sort, Consumer<CompanySummary> taker) {
        var sql = Sql.of("select " + SHOWN + " from company_record r join company c on c.id = r.company_id")
                .add("where r.park_id = ?", parkId);
        if (filter.q() != null) {
            CompanySearch.filter(sql, parkId, filter.q(), filter.clear());
        }
        sql.filter(filter.kinds(), "and c.kind = any(?)");
        database.runs(sql, orderBy(sort), row -> summary(row, filter.clear()), run -> run.forEach(taker));
    }

    private static String orderBy(@Nullable String sort) {
        return SortKey.orderBy(sort, CompanySort.NAME, "r.company_id");
    }

    /** By name, as found: one statement, since the index is asked once for the rows and how many there are. */
    private Page<CompanySummary> searched(UUID parkId, CompanySearch search, Filter filter, PageParams page) {
        var found = new AtomicLong();
        var sql = search.page(filter.kinds(), page)
                .add("left join company_record r on r.park_id = ? and r.company_id = f.company_id", parkId)
                .add("left join company c on c.id = r.company_id order by r.name_key, r.company_id");
        var rows = database.list(Sql.of("select f.found, " + SHOWN).add(sql), row -> {
            found.set(row.number("found"));
            return Optional.ofNullable(row.uuidOrNull("id")).map(id -> summary(row, filter.clear()));
        });
        var items = rows.stream().flatMap(Optional::stream).toList();
        return Page.counted(items, page, found.get(), CompanySearch.MOST_COUNTED);
    }

    private static CompanySummary summary(Row row, boolean clear) {
        return new CompanySummary(
                row.uuid("id"),
                row.text("name"),
                row.constant("kind", CompanyKind.class),
                clear ? row.textOrNull("uscc") : Mask.uscc(row.textOrNull("uscc")),
                row.textOrNull("industry_code"),
                row.dateOrNull("founded_on"),
                clear ? row.textOrNull("contact_name") : Mask.name(row.textOrNull("contact_name")),
                clear ? row.textOrNull("contact_phone") : Mask.phone(row.textOrNull("contact_phone")));
    }

    Contact contact(UUID parkId, UUID companyId) {
        return database.first(
                        Sql.of("""
                                select contact_name, contact_phone from company_record
                                where park_id = ? and company_id = ?""", parkId, companyId),
                        row -> new Contact(row.textOrNull("contact_name"), row.textOrNull("contact_phone")))
                .orElseThrow();
    }

    Page<EmploymentCountView> employmentCounts(UUID parkId, UUID companyId, PageParams page) {
        return database.page(
                counts("e.park_id = ? and e.company_id = ?", parkId, companyId),
                " order by e.as_of desc, e.id",
                page,
                CompanyQueries::count);
    }

    Optional<EmploymentCountView> count(UUID parkId, UUID companyId, UUID countId) {
        return database.first(
                counts("e.park_id = ? and e.company_id = ? and e.id = ?", parkId, companyId, countId),
                CompanyQueries::count);
    }

    /** The newest count any park holds of the company. */
    Optional<EmploymentCountView> latestCount(UUID companyId) {
        return database.first(
                counts("e.company_id = ?", companyId).add("order by e.as_of desc, e.id limit 1"),
                CompanyQueries::count);
    }

    Optional<EmploymentCountView> latestCountInPark(UUID parkId, UUID companyId) {
        return database.first(
                counts("e.park_id = ? and e.company_id = ?", parkId, companyId)
                        .add("order by e.as_of desc, e.id limit 1"),
                CompanyQueries::count);
    }

    private static Sql counts(String condition, UUID... ids) {
        return Sql.of("""
                select e.id, e.version, e.as_of, e.total, e.level, array(
                    select s.tag || ':' || s.people from employment_sub_count s where s.count_id = e.id order by s.tag) as parts
                from employment_count e where\s""" + condition, (Object[]) ids);
    }

    private static EmploymentCountView count(Row row) {
        var total = row.integer("total");
        var parts = row.texts("parts").stream()
                .map(part -> part.split(":", -1))
                .map(part -> Arrays.asList(part))
                .map(part -> new SubCountView(
                        EmploymentTag.valueOf(part.get(0)),
                        Integer.parseInt(part.get(1)),
                        Integer.parseInt(part.get(1)) > total))
                .toList();
        return new EmploymentCountView(
                row.uuid("id"),
                row.integer("version"),
                row.date("as_of"),
                total,
                row.constant("level", EvidenceLevel.class),
                parts);
    }
}
