package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.identity.Actor;
import org.seedbed.lease.internal.LeaseJson.LeaseResponse;
import org.seedbed.lease.internal.LeaseJson.TerminationRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Etags;

/** Ends a lease early; its units are free from the day after. */
@ApplicationScoped
class TerminateLease {

    private final LeaseRepository leases;
    private final LeaseQueries queries;
    private final Database database;
    private final LeaseTrail trail;

    TerminateLease(LeaseRepository leases, LeaseQueries queries, Database database, LeaseTrail trail) {
        this.leases = leases;
        this.queries = queries;
        this.database = database;
        this.trail = trail;
    }

    @Transactional
    LeaseResponse handle(Actor actor, UUID parkId, UUID leaseId, @Nullable String ifMatch, TerminationRequest request) {
        var lease = leases.require(parkId, leaseId);
        Etags.require(ifMatch, lease.version());
        var before = Facts.of("to", lease.endsOn());
        lease.terminate(request.lastDay(), request.reason());
        leases.flush();
        database.execute(Sql.of(
                "update lease_unit set ends_on = ? where park_id = ? and lease_id = ?",
                lease.endsOn(),
                parkId,
                leaseId));
        trail.terminated(lease, before);
        return queries.response(actor, lease);
    }
}
