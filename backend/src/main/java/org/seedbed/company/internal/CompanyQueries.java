package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.CompanySearch;
import org.seedbed.company.EmploymentTag;
import org.seedbed.company.FounderCategory;
import org.seedbed.company.internal.CompanyJson.CompanySummary;
import org.seedbed.company.internal.CompanyJson.EmploymentCountView;
import org.seedbed.company.internal.CompanyJson.FounderView;
import org.seedbed.company.internal.CompanyJson.SubCountView;
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

    /** Whom to call about a company, as the park knows it. */
    record Contact(@Nullable String name, @Nullable String phone) {}

    private final Database database;

    CompanyQueries(Database database) {
        this.database = database;
    }

    /**
     * Companies the park has a record of.
     *
     * @param q part of name, code, contact or telephone; the last two only for those who may see them in clear, or the
     *     search would tell what masking hides
     */
    Page<CompanySummary> companies(
            UUID parkId,
            @Nullable String q,
            List<CompanyKind> kinds,
            @Nullable String sort,
            boolean clear,
            PageParams page) {
        var sql = Sql.of("""
                select c.id, c.name, c.kind, c.uscc, c.industry_code, c.founded_on, r.contact_name, r.contact_phone
                from company_record r join company c on c.id = r.company_id
                where r.park_id = ?""", parkId);
        if (q != null && !q.isBlank()) {
            CompanySearch.filter(sql, parkId, q, clear);
        }
        sql.filter(kinds, "and c.kind = any(?)");
        return database.page(
                sql,
                SortKey.orderBy(sort, CompanySort.NAME, "r.company_id"),
                page,
                row -> new CompanySummary(
                        row.uuid("id"),
                        row.text("name"),
                        row.constant("kind", CompanyKind.class),
                        clear ? row.textOrNull("uscc") : Mask.uscc(row.textOrNull("uscc")),
                        row.textOrNull("industry_code"),
                        row.dateOrNull("founded_on"),
                        clear ? row.textOrNull("contact_name") : Mask.name(row.textOrNull("contact_name")),
                        clear ? row.textOrNull("contact_phone") : Mask.phone(row.textOrNull("contact_phone"))));
    }

    Contact contact(UUID parkId, UUID companyId) {
        return database.first(
                        Sql.of("""
                                select contact_name, contact_phone from company_record
                                where park_id = ? and company_id = ?""", parkId, companyId),
                        row -> new Contact(row.textOrNull("contact_name"), row.textOrNull("contact_phone")))
                .orElseThrow();
    }

    /** Founders by name, at most 100. */
    List<FounderView> founders(UUID parkId, UUID companyId) {
        return database.list(Sql.of("""
                        select id, name, phone, categories from founder
                        where park_id = ? and company_id = ? order by name, id limit 100""", parkId, companyId), CompanyQueries::founder);
    }

    static FounderView founder(Row row) {
        return new FounderView(
                row.uuid("id"),
                row.text("name"),
                row.textOrNull("phone"),
                row.texts("categories").stream()
                        .map(FounderCategory::valueOf)
                        .sorted()
                        .toList());
    }

    Page<EmploymentCountView> employmentCounts(UUID parkId, UUID companyId, PageParams page) {
        return database.page(
                counts("e.park_id = ? and e.company_id = ?", parkId, companyId),
                " order by e.as_of desc, e.id",
                page,
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
                select e.id, e.as_of, e.total, array(
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
        return new EmploymentCountView(row.uuid("id"), row.date("as_of"), total, parts);
    }
}
