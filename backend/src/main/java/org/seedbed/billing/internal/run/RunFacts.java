package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.bill.BilledLines;
import org.seedbed.billing.internal.content.Adjusters;
import org.seedbed.billing.internal.content.BillFacts;
import org.seedbed.billing.internal.content.Charging;
import org.seedbed.billing.internal.contract.Contract;
import org.seedbed.billing.internal.contract.Contracts;
import org.seedbed.billing.internal.entry.EntryFact;
import org.seedbed.billing.internal.metering.MeterFacts;
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
    record Known(TenantToBill tenant, List<String> notes) {}

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
        var known = new HashMap<UUID, Known>();
        for (var tenant : tenantIds) {
            var own = leases.getOrDefault(tenant, List.of());
            var incubatee = incubatees.get(tenant);
            known.put(
                    tenant,
                    new Known(
                            new TenantToBill(
                                    tenant,
                                    new BillFacts(
                                            own,
                                            entries.getOrDefault(tenant, List.of()),
                                            meters.get(tenant),
                                            waivers.get(tenant)),
                                    standing.getOrDefault(tenant, List.of()),
                                    Set.of(),
                                    day -> incubatee != null && incubatee.on(day)),
                            notes(own, meters.get(tenant), lastDay)));
        }
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

    private static List<String> notes(List<Contract> contracts, @Nullable MeterFacts meters, LocalDate lastDay) {
        var notes = new ArrayList<String>();
        if (contracts.stream()
                .anyMatch(lease -> lease.unpriced()
                        && !lease.from().isAfter(lastDay)
                        && lease.to().isAfter(lastDay.withDayOfMonth(1)))) {
            notes.add(RunNote.LEASE_WITHOUT_PRICE.name());
        }
        if (meters != null) {
            meters.missing().stream()
                    .map(gap -> RunNote.READING_MISSING.of(gap.meter()))
                    .distinct()
                    .forEach(notes::add);
        }
        return notes;
    }

    /** What is paid of charges by those facts. */
    Charging.Adjuster adjuster() {
        return adjusters.adjuster();
    }
}
