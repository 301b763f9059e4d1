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

/** What a park did with a company. */
@Path("/api/v1/parks/{parkId}/companies/{companyId}/timeline")
@Tag(name = "trail")
class CompanyTimelineResource {

    private final CurrentActor actor;
    private final TimelineQueries queries;

    CompanyTimelineResource(CurrentActor actor, TimelineQueries queries) {
        this.actor = actor;
        this.queries = queries;
    }

    @GET
    @Door(Permission.COMPANY_READ)
    @Operation(
            operationId = "companyTimeline",
            summary = "What the park did with a company, newest first, as far as the actor may see")
    public TimelineFeed list(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @BeanParam @Valid FeedParams params) {
        return queries.company(actor.get(), parkId, companyId, params);
    }
}
