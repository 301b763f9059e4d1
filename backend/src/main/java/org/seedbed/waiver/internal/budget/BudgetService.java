package org.seedbed.waiver.internal.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.WaiverPayer;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.budget.BudgetJson.WaiverBudget;
import org.seedbed.waiver.internal.budget.BudgetJson.WaiverBudgetRequest;

/** Budgets: written, changed and shown with what is left of them. */
@ApplicationScoped
class BudgetService {

    private static final String COLUMNS = "select w.*," + Budgets.COMMITTED + """
             as committed,
            (select coalesce(sum(b.amount), 0) from waiver x
                join bill_reduction b on b.park_id = x.park_id and b.grant_id = x.id
                where x.park_id = w.park_id and x.budget_id = w.id) as used,
            k.billed, k.returned,
            (select count(*)::int from waiver_reservation r
                where r.park_id = w.park_id and r.budget_id = w.id and r.released_at is null) as waivers
            from waiver_budget w cross join lateral (
                select coalesce(sum(o.billed), 0) as billed, coalesce(sum(o.returned), 0) as returned
                from waiver x cross join lateral waiver_back(x.park_id, x.id) o
                where x.park_id = w.park_id and x.budget_id = w.id and x.state = 'REVOKED') k
            where w.park_id = ?""";

    private final Database database;
    private final Budgets budgets;
    private final BusinessClock clock;
    private final Trail trail;

    BudgetService(Database database, Budgets budgets, BusinessClock clock, Trail trail) {
        this.database = database;
        this.budgets = budgets;
        this.clock = clock;
        this.trail = trail;
    }

    /** The latest first. */
    @Transactional
    Page<WaiverBudget> list(Actor actor, UUID parkId, @Nullable WaiverPayer payer, PageParams page) {
        var sql = Sql.of(COLUMNS, parkId).filter(payer, "and w.payer = ?");
        return database.page(sql, " order by from_on desc, id", page, row -> read(actor, parkId, row));
    }

    @Transactional
    WaiverBudget get(Actor actor, UUID parkId, UUID id) {
        return database.first(Sql.of(COLUMNS, parkId).add("and w.id = ?", id), row -> read(actor, parkId, row))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    @Transactional
    WaiverBudget create(Actor actor, UUID parkId, WaiverBudgetRequest request) {
        requireSense(request);
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into waiver_budget (park_id, id, version, payer, name, document_number, from_on, to_on, amount,
                    created_by, created_at) values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                request.payer(),
                request.name().strip(),
                request.documentNumber(),
                request.from(),
                request.to(),
                request.amount().amount(),
                actor.userId(),
                clock.now()));
        var budget = get(actor, parkId, id);
        trail.record(change(Action.WAIVER_BUDGET_CREATED, parkId, budget).after(facts(budget)));
        return budget;
    }

    /** What is kept or used of it stays covered. */
    @Transactional
    WaiverBudget change(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, WaiverBudgetRequest request) {
        requireSense(request);
        budgets.lock(id);
        var before = get(actor, parkId, id);
        Etags.require(ifMatch, before.version());
        var committed = before.reserved().amount();
        if (request.amount().amount().compareTo(committed) < 0) {
            throw WaiverErrors.BUDGET_EXCEEDED.raise(
                    "left", request.amount().amount().toPlainString(), "needed", committed.toPlainString());
        }
        if (request.payer() != before.payer() && budgets.isUsed(parkId, id)) {
            throw WaiverErrors.BUDGET_IN_USE.raise();
        }
        int changed = database.execute(Sql.of(
                """
                update waiver_budget set version = version + 1, payer = ?, name = ?, document_number = ?, from_on = ?,
                    to_on = ?, amount = ? where park_id = ? and id = ? and version = ?""",
                request.payer(),
                request.name().strip(),
                request.documentNumber(),
                request.from(),
                request.to(),
                request.amount().amount(),
                parkId,
                id,
                before.version()));
        if (changed == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
        var after = get(actor, parkId, id);
        trail.record(change(Action.WAIVER_BUDGET_CHANGED, parkId, after)
                .before(facts(before))
                .after(facts(after))
                .condensed());
        return after;
    }

    /** Days in their order, and money at all. */
    private static void requireSense(WaiverBudgetRequest request) {
        if (request.amount().amount().signum() == 0) {
            throw ProblemException.field("/amount/amount", ValidationErrors.MIN, "value", "0.01");
        }
        if (!request.from().isBefore(request.to())) {
            throw ProblemException.at("/to", WaiverErrors.PERIOD, "months", 1200);
        }
    }

    private static WaiverBudget read(Actor actor, UUID parkId, Row row) {
        var amount = row.decimal("amount");
        var committed = row.decimal("committed");
        return new WaiverBudget(
                row.uuid("id"),
                row.integer("version"),
                row.constant("payer", WaiverPayer.class),
                row.text("name"),
                row.textOrNull("document_number"),
                row.date("from_on"),
                row.date("to_on"),
                Money.cny(amount),
                Money.cny(committed),
                Money.cny(row.decimal("used")),
                Money.cny(row.decimal("billed")),
                Money.cny(row.decimal("returned")),
                Money.cny(amount.subtract(committed).max(BigDecimal.ZERO)),
                row.integer("waivers"),
                actor.mayInPark(parkId, Permission.WAIVER_ACTIVATE) ? List.of("edit") : List.of());
    }

    private static Change change(Action action, UUID parkId, WaiverBudget budget) {
        return Change.of(action, SubjectType.WAIVER_BUDGET, budget.id())
                .park(parkId)
                .label(budget.name());
    }

    private static Facts facts(WaiverBudget budget) {
        return Facts.of("payer", budget.payer())
                .and("name", budget.name())
                .and("documentNumber", budget.documentNumber())
                .and("from", budget.from())
                .and("to", budget.to())
                .and("amount", budget.amount().amount());
    }
}
