package org.seedbed.company;

import java.util.UUID;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.text.Fold;

/**
 * Finding a company by any part of its name, code, contact or telephone. The piece index of {@code company_record}
 * answers "contains these characters and pairs", LIKE then checks their order; both behind the fence, in
 * {@code company_records_found}.
 */
public final class CompanySearch {

    /** Name, code, contact and telephone in one folded text, so that one index serves every way of asking. */
    public static final String REFRESH_RECORDS = """
            update company_record r set name_key = c.name_key, search_text =
                concat_ws(' ', c.name_key, c.uscc, search_fold(r.contact_name), search_fold(r.contact_phone))
            from company c where c.id = r.company_id""";

    private CompanySearch() {}

    /**
     * Narrows a statement that has {@code company_record r} and {@code company c}.
     *
     * @param clear whether the actor may search contacts and telephone numbers too
     */
    public static void filter(Sql sql, UUID parkId, String q, boolean clear) {
        var folded = Fold.fold(q);
        var like = Like.contains(folded);
        if (like == null) {
            return;
        }
        sql.add("and r.company_id in (select company_records_found(?, ?, ?))", parkId, folded, like);
        if (!clear) {
            // A sole trader's code (92…) is masked, so it is not searched either.
            sql.add("and (c.name_key like ? or (c.uscc like ? and c.uscc not like '92%'))", like, like);
        }
    }
}
