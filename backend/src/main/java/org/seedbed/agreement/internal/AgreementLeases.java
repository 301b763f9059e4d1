package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.lease.LeaseCases;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Tells the lease module which leases an agreement brought about. */
@ApplicationScoped
class AgreementLeases implements LeaseCases {

    private final Database database;

    AgreementLeases(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> numberOf(UUID parkId, UUID leaseId) {
        return database.first(
                Sql.of("select number from agreement where park_id = ? and lease_id = ?", parkId, leaseId),
                row -> row.text("number"));
    }
}
