package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.UnitDraft;
import org.seedbed.space.internal.SpaceTrail.Price;

/** Tells the trail of prices, each with the one that was in force on its first day. */
@ApplicationScoped
class PriceTrail {

    private final Database database;
    private final Trail trail;

    PriceTrail(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** Called before the new price is stored. */
    void set(UUID parkId, UUID unitId, String number, Price price) {
        var before = inForce(parkId, List.of(unitId), price.from()).get(unitId);
        trail.record(SpaceTrail.priceSet(parkId, unitId, number, before, price));
    }

    /** Called before the prices of a register are stored; those like the ones in force are no change. */
    void follow(UUID parkId, Collection<UnitDraft> priced) {
        var before = new HashMap<LocalDate, Map<UUID, Price>>();
        var ids = priced.stream().map(UnitDraft::id).toList();
        var changes = priced.stream()
                .map(draft -> {
                    var day = draft.priceFrom();
                    var known = before.computeIfAbsent(day, d -> inForce(parkId, ids, d))
                            .get(draft.id());
                    var price = price(draft);
                    return known != null && known.sameAs(price)
                            ? null
                            : SpaceTrail.priceSet(parkId, draft.id(), draft.number(), known, price);
                })
                .filter(Objects::nonNull)
                .toList();
        trail.record(changes);
    }

    private static Price price(UnitDraft draft) {
        return new Price(
                draft.priceFrom(), Objects.requireNonNull(draft.price()), Objects.requireNonNull(draft.basis()));
    }

    private Map<UUID, Price> inForce(UUID parkId, Collection<UUID> unitIds, LocalDate day) {
        var prices = new HashMap<UUID, Price>();
        database.list(
                        Sql.of("""
                                select unit_id, valid_from, amount, basis from unit_price
                                where park_id = ? and unit_id = any(?)
                                    and valid_from <= ? and (valid_to is null or valid_to > ?)""", parkId, unitIds, day, day),
                        row -> Map.entry(
                                row.uuid("unit_id"),
                                new Price(
                                        row.date("valid_from"),
                                        row.decimal("amount"),
                                        row.constant("basis", PriceBasis.class))))
                .forEach(entry -> prices.put(entry.getKey(), entry.getValue()));
        return prices;
    }
}
