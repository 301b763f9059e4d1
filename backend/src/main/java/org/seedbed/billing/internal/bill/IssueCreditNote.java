package org.seedbed.billing.internal.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seedbed.billing.BillsIssued;
import org.seedbed.billing.internal.bill.BillJson.BillResponse;
import org.seedbed.billing.internal.bill.BillJson.CreditNoteRequest;
import org.seedbed.billing.internal.content.Adjusters;
import org.seedbed.billing.internal.content.BillContent;
import org.seedbed.billing.internal.content.BillInputs;
import org.seedbed.billing.internal.content.BillInputs.TakenBack;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.billing.internal.content.Canonical;
import org.seedbed.billing.internal.content.ContentLine;
import org.seedbed.billing.internal.content.LineName;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/**
 * 红字冲销单 by hand: takes lines of a bill back. What is due by the facts all the same the next run charges again, so whoever
 * means that it is not due puts the facts right.
 */
@ApplicationScoped
class IssueCreditNote {

    private final Database database;
    private final BilledLines lines;
    private final BillViews views;
    private final BillTrail trail;
    private final Adjusters adjusters;
    private final Event<BillsIssued> issued;
    private final BusinessClock clock;

    IssueCreditNote(
            Database database,
            BilledLines lines,
            BillViews views,
            BillTrail trail,
            Adjusters adjusters,
            Event<BillsIssued> issued,
            BusinessClock clock) {
        this.database = database;
        this.lines = lines;
        this.views = views;
        this.trail = trail;
        this.adjusters = adjusters;
        this.issued = issued;
        this.clock = clock;
    }

    /**
     * Issues it.
     *
     * @throws ProblemException billing.run-open, billing.credit-of-credit, billing.line-unknown, billing.line-taken-back
     */
    @Transactional
    BillResponse handle(Actor actor, UUID parkId, UUID billId, CreditNoteRequest asked) {
        actor.requireInPark(parkId, Permission.BILL_ISSUE, Permission.PAYMENT_EDIT);
        BillLock.take(parkId, database);
        var bill = Bill.require(database, Sql.of("b.park_id = ? and b.id = ?", parkId, billId));
        if (bill.kind() == BillKind.CREDIT_NOTE) {
            throw BillErrors.CREDIT_OF_CREDIT.raise();
        }
        refuseWhileRunning(parkId);
        var back = takenBack(bill, asked.lines());
        var inputs = BillInputs.creditNote(back);
        var content = BillContent.of(inputs, adjusters.adjuster());
        var id = store(actor, bill, asked.reason().strip(), inputs, content);
        BillIssue.lines(parkId, List.of(id), database);
        trail.credited(bill, id, content, asked.reason().strip());
        issued.fire(new BillsIssued(parkId, List.of(bill.tenantId()), database));
        return views.get(actor, parkId, id);
    }

    private void refuseWhileRunning(UUID parkId) {
        var open = database.first(
                Sql.of(
                        "select id from bill_run where park_id = ? and state in ('PREVIEWING', 'PREVIEWED', 'ISSUING')",
                        parkId),
                row -> row.uuid("id"));
        if (open.isPresent()) {
            throw BillErrors.RUN_OPEN.raise();
        }
    }

    private List<TakenBack> takenBack(Bill bill, List<Integer> asked) {
        var stored = lines.ofBill(bill.parkId(), bill.id()).stream()
                .collect(Collectors.toMap(StoredLine::line, Function.identity()));
        var gone = gone(bill);
        var wanted = new TreeSet<>(asked.isEmpty() ? stored.keySet() : Set.copyOf(asked));
        for (var line : wanted) {
            if (!stored.containsKey(line)) {
                throw ProblemException.at("/lines", BillErrors.LINE_UNKNOWN, "line", line);
            }
            if (gone.contains(line)) {
                throw ProblemException.at("/lines", BillErrors.LINE_TAKEN_BACK);
            }
        }
        return stored.values().stream()
                .filter(line -> wanted.contains(line.line()))
                .sorted(Comparator.comparingInt(StoredLine::line))
                .map(line -> new TakenBack(
                        new LineName(line.billId(), line.number(), line.line()),
                        line.label(),
                        line.leaseId(),
                        line.vat(),
                        line.incubatee(),
                        line.billed(),
                        List.of()))
                .toList();
    }

    private Set<Integer> gone(Bill bill) {
        return Set.copyOf(database.list(
                Sql.of(
                        "select reverses_line from bill_line where park_id = ? and reverses_bill = ?",
                        bill.parkId(),
                        bill.id()),
                row -> row.integer("reverses_line")));
    }

    private UUID store(Actor actor, Bill bill, String reason, BillInputs inputs, BillContent content) {
        var id = UUID.randomUUID();
        var today = clock.today();
        var number = BillIssue.take(bill.parkId(), today.getYear(), BillKind.CREDIT_NOTE, 1, database);
        var text = Canonical.write(content);
        database.execute(Sql.of(
                """
                insert into bill (park_id, id, kind, number, tenant_id, company_id, corrects_id, reason, issued_on,
                    issued_by, from_on, to_on, due_on, list_amount, waived, payable, inputs, content, content_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                bill.parkId(),
                id,
                BillKind.CREDIT_NOTE,
                BillIssue.number(BillKind.CREDIT_NOTE, today.getYear(), number),
                bill.tenantId(),
                bill.companyId(),
                bill.id(),
                reason,
                today,
                actor.userId(),
                content.from(),
                content.to(),
                today,
                content.sum(ContentLine::amount),
                content.sum(ContentLine::waived),
                content.sum(ContentLine::payable),
                Canonical.write(inputs),
                text,
                Canonical.hash(text)));
        return id;
    }
}
