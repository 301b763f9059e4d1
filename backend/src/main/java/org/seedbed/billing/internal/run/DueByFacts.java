package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.bill.StillDue;
import org.seedbed.billing.internal.bill.StoredLine;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.billing.internal.contract.Contracts;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.time.BusinessClock;

/** Asks the run that would be made today, of one tenant. */
@ApplicationScoped
class DueByFacts implements StillDue {

    /** Of a charge what tells whether another is for the same. */
    private record Due(FeeKind fee, String subject, DaySpan days) {

        static Due of(ChargeLine charge) {
            return new Due(charge.fee(), charge.subject(), charge.days());
        }

        boolean concerns(ChargeLine charge) {
            return fee == charge.fee() && subject.equals(charge.subject()) && days.overlaps(charge.days());
        }
    }

    private final Database database;
    private final RunFacts facts;
    private final RunStore runs;
    private final Contracts contracts;
    private final BusinessClock clock;

    DueByFacts(Database database, RunFacts facts, RunStore runs, Contracts contracts, BusinessClock clock) {
        this.database = database;
        this.facts = facts;
        this.runs = runs;
        this.contracts = contracts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Set<Integer> of(UUID parkId, UUID tenantId, List<StoredLine> lines) {
        return numbers(
                lines,
                frame(parkId).stream()
                        .flatMap(run -> due(run, tenantId).stream())
                        .toList());
    }

    @Override
    @Transactional
    public Set<Integer> chargedAgain(UUID parkId, UUID tenantId, List<StoredLine> lines) {
        return numbers(
                lines,
                frame(parkId).stream()
                        .flatMap(run -> billed(run, tenantId).stream())
                        .toList());
    }

    private Optional<RunFrame> frame(UUID parkId) {
        var dueDays = contracts.settings(parkId, database).dueDays();
        return runs.issuedMonth(parkId)
                .map((LocalDate month) -> new RunFrame(parkId, month, 0, clock.today(), dueDays));
    }

    private List<Due> due(RunFrame run, UUID tenantId) {
        try {
            return TenantBilling.due(run, known(run, tenantId), facts.adjuster()).stream()
                    .map(charged -> Due.of(charged.line().charge()))
                    .toList();
        } catch (IllegalArgumentException e) {
            // Facts that contradict each other charge nothing until they are put right.
            return List.of();
        }
    }

    private List<Due> billed(RunFrame run, UUID tenantId) {
        try {
            return TenantBilling.of(run, known(run, tenantId), facts.adjuster()).stream()
                    .filter(draft -> draft.content().kind() == BillKind.BILL)
                    .flatMap(draft -> draft.content().lines().stream())
                    .map(line -> new Due(line.fee(), line.subject(), new DaySpan(line.from(), line.to())))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private TenantToBill known(RunFrame run, UUID tenantId) {
        return facts.of(run, List.of(tenantId), database)
                .values()
                .iterator()
                .next()
                .tenant();
    }

    private static Set<Integer> numbers(List<StoredLine> lines, List<Due> due) {
        return lines.stream()
                .filter(line ->
                        due.stream().anyMatch(one -> one.concerns(line.billed().charge())))
                .map(StoredLine::line)
                .collect(Collectors.toUnmodifiableSet());
    }
}
