package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.bill.BilledLines;
import org.seedbed.billing.internal.content.Adjusters;
import org.seedbed.billing.internal.content.BillFacts;
import org.seedbed.billing.internal.content.Charging;
import org.seedbed.billing.internal.contract.Contracts;
import org.seedbed.billing.internal.entry.EntryFact;
import org.seedbed.billing.internal.metering.MeterFacts;
import org.seedbed.billing.internal.run.RunJson.BillRunNoteView;
import org.seedbed.lease.LeaseFacts;
import org.seedbed.lease.LeaseFacts.LeaseFact;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.tenancy.IncubateeFacts;

/** Reads what tenants are billed by: many tenants with few questions. */
@ApplicationScoped
class RunFacts {

    private final Contracts contracts;
    private final BilledLines billed;
    private final Adjusters adjusters;

    RunFacts(Contracts contracts, BilledLines billed, Adjusters adjusters) {
        this.contracts = contracts;
        this.billed = billed;
        this.adjusters = adjusters;
    }

    /** A tenant with what is to be told of it. */
    record Known(TenantToBill tenant, List<BillRunNoteView> notes) {}

    /** By tenant; all of those asked for. */
    Map<UUID, Known> of(RunFrame run, Collection<UUID> tenantIds, SqlRunner rows) {
        var parkId = run.parkId();
        var lastDay = run.lastDay();
        var leases = contracts.of(parkId, tenantIds, rows);
        var standing = billed.standing(parkId, tenantIds, rows);
        var incubatees = IncubateeFacts.of(parkId, tenantIds, rows);
        var entries = EntryFact.of(parkId, tenantIds, lastDay.plusDays(1), rows).stream()
                .collect(Collectors.groupingBy(EntryFact::tenantId));
        var meters = meters(run, tenantIds, rows);
        var waivers = adjusters.facts(parkId, tenantIds, rows);
        var facts = new LinkedHashMap<UUID, BillFacts>();
        for (var tenant : tenantIds) {
            var own = leases.getOrDefault(tenant, List.of());
            var single = entries.getOrDefault(tenant, List.of());
            facts.put(tenant, new BillFacts(own, single, meters.get(tenant), waivers.get(tenant)));
        }
        var notes = notes(parkId, facts, lastDay, rows);
        var known = new HashMap<UUID, Known>();
        facts.forEach((tenant, own) -> {
            var incubatee = incubatees.get(tenant);
            var lines = standing.getOrDefault(tenant, List.of());
            var toBill = new TenantToBill(
                    tenant, own, lines, Unsettled.of(own, lines), day -> incubatee != null && incubatee.on(day));
            known.put(tenant, new Known(toBill, notes.getOrDefault(tenant, List.of())));
        });
        return known;
    }

    /**
     * From the day on which billing began here to the last first of a month that has come: what is counted after it is
     * charged once the next one has been read.
     */
    private Map<UUID, MeterFacts> meters(RunFrame run, Collection<UUID> tenantIds, SqlRunner rows) {
        var from = contracts.settings(run.parkId(), rows).billsFrom();
        var until = Stream.of(run.lastDay().plusDays(1), run.asOf().withDayOfMonth(1))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return from == null || !from.isBefore(until)
                ? Map.of()
                : MeterFacts.of(run.parkId(), tenantIds, new DaySpan(from, until), rows);
    }

    private static Map<UUID, List<BillRunNoteView>> notes(
            UUID parkId, Map<UUID, BillFacts> facts, LocalDate lastDay, SqlRunner rows) {
        var noted = facts.entrySet().stream()
                .filter(of -> RunNotes.any(of.getValue(), lastDay))
                .map(Map.Entry::getKey)
                .toList();
        if (noted.isEmpty()) {
            return Map.of();
        }
        var leases = LeaseFacts.of(parkId, noted, rows).stream().collect(Collectors.groupingBy(LeaseFact::tenantId));
        return noted.stream()
                .collect(Collectors.toMap(
                        tenant -> tenant,
                        tenant -> RunNotes.of(
                                Objects.requireNonNull(facts.get(tenant)),
                                leases.getOrDefault(tenant, List.of()),
                                lastDay)));
    }

    /** What is paid of charges by those facts. */
    Charging.Adjuster adjuster() {
        return adjusters.adjuster();
    }
}
