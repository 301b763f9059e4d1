package org.seedbed.notice.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.notice.internal.NoticeJson.PublicNotice;
import org.seedbed.notice.internal.NoticeJson.PublicNoticeSummary;
import org.seedbed.notice.internal.ObjectionJson.ObjectionReceipt;
import org.seedbed.notice.internal.ObjectionJson.ObjectionRequest;
import org.seedbed.notice.internal.ObjectionJson.ObjectionStatus;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Notices and objections for anybody; nobody needs to sign in. */
@Path("/api/v1/public/parks/{parkId}")
@Tag(name = "notice")
class PublicNoticeResource {

    private final PublicNotices notices;
    private final Objections objections;
    private final Idempotency idempotency;

    PublicNoticeResource(PublicNotices notices, Objections objections, Idempotency idempotency) {
        this.notices = notices;
        this.objections = objections;
        this.idempotency = idempotency;
    }

    @GET
    @Path("notices")
    @Door(Permission.PUBLIC)
    @Operation(operationId = "publicNoticeList", summary = "What the park has announced, the newest first")
    public Page<PublicNoticeSummary> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return notices.list(parkId, page);
    }

    @GET
    @Path("notices/{noticeId}")
    @Door(Permission.PUBLIC)
    @Operation(operationId = "publicNoticeGet", summary = "A notice to the letter, with its dates and hash")
    public PublicNotice get(@PathParam("parkId") UUID parkId, @PathParam("noticeId") UUID noticeId) {
        return notices.require(parkId, noticeId);
    }

    @GET
    @Path("notices/{noticeId}/paper")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.PUBLIC)
    @Operation(operationId = "publicNoticePaper", summary = "A notice on paper, as long as its text is public")
    public RestResponse<InputStream> paper(@PathParam("parkId") UUID parkId, @PathParam("noticeId") UUID noticeId) {
        return notices.paper(parkId, noticeId);
    }

    @POST
    @Path("notices/{noticeId}/objections")
    @ResponseStatus(201)
    @Door(Permission.PUBLIC)
    @Costly(Costly.Kind.SUBMISSION)
    @Refusals({"objection.late", "objection.not-open", "objection.duplicate", "objection.named"})
    @Operation(operationId = "objectionFile", summary = "Objects to a notice, with a name or without")
    public ObjectionReceipt object(
            @PathParam("parkId") UUID parkId,
            @PathParam("noticeId") UUID noticeId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ObjectionRequest request) {
        return idempotency.onceForVisitor(
                key,
                "objectionFile " + parkId + noticeId,
                request,
                ObjectionReceipt.class,
                () -> objections.file(parkId, noticeId, request));
    }

    /** The code is a header: paths and queries stand in logs. */
    @GET
    @Path("objection")
    @Door(Permission.PUBLIC)
    @Operation(operationId = "objectionStatus", summary = "What becomes of an objection, for whoever holds its code")
    public ObjectionStatus status(
            @PathParam("parkId") UUID parkId,
            @HeaderParam("Objection-Receipt") @NotBlank @Size(max = 40) String receipt) {
        return objections.status(parkId, receipt);
    }
}
