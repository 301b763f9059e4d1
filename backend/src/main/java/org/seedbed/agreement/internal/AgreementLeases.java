package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Override
    public Map<UUID, String> numbersOf(UUID parkId) {
        return numbers(
                Sql.of("select lease_id, number from agreement where park_id = ? and lease_id is not null", parkId));
    }

    @Override
    public Map<UUID, String> numbersOf(UUID parkId, Collection<UUID> leaseIds) {
        return numbers(Sql.of(
                "select lease_id, number from agreement where park_id = ? and lease_id = any(?)",
                parkId,
                List.copyOf(leaseIds)));
    }

    private Map<UUID, String> numbers(Sql sql) {
        return database.list(sql, row -> Map.entry(row.uuid("lease_id"), row.text("number"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
