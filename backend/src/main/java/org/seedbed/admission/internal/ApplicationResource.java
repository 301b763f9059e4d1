package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.OfficerJson.ApplicationCounts;
import org.seedbed.admission.internal.OfficerJson.ApplicationResponse;
import org.seedbed.admission.internal.OfficerJson.ApplicationSummary;
import org.seedbed.admission.internal.OfficerJson.TagsRevealRequest;
import org.seedbed.admission.internal.OfficerJson.TagsRevealed;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Applications handed in to a park. */
@Path("/api/v1/parks/{parkId}/applications")
@Tag(name = "admission")
class ApplicationResource {

    private final CurrentActor actor;
    private final ApplicationQueries queries;
    private final ApplicationViews views;
    private final ApplicationStore store;
    private final Papers papers;
    private final RevealTags reveal;

    ApplicationResource(
            CurrentActor actor,
            ApplicationQueries queries,
            ApplicationViews views,
            ApplicationStore store,
            Papers papers,
            RevealTags reveal) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.store = store;
        this.papers = papers;
        this.reveal = reveal;
    }

    @GET
    @Door(Permission.ADMISSION_READ)
    @Operation(operationId = "applicationList", summary = "Applications of the park, what is due first comes first")
    public Page<ApplicationSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<ApplicationState> states,
            @QueryParam("callId") @Nullable UUID callId,
            @QueryParam("late") @Nullable Boolean late,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, states, callId, late, page);
    }

    @GET
    @Path("counts")
    @Door(Permission.ADMISSION_READ)
    @Operation(operationId = "applicationCounts", summary = "How many applications stand where, and how many are late")
    public ApplicationCounts counts(@PathParam("parkId") UUID parkId) {
        return queries.counts(parkId);
    }

    @GET
    @Path("{applicationId}")
    @Door(Permission.ADMISSION_READ)
    @Operation(operationId = "applicationGet", summary = "An application with its papers, its check and its way so far")
    public RestResponse<ApplicationResponse> get(
            @PathParam("parkId") UUID parkId, @PathParam("applicationId") UUID id) {
        var found = views.get(actor.get(), parkId, id);
        return Etags.ok(found, found.version());
    }

    @GET
    @Path("{applicationId}/papers/{paperId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.ADMISSION_READ)
    @Operation(operationId = "applicationPaperGet", summary = "A paper as a download")
    public RestResponse<InputStream> paper(
            @PathParam("parkId") UUID parkId, @PathParam("applicationId") UUID id, @PathParam("paperId") UUID paperId) {
        return papers.download(store.require(parkId, id), paperId);
    }

    @POST
    @Path("{applicationId}/reveal")
    @Door(Permission.PERSONAL_REVEAL)
    @Costly(Costly.Kind.PERSONAL)
    @Refusals("admission.founder-unknown")
    @Operation(
            operationId = "applicationReveal",
            summary = "A founder's hardship tags in clear; who asked and why is kept")
    public TagsRevealed reveal(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @NotNull @Valid TagsRevealRequest request) {
        return reveal.handle(parkId, id, request);
    }
}
