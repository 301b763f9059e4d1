package org.seedbed.mentoring.internal.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.internal.match.MatchJson.MentorProposal;
import org.seedbed.mentoring.internal.match.MatchJson.TenantMentorView;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The mentors of one tenant, and who would suit it. */
@Path("/api/v1/parks/{parkId}/tenants/{tenantId}")
@Tag(name = "mentoring")
class TenantMentorResource {

    private final TenantMentors mentors;

    TenantMentorResource(TenantMentors mentors) {
        this.mentors = mentors;
    }

    @GET
    @Path("mentors")
    @Door(Permission.MENTOR_READ)
    @Operation(operationId = "tenantMentorList", summary = "Mentors a tenant is or was linked to, the latest first")
    public Page<TenantMentorView> links(
            @PathParam("parkId") UUID parkId, @PathParam("tenantId") UUID tenantId, @BeanParam @Valid PageParams page) {
        return mentors.links(parkId, tenantId, page);
    }

    @GET
    @Path("mentor-proposals")
    @Door(Permission.MENTOR_READ)
    @Operation(
            operationId = "mentorProposalList",
            summary = "Mentors in term, best first, with the reasons: fields, load, history, conflicts")
    public Page<MentorProposal> proposals(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @QueryParam("topic") @Nullable @Size(max = 100) String topic,
            @BeanParam @Valid PageParams page) {
        return mentors.proposals(parkId, tenantId, topic, page);
    }
}
