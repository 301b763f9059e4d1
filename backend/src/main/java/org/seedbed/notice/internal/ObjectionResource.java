package org.seedbed.notice.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.notice.internal.ObjectionJson.ObjectionDecisionRequest;
import org.seedbed.notice.internal.ObjectionJson.ObjectionReplyRequest;
import org.seedbed.notice.internal.ObjectionJson.ObjectionView;
import org.seedbed.notice.internal.ObjectionJson.ObjectorRevealRequest;
import org.seedbed.notice.internal.ObjectionJson.ObjectorView;
import org.seedbed.notice.internal.ObjectionMoves.Ref;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Objections as the park handles them: taken up, looked into, decided by somebody else than the poster, answered. */
@Path("/api/v1/parks/{parkId}/notices/{noticeId}/objections")
@Tag(name = "notice")
class ObjectionResource {

    private final CurrentActor actor;
    private final NoticeViews views;
    private final ObjectionMoves moves;

    ObjectionResource(CurrentActor actor, NoticeViews views, ObjectionMoves moves) {
        this.actor = actor;
        this.views = views;
        this.moves = moves;
    }

    @GET
    @Door(Permission.NOTICE_READ)
    @Operation(operationId = "objectionList", summary = "Objections to a notice in the order they came")
    public Page<ObjectionView> list(
            @PathParam("parkId") UUID parkId, @PathParam("noticeId") UUID noticeId, @BeanParam @Valid PageParams page) {
        return views.objections(actor.get(), parkId, noticeId, page);
    }

    @POST
    @Path("{objectionId}/accept")
    @Door(Permission.NOTICE_EDIT)
    @Refusals("objection.move")
    @Operation(operationId = "objectionAccept", summary = "Takes an objection up")
    public RestResponse<ObjectionView> accept(
            @PathParam("parkId") UUID parkId,
            @PathParam("noticeId") UUID noticeId,
            @PathParam("objectionId") UUID objectionId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(moves.accept(new Ref(parkId, noticeId, objectionId, ifMatch), actor.id()));
    }

    @POST
    @Path("{objectionId}/investigate")
    @Door(Permission.NOTICE_EDIT)
    @Refusals("objection.move")
    @Operation(operationId = "objectionInvestigate", summary = "Begins to look into an objection")
    public RestResponse<ObjectionView> investigate(
            @PathParam("parkId") UUID parkId,
            @PathParam("noticeId") UUID noticeId,
            @PathParam("objectionId") UUID objectionId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(moves.investigate(new Ref(parkId, noticeId, objectionId, ifMatch), actor.id()));
    }

    @POST
    @Path("{objectionId}/decide")
    @Door(Permission.NOTICE_DECIDE)
    @Refusals({"objection.move", "objection.same-person", "objection.involved"})
    @Operation(
            operationId = "objectionDecide",
            summary =
                    "Upholds or dismisses an objection, or does not take it up; by nobody who decided on what is announced")
    public RestResponse<ObjectionView> decide(
            @PathParam("parkId") UUID parkId,
            @PathParam("noticeId") UUID noticeId,
            @PathParam("objectionId") UUID objectionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ObjectionDecisionRequest request) {
        var ref = new Ref(parkId, noticeId, objectionId, ifMatch);
        return answer(moves.decide(ref, actor.id(), request.verdict().state(), request.reason()));
    }

    @POST
    @Path("{objectionId}/reply")
    @Door(Permission.NOTICE_EDIT)
    @Refusals("objection.move")
    @Operation(
            operationId = "objectionReply",
            summary = "Answers an objection; whoever filed it reads it by their code")
    public RestResponse<ObjectionView> reply(
            @PathParam("parkId") UUID parkId,
            @PathParam("noticeId") UUID noticeId,
            @PathParam("objectionId") UUID objectionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ObjectionReplyRequest request) {
        return answer(moves.reply(new Ref(parkId, noticeId, objectionId, ifMatch), actor.id(), request.reply()));
    }

    @POST
    @Path("{objectionId}/reveal")
    @Door(Permission.PERSONAL_REVEAL)
    @Costly(Costly.Kind.PERSONAL)
    @Refusals("objection.anonymous")
    @Operation(
            operationId = "objectionReveal",
            summary = "Name and contact of the objector in clear, once; the reason goes into the trail")
    public ObjectorView reveal(
            @PathParam("parkId") UUID parkId,
            @PathParam("noticeId") UUID noticeId,
            @PathParam("objectionId") UUID objectionId,
            @NotNull @Valid ObjectorRevealRequest request) {
        return moves.reveal(new Ref(parkId, noticeId, objectionId, null), request.reason());
    }

    private RestResponse<ObjectionView> answer(Objection objection) {
        return Etags.ok(views.objection(actor.get(), objection), objection.version());
    }
}
