package org.seedbed.notice.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;

/** A notice on paper, for the park's file. */
@Path("/api/v1/parks/{parkId}/notices/{noticeId}/paper")
@Tag(name = "notice")
class NoticePaperResource {

    private final NoticePapers papers;

    NoticePaperResource(NoticePapers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.NOTICE_READ)
    @Operation(operationId = "noticePaper", summary = "What was posted, as a PDF")
    public RestResponse<InputStream> get(@PathParam("parkId") UUID parkId, @PathParam("noticeId") UUID noticeId) {
        return papers.download(parkId, noticeId);
    }
}
