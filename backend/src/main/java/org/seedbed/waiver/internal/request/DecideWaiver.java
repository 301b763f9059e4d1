package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.budget.Budgets;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverProposalRequest;

/** What was found right is proposed with money kept for it, and decided by a meeting. */
@ApplicationScoped
class DecideWaiver {

    private final WaiverStore store;
    private final WaiverMoves moves;
    private final WaiverNotice notice;
    private final Budgets budgets;
    private final Database database;
    private final BusinessClock clock;

    DecideWaiver(
            WaiverStore store,
            WaiverMoves moves,
            WaiverNotice notice,
            Budgets budgets,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.moves = moves;
        this.notice = notice;
        this.budgets = budgets;
        this.database = database;
        this.clock = clock;
    }

    /** Money is kept, and its notice written. */
    @Transactional
    void propose(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, WaiverProposalRequest request) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.PROPOSE);
        if (waiver.isCheckedBy(by)) {
            throw WaiverErrors.SAME_PERSON.raise();
        }
        var total = Objects.requireNonNull(waiver.checked()).total();
        budgets.reserve(parkId, by, request.budgetId(), id, waiver.wish().days().from(), total);
        var noticeId = notice.draft(waiver, by, request.contact().strip());
        moves.make(
                waiver,
                WaiverMove.PROPOSE,
                null,
                List.of(request.budgetId(), noticeId),
                Sql.of(", budget_id = ?, proposed_by = ?, notice_id = ?", request.budgetId(), by, noticeId));
    }

    /** The meeting has decided; its notice is public from now on. */
    @Transactional
    void publicize(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String minutesNumber) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.PUBLICIZE);
        if (by.equals(waiver.madeBy())
                || waiver.isCheckedBy(by)
                || by.equals(waiver.decided().proposedBy())) {
            throw WaiverErrors.SAME_PERSON.raise();
        }
        notice.post(waiver, by);
        moves.make(
                waiver,
                WaiverMove.PUBLICIZE,
                null,
                List.of(WaiverNotice.noticeOf(waiver)),
                Sql.of(
                        ", approved_by = ?, minutes_number = ?, approved_at = ?",
                        by,
                        minutesNumber.strip(),
                        clock.now()));
    }

    /** The meeting did not follow the proposal. */
    @Transactional
    void refuse(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String reason) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.REFUSE);
        notice.giveUp(waiver, by, reason.strip());
        budgets.release(database, id);
        moves.make(waiver, WaiverMove.REFUSE, reason.strip(), List.of(), Sql.of(""));
    }
}
