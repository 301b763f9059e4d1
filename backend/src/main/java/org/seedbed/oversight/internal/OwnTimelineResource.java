package org.seedbed.oversight.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.oversight.internal.TrailJson.TimelineFeed;

/** What parks did with a company, to its own people. */
@Path("/api/v1/companies/{companyId}/timeline")
@Tag(name = "trail")
class OwnTimelineResource {

    private final TimelineQueries queries;

    OwnTimelineResource(TimelineQueries queries) {
        this.queries = queries;
    }

    @GET
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(
            operationId = "ownCompanyTimeline",
            summary = "What parks did with the actor's own company, newest first")
    public TimelineFeed list(@PathParam("companyId") UUID companyId, @BeanParam @Valid FeedParams params) {
        return queries.own(companyId, params);
    }
}
