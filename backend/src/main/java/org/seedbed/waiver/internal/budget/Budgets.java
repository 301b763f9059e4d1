package org.seedbed.waiver.internal.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.waiver.internal.WaiverErrors;

/** Keeps money of budgets for waivers and gives it back. A budget never gives what it has not, whoever asks at once. */
@ApplicationScoped
public class Budgets {

    /**
     * What is gone of a budget: what is kept for waivers that may still be paid, or what they were paid already where that is
     * more; of the others what they were paid less what came back. Billed to be paid back is not back yet: only what is on
     * bills that are settled may be given once more.
     */
    static final String COMMITTED = """
            coalesce((select sum(case when r.id is null then greatest(u.used - k.returned, 0)
                    else greatest(r.amount, u.used) end)
                from waiver x
                left join waiver_reservation r on r.waiver_id = x.id and r.released_at is null
                cross join lateral (
                    select coalesce(sum(b.amount), 0) as used from bill_reduction b
                    where b.park_id = x.park_id and b.grant_id = x.id) u
                cross join lateral waiver_back(x.park_id, x.id) k
                where x.park_id = w.park_id and x.budget_id = w.id), 0)""";

    private final Database database;
    private final BusinessClock clock;

    Budgets(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps an amount, in 元.
     *
     * @param firstDay of the waiver; has to lie within the budget's days
     * @throws org.seedbed.shared.problem.ProblemException waiver.budget-unknown, waiver.budget-exceeded
     */
    public void reserve(UUID parkId, UUID by, UUID budgetId, UUID waiverId, LocalDate firstDay, BigDecimal amount) {
        lock(budgetId);
        var left = database.first(
                        Sql.of("select w.amount -").add(COMMITTED).add("""
                                as left_over from waiver_budget w
                                where w.park_id = ? and w.id = ? and w.from_on <= ? and w.to_on > ?""", parkId, budgetId, firstDay, firstDay),
                        row -> row.decimal("left_over"))
                .orElseThrow(WaiverErrors.BUDGET_UNKNOWN::raise);
        if (left.compareTo(amount) < 0) {
            throw WaiverErrors.BUDGET_EXCEEDED.raise(
                    "left", left.max(BigDecimal.ZERO).toPlainString(), "needed", amount.toPlainString());
        }
        database.execute(Sql.of("""
                insert into waiver_reservation (park_id, id, budget_id, waiver_id, amount, reserved_by, reserved_at)
                values (?, ?, ?, ?, ?, ?, ?)""", parkId, UUID.randomUUID(), budgetId, waiverId, amount, by, clock.now()));
    }

    /** What is left of it is free again; nothing where nothing is kept. */
    public void release(SqlRunner rows, UUID waiverId) {
        rows.execute(Sql.of(
                "update waiver_reservation set released_at = ? where waiver_id = ? and released_at is null",
                clock.now(),
                waiverId));
    }

    /** Whether anything was ever kept of it: the ledger says who paid, and goes on saying it. */
    boolean isUsed(UUID parkId, UUID budgetId) {
        return database.count(Sql.of(
                        "select 1 from waiver_reservation where park_id = ? and budget_id = ?", parkId, budgetId))
                > 0;
    }

    /** Held until the transaction ends by whoever changes what the budget has or gives. */
    void lock(UUID budgetId) {
        database.lock("waiver-budget " + budgetId);
    }
}
