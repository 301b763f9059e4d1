package org.seedbed.billing.internal.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.Reduction;
import org.seedbed.billing.internal.bill.BillJson.BillLineView;
import org.seedbed.billing.internal.bill.BillJson.BillLink;
import org.seedbed.billing.internal.bill.BillJson.BillResponse;
import org.seedbed.billing.internal.bill.BillJson.WaiverView;
import org.seedbed.billing.internal.content.BillContent;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.billing.internal.content.Canonical;
import org.seedbed.billing.internal.content.ContentLine;
import org.seedbed.billing.internal.content.LineName;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;

/** One bill as its page shows it: with corrections in both directions. */
@ApplicationScoped
class BillViews {

    private final Database database;
    private final BillQueries queries;
    private final BilledLines billed;
    private final StillDue stillDue;

    BillViews(Database database, BillQueries queries, BilledLines billed, StillDue stillDue) {
        this.database = database;
        this.queries = queries;
        this.billed = billed;
        this.stillDue = stillDue;
    }

    @Transactional
    BillResponse get(Actor actor, UUID parkId, UUID id) {
        var where = Sql.of("b.park_id = ? and b.id = ?", parkId, id);
        return view(where, actor.mayInPark(parkId, Permission.BILL_ISSUE));
    }

    @Transactional
    BillResponse own(UUID companyId, UUID id) {
        return view(Sql.of("b.company_id = ? and b.id = ?", companyId, id), false);
    }

    private BillResponse view(Sql where, boolean issue) {
        var bill = Bill.require(database, where);
        var back = takenBack(bill);
        var lines = Canonical.read(bill.content(), BillContent.class).lines().stream()
                .map(line -> line(line, back.get(line.line())))
                .toList();
        var credit = issue && bill.kind() == BillKind.BILL && back.size() < lines.size();
        return new BillResponse(
                queries.summary(where),
                lines,
                bill.reason(),
                bill.correctsId(),
                creditNotes(bill),
                bill.runId(),
                bill.hash(),
                issue ? chargedAgain(bill, back.keySet()) : List.of(),
                credit ? List.of("credit") : List.of());
    }

    private List<Integer> chargedAgain(Bill bill, Set<Integer> back) {
        var lines = billed.ofBill(bill.parkId(), bill.id()).stream()
                .filter(line -> !back.contains(line.line()))
                .toList();
        if (bill.kind() == BillKind.BILL) {
            return sorted(stillDue.of(bill.parkId(), bill.tenantId(), lines));
        }
        return bill.reason() == null ? List.of() : sorted(stillDue.chargedAgain(bill.parkId(), bill.tenantId(), lines));
    }

    private static List<Integer> sorted(Set<Integer> lines) {
        return lines.stream().sorted().toList();
    }

    /** By line what takes it back. */
    private Map<Integer, LineName> takenBack(Bill bill) {
        var back = new HashMap<Integer, LineName>();
        database.list(
                Sql.of("""
                        select l.reverses_line, l.bill_id, l.line, b.number from bill_line l
                        join bill b on b.park_id = l.park_id and b.id = l.bill_id
                        where l.park_id = ? and l.reverses_bill = ?""", bill.parkId(), bill.id()),
                row -> back.put(
                        row.integer("reverses_line"),
                        new LineName(row.uuid("bill_id"), row.text("number"), row.integer("line"))));
        return back;
    }

    private List<BillLink> creditNotes(Bill bill) {
        return database.list(
                Sql.of(
                        "select id, number, payable from bill where park_id = ? and corrects_id = ? order by number",
                        bill.parkId(),
                        bill.id()),
                row -> new BillLink(row.uuid("id"), row.text("number"), Money.cny(row.decimal("payable"))));
    }

    private static BillLineView line(ContentLine line, @Nullable LineName takenBackBy) {
        return new BillLineView(
                line.line(),
                line.fee(),
                line.label(),
                line.lease(),
                line.from(),
                line.to(),
                line.basis(),
                line.quantity(),
                line.unitPrice(),
                Money.cny(line.amount()),
                Money.cny(line.waived()),
                Money.cny(line.payable()),
                waivers(line),
                line.vat(),
                line.incubatee(),
                line.reverses(),
                line.replaces(),
                takenBackBy,
                line.reasons());
    }

    static List<WaiverView> waivers(ContentLine line) {
        return line.reductions().stream().map(BillViews::waiver).toList();
    }

    private static WaiverView waiver(Reduction reduction) {
        return new WaiverView(
                UUID.fromString(reduction.grant()),
                reduction.policy(),
                reduction.year(),
                reduction.rate(),
                Money.cny(reduction.base()),
                Money.cny(reduction.amount()),
                reduction.caps());
    }
}
