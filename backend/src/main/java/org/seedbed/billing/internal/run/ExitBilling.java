package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.content.ContentLine;
import org.seedbed.billing.internal.contract.Contracts;
import org.seedbed.billing.internal.run.RunJson.BillRunNoteView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.ExitSettlement;

/**
 * What a tenant who leaves owes, has on its account, and is still to be billed: bills as they stand, and what a run of the
 * month of its last day would make of it.
 */
@ApplicationScoped
class ExitBilling implements ExitSettlement {

    private final Database database;
    private final RunFacts facts;
    private final Contracts contracts;
    private final BusinessClock clock;

    ExitBilling(Database database, RunFacts facts, Contracts contracts, BusinessClock clock) {
        this.database = database;
        this.facts = facts;
        this.contracts = contracts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Found> of(Leaving leaving) {
        return Stream.of(unpaid(leaving), prepaid(leaving), deposits(leaving), toBill(leaving))
                .flatMap(List::stream)
                .toList();
    }

    private List<Found> unpaid(Leaving leaving) {
        return database.list(
                Sql.of("""
                        select b.bill_id, b.due_on, b.open, i.number
                        from bill_balance b join bill i on i.park_id = b.park_id and i.id = b.bill_id
                        where b.park_id = ? and b.tenant_id = ? and b.open > 0 order by b.due_on, i.number""", leaving.parkId(), leaving.tenantId()),
                row -> found(
                        Kind.UNPAID_BILL,
                        "bill:" + row.uuid("bill_id"),
                        row.text("number"),
                        row.decimal("open"),
                        row.date("due_on"),
                        row.uuid("bill_id")));
    }

    /** Paid ahead, paid too much, or taken back by credit notes. */
    private List<Found> prepaid(Leaving leaving) {
        var unused = database.first(
                        Sql.of("""
                                select coalesce((select -sum(b.open) from bill_balance b
                                        where b.park_id = ? and b.tenant_id = ? and b.open < 0), 0)
                                    + coalesce((select sum(p.unused) from payment_balance p
                                        where p.park_id = ? and p.tenant_id = ? and p.unused > 0), 0) as prepaid""", leaving.parkId(), leaving.tenantId(), leaving.parkId(), leaving.tenantId()),
                        row -> row.decimal("prepaid"))
                .orElseThrow();
        return unused.signum() == 0
                ? List.of()
                : List.of(found(Kind.PREPAID, "prepaid", "", unused.negate(), null, leaving.tenantId()));
    }

    /**
     * Deposits that money has come for, and that are not taken back: a credit note turns one into money on the account, which
     * is given back. What was paid of a bill counts for its deposits first; what its own credit notes paid of it is no money.
     */
    private List<Found> deposits(Leaving leaving) {
        return database.list(
                Sql.of("""
                        select * from (
                            select d.*, greatest(0, least(d.payable, d.paid - (sum(d.payable) over before - d.payable))) as held
                            from (
                                select l.bill_id, l.line, l.payable, i.number, i.issued_on, b.settled - coalesce((
                                    select sum(s.amount) from settlement s
                                    join bill n on n.park_id = s.park_id and n.id = s.credit_id
                                    where s.park_id = l.park_id and s.bill_id = l.bill_id and n.corrects_id = l.bill_id), 0) as paid
                                from bill_line l
                                join bill i on i.park_id = l.park_id and i.id = l.bill_id
                                join bill_balance b on b.park_id = l.park_id and b.bill_id = l.bill_id
                                where l.park_id = ? and l.tenant_id = ? and l.fee = 'DEPOSIT' and l.payable > 0
                                    and l.reverses_bill is null and not exists (select from bill_line r
                                        where r.park_id = l.park_id and r.reverses_bill = l.bill_id
                                            and r.reverses_line = l.line)) d
                            window before as (partition by d.bill_id order by d.line)) h
                        where h.held > 0 order by h.issued_on, h.number, h.line""", leaving.parkId(), leaving.tenantId()),
                row -> found(
                        Kind.BILLED_DEPOSIT,
                        "deposit:" + row.uuid("bill_id") + ":" + row.integer("line"),
                        row.text("number"),
                        row.decimal("held").negate(),
                        row.date("issued_on"),
                        row.uuid("bill_id")));
    }

    private List<Found> toBill(Leaving leaving) {
        var frame = frame(leaving);
        try {
            var known = Objects.requireNonNull(
                    facts.of(frame, List.of(leaving.tenantId()), database).get(leaving.tenantId()));
            var found = new ArrayList<Found>();
            known.notes().forEach(note -> found.add(gap(note)));
            unbilled(TenantBilling.of(frame, known.tenant(), facts.adjuster()), leaving, found);
            return found;
        } catch (IllegalArgumentException e) {
            return List.of(found(Kind.BILLING_GAP, "facts", RunNote.FACTS_CONTRADICT.name(), null, null, null));
        }
    }

    /**
     * Meters are read on the day after the last, so the run looks from the first of the month after; and no earlier than
     * today, for what was billed ahead is taken back.
     */
    private RunFrame frame(Leaving leaving) {
        var today = clock.today();
        var month = leaving.lastDay().withDayOfMonth(1);
        var after = month.plusMonths(1);
        var present = today.withDayOfMonth(1);
        var dueDays = contracts.settings(leaving.parkId(), database).dueDays();
        return new RunFrame(
                leaving.parkId(),
                present.isAfter(month) ? present : month,
                0,
                today.isAfter(after) ? today : after,
                dueDays);
    }

    private static void unbilled(List<BillDraft> drafts, Leaving leaving, List<Found> found) {
        if (!drafts.isEmpty()) {
            var net = drafts.stream()
                    .map(draft -> draft.content().sum(ContentLine::payable))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            found.add(found(Kind.UNBILLED, "unbilled", "", net, leaving.lastDay(), null));
        }
    }

    private static Found gap(BillRunNoteView note) {
        var reading = note.note() == RunNote.READING_MISSING;
        var about = note.meter() == null ? String.join("、", note.units()) : note.meter();
        return found(
                reading ? Kind.METER_READING : Kind.BILLING_GAP,
                "gap:" + note.note() + ":" + about + ":" + note.day(),
                reading ? about : note.note().name() + " " + about,
                null,
                note.day(),
                reading ? note.meterId() : null);
    }

    private static Found found(
            Kind kind,
            String key,
            String label,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable UUID link) {
        return new Found(kind, key, label, amount, null, day, link, false);
    }
}
