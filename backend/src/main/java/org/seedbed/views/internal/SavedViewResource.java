package org.seedbed.views.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.views.internal.SavedViewJson.SavedViewRequest;
import org.seedbed.views.internal.SavedViewJson.SavedViewResponse;
import org.seedbed.views.internal.SavedViewJson.SavedViewUpdateRequest;

/** A person's own views of lists: how they narrowed and sorted them, by name, on every device. */
@Path("/api/v1/me/views")
@Tag(name = "views")
class SavedViewResource {

    private final CurrentActor actor;
    private final SavedViews views;
    private final Idempotency idempotency;

    SavedViewResource(CurrentActor actor, SavedViews views, Idempotency idempotency) {
        this.actor = actor;
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "savedViewList", summary = "One's own saved views, of one list or all")
    public Page<SavedViewResponse> list(@QueryParam("list") @Nullable ListKey list, @BeanParam @Valid PageParams page) {
        return views.page(actor.id(), list, page);
    }

    @POST
    @Door(Permission.SIGNED_IN)
    @Refusals({"views.name-taken", "views.too-many"})
    @Operation(operationId = "savedViewCreate", summary = "Keeps a view of a list for oneself; at most 50")
    public RestResponse<SavedViewResponse> create(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid SavedViewRequest request) {
        var owner = actor.id();
        var view = idempotency.once(
                owner, key, "savedViewCreate", request, SavedViewResponse.class, () -> views.add(owner, request));
        return Etags.created(view, view.version());
    }

    @PUT
    @Path("{viewId}")
    @Door(Permission.SIGNED_IN)
    @Refusals("views.name-taken")
    @Operation(
            operationId = "savedViewUpdate",
            summary = "Renames a view, takes over filters and columns, or prefers it")
    public RestResponse<SavedViewResponse> update(
            @PathParam("viewId") UUID viewId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SavedViewUpdateRequest request) {
        var view = views.change(actor.id(), viewId, ifMatch, request);
        return Etags.ok(view, view.version());
    }

    @DELETE
    @Path("{viewId}")
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "savedViewDelete", summary = "Drops a view")
    public void delete(@PathParam("viewId") UUID viewId) {
        views.remove(actor.id(), viewId);
    }
}
