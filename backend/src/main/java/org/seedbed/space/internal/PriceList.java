package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.PriceVersionRef;
import org.seedbed.space.UnitDraft;
import org.seedbed.space.internal.SpaceJson.UnitPriceEntry;
import org.seedbed.space.internal.SpaceJson.UnitPriceRequest;
import org.seedbed.space.internal.SpaceJson.UnitPriceView;
import org.seedbed.space.internal.SpaceTrail.Price;

/** The dated prices of units. Every writer locks the unit first, so entries of one unit are made one after another. */
@ApplicationScoped
public class PriceList {

    /** The prices of a register as rows. */
    private static final String GIVEN =
            "unnest(?::uuid[], ?::date[], ?::numeric[], ?::text[]) as g (unit_id, valid_from, amount, basis)";

    private final Database database;
    private final PriceTrail trail;
    private final PriceLock lock;

    PriceList(Database database, PriceTrail trail, PriceLock lock) {
        this.database = database;
        this.trail = trail;
        this.lock = lock;
    }

    /**
     * Prices of the unit, newest first. A price changes a few times a year; 200 at most are shown. One that no price list
     * wrote is an exception of the list that was in effect on its first day, where there was one.
     */
    List<UnitPriceEntry> of(UUID parkId, UUID unitId) {
        return database.list(Sql.of("""
                        select p.valid_from, p.valid_to, p.amount, p.basis, v.id as list_id, v.number, v.name,
                            v.id is not null and p.version_id is null as exception
                        from unit_price p
                        left join price_version v on v.park_id = p.park_id and v.id = coalesce(p.version_id, (
                            select n.id from price_version n
                            where n.park_id = p.park_id and n.state = 'PUBLISHED' and n.effective_on <= p.valid_from
                            order by n.effective_on desc limit 1))
                        where p.park_id = ? and p.unit_id = ? order by p.valid_from desc limit 200""", parkId, unitId), PriceList::entry);
    }

    private static UnitPriceEntry entry(Row row) {
        var list = row.uuidOrNull("list_id");
        return new UnitPriceEntry(
                row.date("valid_from"),
                row.dateOrNull("valid_to"),
                Money.cny(row.decimal("amount")),
                row.constant("basis", PriceBasis.class),
                list == null ? null : new PriceVersionRef(list, row.integerOrNull("number"), row.text("name")),
                row.bool("exception"));
    }

    /** Adds an entry to a locked unit: it ends the one in force on its first day and gives way to the next later one. */
    @Transactional(Transactional.TxType.MANDATORY)
    UnitPriceView set(UUID parkId, UUID unitId, String number, UnitPriceRequest request) {
        var from = request.from();
        lock.shared(parkId);
        var sameDay = Sql.of(
                "select id from unit_price where park_id = ? and unit_id = ? and valid_from = ?", parkId, unitId, from);
        if (database.count(sameDay) > 0) {
            throw SpaceErrors.PRICE_EXISTS.raise("from", from);
        }
        trail.set(parkId, unitId, number, new Price(from, request.amount().amount(), request.basis()));
        database.execute(Sql.of("""
                update unit_price set valid_to = ?
                where park_id = ? and unit_id = ? and valid_from < ? and (valid_to is null or valid_to > ?)""", from, parkId, unitId, from, from));
        var to = database.first(
                        Sql.of(
                                """
                                insert into unit_price (park_id, id, unit_id, valid_from, valid_to, amount, currency, basis)
                                values (?, ?, ?, ?,
                                    (select min(valid_from) from unit_price
                                     where park_id = ? and unit_id = ? and valid_from > ?), ?, ?, ?)
                                returning valid_to""",
                                parkId,
                                UUID.randomUUID(),
                                unitId,
                                from,
                                parkId,
                                unitId,
                                from,
                                request.amount().amount(),
                                request.amount().currency(),
                                request.basis()),
                        row -> new End(row.dateOrNull("valid_to")))
                .orElseThrow();
        return new UnitPriceView(from, to.day(), Money.cny(request.amount().amount()), request.basis());
    }

    /** First day after; a row of the list cannot be null itself. */
    private record End(@Nullable LocalDate day) {}

    /**
     * Brings the list in line with what a register says: a price like the one in force changes nothing, another one
     * follows it, and one of the very same first day is a correction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(UUID parkId, Collection<UnitDraft> drafts) {
        var priced = drafts.stream().filter(d -> d.price() != null).toList();
        if (priced.isEmpty()) {
            return;
        }
        lock.shared(parkId);
        lock(parkId, priced);
        trail.follow(parkId, priced);
        // Statements for all rows at once: one plan per row, made while the table is still empty, would read all of it
        // each time.
        var given = List.of(
                priced.stream().map(UnitDraft::id).toList(),
                priced.stream().map(UnitDraft::priceFrom).toList(),
                priced.stream().map(UnitDraft::price).toList(),
                priced.stream().map(UnitDraft::basis).toList());
        database.execute(Sql.of("update unit_price p set amount = g.amount, basis = g.basis, version_id = null from ")
                .add(GIVEN, given.toArray())
                .add("""
                        where p.park_id = ? and p.unit_id = g.unit_id and p.valid_from = g.valid_from
                            and (p.amount <> g.amount or p.basis <> g.basis)""", parkId));
        database.execute(Sql.of("update unit_price p set valid_to = g.valid_from from ")
                .add(GIVEN, given.toArray())
                .add("""
                        where p.park_id = ? and p.unit_id = g.unit_id and p.valid_from < g.valid_from
                            and (p.valid_to is null or p.valid_to > g.valid_from)
                            and (p.amount <> g.amount or p.basis <> g.basis)""", parkId));
        database.execute(Sql.of("""
                        insert into unit_price (park_id, id, unit_id, valid_from, valid_to, amount, basis)
                        select u.park_id, gen_random_uuid(), u.id, g.valid_from, min(later.valid_from), g.amount, g.basis
                        from""").add(GIVEN, given.toArray()).add("""
                        join unit u on u.park_id = ? and u.id = g.unit_id
                        left join unit_price later on later.park_id = u.park_id and later.unit_id = u.id
                            and later.valid_from > g.valid_from
                        where not exists (
                            select from unit_price p
                            where p.park_id = u.park_id and p.unit_id = u.id
                                and p.valid_from <= g.valid_from and (p.valid_to is null or p.valid_to > g.valid_from))
                        group by u.park_id, u.id, g.valid_from, g.amount, g.basis""", parkId));
    }

    /** In id order, so that two registers coming in at once wait for each other instead of deadlocking. */
    private void lock(UUID parkId, Collection<UnitDraft> drafts) {
        var ids = drafts.stream().map(UnitDraft::id).collect(Collectors.toSet());
        database.list(
                Sql.of("select id from unit where park_id = ? and id = any(?) order by id for update", parkId, ids),
                row -> row.uuid("id"));
    }
}
