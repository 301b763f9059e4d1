package org.seedbed.calendar.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.calendar.CalendarEntries;
import org.seedbed.calendar.CalendarKind;
import org.seedbed.calendar.CalendarSubject;
import org.seedbed.calendar.internal.CalendarJson.CalendarFeedRequest;
import org.seedbed.calendar.internal.CalendarJson.CalendarFeedSecret;
import org.seedbed.calendar.internal.CalendarJson.CalendarFeedView;
import org.seedbed.identity.Actor;
import org.seedbed.identity.LinkTokens;
import org.seedbed.identity.StandIns;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The subscriptions of one person. Of each subject there is one: whoever asks again gets a new address, the old is void. */
@ApplicationScoped
class CalendarFeeds {

    private static final int MOST = 50;
    private static final String PATH = "/api/v1/public/calendars/";
    private static final String SELECT =
            "select id, kind, facility_id, made_at, read_on from calendar_feed where user_id = ?";

    private final Database database;
    private final Instance<CalendarEntries> entries;
    private final StandIns standIns;
    private final LinkTokens links;
    private final Trail trail;
    private final BusinessClock clock;

    CalendarFeeds(
            Database database,
            @Any Instance<CalendarEntries> entries,
            StandIns standIns,
            LinkTokens links,
            Trail trail,
            BusinessClock clock) {
        this.database = database;
        this.entries = entries;
        this.standIns = standIns;
        this.links = links;
        this.trail = trail;
        this.clock = clock;
    }

    /** Not in one transaction: each name is asked for with the rows its calendar would be read with. */
    Page<CalendarFeedView> page(Actor owner, PageParams page) {
        var found = QuarkusTransaction.requiringNew()
                .call(() -> database.page(
                        Sql.of(SELECT, owner.userId()), " order by made_at desc, id", page, CalendarFeeds::feed));
        return found.map(feed -> view(feed, name(owner, subject(owner, feed.kind(), feed.facilityId()))));
    }

    /**
     * A new address for the subject.
     *
     * @throws ProblemException calendar.facility-wanted, calendar.too-many, resource.not-found for what the person may not see
     */
    CalendarFeedSecret make(Actor owner, CalendarFeedRequest request) {
        if ((request.kind() == CalendarKind.FACILITY) != (request.facilityId() != null)) {
            throw ProblemException.field("/facilityId", CalendarErrors.FACILITY_WANTED);
        }
        var name = name(owner, subject(owner, request.kind(), request.facilityId()))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var token = links.fresh();
        var busy = links.fresh();
        var feed = QuarkusTransaction.requiringNew()
                .call(() -> store(owner.userId(), request, links.hash(token), links.hash(busy)));
        return new CalendarFeedSecret(
                view(feed, Optional.of(name)), PATH + token + "/calendar.ics", PATH + busy + "/busy.ifb");
    }

    @Transactional
    void end(UUID owner, UUID id) {
        var feed = database.first(Sql.of(SELECT, owner).add("and id = ?", id), CalendarFeeds::feed)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        database.execute(Sql.of("delete from calendar_feed where user_id = ? and id = ?", owner, id));
        record(Action.CALENDAR_FEED_ENDED, feed);
    }

    private Feed store(UUID owner, CalendarFeedRequest request, String hash, String busy) {
        database.lock("calendar_feed " + owner);
        database.execute(
                Sql.of("""
                insert into calendar_feed (id, user_id, kind, facility_id, token_hash, busy_hash, made_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint uq_calendar_feed__subject do update
                    set token_hash = excluded.token_hash, busy_hash = excluded.busy_hash, made_at = excluded.made_at, read_on = null""", UUID.randomUUID(), owner, request.kind(), request.facilityId(), hash, busy, clock.now()));
        if (database.count(Sql.of(SELECT, owner)) > MOST) {
            throw CalendarErrors.TOO_MANY.raise("max", MOST);
        }
        var feed = database.first(Sql.of(SELECT, owner).add("and token_hash = ?", hash), CalendarFeeds::feed)
                .orElseThrow();
        record(Action.CALENDAR_FEED_MADE, feed);
        return feed;
    }

    private Optional<String> name(Actor owner, CalendarSubject subject) {
        return standIns.run(
                owner,
                subject.kind().permission(),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> entries.stream()
                                .flatMap(source -> source.name(subject).stream())
                                .findFirst()));
    }

    private void record(Action action, Feed feed) {
        trail.record(
                Change.of(action, SubjectType.CALENDAR_FEED, feed.id()).after(Facts.of("calendarKind", feed.kind())));
    }

    private static CalendarSubject subject(Actor owner, CalendarKind kind, @Nullable UUID facilityId) {
        return new CalendarSubject(kind, owner.userId(), facilityId);
    }

    private static CalendarFeedView view(Feed feed, Optional<String> name) {
        return new CalendarFeedView(
                feed.id(), feed.kind(), feed.facilityId(), name.orElse(null), feed.madeAt(), feed.readOn());
    }

    private static Feed feed(Row row) {
        return new Feed(
                row.uuid("id"),
                row.constant("kind", CalendarKind.class),
                row.uuidOrNull("facility_id"),
                row.instant("made_at"),
                row.dateOrNull("read_on"));
    }

    private record Feed(
            UUID id,
            CalendarKind kind,
            @Nullable UUID facilityId,
            java.time.Instant madeAt,
            java.time.@Nullable LocalDate readOn) {}
}
