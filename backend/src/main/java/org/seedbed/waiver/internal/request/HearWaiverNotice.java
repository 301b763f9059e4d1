package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.notice.NoticeOutcome;
import org.seedbed.notice.NoticeOwner;
import org.seedbed.notice.NoticeResult;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.budget.Budgets;

/**
 * What came of a public notice for the waiver it announced: a clear one approves it; after an objection that is right, or
 * when the notice was taken back, it has to be proposed anew and its money is free.
 */
@ApplicationScoped
class HearWaiverNotice implements NoticeOwner {

    private final Database database;
    private final WaiverRows waivers;
    private final WaiverMoves moves;
    private final Budgets budgets;

    HearWaiverNotice(Database database, WaiverRows waivers, WaiverMoves moves, Budgets budgets) {
        this.database = database;
        this.waivers = waivers;
        this.moves = moves;
        this.budgets = budgets;
    }

    @Override
    public String subjectType() {
        return WaiverNotice.SUBJECT;
    }

    /** Posted with the approver's decision, and given up with it. */
    @Override
    public boolean decides() {
        return true;
    }

    /** Nobody hears what is said against their own work. */
    @Override
    public boolean mayHear(UUID waiverId, UUID person) {
        return database.count(Sql.of("""
                        select 1 from waiver where id = ? and (made_by = ? or checked_by = ? or proposed_by = ?
                            or approved_by = ? or exists (select from waiver_step s where s.waiver_id = waiver.id
                                and s.move in ('SUBMIT', 'SUPPLEMENT') and s.actor_id = ?))""", waiverId, person, person, person, person, person)) == 0;
    }

    @Override
    public void told(NoticeOutcome outcome, SqlRunner rows) {
        rows.first(
                        Sql.of("select")
                                .add(WaiverRows.COLUMNS)
                                .add(
                                        """
                                        from waiver w where w.park_id = ? and w.id = ? and w.notice_id = ? and w.state = ?
                                        for no key update of w""",
                                        outcome.parkId(),
                                        outcome.subjectId(),
                                        outcome.noticeId(),
                                        WaiverState.PUBLICIZED),
                        waivers::read)
                .ifPresent(waiver -> move(waiver, outcome, rows));
    }

    private void move(Waiver waiver, NoticeOutcome outcome, SqlRunner rows) {
        if (outcome.result() == NoticeResult.CLEAR) {
            moves.make(rows, waiver, WaiverMove.APPROVE, null, List.of(outcome.noticeId()), Sql.of(""));
            return;
        }
        budgets.release(rows, waiver.id());
        moves.make(rows, waiver, WaiverMove.RETRACT, reason(outcome, rows), List.of(outcome.noticeId()), Sql.of("""
                        , budget_id = null, proposed_by = null, notice_id = null, approved_by = null, minutes_number = null,
                        approved_at = null"""));
    }

    private static @Nullable String reason(NoticeOutcome outcome, SqlRunner rows) {
        return rows.first(
                        Sql.of(
                                "select coalesce(withdraw_reason, '') as why from public_notice where park_id = ? and id = ?",
                                outcome.parkId(),
                                outcome.noticeId()),
                        row -> row.text("why"))
                .filter(why -> !why.isEmpty())
                .orElse(null);
    }
}
