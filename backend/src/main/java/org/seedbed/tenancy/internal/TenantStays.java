package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.company.CompanyStays;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Tells the company module which companies have been here. */
@ApplicationScoped
class TenantStays implements CompanyStays {

    private final Database database;
    private final BusinessClock clock;

    TenantStays(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean any(UUID parkId, UUID companyId) {
        return database.first(
                        Sql.of(
                                "select 1 as one from tenant where park_id = ? and company_id = ? limit 1",
                                parkId,
                                companyId),
                        row -> row.integer("one"))
                .isPresent();
    }

    @Override
    public boolean lasting(UUID parkId, UUID companyId) {
        return database.first(Sql.of("""
                        select 1 as one from tenant
                        where park_id = ? and company_id = ? and (ends_on is null or ends_on > ?) limit 1""", parkId, companyId, clock.today()), row -> row.integer("one"))
                .isPresent();
    }
}
