package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.company.CompanyStays;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Tells the company module which companies have been here. */
@ApplicationScoped
class TenantStays implements CompanyStays {

    private final Database database;

    TenantStays(Database database) {
        this.database = database;
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
}
