package org.seedbed.reporting.internal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.seedbed.reporting.internal.report.ReportQueries;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.waiver.PeriodReports;

/** Tells waivers whose reports are missing. */
@ApplicationScoped
class MissingReports implements PeriodReports {

    private final Database database;

    MissingReports(Database database) {
        this.database = database;
    }

    @Override
    public OptionalInt overdue(UUID parkId, UUID tenantId, LocalDate day) {
        var found = database.list(
                        Sql.of("select reports_overdue(?, ?, ?) as n", parkId, tenantId, day),
                        row -> Optional.ofNullable(row.integerOrNull("n")))
                .getFirst();
        return found.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    @Override
    public Set<UUID> overdueAmong(SqlRunner rows, Collection<UUID> tenants, LocalDate day) {
        return new HashSet<>(rows.list(
                Sql.of(
                                "select distinct r.tenant_id from report r where r.tenant_id = any (?) and r.overdue_on < ? and",
                                tenants,
                                day)
                        .add(ReportQueries.OUTSTANDING),
                row -> row.uuid("tenant_id")));
    }
}
