package org.seedbed.mentoring.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.internal.MentoringJson.MentorLinkEndRequest;
import org.seedbed.mentoring.internal.MentoringJson.MentorLinkRequest;
import org.seedbed.mentoring.internal.MentoringJson.MentorLinkView;
import org.seedbed.mentoring.internal.MentoringJson.MentorRequest;
import org.seedbed.mentoring.internal.MentoringJson.MentorView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** A park's mentors over HTTP, and the stays they are linked to. */
@Path("/api/v1/parks/{parkId}/mentors")
@Tag(name = "mentoring")
class MentorResource {

    private final CurrentActor actor;
    private final MentorRegister register;
    private final Appointments appointments;
    private final MentorLinks links;
    private final Idempotency idempotency;

    MentorResource(
            CurrentActor actor,
            MentorRegister register,
            Appointments appointments,
            MentorLinks links,
            Idempotency idempotency) {
        this.actor = actor;
        this.register = register;
        this.appointments = appointments;
        this.links = links;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.MENTOR_READ)
    @Operation(operationId = "mentorList", summary = "Mentors of the park")
    public Page<MentorView> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return register.mentors(parkId, q, sort, page);
    }

    @POST
    @ResponseStatus(201)
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.email-taken", "mentoring.term-too-long", "mentoring.decided-later"})
    @Operation(operationId = "mentorAppoint", summary = "Appoints a mentor")
    public MentorView appoint(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid MentorRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "mentorAppoint " + parkId,
                request,
                MentorView.class,
                () -> appointments.appoint(parkId, actor.id(), request));
    }

    @GET
    @Path("{mentorId}/links")
    @Door(Permission.MENTOR_READ)
    @Operation(operationId = "mentorLinkList", summary = "Tenants a mentor is or was linked to, the latest first")
    public Page<MentorLinkView> links(
            @PathParam("parkId") UUID parkId, @PathParam("mentorId") UUID mentorId, @BeanParam @Valid PageParams page) {
        return register.links(parkId, mentorId, page);
    }

    @POST
    @Path("{mentorId}/links")
    @ResponseStatus(201)
    @Door(Permission.MENTOR_EDIT)
    @Refusals({
        "mentoring.tenant-unknown",
        "mentoring.outside-term",
        "mentoring.already-linked",
        "mentoring.primary-taken",
        "mentoring.conflict",
        "mentoring.full"
    })
    @Operation(operationId = "mentorLinkCreate", summary = "Links a mentor to a tenant from a day on")
    public MentorLinkView link(
            @PathParam("parkId") UUID parkId,
            @PathParam("mentorId") UUID mentorId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid MentorLinkRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "mentorLinkCreate " + parkId + " " + mentorId,
                request,
                MentorLinkView.class,
                () -> links.create(parkId, mentorId, request));
    }

    @POST
    @Path("{mentorId}/links/{linkId}/end")
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.end-before-start", "mentoring.link-ended"})
    @Operation(operationId = "mentorLinkEnd", summary = "Ends a link after its last day, or brings its end forward")
    public MentorLinkView end(
            @PathParam("parkId") UUID parkId,
            @PathParam("mentorId") UUID mentorId,
            @PathParam("linkId") UUID linkId,
            @NotNull @Valid MentorLinkEndRequest request) {
        return links.end(parkId, mentorId, linkId, request);
    }
}
