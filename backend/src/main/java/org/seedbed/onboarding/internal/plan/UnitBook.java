package org.seedbed.onboarding.internal.plan;

import static org.seedbed.onboarding.internal.plan.Facts.merged;
import static org.seedbed.onboarding.internal.plan.Facts.same;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.onboarding.internal.workbook.Field;
import org.seedbed.onboarding.internal.workbook.Names;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.ProblemCode;
import org.seedbed.onboarding.internal.workbook.Severity;
import org.seedbed.onboarding.internal.workbook.UnitRow;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.UnitKind;
import org.seedbed.space.UnitLife;
import org.seedbed.space.UnitView;

/** The units of the park, as stored and as the register adds to them. */
public final class UnitBook {

    /** A unit as it will stand; the floor of a new one is found or made only when it is stored. */
    public record PlannedUnit(
            UUID id,
            @Nullable UUID floorId,
            String building,
            int level,
            String number,
            UnitKind kind,
            BigDecimal area,
            @Nullable Integer seats,
            @Nullable String remark,
            @Nullable BigDecimal price,
            @Nullable PriceBasis basis,
            UnitLife life) {

        private boolean saysTheSame(PlannedUnit other) {
            return kind == other.kind
                    && same(area, other.area)
                    && same(seats, other.seats)
                    && same(remark, other.remark)
                    && same(price, other.price)
                    && basis == other.basis;
        }
    }

    /** Units of one number follow one another: some ended when they were split or merged. The last comes last. */
    private final Map<String, List<PlannedUnit>> byNumber = new HashMap<>();

    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<UUID, PlannedUnit> added = new LinkedHashMap<>();
    private final Map<UUID, PlannedUnit> changed = new LinkedHashMap<>();
    private final Consumer<Problem> problems;

    UnitBook(List<UnitView> stored, Consumer<Problem> problems) {
        this.problems = problems;
        for (var u : stored) {
            byNumber.computeIfAbsent(Names.key(u.number()), key -> new ArrayList<>(1))
                    .add(new PlannedUnit(
                            u.id(),
                            u.floorId(),
                            u.buildingCode(),
                            u.floorLevel(),
                            u.number(),
                            u.kind(),
                            u.area(),
                            u.seats(),
                            u.remark(),
                            u.price(),
                            u.basis(),
                            u.life()));
        }
    }

    Outcome take(UnitRow row, UnitRow.Values told) {
        var key = Names.key(told.room());
        var earlier = rows.get(key);
        if (earlier != null) {
            return refuse(row, ProblemCode.UNIT_DUPLICATE, Field.ROOM, told.room(), Map.of("row", earlier.toString()));
        }
        var stored = last(key);
        var unit = merge(told, stored);
        if (unit.kind() == UnitKind.WORKSTATION && unit.seats() == null) {
            return refuse(row, ProblemCode.SEATS_REQUIRED, Field.SEATS, told.room(), Map.of());
        }
        if (stored != null && stored.life().to() != null && !unit.saysTheSame(stored)) {
            return refuse(row, ProblemCode.UNIT_RESHAPED, Field.ROOM, told.room(), Map.of());
        }
        rows.put(key, row.head().row());
        put(key, stored, unit);
        if (stored == null) {
            added.put(unit.id(), unit);
            return Outcome.CREATED;
        }
        warnOfAnotherPlace(row, told, stored);
        if (unit.saysTheSame(stored)) {
            return Outcome.UNCHANGED;
        }
        changed.put(unit.id(), unit);
        return Outcome.UPDATED;
    }

    /** The unit that bears the number on the day. */
    @Nullable
    PlannedUnit find(String room, LocalDate day) {
        return byNumber.getOrDefault(Names.key(room), List.of()).stream()
                .filter(unit -> unit.life().contains(day))
                .findFirst()
                .orElse(null);
    }

    /** Whether some unit bears the number on another day. */
    boolean knows(String room) {
        return byNumber.containsKey(Names.key(room));
    }

    /** The units that exist on the day. */
    public List<PlannedUnit> on(LocalDate day) {
        return byNumber.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.life().contains(day))
                .toList();
    }

    private @Nullable PlannedUnit last(String key) {
        var units = byNumber.get(key);
        return units == null ? null : units.getLast();
    }

    private void put(String key, @Nullable PlannedUnit former, PlannedUnit unit) {
        var units = byNumber.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (former != null) {
            units.removeLast();
        }
        units.add(unit);
    }

    public List<PlannedUnit> added() {
        return List.copyOf(added.values());
    }

    public List<PlannedUnit> changed() {
        return List.copyOf(changed.values());
    }

    private static PlannedUnit merge(UnitRow.Values told, @Nullable PlannedUnit stored) {
        var price = told.listPrice();
        var basis = price == null ? null : PriceBasis.valueOf(told.priceBasis());
        var kind = UnitKind.valueOf(told.kind());
        if (stored == null) {
            return new PlannedUnit(
                    UUID.randomUUID(),
                    null,
                    told.building(),
                    told.floor(),
                    told.room(),
                    kind,
                    told.area(),
                    positive(told.seats()),
                    told.remark(),
                    price,
                    basis,
                    UnitLife.ALWAYS);
        }
        return new PlannedUnit(
                stored.id(),
                stored.floorId(),
                stored.building(),
                stored.level(),
                stored.number(),
                kind,
                told.area(),
                merged(positive(told.seats()), stored.seats()),
                merged(told.remark(), stored.remark()),
                merged(price, stored.price()),
                merged(basis, stored.basis()),
                stored.life());
    }

    /** Registers write 0 seats where a room has none. */
    private static @Nullable Integer positive(@Nullable Integer seats) {
        return seats == null || seats == 0 ? null : seats;
    }

    /** A unit is moved by drawing it anew, not by a register: leases and plans hang on its place. */
    private void warnOfAnotherPlace(UnitRow row, UnitRow.Values told, PlannedUnit stored) {
        if (!told.building().equals(stored.building()) || told.floor() != stored.level()) {
            problems.accept(row.head()
                    .problem(
                            ProblemCode.FLOOR_DIFFERS,
                            Severity.WARNING,
                            Field.FLOOR,
                            Map.of(
                                    "unit", stored.number(),
                                    "building", stored.building(),
                                    "floor", String.valueOf(stored.level()))));
        }
    }

    private Outcome refuse(UnitRow row, ProblemCode code, Field field, String unit, Map<String, String> more) {
        var params = new HashMap<>(more);
        params.put("unit", unit);
        problems.accept(row.head().problem(code, Severity.ERROR, field, params));
        return Outcome.REFUSED;
    }
}
