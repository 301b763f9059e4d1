package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.notice.NoticeState;
import org.seedbed.notice.internal.NoticeJson.NoticePaperView;
import org.seedbed.notice.internal.NoticeJson.PublicNotice;
import org.seedbed.notice.internal.NoticeJson.PublicNoticeSummary;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.WorkingCalendar;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Notices as anybody sees them: what was posted, as long as it is public. Of one taken back only that it was. */
@ApplicationScoped
class PublicNotices {

    private static final String SEEN = """
            select id, kind, state, title, text, text_hash, posted_on, last_day, working_days, calendar_complete,
                withdraw_reason, ended_at
            from public_notice where park_id = ? and posted_at is not null and public_until >= ?
            """;

    private final Database database;
    private final NoticePapers papers;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    PublicNotices(Database database, NoticePapers papers, WorkingCalendar calendar, BusinessClock clock) {
        this.database = database;
        this.papers = papers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The newest first; of a park nobody knows, none. */
    Page<PublicNoticeSummary> list(UUID parkId, PageParams page) {
        return database.page(Sql.of(SEEN, parkId, clock.today()), " order by posted_at desc, id", page, row -> {
            var seen = view(row, null);
            return new PublicNoticeSummary(
                    seen.id(),
                    seen.kind(),
                    seen.state(),
                    seen.title(),
                    seen.postedOn(),
                    seen.lastDay(),
                    seen.daysLeft());
        });
    }

    PublicNotice require(UUID parkId, UUID noticeId) {
        return find(parkId, noticeId).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The paper of a notice, as long as its text is public. */
    RestResponse<InputStream> paper(UUID parkId, UUID noticeId) {
        if (require(parkId, noticeId).text() == null) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        return papers.download(parkId, noticeId);
    }

    private Optional<PublicNotice> find(UUID parkId, UUID noticeId) {
        return database.first(
                Sql.of(SEEN + " and id = ?", parkId, clock.today(), noticeId),
                row -> view(row, papers.find(parkId, noticeId).orElse(null)));
    }

    private PublicNotice view(Row row, @Nullable NoticePaperView paper) {
        var state = row.constant("state", NoticeState.class);
        var lastDay = row.date("last_day");
        var today = clock.today();
        var ended = row.instantOrNull("ended_at");
        var endedOn = ended == null ? null : LocalDate.ofInstant(ended, BusinessClock.PARK_ZONE);
        var takenBack = state == NoticeState.WITHDRAWN;
        var open = state == NoticeState.POSTED && !today.isAfter(lastDay);
        return new PublicNotice(
                row.uuid("id"),
                row.text("kind"),
                shown(state, open),
                row.text("title"),
                takenBack ? null : row.text("text"),
                row.text("text_hash"),
                row.date("posted_on"),
                lastDay,
                endedOn == null || endedOn.isAfter(lastDay) ? null : endedOn,
                row.integer("working_days"),
                row.bool("calendar_complete"),
                open,
                open ? daysLeft(row.date("posted_on"), today, lastDay) : 0,
                row.textOrNull("withdraw_reason"),
                takenBack ? null : paper);
    }

    /** The job that ends a period comes a little later than its end. */
    private static NoticeJson.PublicState shown(NoticeState state, boolean open) {
        if (state == NoticeState.WITHDRAWN) {
            return NoticeJson.PublicState.TAKEN_BACK;
        }
        return open ? NoticeJson.PublicState.OPEN : NoticeJson.PublicState.OVER;
    }

    /** Today counts as long as it lasts, but not the day of posting. */
    private int daysLeft(LocalDate postedOn, LocalDate today, LocalDate lastDay) {
        var passed = today.isAfter(postedOn) ? today.minusDays(1) : postedOn;
        return calendar.between(passed, lastDay);
    }
}
