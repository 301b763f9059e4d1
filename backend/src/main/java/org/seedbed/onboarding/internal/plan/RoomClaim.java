package org.seedbed.onboarding.internal.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.onboarding.internal.plan.UnitBook.PlannedUnit;
import org.seedbed.onboarding.internal.workbook.Field;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.ProblemCode;
import org.seedbed.onboarding.internal.workbook.Severity;
import org.seedbed.onboarding.internal.workbook.TenantRow;
import org.seedbed.shared.time.DateRange;
import org.seedbed.space.UnitKind;

/** The rooms one row asks for: whether they exist, may be let and are free, and which seats it gets. */
final class RoomClaim {

    private static final Map<UnitKind, String> KINDS_ZH = Map.of(
            UnitKind.MEETING, "会议室",
            UnitKind.RECEPTION, "接待室",
            UnitKind.ROADSHOW, "路演厅",
            UnitKind.PUBLIC, "公共区域");
    private static final Map<UnitKind, String> KINDS_EN = Map.of(
            UnitKind.MEETING, "meeting room",
            UnitKind.RECEPTION, "reception room",
            UnitKind.ROADSHOW, "roadshow hall",
            UnitKind.PUBLIC, "public area");

    private final TenantRow row;
    private final TenantRow.Values told;
    private final LettingBook lettings;
    private final Consumer<Problem> problems;
    private final List<PlannedUnit> units = new ArrayList<>();
    private boolean refused;

    RoomClaim(TenantRow row, TenantRow.Values told, UnitBook book, LettingBook lettings, Consumer<Problem> problems) {
        this.row = row;
        this.told = told;
        this.lettings = lettings;
        this.problems = problems;
        for (var room : told.rooms()) {
            var unit = book.find(room, Objects.requireNonNull(told.leaseFrom()));
            if (unit == null) {
                refuse(
                        book.knows(room) ? ProblemCode.UNIT_RESHAPED : ProblemCode.UNIT_UNKNOWN,
                        Field.ROOM,
                        Map.of("unit", room));
            } else if (!unit.kind().isLettable()) {
                refuse(
                        ProblemCode.UNIT_NOT_LETTABLE,
                        Field.ROOM,
                        Map.of(
                                "unit", room,
                                "kind", KINDS_ZH.getOrDefault(unit.kind(), ""),
                                "kindEn", KINDS_EN.getOrDefault(unit.kind(), "")));
            } else {
                units.add(unit);
            }
        }
    }

    boolean refused() {
        return refused;
    }

    Set<UUID> unitIds() {
        return units.stream().map(PlannedUnit::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Units and seats for a new lease; empty when something is in the way, which has then been reported. */
    List<SeatDraft> take(DateRange period) {
        refuseIfReshaped(period);
        var taken = new ArrayList<SeatDraft>();
        var zones = new ArrayList<PlannedUnit>();
        for (var unit : units) {
            if (unit.kind() == UnitKind.WORKSTATION) {
                zones.add(unit);
            } else {
                var whole = new SeatDraft(unit.id(), null, null);
                refuseIfLet(unit, whole, period, null);
                taken.add(whole);
            }
        }
        if (!zones.isEmpty()) {
            taken.addAll(seats(zones, period));
        }
        return refused ? List.of() : taken;
    }

    /** Whether a lease that exists may keep its units in another period; what is in the way has been reported. */
    boolean mayKeep(List<SeatDraft> seats, DateRange period, UUID lease) {
        refuseIfReshaped(period);
        for (var unit : units) {
            seats.stream().filter(s -> s.unitId().equals(unit.id())).forEach(s -> refuseIfLet(unit, s, period, lease));
        }
        return !refused;
    }

    private List<SeatDraft> seats(List<PlannedUnit> zones, DateRange period) {
        var names = zones.stream().map(PlannedUnit::number).collect(Collectors.joining("、"));
        var wanted = told.seats();
        if (wanted == null || wanted == 0) {
            refuse(ProblemCode.SEATS_REQUIRED, Field.SEATS, Map.of("unit", names));
            return List.of();
        }
        var free = new HashMap<UUID, BitSet>();
        for (var zone : zones) {
            // Only a lease of the whole zone blocks it as a unit; single seats are counted below.
            var blocked = lettings.inTheWayOf(new SeatDraft(zone.id(), Integer.MAX_VALUE / 2, 1), period, null);
            if (blocked != null) {
                occupied(zone, blocked);
                return List.of();
            }
            free.put(zone.id(), lettings.freeSeats(zone.id(), zone.seats() == null ? 0 : zone.seats(), period));
        }
        var left = free.values().stream().mapToInt(BitSet::cardinality).sum();
        if (left < wanted) {
            var params = Map.of("unit", names, "free", String.valueOf(left), "wanted", wanted.toString());
            refuse(ProblemCode.SEATS_EXHAUSTED, Field.SEATS, params);
            return List.of();
        }
        var taken = new ArrayList<SeatDraft>();
        int open = wanted;
        for (var zone : zones) {
            open -= runs(zone.id(), free.getOrDefault(zone.id(), new BitSet()), open, taken);
        }
        return taken;
    }

    /**
     * Takes the lowest free seats as few runs of neighbours.
     *
     * @return seats taken
     */
    private static int runs(UUID unitId, BitSet free, int wanted, List<SeatDraft> taken) {
        int got = 0;
        for (int from = free.nextSetBit(0); from >= 0 && got < wanted; ) {
            int to = Math.min(free.nextClearBit(from), from + wanted - got);
            taken.add(new SeatDraft(unitId, from + 1, to - from));
            got += to - from;
            from = free.nextSetBit(to);
        }
        return got;
    }

    private void refuseIfReshaped(DateRange period) {
        units.stream()
                .filter(unit -> !unit.life().encloses(period))
                .forEach(unit -> refuse(ProblemCode.UNIT_RESHAPED, Field.ROOM, Map.of("unit", unit.number())));
    }

    private void refuseIfLet(PlannedUnit unit, SeatDraft wanted, DateRange period, @Nullable UUID exceptLease) {
        var other = lettings.inTheWayOf(wanted, period, exceptLease);
        if (other != null) {
            occupied(unit, other);
        }
    }

    private void occupied(PlannedUnit unit, LettingBook.Letting by) {
        var to = by.period().to();
        refuse(
                ProblemCode.UNIT_OCCUPIED,
                Field.ROOM,
                Map.of(
                        "unit", unit.number(),
                        "company", by.company(),
                        "from", by.period().from().toString(),
                        // People write the last day, not the first day after.
                        "to", to == null ? "" : to.minusDays(1).toString()));
    }

    private void refuse(ProblemCode code, Field field, Map<String, String> params) {
        refused = true;
        problems.accept(row.head().problem(code, Severity.ERROR, field, params));
    }
}
