package org.seedbed.lease.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.lease.internal.LeaseJson.LeaseRequest;
import org.seedbed.lease.internal.LeaseJson.LeaseResponse;
import org.seedbed.lease.internal.LeaseJson.LeaseSummary;
import org.seedbed.lease.internal.LeaseJson.TerminationRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** A park's leases over HTTP: recorded, changed, ended early. */
@Path("/api/v1/parks/{parkId}/leases")
@Tag(name = "lease")
class LeaseResource {

    private final CurrentActor actor;
    private final LeaseQueries queries;
    private final RecordLease record;
    private final TerminateLease terminate;
    private final Idempotency idempotency;

    LeaseResource(
            CurrentActor actor,
            LeaseQueries queries,
            RecordLease record,
            TerminateLease terminate,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.record = record;
        this.terminate = terminate;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.LEASE_READ)
    @Operation(
            operationId = "leaseList",
            summary = "Leases of the park, a tenant or a unit; of all times, on a day, or ending between two")
    public Page<LeaseSummary> list(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid LeaseFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.leases(parkId, filter.checked(), sort, page);
    }

    @POST
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "lease.unit-occupied",
        "lease.unit-occupied-now",
        "lease.unit-held",
        "lease.seats-exhausted",
        "lease.unit-not-lettable",
        "lease.unit-without-seats",
        "lease.unit-unknown",
        "lease.unit-ended",
        "lease.unit-not-yet",
        "lease.tenant-unknown",
        "lease.outside-stay"
    })
    @Operation(operationId = "leaseRecord", summary = "Records a lease of units or seats for a half-open period")
    public RestResponse<LeaseResponse> record(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid LeaseRequest request) {
        var lease = idempotency.once(
                actor.id(),
                key,
                "leaseRecord " + parkId,
                request,
                LeaseResponse.class,
                () -> record.handle(actor.get(), parkId, request));
        return Etags.created(lease, lease.version());
    }

    @GET
    @Path("{leaseId}")
    @Door(Permission.LEASE_READ)
    @Operation(operationId = "leaseGet", summary = "A lease with its units")
    public RestResponse<LeaseResponse> get(@PathParam("parkId") UUID parkId, @PathParam("leaseId") UUID leaseId) {
        var lease = queries.get(actor.get(), parkId, leaseId);
        return Etags.ok(lease, lease.version());
    }

    @POST
    @Path("{leaseId}/termination")
    @Door(Permission.LEASE_EDIT)
    @Refusals({"lease.last-day-outside-term", "lease.of-agreement"})
    @Operation(operationId = "leaseTerminate", summary = "Ends a lease early, after its last day")
    public RestResponse<LeaseResponse> terminate(
            @PathParam("parkId") UUID parkId,
            @PathParam("leaseId") UUID leaseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TerminationRequest request) {
        var lease = terminate.handle(actor.get(), parkId, leaseId, ifMatch, request);
        return Etags.ok(lease, lease.version());
    }
}
