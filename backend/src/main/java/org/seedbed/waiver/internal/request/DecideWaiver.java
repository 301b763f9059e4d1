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
    private final Eligibility eligibility;
    private final Database database;
    private final BusinessClock clock;

    DecideWaiver(
            WaiverStore store,
            WaiverMoves moves,
            WaiverNotice notice,
            Budgets budgets,
            Eligibility eligibility,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.moves = moves;
        this.notice = notice;
        this.budgets = budgets;
        this.eligibility = eligibility;
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
        requireFresh(waiver);
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
        if (waiver.isMadeBy(by)
                || waiver.isCheckedBy(by)
                || by.equals(waiver.decided().proposedBy())) {
            throw WaiverErrors.SAME_PERSON.raise();
        }
        requireFresh(waiver);
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

    /** A lease was amended since: what was checked, and is announced as its amount, is no longer what bills would pay. */
    private void requireFresh(Waiver waiver) {
        var checked = Objects.requireNonNull(waiver.checked());
        var now = eligibility.worth(waiver);
        if (!now.months().equals(checked.schedule()) || now.total().amount().compareTo(checked.total()) != 0) {
            throw WaiverErrors.SCHEDULE_STALE.raise(
                    "checked",
                    checked.total().toPlainString(),
                    "now",
                    now.total().amount().toPlainString());
        }
    }

    /** The meeting wants it prepared anew: nobody has seen the draft of its notice, and its money is free. */
    @Transactional
    void sendBack(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String reason) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.SEND_BACK);
        notice.giveUp(waiver, by, reason.strip());
        budgets.release(database, id);
        moves.make(
                waiver,
                WaiverMove.SEND_BACK,
                reason.strip(),
                List.of(),
                Sql.of(", budget_id = null, proposed_by = null, notice_id = null"));
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
