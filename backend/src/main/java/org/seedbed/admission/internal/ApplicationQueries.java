package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.OfficerJson.ApplicationCount;
import org.seedbed.admission.internal.OfficerJson.ApplicationCounts;
import org.seedbed.admission.internal.OfficerJson.ApplicationSummary;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.EntryStage;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The board: applications by state, and what is late. */
@ApplicationScoped
class ApplicationQueries {

    /** The last day of the round of review that runs. */
    private static final String REVIEWED_BY =
            "(select r.due_on from admission_review r where r.application_id = a.id and r.closed_at is null)";

    /** The last day of what is held for what is being decided or signed. */
    private static final String HELD_UNTIL = "(select min(h.held_to) - 1 from unit_hold h"
            + " where h.park_id = a.park_id and h.case_id = a.id and h.released_at is null)";

    /**
     * The one meaning of late: the park has not looked at it in time, its reviewers have not judged it, or what was held for
     * it is held no longer. Takes today.
     */
    private static final String LATE =
            "((case a.state when 'SUBMITTED' then a.due_on when 'REVIEWING' then " + REVIEWED_BY
                    + " when 'PROPOSED' then " + HELD_UNTIL + " when 'PUBLICIZED' then " + HELD_UNTIL
                    + " when 'APPROVED' then " + HELD_UNTIL + " end < ?) is true)";

    /** Until when somebody has to act. Whoever is approved waits for the agreement until it is with the checker. */
    private static final String WAITS_UNTIL = "case a.state when 'SUBMITTED' then a.due_on when 'NEED_SUPPLEMENT' then"
            + " (select s.due_on from admission_supplement s where s.application_id = a.id) when 'REVIEWING' then "
            + REVIEWED_BY
            + " when 'APPROVED' then case when agreement_under_way(a.id) is null then a.sign_until end end";

    /** States with a day until which somebody has to act; the others wait for none. */
    private static final Set<ApplicationState> WAITING = EnumSet.of(
            ApplicationState.SUBMITTED,
            ApplicationState.NEED_SUPPLEMENT,
            ApplicationState.REVIEWING,
            ApplicationState.APPROVED);

    private static final Set<ApplicationState> UNHURRIED = EnumSet.complementOf(EnumSet.copyOf(WAITING));

    private static final String DUE = "order by waits_until nulls last, submitted_at desc, id ";

    private final Database database;
    private final BusinessClock clock;

    ApplicationQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last day for whoever an application waits for, and whether the park has let it pass. */
    record Due(@Nullable LocalDate on, boolean late) {}

    Due due(Application application) {
        return database.first(
                        Sql.of("select " + WAITS_UNTIL + " as due, " + LATE + " as late", clock.today())
                                .add("from admission_application a where a.id = ?", application.id()),
                        row -> new Due(row.dateOrNull("due"), row.bool("late")))
                .orElseThrow();
    }

    @Transactional
    ApplicationCounts counts(UUID parkId) {
        return new ApplicationCounts(database.list(
                Sql.of(
                                "select a.state, count(*)::int as total, count(*) filter (where " + LATE
                                        + ")::int as late",
                                clock.today())
                        .add(
                                "from admission_application a where a.park_id = ? and a.number is not null group by a.state",
                                parkId),
                row -> new ApplicationCount(
                        row.constant("state", ApplicationState.class), row.integer("total"), row.integer("late"))));
    }

    /**
     * What is due first comes first. What nobody waits for follows by index and is not sorted: a board grows by what is
     * decided, and not by what is still to be done.
     */
    @Transactional
    Page<ApplicationSummary> list(
            UUID parkId,
            List<ApplicationState> states,
            @Nullable UUID callId,
            @Nullable Boolean late,
            PageParams page) {
        var asked = states.isEmpty() ? List.of(ApplicationState.values()) : states;
        var board = new Board(parkId, asked, callId, late, clock.today());
        long total = database.count(board.count());
        if (total <= page.offset()) {
            return Page.of(List.of(), page, total);
        }
        int top = page.offset() + page.size();
        var rows = Sql.of("select * from (")
                .add("(")
                .add(board.of(WAITING).rows())
                .add(DUE + "limit ?)", top)
                .add("union all (")
                .add(board.of(UNHURRIED).rows())
                .add("order by submitted_at desc, id limit ?)", top)
                .add(") board")
                .add(DUE + "limit ? offset ?", page.size(), page.offset());
        return Page.of(database.list(rows, ApplicationQueries::summary), page, total);
    }

    /** All rows of the board in its order, however many. */
    void each(
            UUID parkId,
            List<ApplicationState> states,
            @Nullable UUID callId,
            @Nullable Boolean late,
            Consumer<ApplicationSummary> taker) {
        var asked = states.isEmpty() ? List.of(ApplicationState.values()) : states;
        var board = new Board(parkId, asked, callId, late, clock.today());
        database.runs(board.rows(), DUE, ApplicationQueries::summary, run -> run.forEach(taker));
    }

    /** What a board shows. */
    private record Board(
            UUID parkId,
            List<ApplicationState> states,
            @Nullable UUID callId,
            @Nullable Boolean late,
            LocalDate today) {

        /** Only of those states. */
        Board of(Set<ApplicationState> some) {
            return new Board(parkId, states.stream().filter(some::contains).toList(), callId, late, today);
        }

        Sql rows() {
            return where(
                    Sql.of("select a.*, c.title, " + LATE + " as late, " + WAITS_UNTIL + " as waits_until", today),
                    "join admission_call c on c.park_id = a.park_id and c.id = a.call_id ");
        }

        Sql count() {
            return where(Sql.of("select 1"), "");
        }

        private Sql where(Sql select, String joins) {
            var sql = select.add(
                            "from admission_application a " + joins + "where a.park_id = ? and a.number is not null",
                            parkId)
                    .add("and a.state = any(?)", states)
                    .filter(callId, "and a.call_id = ?");
            return late == null ? sql : sql.add("and " + LATE + " = ?", today, late);
        }
    }

    private static ApplicationSummary summary(Row row) {
        return new ApplicationSummary(
                row.uuid("id"),
                row.text("number"),
                row.constant("state", ApplicationState.class),
                row.constant("stage", EntryStage.class),
                row.constantOrNull("applicant_kind", CompanyKind.class),
                row.textOrNull("name"),
                row.uuid("call_id"),
                row.text("title"),
                row.instant("submitted_at"),
                row.dateOrNull("waits_until"),
                row.bool("late"));
    }
}
