package org.seedbed.onboarding.internal.plan;

import static org.seedbed.onboarding.internal.plan.Facts.merged;
import static org.seedbed.onboarding.internal.plan.Facts.same;

import java.math.BigDecimal;
import java.util.Collection;
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
            @Nullable PriceBasis basis) {

        private boolean saysTheSame(PlannedUnit other) {
            return kind == other.kind
                    && same(area, other.area)
                    && same(seats, other.seats)
                    && same(remark, other.remark)
                    && same(price, other.price)
                    && basis == other.basis;
        }
    }

    private final Map<String, PlannedUnit> byNumber = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<UUID, PlannedUnit> added = new LinkedHashMap<>();
    private final Map<UUID, PlannedUnit> changed = new LinkedHashMap<>();
    private final Consumer<Problem> problems;

    UnitBook(List<UnitView> stored, Consumer<Problem> problems) {
        this.problems = problems;
        for (var u : stored) {
            byNumber.put(
                    Names.key(u.number()),
                    new PlannedUnit(
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
                            u.basis()));
        }
    }

    Outcome take(UnitRow row, UnitRow.Values told) {
        var key = Names.key(told.room());
        var earlier = rows.get(key);
        if (earlier != null) {
            return refuse(row, ProblemCode.UNIT_DUPLICATE, Field.ROOM, told.room(), Map.of("row", earlier.toString()));
        }
        var stored = byNumber.get(key);
        var unit = merge(told, stored);
        if (unit.kind() == UnitKind.WORKSTATION && unit.seats() == null) {
            return refuse(row, ProblemCode.SEATS_REQUIRED, Field.SEATS, told.room(), Map.of());
        }
        rows.put(key, row.head().row());
        byNumber.put(key, unit);
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

    @Nullable
    PlannedUnit find(String room) {
        return byNumber.get(Names.key(room));
    }

    public Collection<PlannedUnit> all() {
        return byNumber.values();
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
                    basis);
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
                merged(basis, stored.basis()));
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
