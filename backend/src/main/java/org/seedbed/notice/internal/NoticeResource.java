package org.seedbed.notice.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.seedbed.notice.NoticeState;
import org.seedbed.notice.internal.NoticeJson.NoticeConcludeRequest;
import org.seedbed.notice.internal.NoticeJson.NoticeRequest;
import org.seedbed.notice.internal.NoticeJson.NoticeResponse;
import org.seedbed.notice.internal.NoticeJson.NoticeSummary;
import org.seedbed.notice.internal.NoticeJson.NoticeWithdrawRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Public notices as the park keeps them: drafted by one person, posted by another, concluded by a third. */
@Path("/api/v1/parks/{parkId}/notices")
@Tag(name = "notice")
class NoticeResource {

    private final CurrentActor actor;
    private final NoticeQueries queries;
    private final NoticeViews views;
    private final NoticeMoves moves;
    private final ManualNotices manual;
    private final PostNotice post;
    private final Idempotency idempotency;

    NoticeResource(
            CurrentActor actor,
            NoticeQueries queries,
            NoticeViews views,
            NoticeMoves moves,
            ManualNotices manual,
            PostNotice post,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.moves = moves;
        this.manual = manual;
        this.post = post;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.NOTICE_READ)
    @Operation(operationId = "noticeList", summary = "Public notices of the park, what is not over first")
    public Page<NoticeSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<NoticeState> states,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, states, page);
    }

    @POST
    @Door(Permission.NOTICE_EDIT)
    @Refusals({
        "notice.kind-unknown",
        "notice.too-short",
        "notice.withheld-number",
        "notice.withheld-word",
        "document.character-missing"
    })
    @Operation(operationId = "noticeDraft", summary = "Drafts a notice by hand; another person posts it")
    public RestResponse<NoticeResponse> draft(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid NoticeRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "noticeDraft " + parkId,
                request,
                NoticeResponse.class,
                () -> views.notice(actor.get(), parkId, manual.draft(parkId, actor.id(), request)));
        return Etags.created(drafted, drafted.version());
    }

    @GET
    @Path("{noticeId}")
    @Door(Permission.NOTICE_READ)
    @Operation(operationId = "noticeGet", summary = "A notice; of a draft the text as it would be posted today")
    public RestResponse<NoticeResponse> get(@PathParam("parkId") UUID parkId, @PathParam("noticeId") UUID noticeId) {
        var found = views.notice(actor.get(), parkId, noticeId);
        return Etags.ok(found, found.version());
    }

    @POST
    @Path("{noticeId}/post")
    @Door(Permission.NOTICE_POST)
    @Refusals({"notice.move", "notice.same-person", "notice.decided-elsewhere", "document.character-missing"})
    @Operation(operationId = "noticePost", summary = "Makes a draft of somebody else public; its text is frozen")
    public RestResponse<NoticeResponse> post(
            @PathParam("parkId") UUID parkId,
            @PathParam("noticeId") UUID noticeId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(post.handle(parkId, actor.id(), noticeId, ifMatch));
    }

    @POST
    @Path("{noticeId}/withdraw")
    @Door(Permission.NOTICE_POST)
    @Refusals({"notice.move", "notice.decided-elsewhere", "notice.withheld-number", "notice.withheld-word"})
    @Operation(operationId = "noticeWithdraw", summary = "Takes a notice back before its end, with a public reason")
    public RestResponse<NoticeResponse> withdraw(
            @PathParam("parkId") UUID parkId,
            @PathParam("noticeId") UUID noticeId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NoticeWithdrawRequest request) {
        return answer(moves.withdraw(parkId, actor.id(), noticeId, ifMatch, request.reason()));
    }

    @POST
    @Path("{noticeId}/conclude")
    @Door(Permission.NOTICE_DECIDE)
    @Refusals({"notice.move", "notice.undecided", "notice.unanswered"})
    @Operation(
            operationId = "noticeConclude",
            summary = "Closes the file of a notice whose period is over and whose objectors all have an answer")
    public RestResponse<NoticeResponse> conclude(
            @PathParam("parkId") UUID parkId,
            @PathParam("noticeId") UUID noticeId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NoticeConcludeRequest request) {
        return answer(moves.conclude(parkId, actor.id(), noticeId, ifMatch, request.conclusion()));
    }

    private RestResponse<NoticeResponse> answer(Notice notice) {
        return Etags.ok(views.notice(actor.get(), notice), notice.version());
    }
}
