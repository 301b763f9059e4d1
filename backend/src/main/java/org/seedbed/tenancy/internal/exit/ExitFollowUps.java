package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitFollowUpRequest;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitFollowUpView;

/** 退出回访: who is to be asked how it goes, and what they said. */
@ApplicationScoped
class ExitFollowUps {

    private static final int MOST_TRIES = 3;

    private static final String ROWS = """
            select f.*, t.company_id, c.name as company_name, u.display_name
            from exit_follow_up f
            join exit_case e on e.park_id = f.park_id and e.id = f.exit_case_id
            join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
            join company c on c.id = t.company_id
            left join app_user u on u.id = f.recorded_by""";

    private final Database database;
    private final ExitStore store;
    private final ExitClerk clerk;

    ExitFollowUps(Database database, ExitStore store, ExitClerk clerk) {
        this.database = database;
        this.store = store;
        this.clerk = clerk;
    }

    /**
     * What is due first comes first.
     *
     * @param due only those whose day has come and that are not over
     */
    @Transactional
    Page<ExitFollowUpView> list(UUID parkId, List<ExitFollowUpState> states, @Nullable Boolean due, PageParams page) {
        var sql = Sql.of(ROWS).add("where f.park_id = ?", parkId).filter(states, "and f.state = any(?)");
        if (Boolean.TRUE.equals(due)) {
            sql.add("and f.state = ? and f.due_on <= ?", ExitFollowUpState.DUE, clerk.today());
        }
        return database.page(sql, " order by due_on, id", page, ExitFollowUps::view);
    }

    /** Of one exit, by day. */
    List<ExitFollowUpView> of(UUID exitId) {
        return database.list(
                Sql.of(ROWS).add("where f.exit_case_id = ? order by f.due_on", exitId), ExitFollowUps::view);
    }

    /** An answer, or nobody at home: the third time it is given up. */
    @Transactional
    ExitFollowUpView record(UUID parkId, UUID id, @Nullable String ifMatch, ExitFollowUpRequest request) {
        var before = database.first(
                        Sql.of(ROWS).add("where f.park_id = ? and f.id = ? for no key update of f", parkId, id),
                        ExitFollowUps::view)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        if (before.state() != ExitFollowUpState.DUE) {
            throw ExitErrors.FOLLOW_UP_OVER.raise();
        }
        Etags.require(ifMatch, before.version());
        var reached = Boolean.TRUE.equals(request.reached());
        requireAnswer(request, reached);
        if (reached) {
            answered(parkId, id, request);
        } else {
            missed(parkId, id, before.tries() + 1);
        }
        var after = require(parkId, id);
        clerk.trail()
                .followedUp(store.require(parkId, after.exitId()), after.months(), after.state(), after.stillRunning());
        return after;
    }

    private static void requireAnswer(ExitFollowUpRequest request, boolean reached) {
        var said = request.jobs() != null || request.revenue() != null || request.address() != null;
        if (reached == (request.stillRunning() == null) || (!reached && said)) {
            throw ProblemException.at("/stillRunning", ExitErrors.FOLLOW_UP_ANSWER);
        }
    }

    private void answered(UUID parkId, UUID id, ExitFollowUpRequest request) {
        database.execute(Sql.of(
                """
                update exit_follow_up set version = version + 1, state = ?, done_on = ?, still_running = ?, jobs = ?,
                    revenue = ?, address = ?, note = ?, recorded_by = ?, recorded_at = ? where park_id = ? and id = ?""",
                ExitFollowUpState.DONE,
                clerk.today(),
                request.stillRunning(),
                request.jobs(),
                request.revenue(),
                text(request.address()),
                text(request.note()),
                clerk.actor(),
                clerk.now(),
                parkId,
                id));
    }

    private void missed(UUID parkId, UUID id, int tries) {
        database.execute(Sql.of(
                """
                update exit_follow_up set version = version + 1, state = ?, tries = ?, last_try_on = ?, recorded_by = ?,
                    recorded_at = ? where park_id = ? and id = ?""",
                tries == MOST_TRIES ? ExitFollowUpState.UNREACHABLE : ExitFollowUpState.DUE,
                tries,
                clerk.today(),
                clerk.actor(),
                clerk.now(),
                parkId,
                id));
    }

    private ExitFollowUpView require(UUID parkId, UUID id) {
        return Objects.requireNonNull(
                database.first(Sql.of(ROWS).add("where f.park_id = ? and f.id = ?", parkId, id), ExitFollowUps::view)
                        .orElse(null));
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static ExitFollowUpView view(Row row) {
        return new ExitFollowUpView(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("exit_case_id"),
                row.uuid("company_id"),
                row.text("company_name"),
                row.integer("months"),
                row.date("due_on"),
                row.constant("state", ExitFollowUpState.class),
                row.integer("tries"),
                row.dateOrNull("done_on"),
                row.boolOrNull("still_running"),
                row.integerOrNull("jobs"),
                row.constantOrNull("revenue", ExitRevenue.class),
                row.textOrNull("address"),
                row.textOrNull("note"),
                row.textOrNull("display_name"));
    }
}
