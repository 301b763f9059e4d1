package org.seedbed.company;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.text.Fold;
import org.seedbed.shared.web.PageParams;

/**
 * Finding a company by any part of its name, code, contact or telephone. The piece index of {@code company_record}
 * answers "contains these characters and pairs", LIKE then checks their order; both behind the fence, in
 * {@code company_records_found}.
 */
public final class CompanySearch {

    /** Name, former names, code, contact and telephone in one folded text, so that one index serves every way of asking. */
    public static final String REFRESH_RECORDS = """
            update company_record r set name_key = c.name_key, search_text =
                concat_ws(' ', c.name_key, c.uscc, search_fold(r.contact_name), search_fold(r.contact_phone),
                    (select string_agg(distinct i.name_key, ' ') from company_identity i where i.company_id = c.id))
            from company c where c.id = r.company_id""";

    /**
     * Finds are counted so far: beyond it nobody reads on, they narrow down. Up to here they are sorted, which costs less
     * than walking along the names: those that begin with a city's name stand together, perhaps at the end.
     */
    public static final int MOST_COUNTED = 15_000;

    private final UUID parkId;
    private final String folded;
    private final String pattern;
    private final boolean clear;

    private CompanySearch(UUID parkId, String folded, String pattern, boolean clear) {
        this.parkId = parkId;
        this.folded = folded;
        this.pattern = pattern;
        this.clear = clear;
    }

    /**
     * What somebody looks for; null for a blank text.
     *
     * @param clear whether the actor may search contacts and telephone numbers too
     */
    public static @Nullable CompanySearch of(UUID parkId, String q, boolean clear) {
        var folded = Fold.fold(q);
        var pattern = Like.contains(folded);
        return pattern == null ? null : new CompanySearch(parkId, folded, pattern, clear);
    }

    /** Narrows a statement that has {@code company_record r} and {@code company c}; nothing for a blank text. */
    public static void filter(Sql sql, UUID parkId, String q, boolean clear) {
        var search = of(parkId, q, clear);
        if (search != null) {
            search.filter(sql);
        }
    }

    /**
     * The same where {@code r} is held to a few thousand rows already, as by who is present: reading their texts costs less
     * than finding a common name in all that was ever registered.
     */
    public static void filterFew(Sql sql, UUID parkId, String q, boolean clear) {
        var search = of(parkId, q, clear);
        if (search != null) {
            sql.add("and r.search_text like ?", search.pattern);
            search.masked(sql);
        }
    }

    /** Narrows a statement that has {@code company_record r}. */
    public void filter(Sql sql) {
        sql.add("and r.company_id in (select company_records_found(?, ?, ?))", parkId, folded, pattern);
        masked(sql);
    }

    private void masked(Sql sql) {
        if (!clear) {
            // A sole trader's code (92…) is masked, so it is not searched either.
            sql.add("""
                    and (r.name_key like ? or exists (select from company f
                        where f.id = r.company_id and f.uscc like ? and f.uscc not like '92%')
                        or exists (select from company_identity i
                            where i.company_id = r.company_id and i.name_key like ?))""", pattern, pattern, pattern);
        }
    }

    /** {@code from} one page of what is found, by name: {@code f} with company_id and found, at most one more than most. */
    public Sql page(List<CompanyKind> kinds, PageParams page) {
        return Sql.of(
                "from company_search(?, ?, ?, ?, ?, ?, ?, ?) f",
                parkId,
                folded,
                pattern,
                clear,
                kinds.isEmpty() ? null : kinds,
                page.size(),
                page.offset(),
                MOST_COUNTED);
    }
}
