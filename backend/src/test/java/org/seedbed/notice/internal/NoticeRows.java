package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.notice.NoticeState;
import org.seedbed.notice.ObjectionState;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;

/** Notices and objections written as they would stand in a state, for tests of every move from every state. */
@ApplicationScoped
class NoticeRows {

    private final JobDatabase database;

    NoticeRows(JobDatabase database) {
        this.database = database;
    }

    UUID notice(UUID park, NoticeState state, Person drafter, Person poster) {
        var id = UUID.randomUUID();
        var posted = state != NoticeState.DRAFT;
        database.execute(Sql.of("""
                insert into public_notice (park_id, id, version, state, kind, title, lines, contact, working_days,
                    drafted_by, drafted_at, posted_by, posted_at, posted_on, last_day, public_until, template_version,
                    text, text_hash, calendar_version, calendar_complete, result, result_at, withdrawn_at,
                    withdraw_reason, concluded_at)
                select ?, ?, 0, s.state, 'GENERAL', '公示（示例）', '[]', '园区办公室（示例）', 5, ?, now(),
                    case when s.posted then ?::uuid end, case when s.posted then now() end,
                    case when s.posted then date '2026-01-05' end, case when s.posted then date '2099-01-12' end,
                    case when s.posted then date '2099-02-12' end, 1, case when s.posted then '示例' end,
                    case when s.posted then repeat('0', 64) end, 'x', case when s.posted then true end,
                    case when s.over then 'CLEAR' end, case when s.over then now() end,
                    case when s.state = 'WITHDRAWN' then now() end, case when s.state = 'WITHDRAWN' then '示例' end,
                    case when s.state = 'CONCLUDED' then now() end
                from (select ? as state, ?::boolean as posted, ? in ('ENDED_CLEAN', 'CONCLUDED') as over) s""", park, id, drafter.userId(), poster.userId(), state, posted, state));
        return id;
    }

    UUID objection(UUID park, UUID notice, ObjectionState state) {
        var id = UUID.randomUUID();
        var decided = !state.isOpen();
        var replied = state == ObjectionState.REPLIED;
        database.execute(Sql.of("""
                insert into objection (park_id, id, notice_id, version, state, text, text_hash, named, receipt_hash,
                    filed_at, due_on, calendar_complete, upheld, decision, decided_at, reply, replied_at)
                select ?, ?, ?, 0, ?, '示例异议', ?, false, ?, now(), date '2099-01-12', true,
                    case when s.decided then false end, case when s.decided then '示例' end,
                    case when s.decided then now() end, case when s.replied then '示例' end,
                    case when s.replied then now() end
                from (select ?::boolean as decided, ?::boolean as replied) s""", park, id, notice, state, id.toString(), id.toString(), decided, replied));
        return id;
    }

    NoticeState state(UUID notice) {
        return database.first(
                        Sql.of("select state from public_notice where id = ?", notice),
                        row -> row.constant("state", NoticeState.class))
                .orElseThrow();
    }
}
