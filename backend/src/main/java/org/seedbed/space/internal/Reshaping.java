package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.UnitLettings;
import org.seedbed.space.UnitLife;
import org.seedbed.space.internal.ReshapeJson.ReshapeKind;
import org.seedbed.space.internal.ReshapeJson.ReshapingResponse;
import org.seedbed.space.internal.ReshapeJson.UnitKinView;

/** Ends units and begins others in their place. The callers hold the rows of the units that end. */
@ApplicationScoped
class Reshaping {

    /** What becomes of units on a day. */
    record Plan(
            ReshapeKind kind,
            LocalDate on,
            List<Unit> before,
            List<UnitFacts> after,
            @Nullable String reason) {}

    private final UnitRepository units;
    private final UnitLettings lettings;
    private final HoldStore holds;
    private final InheritedPrices prices;
    private final Database database;
    private final BusinessClock clock;
    private final Trail trail;

    Reshaping(
            UnitRepository units,
            UnitLettings lettings,
            HoldStore holds,
            InheritedPrices prices,
            Database database,
            BusinessClock clock,
            Trail trail) {
        this.units = units;
        this.lettings = lettings;
        this.holds = holds;
        this.prices = prices;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    ReshapingResponse carryOut(UUID parkId, Plan plan) {
        check(parkId, plan);
        plan.before().forEach(unit -> unit.end(plan.on()));
        // Those that end make their numbers free before others take them.
        units.flush();
        var floor = plan.before().getFirst().floorId();
        var begun = plan.after().stream()
                .map(facts -> new Unit(parkId, UUID.randomUUID(), floor, facts, new UnitLife(plan.on(), null)))
                .toList();
        units.persist(begun);
        units.flush();
        link(parkId, plan, begun);
        record(parkId, plan, begun);
        prices.inherit(parkId, ids(plan.before()), ids(begun), plan.on());
        return new ReshapingResponse(plan.kind(), plan.on(), kin(plan, plan.before()), kin(plan, begun));
    }

    private void check(UUID parkId, Plan plan) {
        ReshapingPolicy.requireOpenDay(plan.on(), clock.today());
        plan.before().forEach(unit -> ReshapingPolicy.requireLivingThrough(unit, plan.on()));
        lettings.holderFrom(parkId, ids(plan.before()), plan.on()).ifPresent(holder -> {
            throw SpaceErrors.UNIT_LET.raise(
                    "unit", holder.unit(), "company", holder.company(), "from", holder.from(), "until", holder.until());
        });
        holds.longest(parkId, ids(plan.before()), clock.today()).ifPresent(held -> {
            throw HoldErrors.HELD.raise("unit", held.unit(), "case", held.caseNumber(), "until", held.until());
        });
    }

    private void link(UUID parkId, Plan plan, List<Unit> begun) {
        database.batch(
                """
                insert into unit_lineage (park_id, from_unit_id, to_unit_id, kind, on_day, reason)
                values (?, ?, ?, ?, ?, ?)""",
                plan.before().stream()
                        .flatMap(before -> begun.stream()
                                .map(after -> Arrays.<@Nullable Object>asList(
                                        parkId, before.id(), after.id(), plan.kind(), plan.on(), plan.reason())))
                        .toList());
    }

    /** In the timeline of each unit, ended or begun. */
    private void record(UUID parkId, Plan plan, List<Unit> begun) {
        var ended = plan.kind() == ReshapeKind.SPLIT ? Action.UNIT_SPLIT : Action.UNIT_MERGED;
        var before = facts(plan.on(), plan.before());
        var after = facts(plan.on(), begun);
        var changes = new ArrayList<Change>();
        plan.before().forEach(unit -> changes.add(change(ended, parkId, unit, plan, before, after)));
        begun.forEach(unit -> changes.add(change(Action.UNIT_BEGUN, parkId, unit, plan, before, after)));
        trail.record(changes);
    }

    private static Change change(Action action, UUID parkId, Unit unit, Plan plan, Facts before, Facts after) {
        return Change.of(action, SubjectType.UNIT, unit.id())
                .label(unit.facts().number())
                .park(parkId)
                .unit(unit.id())
                .before(before)
                .after(after)
                .reason(plan.reason());
    }

    private static Facts facts(LocalDate on, List<Unit> units) {
        return Facts.of("on", on)
                .and("units", units.stream().map(u -> u.facts().number()).toList())
                .and(
                        "area",
                        ReshapingPolicy.area(units.stream().map(Unit::facts).toList()));
    }

    /** What the unit came out of. */
    List<UnitKinView> before(UUID parkId, UUID unitId) {
        return kin(parkId, "u.id = x.from_unit_id and x.to_unit_id = ?", unitId);
    }

    /** What became of the unit. */
    List<UnitKinView> after(UUID parkId, UUID unitId) {
        return kin(parkId, "u.id = x.to_unit_id and x.from_unit_id = ?", unitId);
    }

    private List<UnitKinView> kin(UUID parkId, String condition, UUID unitId) {
        return database.list(
                Sql.of("""
                        select u.id, u.number, u.area, x.kind, x.on_day
                        from unit_lineage x join unit u on u.park_id = x.park_id
                        where x.park_id = ? and\s""" + condition + " order by u.number, u.id limit 20", parkId, unitId),
                row -> new UnitKinView(
                        row.uuid("id"),
                        row.text("number"),
                        row.decimal("area"),
                        row.constant("kind", ReshapeKind.class),
                        row.date("on_day")));
    }

    private static List<UnitKinView> kin(Plan plan, List<Unit> units) {
        return units.stream()
                .map(unit -> new UnitKinView(
                        unit.id(), unit.facts().number(), unit.facts().area(), plan.kind(), plan.on()))
                .toList();
    }

    private static List<UUID> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
