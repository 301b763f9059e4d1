package org.seedbed.insight.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.insight.internal.NetworkJson.NetworkHeadlineView;
import org.seedbed.insight.internal.NetworkJson.NetworkParkView;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** 全网概况: the headlines of all parks one may see, together and side by side. */
@Path("/api/v1/network/headline")
@Tag(name = "insight")
class NetworkHeadlineResource {

    private final CurrentActor actor;
    private final NetworkQueries queries;
    private final NetworkParks parks;

    NetworkHeadlineResource(CurrentActor actor, NetworkQueries queries, NetworkParks parks) {
        this.actor = actor;
        this.queries = queries;
        this.parks = parks;
    }

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(
            operationId = "networkHeadlineGet",
            summary = "What came of the parks one may see, together: a company in several of them counts once")
    public NetworkHeadlineView get() {
        return queries.of(actor.get());
    }

    @GET
    @Path("parks")
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "networkHeadlineParkList", summary = "The same park by park")
    public Page<NetworkParkView> parks(
            @QueryParam("q") @Nullable @Size(max = 50) String q,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return parks.list(actor.get(), q, sort, page);
    }
}
