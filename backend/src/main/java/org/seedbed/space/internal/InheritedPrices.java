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

    InheritedPrices(Database database) {
        this.database = database;
    }

    /**
     * Units that begin in place of others take over their list from that day on, where the others agree on it; where they
     * do not, somebody has to say what the new one costs.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void inherit(UUID parkId, List<UUID> before, List<UUID> begun, LocalDate on) {
        var terms = database.list(
                Sql.of("""
                        select greatest(valid_from, ?) as starts, valid_to, amount, basis, count(*)::int as shared
                        from unit_price
                        where park_id = ? and unit_id = any(?) and (valid_to is null or valid_to > ?)
                        group by 1, 2, 3, 4""", on, parkId, before, on),
                row -> new Term(
                        row.date("starts"),
                        row.dateOrNull("valid_to"),
                        row.decimal("amount"),
                        row.constant("basis", PriceBasis.class),
                        row.integer("shared")));
        if (terms.stream().anyMatch(term -> term.shared() != before.size())) {
            return;
        }
        database.batch(
                "insert into unit_price (park_id, id, unit_id, valid_from, valid_to, amount, basis) values (?, ?, ?, ?, ?, ?, ?)",
                begun.stream()
                        .flatMap(unit -> terms.stream()
                                .map(t -> Arrays.<@Nullable Object>asList(
                                        parkId, UUID.randomUUID(), unit, t.from(), t.to(), t.amount(), t.basis())))
                        .toList());
    }

    /** An entry of the lists of several units, and how many of them have it. */
    private record Term(LocalDate from, @Nullable LocalDate to, BigDecimal amount, PriceBasis basis, int shared) {}
}
