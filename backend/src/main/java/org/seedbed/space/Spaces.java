package org.seedbed.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.internal.BuildingPlan;
import org.seedbed.space.internal.PriceList;
import org.seedbed.space.internal.SpaceTrail;

/** The units of a park as other modules use them. */
@ApplicationScoped
public class Spaces {

    /** More units than any park has; keeps the register of one park in memory. */
    private static final int MOST_UNITS = 20_000;

    private final Database database;
    private final BusinessClock clock;
    private final BuildingPlan buildings;
    private final PriceList prices;
    private final Trail trail;

    Spaces(Database database, BusinessClock clock, BuildingPlan buildings, PriceList prices, Trail trail) {
        this.database = database;
        this.clock = clock;
        this.buildings = buildings;
        this.prices = prices;
        this.trail = trail;
    }

    public Optional<UnitView> find(UUID parkId, UUID unitId) {
        return database.first(units(parkId).add("and u.id = ?", unitId), Spaces::unit);
    }

    /**
     * The unit, locked until the transaction ends, so that its kind and seats hold while it is being let. Callers that
     * let several units lock them in id order.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UnitView lockForLetting(UUID parkId, UUID unitId) {
        return lock(parkId, unitId).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The same; empty when the park has no such unit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UnitView> lock(UUID parkId, UUID unitId) {
        return database.first(units(parkId).add("and u.id = ? for update of u", unitId), Spaces::unit);
    }

    /**
     * The units of the park that exist today, by number.
     *
     * @throws IllegalStateException when the park has more units than fit in memory
     */
    public List<UnitView> all(UUID parkId) {
        return bounded(UnitLife.on(units(parkId), clock.today()));
    }

    /** Every unit the park has, had or will have, by number; those of one number never at the same time. */
    public List<UnitView> ever(UUID parkId) {
        return bounded(units(parkId));
    }

    private List<UnitView> bounded(Sql units) {
        var all = database.list(
                units.add("order by u.number, u.valid_from nulls first limit ?", MOST_UNITS + 1), Spaces::unit);
        if (all.size() > MOST_UNITS) {
            throw new IllegalStateException("a park of more than " + MOST_UNITS + " units");
        }
        return all;
    }

    /** The floor, made together with its building where they are missing. */
    public UUID ensureFloor(UUID parkId, String buildingCode, int level) {
        return buildings.ensureFloor(parkId, buildingCode, level);
    }

    /**
     * Adds units with the prices their register names.
     *
     * @throws org.seedbed.shared.problem.ProblemException space.unit-number-taken, when a number is in use
     */
    @Transactional
    public void add(UUID parkId, List<UnitDraft> drafts) {
        database.batch(
                """
                insert into unit (park_id, id, version, floor_id, number, kind, area, seats, remark)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?)""",
                drafts.stream()
                        .map(d -> values(
                                parkId, d.id(), d.floorId(), d.number(), d.kind(), d.area(), d.seats(), d.remark()))
                        .toList());
        trail.record(drafts.stream()
                .map(draft -> SpaceTrail.unitCreated(parkId, draft))
                .toList());
        prices.follow(parkId, drafts);
    }

    /** Takes over kind, area, seats and remark; a price that differs on its first day follows the one in force. */
    @Transactional
    public void change(UUID parkId, List<UnitDraft> drafts) {
        var ids = drafts.stream().map(UnitDraft::id).toList();
        var before = database.list(units(parkId).add("and u.id = any(?)", ids), Spaces::unit).stream()
                .collect(Collectors.toMap(UnitView::id, Function.identity()));
        database.batch(
                """
                update unit set kind = ?, area = ?, seats = ?, remark = ?, version = version + 1
                where park_id = ? and id = ?""",
                drafts.stream()
                        .map(d -> values(d.kind(), d.area(), d.seats(), d.remark(), parkId, d.id()))
                        .toList());
        trail.record(drafts.stream()
                .filter(draft -> before.containsKey(draft.id()))
                .map(draft -> SpaceTrail.unitChanged(parkId, Objects.requireNonNull(before.get(draft.id())), draft))
                .toList());
        prices.follow(parkId, drafts);
    }

    private Sql units(UUID parkId) {
        var today = clock.today();
        return Sql.of("""
                select u.id, u.number, u.kind, u.area, u.seats, u.remark, u.floor_id, u.valid_from, u.valid_to,
                    b.code as building_code, f.level as floor_level, p.amount as price, p.basis
                from unit u
                join floor f on f.park_id = u.park_id and f.id = u.floor_id
                join building b on b.park_id = f.park_id and b.id = f.building_id
                left join unit_price p on p.park_id = u.park_id and p.unit_id = u.id
                    and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
                where u.park_id = ?""", today, today, parkId);
    }

    private static UnitView unit(Row row) {
        return new UnitView(
                row.uuid("id"),
                row.text("number"),
                row.constant("kind", UnitKind.class),
                row.decimal("area"),
                row.integerOrNull("seats"),
                row.uuid("floor_id"),
                row.text("building_code"),
                row.integer("floor_level"),
                row.textOrNull("remark"),
                new UnitLife(row.dateOrNull("valid_from"), row.dateOrNull("valid_to")),
                row.decimalOrNull("price"),
                row.constantOrNull("basis", PriceBasis.class));
    }

    /** List.of refuses nulls. */
    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
