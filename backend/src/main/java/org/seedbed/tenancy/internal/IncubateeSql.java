package org.seedbed.tenancy.internal;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.IncubateeRule;

/**
 * The rule as a condition, so that a list can be narrowed and paged by it. Says the same as {@link IncubateeRule#judge};
 * a test compares both over the edges of every criterion.
 */
final class IncubateeSql {

    private IncubateeSql() {}

    static void filter(Sql sql, IncubateeRule rule, LocalDate on, boolean wanted) {
        var longStay =
                rule.longStayIndustries().stream().map(code -> code + "%").collect(Collectors.toSet());
        sql.add("""
                and coalesce(
                    c.kind in ('FIRM', 'SOLE_TRADER', 'COOPERATIVE')
                    and s.stage <> 'GRADUATED'
                    and t.starts_on <= (c.founded_on + make_interval(months => ?))::date
                    and ?::date < (t.starts_on + make_interval(months =>
                        case when coalesce(c.industry_code, '') like any(?) then ? else ? end))::date,
                    false) = ?""", rule.maxAgeMonths(), on, longStay, rule.longStayMonths(), rule.stayMonths(), wanted);
    }
}
