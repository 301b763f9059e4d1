package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.ExitSettlement.Kind;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitDebtPlanRequest;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitInstalmentRequest;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitInstalment;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitItemView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitPlanItem;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ItemState;

/** 分期约定: bills that are paid after the tenant has left, written by one person and approved by another. */
@ApplicationScoped
class PlanDebt {

    private final Database database;
    private final ExitStore store;
    private final ExitItems items;
    private final ExitPlans plans;
    private final JsonColumns json;
    private final BusinessClock clock;
    private final ExitTrail trail;

    PlanDebt(
            Database database,
            ExitStore store,
            ExitItems items,
            ExitPlans plans,
            JsonColumns json,
            BusinessClock clock,
            ExitTrail trail) {
        this.database = database;
        this.store = store;
        this.items = items;
        this.plans = plans;
        this.json = json;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    void make(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, ExitDebtPlanRequest request) {
        SettleExit.requireSight(actor, parkId);
        var exit = store.lock(parkId, id, ifMatch);
        requireOpen(exit);
        var planned = planned(exit, request.keys());
        var amount = planned.stream().map(item -> item.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        requireInstalments(request.instalments(), amount, clock.today());
        database.execute(Sql.of(
                """
                insert into exit_debt_plan (park_id, id, exit_case_id, nth, items, instalments, amount, made_by, made_at)
                select ?, ?, ?, coalesce(max(nth), 0) + 1, ?::jsonb, ?::jsonb, ?, ?, ?
                from exit_debt_plan where exit_case_id = ?""",
                parkId,
                UUID.randomUUID(),
                id,
                json.write(planned),
                json.write(request.instalments().stream()
                        .map(part -> new ExitInstalment(part.dueOn(), part.amount()))
                        .toList()),
                amount,
                actor.userId(),
                clock.now(),
                id));
        store.change(exit, Sql.of(""));
        trail.planned(exit, amount, request.instalments().size());
    }

    /** Whoever wrote it, or belongs to the company, does not approve it; its signed paper is there, and as much is open. */
    @Transactional
    void approve(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch) {
        SettleExit.requireSight(actor, parkId);
        var exit = store.lock(parkId, id, ifMatch);
        requireOpen(exit);
        var plan = plans.kept(id)
                .filter(kept -> kept.view().approvedAt() == null)
                .orElseThrow(ExitErrors.PLAN_NONE::raise);
        if (plan.madeBy().equals(actor.userId())) {
            throw ExitErrors.SAME_PERSON.raise();
        }
        if (actor.knowsCompany(exit.companyId())) {
            throw ExitErrors.OWN_COMPANY.raise();
        }
        if (!plan.view().signed()) {
            throw ExitErrors.PLAN_PAPER.raise();
        }
        requireAsPlanned(exit, plan.view().items());
        database.execute(Sql.of(
                "update exit_debt_plan set approved_by = ?, approved_at = ? where park_id = ? and id = ?",
                actor.userId(),
                clock.now(),
                parkId,
                plan.id()));
        store.change(exit, Sql.of(""));
        trail.approved(exit, plan.view().amount().amount());
    }

    /** What was paid or billed meanwhile is planned anew. */
    private void requireAsPlanned(ExitCase exit, List<ExitPlanItem> planned) {
        var open = unpaid(exit);
        var same = planned.stream()
                .allMatch(before -> open.stream()
                        .anyMatch(item -> item.key().equals(before.key())
                                && before.amount().equals(item.amount())));
        if (!same) {
            throw ExitErrors.PLAN_CHANGED.raise();
        }
    }

    private List<ExitItemView> unpaid(ExitCase exit) {
        return items.of(exit).stream()
                .filter(item -> item.kind() == Kind.UNPAID_BILL && item.state() != ItemState.DONE)
                .toList();
    }

    private static void requireOpen(ExitCase exit) {
        if (exit.state() != ExitState.SETTLING && exit.state() != ExitState.HANDOVER) {
            throw ExitErrors.MOVE.raise("state", exit.state(), "allowed", "");
        }
    }

    private List<ExitPlanItem> planned(ExitCase exit, List<String> keys) {
        var open = unpaid(exit);
        var planned = new ArrayList<ExitPlanItem>();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            var pointer = "/keys/" + i;
            var item = open.stream()
                    .filter(one -> one.key().equals(key))
                    .filter(one ->
                            planned.stream().noneMatch(before -> before.key().equals(key)))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.at(pointer, ExitErrors.PLAN_ITEM));
            Money amount = item.amount();
            if (amount != null) {
                planned.add(new ExitPlanItem(key, item.label(), amount));
            }
        }
        return planned;
    }

    /** Each later than the one before, the first after today, each of something, together the whole. */
    static void requireInstalments(List<ExitInstalmentRequest> instalments, BigDecimal amount, LocalDate today) {
        var before = today;
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < instalments.size(); i++) {
            var part = instalments.get(i);
            if (!part.dueOn().isAfter(before)) {
                throw ProblemException.at("/instalments/" + i + "/dueOn", ExitErrors.PLAN_DAYS);
            }
            if (part.amount().amount().signum() <= 0) {
                throw ProblemException.at(
                        "/instalments/" + i + "/amount",
                        ExitErrors.PLAN_SUM,
                        "sum",
                        part.amount().amount().toPlainString(),
                        "amount",
                        amount.toPlainString());
            }
            before = part.dueOn();
            sum = sum.add(part.amount().amount());
        }
        if (sum.compareTo(amount) != 0) {
            throw ProblemException.at(
                    "/instalments", ExitErrors.PLAN_SUM, "sum", sum.toPlainString(), "amount", amount.toPlainString());
        }
    }
}
