package org.seedbed.tenancy.internal.exit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.ExitTrigger;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitResponse;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitSummary;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitAddressMove;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitChangeRequest;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitRequest;

/** Exits of a park. */
@Path("/api/v1/parks/{parkId}/exits")
@Tag(name = "exit")
class ExitResource {

    private final CurrentActor actor;
    private final ExitQueries queries;
    private final ExitViews views;
    private final OpenExit open;
    private final MoveAddress address;
    private final Idempotency idempotency;

    ExitResource(
            CurrentActor actor,
            ExitQueries queries,
            ExitViews views,
            OpenExit open,
            MoveAddress address,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.open = open;
        this.address = address;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.TENANT_READ)
    @Operation(operationId = "exitList", summary = "Exits of the park, what is due first comes first")
    public Page<ExitSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("state") List<ExitState> states,
            @QueryParam("trigger") List<ExitTrigger> triggers,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @QueryParam("late") @Nullable Boolean late,
            @QueryParam("addressLate") @Nullable Boolean addressLate,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        var filter = new ExitQueries.Filter(q, states, triggers, tenantId, late, addressLate);
        return queries.list(parkId, filter, sort, page);
    }

    @POST
    @Door(Permission.TENANT_EDIT)
    @Refusals({"exit.open", "exit.tenant-unknown", "exit.last-day", "exit.last-day-late", "exit.trigger-unfounded"})
    @Operation(operationId = "exitOpen", summary = "The park says that a tenant leaves, why and when")
    public RestResponse<ExitResponse> open(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ExitRequest request) {
        var opened = idempotency.once(
                actor.id(),
                key,
                "exitOpen " + parkId,
                request,
                ExitResponse.class,
                () -> views.get(actor.get(), parkId, open.byPark(parkId, actor.id(), request)));
        return Etags.created(opened, opened.version());
    }

    @GET
    @Path("{exitCaseId}")
    @Door(Permission.TENANT_READ)
    @Operation(operationId = "exitGet", summary = "An exit with its sheet, what was settled and its way so far")
    public RestResponse<ExitResponse> get(@PathParam("parkId") UUID parkId, @PathParam("exitCaseId") UUID id) {
        var exit = views.get(actor.get(), parkId, id);
        return Etags.ok(exit, exit.version());
    }

    @PUT
    @Path("{exitCaseId}")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"exit.move", "exit.last-day", "exit.last-day-late", "exit.trigger-unfounded"})
    @Operation(operationId = "exitChange", summary = "Says anew why and when the tenant leaves")
    public RestResponse<ExitResponse> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitChangeRequest request) {
        open.change(parkId, id, ifMatch, request);
        return get(parkId, id);
    }

    @POST
    @Path("{exitCaseId}/address-move")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"exit.address-none", "exit.address-day", "exit.address-proof"})
    @Operation(
            operationId = "exitAddressMove",
            summary = "The registered address of a company that left is elsewhere, as an uploaded paper shows")
    public RestResponse<ExitResponse> moveAddress(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitAddressMove request) {
        address.handle(parkId, id, ifMatch, request.movedOn());
        return get(parkId, id);
    }
}
