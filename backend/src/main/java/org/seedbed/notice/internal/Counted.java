package org.seedbed.notice.internal;

import java.util.UUID;
import org.seedbed.shared.db.Sql;

/** Notices with their objections counted. */
final class Counted {

    static final String JOIN = """
            left join lateral (
                select count(*)::int as objections,
                    (count(*) filter (where o.state in ('FILED', 'ACCEPTED', 'INVESTIGATING')))::int as open,
                    (count(*) filter (where o.upheld))::int as upheld,
                    (count(*) filter (where o.state not in ('INADMISSIBLE', 'REPLIED')))::int as unanswered,
                    min(o.due_on) filter (where o.state not in ('INADMISSIBLE', 'REPLIED')) as next_due
                from objection o where o.park_id = n.park_id and o.notice_id = n.id) c on true
            """;

    static final String SELECT = "select n.*, c.* from public_notice n\n" + JOIN;

    private Counted() {}

    /** Objections are filed side by side, but not while the period is being ended. */
    static Sql among(UUID noticeId) {
        return Sql.of(
                "select 1 as one from pg_advisory_xact_lock_shared(hashtextextended(?, 0))", "notice " + noticeId);
    }

    /** The other side of {@link #among}. */
    static Sql alone(UUID noticeId) {
        return Sql.of("select 1 as one from pg_advisory_xact_lock(hashtextextended(?, 0))", "notice " + noticeId);
    }
}
