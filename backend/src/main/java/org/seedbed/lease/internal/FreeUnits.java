package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.UnitKind;
import org.seedbed.space.UnitLife;

/** What may be chosen for somebody who needs it from a day on: an open end, so a lease that begins later is in the way, too. */
@ApplicationScoped
class FreeUnits {

    private static final List<UnitKind> LETTABLE =
            Arrays.stream(UnitKind.values()).filter(UnitKind::isLettable).toList();

    private final Database database;
    private final BusinessClock clock;

    FreeUnits(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A unit nobody leases from the day on, or a zone with such seats.
     *
     * @param seatsFree neither let nor held; null: a unit without seats
     * @param heldFor the case that holds it, or some of its seats; a unit without seats cannot be had then
     */
    record FreeUnitView(
            UUID unitId,
            String number,
            UnitKind kind,
            BigDecimal area,
            @Nullable Integer seats,
            @Nullable Integer seatsFree,
            @Nullable String heldFor) {}

    /** @param caseNumber whose own holds are not in its way */
    @Transactional
    Page<FreeUnitView> list(UUID parkId, LocalDate from, @Nullable String caseNumber, PageParams page) {
        var today = clock.today();
        var units = Sql.of("""
                        with gone as (
                            select x.unit_id, range_agg(x.seats) as seats from letting x
                            where x.park_id = ? and x.ends_on > ? group by x.unit_id
                        ), held as (
                            select h.unit_id, range_agg(h.seats) as seats, min(h.case_number) as case_number from unit_hold h
                            where h.park_id = ? and h.released_at is null and h.held_from <= ? and h.held_to > ?
                                and (h.needed_to is null or h.needed_to > ?) and h.case_number is distinct from ?
                            group by h.unit_id
                        )
                        select u.id, u.number, u.kind, u.area, u.seats, held.case_number, case when u.seats > 0 then (
                            select coalesce(sum(upper(r) - lower(r)), 0)::int from unnest(
                                int4multirange(int4range(1, u.seats + 1)) - coalesce(gone.seats, '{}')
                                    - coalesce(held.seats, '{}')) r) end as seats_free
                        from unit u
                        left join gone on gone.unit_id = u.id
                        left join held on held.unit_id = u.id
                        where u.park_id = ? and u.kind = any(?) and (gone.unit_id is null or u.seats > 0
                            and not isempty(int4multirange(int4range(1, u.seats + 1)) - gone.seats))""", parkId, from, parkId, today, today, from, caseNumber, parkId, LETTABLE);
        return database.page(UnitLife.on(units, from), " order by u.number, u.id", page, FreeUnits::view);
    }

    private static FreeUnitView view(Row row) {
        return new FreeUnitView(
                row.uuid("id"),
                row.text("number"),
                row.constant("kind", UnitKind.class),
                row.decimal("area"),
                row.integerOrNull("seats"),
                row.integerOrNull("seats_free"),
                row.textOrNull("case_number"));
    }
}
