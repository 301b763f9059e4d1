package org.seedbed.oversight.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.oversight.internal.TrailJson.TimelineFeed;

/** What became of a unit. */
@Path("/api/v1/parks/{parkId}/units/{unitId}/timeline")
@Tag(name = "trail")
class UnitTimelineResource {

    private final CurrentActor actor;
    private final TimelineQueries queries;

    UnitTimelineResource(CurrentActor actor, TimelineQueries queries) {
        this.actor = actor;
        this.queries = queries;
    }

    @GET
    @Door(Permission.SPACE_READ)
    @Operation(
            operationId = "unitTimeline",
            summary = "What became of a unit, newest first, as far as the actor may see")
    public TimelineFeed list(
            @PathParam("parkId") UUID parkId, @PathParam("unitId") UUID unitId, @BeanParam @Valid FeedParams params) {
        return queries.unit(actor.get(), parkId, unitId, params);
    }
}
