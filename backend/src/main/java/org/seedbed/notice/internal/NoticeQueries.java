package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.notice.NoticeResult;
import org.seedbed.notice.NoticeStanding;
import org.seedbed.notice.NoticeState;
import org.seedbed.notice.internal.NoticeJson.NoticeSummary;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Notices as the park's officers see them. */
@ApplicationScoped
public class NoticeQueries {

    /** ix_public_notice__list has it. */
    private static final String ORDER =
            " order by n.state in ('CONCLUDED', 'WITHDRAWN'), n.last_day desc nulls first, n.id ";

    private final Database database;
    private final BusinessClock clock;

    NoticeQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The notice with what the moves look at. */
    Notice require(UUID parkId, UUID noticeId) {
        return database.first(Sql.of(Counted.SELECT + "where n.park_id = ? and n.id = ?", parkId, noticeId), Notice::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Where it stands, for the module whose decision it announces. */
    public NoticeStanding standing(UUID parkId, UUID noticeId) {
        var notice = require(parkId, noticeId);
        return new NoticeStanding(
                notice.id(), notice.state(), notice.result(), notice.lastDay(), notice.textHash(), notice.open());
    }

    /**
     * What needs somebody first: drafts and what runs or waits, by its next day; then what is over. The page is cut first:
     * objections are counted of the notices on it alone.
     */
    @Transactional
    Page<NoticeSummary> list(UUID parkId, List<NoticeState> states, PageParams page) {
        var chosen = Sql.of("""
                        select n.park_id, n.id, n.kind, n.title, n.state, n.result, n.posted_on, n.last_day
                        from public_notice n where n.park_id = ?""", parkId).filter(states, "and n.state = any(?)");
        var cut = Sql.of("select n.*, c.* from (")
                .add(chosen)
                .add(ORDER + "limit ? offset ?) n", page.size(), page.offset())
                .add(Counted.JOIN + ORDER);
        return Page.of(database.list(cut, this::summary), page, database.count(chosen));
    }

    private NoticeSummary summary(Row row) {
        var nextDue = row.dateOrNull("next_due");
        var today = clock.today();
        return new NoticeSummary(
                row.uuid("id"),
                row.text("kind"),
                row.text("title"),
                row.constant("state", NoticeState.class),
                row.constantOrNull("result", NoticeResult.class),
                row.dateOrNull("posted_on"),
                row.dateOrNull("last_day"),
                row.integer("objections"),
                row.integer("unanswered"),
                nextDue,
                isLate(nextDue, today));
    }

    private static boolean isLate(@Nullable LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
