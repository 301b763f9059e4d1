package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.PriceBasis;

/** What units that come out of a split or merge cost. */
@ApplicationScoped
class InheritedPrices {

    private final Database database;
    private final PriceLock lock;

    InheritedPrices(Database database, PriceLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /**
     * Units that begin in place of others take over their prices from that day on, where the others agree on them; where
     * they do not, somebody has to say what the new one costs.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void inherit(UUID parkId, List<UUID> before, List<UUID> begun, LocalDate on) {
        lock.shared(parkId);
        var terms = database.list(
                Sql.of("""
                        select greatest(valid_from, ?) as starts, valid_to, amount, basis, count(*)::int as shared,
                            case when count(distinct version_id) = 1 and count(version_id) = count(*)
                                then (array_agg(version_id))[1] end as version_id
                        from unit_price
                        where park_id = ? and unit_id = any(?) and (valid_to is null or valid_to > ?)
                        group by 1, 2, 3, 4""", on, parkId, before, on),
                row -> new Term(
                        row.date("starts"),
                        row.dateOrNull("valid_to"),
                        row.decimal("amount"),
                        row.constant("basis", PriceBasis.class),
                        row.integer("shared"),
                        row.uuidOrNull("version_id")));
        if (terms.stream().anyMatch(term -> term.shared() != before.size())) {
            return;
        }
        database.batch(
                """
                insert into unit_price (park_id, id, unit_id, valid_from, valid_to, amount, basis, version_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                begun.stream()
                        .flatMap(unit -> terms.stream()
                                .map(t -> Arrays.<@Nullable Object>asList(
                                        parkId,
                                        UUID.randomUUID(),
                                        unit,
                                        t.from(),
                                        t.to(),
                                        t.amount(),
                                        t.basis(),
                                        t.priceList())))
                        .toList());
    }

    /** An entry of the prices of several units, how many of them have it, and the price list all have it from. */
    private record Term(
            LocalDate from,
            @Nullable LocalDate to,
            BigDecimal amount,
            PriceBasis basis,
            int shared,
            @Nullable UUID priceList) {}
}
