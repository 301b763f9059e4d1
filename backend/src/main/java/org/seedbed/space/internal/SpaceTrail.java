package org.seedbed.space.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.UnitDraft;
import org.seedbed.space.UnitView;
import org.seedbed.space.internal.SpaceJson.BuildingView;
import org.seedbed.space.internal.SpaceJson.FloorView;

/** What the trail is told of buildings, floors, units and their prices. */
public final class SpaceTrail {

    private SpaceTrail() {}

    static Change buildingCreated(UUID parkId, BuildingView building) {
        return Change.of(Action.BUILDING_CREATED, SubjectType.BUILDING, building.id())
                .park(parkId)
                .label(building.code())
                .after(Facts.of("code", building.code())
                        .and("name", building.name())
                        .and(
                                "floors",
                                building.floors().stream().map(FloorView::level).toList()));
    }

    static Change floorAdded(UUID parkId, UUID buildingId, FloorView floor) {
        return Change.of(Action.FLOOR_ADDED, SubjectType.FLOOR, floor.id())
                .park(parkId)
                .label(floor.label())
                .after(Facts.of("level", floor.level())
                        .and("label", floor.label())
                        .and("buildingId", buildingId));
    }

    static Change unitCreated(Unit unit) {
        return unit(Action.UNIT_CREATED, unit).after(facts(unit.facts()).and("floorId", unit.floorId()));
    }

    static Change unitChanged(Unit unit, UnitFacts before) {
        return unit(Action.UNIT_CHANGED, unit).before(facts(before)).after(facts(unit.facts()));
    }

    /** Of a unit that a register names for the first time. */
    public static Change unitCreated(UUID parkId, UnitDraft draft) {
        return unit(Action.UNIT_CREATED, parkId, draft.id(), draft.number())
                .after(facts(draft).and("floorId", draft.floorId()));
    }

    /** Of a unit that a register describes otherwise. */
    public static Change unitChanged(UUID parkId, UnitView before, UnitDraft draft) {
        return unit(Action.UNIT_CHANGED, parkId, draft.id(), draft.number())
                .before(facts(
                        UnitFacts.of(before.number(), before.kind(), before.area(), before.seats(), before.remark())))
                .after(facts(draft));
    }

    /**
     * Of a price that a unit has from a day on.
     *
     * @param before the price in force on that day until now
     */
    public static Change priceSet(UUID parkId, UUID unitId, String number, @Nullable Price before, Price after) {
        var change = Change.of(Action.UNIT_PRICE_SET, SubjectType.UNIT_PRICE, unitId)
                .park(parkId)
                .unit(unitId)
                .label(number)
                .after(after.facts());
        return before == null ? change : change.before(before.facts());
    }

    /**
     * A price from a day on.
     *
     * @param priceList number of the list it came from; null when set by hand or by a register
     */
    public record Price(
            LocalDate from,
            BigDecimal amount,
            PriceBasis basis,
            @Nullable Integer priceList) {

        public Price(LocalDate from, BigDecimal amount, PriceBasis basis) {
            this(from, amount, basis, null);
        }

        boolean sameAs(Price other) {
            return amount.compareTo(other.amount) == 0 && basis == other.basis;
        }

        private Facts facts() {
            var facts = Facts.of("from", from).and("amount", amount).and("basis", basis);
            return priceList == null ? facts : facts.and("priceList", priceList);
        }
    }

    private static Change unit(Action action, Unit unit) {
        return unit(action, unit.parkId(), unit.id(), unit.facts().number());
    }

    private static Change unit(Action action, UUID parkId, UUID unitId, String number) {
        return Change.of(action, SubjectType.UNIT, unitId)
                .park(parkId)
                .unit(unitId)
                .label(number);
    }

    private static Facts facts(UnitDraft draft) {
        return facts(UnitFacts.of(draft.number(), draft.kind(), draft.area(), draft.seats(), draft.remark()));
    }

    private static Facts facts(UnitFacts facts) {
        return Facts.of("number", facts.number())
                .and("kind", facts.kind())
                .and("area", facts.area())
                .and("seats", facts.seats())
                .and("remark", facts.remark());
    }
}
