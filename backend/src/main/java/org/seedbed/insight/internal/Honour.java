package org.seedbed.insight.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.company.QualificationKind;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** How many certificates or awards of a kind a company had by a day that the park has seen. */
record Honour(UUID companyId, QualificationKind kind, int certificates) {

    /** Certificates by the day that the park has seen, of every company that ever stayed by it. */
    static final String SEEN = """
            from qualification q
            where q.park_id = ? and not q.declared and q.issued_on <= ?
                and exists (select from tenant t where t.park_id = q.park_id and t.company_id = q.company_id
                    and t.starts_on <= ?)""";

    /** Counted by company and kind. */
    static List<Honour> read(UUID parkId, LocalDate day, SqlRunner rows) {
        return rows.list(
                Sql.of("select q.company_id, q.kind, count(*)::int as certificates " + SEEN, parkId, day, day)
                        .add("group by q.company_id, q.kind"),
                row -> new Honour(
                        row.uuid("company_id"),
                        row.constant("kind", QualificationKind.class),
                        row.integer("certificates")));
    }
}
