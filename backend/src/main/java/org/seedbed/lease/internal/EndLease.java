package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.audit.Facts;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Ends a lease before its time, with all its places. */
@ApplicationScoped
public class EndLease {

    private final LeaseRepository leases;
    private final Database database;
    private final LeaseTrail trail;

    EndLease(LeaseRepository leases, Database database, LeaseTrail trail) {
        this.leases = leases;
        this.database = database;
        this.trail = trail;
    }

    public void early(UUID parkId, UUID leaseId, LocalDate lastDay, String reason) {
        early(leases.require(parkId, leaseId), lastDay, reason);
    }

    /** Places with days of their own end no later than they were agreed, and those still to come never begin. */
    void early(Lease lease, LocalDate lastDay, String reason) {
        var before = Facts.of("to", lease.endsOn());
        lease.terminate(lastDay, reason);
        leases.flush();
        database.execute(Sql.of(
                "delete from lease_unit where park_id = ? and lease_id = ? and starts_on >= ?",
                lease.parkId(),
                lease.id(),
                lease.endsOn()));
        database.execute(Sql.of(
                "update lease_unit set ends_on = least(ends_on, ?) where park_id = ? and lease_id = ?",
                lease.endsOn(),
                lease.parkId(),
                lease.id()));
        trail.terminated(lease, before);
    }

    public void remove(UUID parkId, UUID leaseId, String reason) {
        trail.removed(leases.require(parkId, leaseId), reason);
        database.execute(Sql.of("delete from lease_unit where park_id = ? and lease_id = ?", parkId, leaseId));
        database.execute(Sql.of("delete from lease where park_id = ? and id = ?", parkId, leaseId));
    }
}
