package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.SessionState;
import org.seedbed.mentoring.internal.session.SessionJson.MentorChoice;
import org.seedbed.mentoring.internal.session.SessionJson.SessionSummary;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Lists of sessions, and the mentors a company may wish for. */
@ApplicationScoped
class SessionQueries {

    private static final String LATE = """
            coalesce(s.state = 'MATCHED' and s.answer_due_on < scope_today()
                or s.state = 'HELD' and s.minutes_due_on < scope_today(), false)""";

    enum SessionSort implements SortKey {
        ASKED_AT("s.asked_at"),
        STARTS_AT("s.starts_at");

        private final String column;

        SessionSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public boolean nullable() {
            return this == STARTS_AT;
        }
    }

    /** What the park's list is narrowed to. */
    record SessionFilter(
            @Nullable String q,
            List<SessionState> states,
            @Nullable UUID mentorId,
            @Nullable UUID tenantId,
            @Nullable Boolean late,
            @Nullable String sort) {}

    private final Database database;
    private final BusinessClock clock;

    SessionQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of a park; without a wish what is late comes first, then what was asked for last. */
    @Transactional
    Page<SessionSummary> park(SessionViewer viewer, SessionFilter filter, PageParams page) {
        var sql = narrowed(viewer, filter.states())
                .filter(filter.mentorId(), "and s.mentor_id = ?")
                .filter(filter.tenantId(), "and s.tenant_id = ?")
                .filter(filter.late(), "and " + LATE + " = ?")
                .filter(Like.contains(filter.q()), "and concat_ws(' ', s.topic, n.company_name, m.name) ilike ?");
        var order = filter.sort() == null
                ? " order by " + LATE + " desc, s.asked_at desc, s.id"
                : SortKey.orderBy(filter.sort(), SessionSort.ASKED_AT, "s.id");
        return page(sql, order, page);
    }

    /** Of a company those asked for last; of a mentor what waits for them first, by when it is due. */
    @Transactional
    Page<SessionSummary> own(SessionViewer viewer, List<SessionState> states, PageParams page) {
        var order = viewer.side() == SessionSide.MENTOR ? """
                 order by case when s.state in ('MATCHED', 'HELD') then 0 when s.state in ('ACCEPTED', 'SCHEDULED') then 1 else 2 end,
                    case s.state when 'MATCHED' then s.answer_due_on when 'HELD' then s.minutes_due_on end,
                    case when s.state = 'SCHEDULED' then s.starts_at end, s.asked_at desc, s.id""" : " order by s.asked_at desc, s.id";
        return page(narrowed(viewer, states), order, page);
    }

    /** In term today in the park of an own stay; those linked to it first. */
    @Transactional
    Page<MentorChoice> choices(UUID companyId, UUID tenantId, PageParams page) {
        var today = clock.today();
        var parkId = database.first(Sql.of("""
                                select park_id from tenant where company_id = ? and id = ? and starts_on <= ?
                                    and (ends_on is null or ends_on > ?)""", companyId, tenantId, today, today), row -> row.uuid("park_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var sql = Sql.of("""
                select m.id, m.name, m.title, m.category, m.fields, m.id = any (own_tenant_mentors(?)) as linked from mentor_card m
                where m.park_id = ? and (m.term_from is null or m.term_from <= ?)
                    and (m.term_to is null or m.term_to > ?)""", tenantId, parkId, today, today);
        return database.page(
                sql,
                " order by linked desc, m.name, m.id",
                page,
                row -> new MentorChoice(
                        row.uuid("id"),
                        row.text("name"),
                        row.textOrNull("title"),
                        row.textOrNull("category"),
                        row.texts("fields"),
                        row.bool("linked")));
    }

    private static Sql narrowed(SessionViewer viewer, List<SessionState> states) {
        return Sql.of(SessionStore.SELECT).add(viewer.sees()).filter(states, "and s.state = any(?)");
    }

    private Page<SessionSummary> page(Sql sql, String order, PageParams page) {
        var today = clock.today();
        return database.page(sql, order, page, row -> SessionViews.summary(Session.of(row), today));
    }
}
