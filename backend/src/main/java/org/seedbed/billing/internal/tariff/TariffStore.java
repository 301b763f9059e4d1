package org.seedbed.billing.internal.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.internal.tariff.TariffJson.TariffView;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Tariffs as they are stored, with the days they hold and what bills made of them. */
@ApplicationScoped
class TariffStore {

    /**
     * What rests on it is read from the lines that charged its days; those taken back since no longer count. A line of what
     * is counted is priced on its first day, one by the month has been cut where prices change. Use of facilities keeps the
     * price it was entered with.
     */
    private static final String ROWS = """
            select t.*, billed.at_price, billed.at_other from (
                select *, lead(valid_from) over (partition by fee, basis order by valid_from) as valid_to
                from tariff where park_id = ?) t
            left join lateral (
                select max(l.to_on) filter (where l.unit_price = t.unit_price) as at_price,
                    max(l.to_on) filter (where l.unit_price <> t.unit_price and t.fee not like 'FACILITY%') as at_other
                from bill_line l
                where l.park_id = t.park_id and l.fee = t.fee and l.basis = t.basis and l.reverses_bill is null
                    and l.from_on >= t.valid_from and (t.valid_to is null or l.from_on < t.valid_to)
                    and not exists (select 1 from bill_line r where r.park_id = l.park_id
                        and r.reverses_bill = l.bill_id and r.reverses_line = l.line)) billed on true
            where true""";

    /** One tariff and what rests on it. */
    record Stored(
            UUID id,
            int version,
            TariffFee fee,
            ChargeBasis basis,
            BigDecimal unitPrice,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate billedTo,
            @Nullable LocalDate adjustedTo) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    private final Database database;
    private final BusinessClock clock;

    TariffStore(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By fee as bills list them, the newest first. */
    Page<TariffView> list(Actor actor, UUID parkId, List<TariffFee> fees, @Nullable LocalDate on, PageParams page) {
        var sql = Sql.of(ROWS, parkId)
                .filter(fees, "and t.fee = any(?)")
                .filter(on, "and t.valid_from <= ?")
                .filter(on, "and (t.valid_to is null or t.valid_to > ?)");
        var order =
                " order by array_position(array['PROPERTY_FEE', 'ENERGY_FEE', 'ELECTRICITY', 'WATER', 'NETWORK'], t.fee),"
                        + " t.fee, t.basis, t.valid_from desc";
        return database.page(sql, order, page, TariffStore::read).map(tariff -> view(actor, parkId, tariff));
    }

    /** Held until the transaction ends; of another park it does not exist. */
    Stored lock(UUID parkId, UUID id) {
        var held = database.first(
                Sql.of("select id from tariff where park_id = ? and id = ? for update", parkId, id),
                row -> row.uuid("id"));
        return held.flatMap(there -> find(parkId, there)).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    Optional<Stored> find(UUID parkId, UUID id) {
        return database.first(Sql.of(ROWS, parkId).add("and t.id = ?", id), TariffStore::read);
    }

    TariffView view(Actor actor, UUID parkId, Stored tariff) {
        var abilities = new ArrayList<String>();
        if (actor.mayInPark(parkId, Permission.BILL_EDIT)) {
            abilities.add("CHANGE");
            if (tariff.billedTo() == null) {
                abilities.add("REMOVE");
            }
        }
        return new TariffView(
                tariff.id(),
                tariff.version(),
                tariff.fee(),
                tariff.basis(),
                tariff.unitPrice(),
                tariff.from(),
                tariff.to(),
                tariff.on(clock.today()),
                tariff.billedTo(),
                tariff.adjustedTo(),
                abilities);
    }

    private static Stored read(Row row) {
        return new Stored(
                row.uuid("id"),
                row.integer("version"),
                row.constant("fee", TariffFee.class),
                row.constant("basis", ChargeBasis.class),
                plain(row.decimal("unit_price")),
                row.date("valid_from"),
                row.dateOrNull("valid_to"),
                row.dateOrNull("at_price"),
                row.dateOrNull("at_other"));
    }

    /** Two decimals at least, more where there are more. */
    private static BigDecimal plain(BigDecimal price) {
        var shortest = price.stripTrailingZeros();
        return shortest.setScale(Math.max(2, shortest.scale()));
    }
}
