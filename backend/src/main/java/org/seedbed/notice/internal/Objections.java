package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.notice.ObjectionState;
import org.seedbed.notice.internal.NoticeJson.PublicNotice;
import org.seedbed.notice.internal.ObjectionJson.ObjectionReceipt;
import org.seedbed.notice.internal.ObjectionJson.ObjectionRequest;
import org.seedbed.notice.internal.ObjectionJson.ObjectionStatus;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.text.Fold;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;

/** Objecting, by anybody; and what becomes of it, for whoever holds the code. */
@ApplicationScoped
class Objections {

    private final Database database;
    private final PublicNotices notices;
    private final ObjectorVault vault;
    private final Deadlines deadlines;
    private final NoticeTrail trail;
    private final BusinessClock clock;

    Objections(
            Database database,
            PublicNotices notices,
            ObjectorVault vault,
            Deadlines deadlines,
            NoticeTrail trail,
            BusinessClock clock) {
        this.database = database;
        this.notices = notices;
        this.vault = vault;
        this.deadlines = deadlines;
        this.trail = trail;
        this.clock = clock;
    }

    /** Stores what somebody has against a notice whose period runs. */
    @Transactional
    ObjectionReceipt file(UUID parkId, UUID noticeId, ObjectionRequest request) {
        if ((request.name() == null) != (request.contact() == null)) {
            throw ProblemException.field(request.name() == null ? "/name" : "/contact", NoticeErrors.NAMED);
        }
        var notice = openNotice(parkId, noticeId);
        var id = UUID.randomUUID();
        var receipt = ObjectorVault.receipt();
        var due = deadlines.after(Posting.REPLY, clock.today());
        database.execute(Sql.of(
                """
                insert into objection (park_id, id, notice_id, version, state, text, text_hash, named, name_sealed,
                    contact_sealed, receipt_hash, filed_at, due_on, calendar_complete)
                values (?, ?, ?, 0, 'FILED', ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                noticeId,
                request.text().strip(),
                Posting.sha256(Fold.fold(request.text())),
                request.name() != null,
                request.name() == null
                        ? null
                        : vault.seal(ObjectorVault.NAME, id, request.name().strip()),
                request.contact() == null
                        ? null
                        : vault.seal(
                                ObjectorVault.CONTACT, id, request.contact().strip()),
                vault.receiptHash(receipt),
                clock.now(),
                due.on(),
                due.calendarComplete()));
        trail.filed(parkId, id, notice.title(), request.name() != null);
        return new ObjectionReceipt(receipt, due.on(), due.calendarComplete());
    }

    /** Until the end of the last day. The lock keeps the period from being ended under our feet. */
    private PublicNotice openNotice(UUID parkId, UUID noticeId) {
        database.first(Counted.among(noticeId), row -> true);
        var notice = notices.require(parkId, noticeId);
        if (notice.state() == NoticeJson.PublicState.TAKEN_BACK) {
            throw NoticeErrors.NOT_OPEN.raise();
        }
        if (!notice.open()) {
            var ended = notice.endedOn();
            throw NoticeErrors.LATE.raise("end", ended == null ? notice.lastDay() + " 24:00" : ended);
        }
        return notice;
    }

    /** A code that fits nothing is answered like one of another park. */
    ObjectionStatus status(UUID parkId, String receipt) {
        return database.first(
                        Sql.of(
                                "select * from objection_by_receipt(?, ?::text[])",
                                parkId,
                                vault.receiptHashes(receipt)),
                        row -> new ObjectionStatus(
                                row.text("title"),
                                row.constant("state", ObjectionState.class),
                                row.instant("filed_at"),
                                row.date("due_on"),
                                ObjectionStatus.answer(
                                        row.constant("state", ObjectionState.class),
                                        row.textOrNull("decision"),
                                        row.textOrNull("reply")),
                                row.instantOrNull("replied_at")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }
}
