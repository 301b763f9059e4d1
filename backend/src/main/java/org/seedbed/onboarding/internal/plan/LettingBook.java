package org.seedbed.onboarding.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.Leases.LeaseDraft;
import org.seedbed.lease.Leases.LettingRecord;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.shared.time.DateRange;

/** Who has which room or seats when: the park's leases and those the register adds. */
public final class LettingBook {

    /** One unit, or a run of its seats, let for a period. */
    record Letting(UUID leaseId, UUID companyId, String company, SeatDraft seats, DateRange period) {}

    /** What makes a row's lease the same as a stored one. */
    private record LeaseKey(UUID tenantId, LocalDate from, Set<UUID> units) {}

    private final Map<UUID, List<Letting>> byUnit = new HashMap<>();
    private final Map<LeaseKey, LeaseDraft> leases = new HashMap<>();
    private final Set<UUID> terminated = new HashSet<>();
    private final Map<UUID, String> cases = new HashMap<>();
    private final Map<UUID, Integer> rows = new HashMap<>();
    private final Map<UUID, LeaseDraft> added = new LinkedHashMap<>();
    private final Map<UUID, LeaseDraft> changed = new LinkedHashMap<>();

    LettingBook(List<LettingRecord> stored) {
        var byLease = stored.stream()
                .collect(Collectors.groupingBy(LettingRecord::leaseId, LinkedHashMap::new, Collectors.toList()));
        byLease.forEach(this::keep);
    }

    /** A lease as it is stored: each place on its own days, the lease from the first of them to the last. */
    private void keep(UUID id, List<LettingRecord> lettings) {
        var first = lettings.getFirst();
        var lease = new LeaseDraft(
                id,
                first.tenantId(),
                lettings.stream()
                        .map(LettingRecord::from)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                lettings.stream()
                        .map(LettingRecord::to)
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                first.unitPrice(),
                first.basis(),
                first.waiverLabel(),
                lettings.stream().map(LettingBook::seats).toList());
        leases.put(key(lease), lease);
        lettings.forEach(l -> place(id, l.companyId(), l.companyName(), seats(l), new DateRange(l.from(), l.to())));
        if (first.terminated()) {
            terminated.add(id);
        }
        if (first.caseNumber() != null) {
            cases.put(id, first.caseNumber());
        }
    }

    private static SeatDraft seats(LettingRecord l) {
        return new SeatDraft(l.unitId(), l.firstSeat(), l.seats());
    }

    @Nullable
    LeaseDraft find(UUID tenantId, LocalDate from, Set<UUID> units) {
        return leases.get(new LeaseKey(tenantId, from, units));
    }

    /** Whether somebody ended the lease early; what a register says of its end is then out of date. */
    boolean isTerminated(LeaseDraft lease) {
        return terminated.contains(lease.id());
    }

    /** The number of the agreement the lease rests on; a register does not change what was agreed. */
    @Nullable
    String caseOf(LeaseDraft lease) {
        return cases.get(lease.id());
    }

    /** The row of this file that told of the company in one of these units within the period. */
    @Nullable
    Integer rowOf(UUID companyId, Set<UUID> units, DateRange period) {
        return units.stream()
                .flatMap(unit -> of(unit).stream())
                .filter(l -> l.companyId().equals(companyId) && l.period().overlaps(period))
                .map(l -> rows.get(l.leaseId()))
                .filter(row -> row != null)
                .findFirst()
                .orElse(null);
    }

    /** Another lease of the whole unit in the period; for a whole unit any seat let is in the way too. */
    @Nullable
    Letting inTheWayOf(SeatDraft wanted, DateRange period, @Nullable UUID exceptLease) {
        return of(wanted.unitId()).stream()
                .filter(l -> !l.leaseId().equals(exceptLease) && l.period().overlaps(period))
                .filter(l -> touch(l.seats(), wanted))
                .findFirst()
                .orElse(null);
    }

    /** Seat numbers of the unit that nobody has at any time of the period; seat 1 is bit 0. */
    BitSet freeSeats(UUID unitId, int seats, DateRange period) {
        var free = new BitSet(seats);
        free.set(0, seats);
        for (var letting : of(unitId)) {
            var let = letting.seats();
            if (letting.period().overlaps(period) && let.firstSeat() != null && let.seats() != null) {
                free.clear(let.firstSeat() - 1, let.firstSeat() - 1 + let.seats());
            }
        }
        return free;
    }

    void add(LeaseDraft lease, UUID companyId, String company, int row) {
        put(lease, companyId, company);
        rows.put(lease.id(), row);
        added.put(lease.id(), lease);
    }

    /** Remembers that the row told of a stored lease, so that a second such row is a duplicate on every import. */
    void toldOf(LeaseDraft lease, int row) {
        rows.put(lease.id(), row);
    }

    void change(LeaseDraft lease) {
        leases.put(key(lease), lease);
        changed.put(lease.id(), lease);
        var period = new DateRange(lease.from(), lease.to());
        for (var unit : units(lease)) {
            byUnit.computeIfPresent(
                    unit,
                    (id, lettings) -> new ArrayList<>(lettings.stream()
                            .map(l -> l.leaseId().equals(lease.id())
                                    ? new Letting(l.leaseId(), l.companyId(), l.company(), l.seats(), period)
                                    : l)
                            .toList()));
        }
    }

    /** Units let, whole or in part, on the day. */
    Set<UUID> letOn(LocalDate day) {
        var let = new HashSet<UUID>();
        byUnit.forEach((unit, lettings) -> {
            if (lettings.stream().anyMatch(l -> l.period().contains(day))) {
                let.add(unit);
            }
        });
        return let;
    }

    public List<LeaseDraft> added() {
        return List.copyOf(added.values());
    }

    public List<LeaseDraft> changed() {
        return List.copyOf(changed.values());
    }

    private static boolean touch(SeatDraft a, SeatDraft b) {
        if (a.firstSeat() == null || b.firstSeat() == null || a.seats() == null || b.seats() == null) {
            return true;
        }
        return a.firstSeat() < b.firstSeat() + b.seats() && b.firstSeat() < a.firstSeat() + a.seats();
    }

    private List<Letting> of(UUID unitId) {
        return byUnit.getOrDefault(unitId, List.of());
    }

    private void put(LeaseDraft lease, UUID companyId, String company) {
        leases.put(key(lease), lease);
        var period = new DateRange(lease.from(), lease.to());
        lease.units().forEach(seats -> place(lease.id(), companyId, company, seats, period));
    }

    private void place(UUID leaseId, UUID companyId, String company, SeatDraft seats, DateRange period) {
        byUnit.computeIfAbsent(seats.unitId(), id -> new ArrayList<>(1))
                .add(new Letting(leaseId, companyId, company, seats, period));
    }

    private static LeaseKey key(LeaseDraft lease) {
        return new LeaseKey(lease.tenantId(), lease.from(), units(lease));
    }

    private static Set<UUID> units(LeaseDraft lease) {
        return lease.units().stream().map(SeatDraft::unitId).collect(Collectors.toUnmodifiableSet());
    }
}
