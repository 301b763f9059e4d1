package org.seedbed.billing.internal.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.seedbed.billing.TenantCharges;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.contract.Contracts;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** What the modules above ask about charges. */
@ApplicationScoped
class ForeseenCharges implements TenantCharges {

    private final Database database;
    private final Contracts contracts;
    private final BilledLines billed;

    ForeseenCharges(Database database, Contracts contracts, BilledLines billed) {
        this.database = database;
        this.contracts = contracts;
        this.billed = billed;
    }

    @Override
    @Transactional
    public List<ChargeLine> foreseen(UUID parkId, UUID tenantId, DaySpan days) {
        return contracts.of(parkId, List.of(tenantId), database).getOrDefault(tenantId, List.of()).stream()
                .flatMap(contract -> contract.lines(days).stream())
                .sorted(ChargeLine.IN_ORDER)
                .toList();
    }

    @Override
    @Transactional
    public Optional<LocalDate> firstLetOn(UUID parkId, UUID tenantId) {
        return days(parkId, tenantId, row -> row.date("starts_on")).stream().min(Comparator.naturalOrder());
    }

    @Override
    @Transactional
    public Optional<LocalDate> letUntil(UUID parkId, UUID tenantId) {
        return days(parkId, tenantId, row -> row.date("ends_on")).stream().max(Comparator.naturalOrder());
    }

    @Override
    public List<StandingLine> paidBy(UUID parkId, UUID grantId, SqlRunner rows) {
        return billed.paidBy(parkId, grantId, rows);
    }

    private List<LocalDate> days(UUID parkId, UUID tenantId, Function<Row, LocalDate> day) {
        return database.list(
                Sql.of("select starts_on, ends_on from lease where park_id = ? and tenant_id = ?", parkId, tenantId),
                day);
    }
}
