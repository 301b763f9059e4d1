package org.seedbed.insight.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.shared.db.Sql;

/** The rows the numbers and their records are counted from, so that both are always the same. */
final class HeadlineSql {

    private HeadlineSql() {}

    /** Stages somebody was in; what was entered by mistake and set right was never entered. */
    private static final String ENTERED = """
            select e.tenant_id, t.company_id, c.name, c.kind, e.stage, e.starts_on, e.ends_on, t.ends_on as left_on
            from stage_entry e
            join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
            join company c on c.id = t.company_id
            where e.park_id = ? and e.starts_on <= ?
                and not exists (select from stage_entry r where r.park_id = e.park_id and r.tenant_id = e.tenant_id
                    and r.starts_on = e.ends_on and r.correction)""";

    /** One row a company that was ever in the chain: its first day there. */
    static Sql incubated(UUID parkId, LocalDate day) {
        return Sql.of("select company_id, name, kind, min(starts_on) as since from (")
                .add(ENTERED, parkId, day)
                .add(") entered where stage <> 'GRADUATED' group by company_id, name, kind");
    }

    /** One row a company that graduated: the first day it did. */
    static Sql graduated(UUID parkId, LocalDate day) {
        return Sql.of("select company_id, name, kind, min(starts_on) as since from (")
                .add(ENTERED, parkId, day)
                .add(") entered where stage = 'GRADUATED' group by company_id, name, kind");
    }

    /** One row a company that stays on the day, with its newest count of people, if there is one. */
    static Sql counts(UUID parkId, LocalDate day) {
        return Sql.of("""
                select s.company_id, s.name, s.kind, n.id as count_id, n.as_of, n.total, n.level
                from (
                    select distinct t.company_id, c.name, c.kind from tenant t join company c on c.id = t.company_id
                    where t.park_id = ? and t.starts_on <= ? and (t.ends_on is null or t.ends_on > ?)) s
                left join lateral (
                    select e.id, e.as_of, e.total, e.level from employment_count e
                    where e.park_id = ? and e.company_id = s.company_id and e.as_of <= ?
                    order by e.as_of desc limit 1) n on true""", parkId, day, day, parkId, day);
    }

    /** Companies that ever stayed. */
    static Sql ever(UUID parkId, LocalDate day) {
        return Sql.of("""
                select distinct t.company_id, c.name, c.kind from tenant t join company c on c.id = t.company_id
                where t.park_id = ? and t.starts_on <= ?""", parkId, day);
    }

    /** Certificates of companies that ever stayed, seen by the park. */
    static Sql honours(UUID parkId, LocalDate day) {
        return Sql.of("""
                select q.kind, count(distinct q.company_id)::int as companies, count(*)::int as certificates
                from qualification q
                where q.park_id = ? and not q.declared and q.issued_on <= ?
                    and exists (select from tenant t where t.park_id = q.park_id and t.company_id = q.company_id
                        and t.starts_on <= ?)
                group by q.kind order by certificates desc, q.kind""", parkId, day, day);
    }

    /** Who entered, graduated and left by calendar year. */
    static Sql moves(UUID parkId, LocalDate day) {
        return Sql.of(
                        "select extract(year from since)::int as year, 'ENTERED' as move, count(*)::int as companies from (")
                .add(incubated(parkId, day))
                .add(") i group by 1 union all select extract(year from since)::int, 'GRADUATED', count(*)::int from (")
                .add(graduated(parkId, day))
                .add("""
                        ) g group by 1
                        union all
                        select extract(year from t.ends_on - 1)::int, 'LEFT', count(distinct t.company_id)::int
                        from tenant t where t.park_id = ? and t.ends_on <= ? group by 1""", parkId, day);
    }
}
