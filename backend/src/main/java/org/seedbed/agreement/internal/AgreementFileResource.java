package org.seedbed.agreement.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementFileKind;
import org.seedbed.agreement.internal.AgreementJson.AgreementResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** Papers of an agreement, and what came back signed; they name people. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}/files")
@Tag(name = "agreement")
class AgreementFileResource {

    private final CurrentActor actor;
    private final AgreementViews views;
    private final AgreementFiles files;

    AgreementFileResource(CurrentActor actor, AgreementViews views, AgreementFiles files) {
        this.actor = actor;
        this.views = views;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.move",
        "agreement.file-kind",
        "agreement.files-too-many",
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type"
    })
    @Operation(
            operationId = "agreementScanUpload",
            summary = "Keeps a signed paper: a PDF, JPEG or PNG of 10 MB at most, once the approver let it be signed")
    public RestResponse<AgreementResponse> upload(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @QueryParam("kind") @Nullable AgreementFileKind kind,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        files.upload(parkId, id, ifMatch, kind, Upload.of(file, "signed"));
        var agreement = views.get(actor.get(), parkId, id);
        return Etags.ok(agreement, agreement.version());
    }

    @GET
    @Path("{agreementFileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.PERSONAL_READ)
    @Operation(operationId = "agreementFileGet", summary = "A paper or a scan as a download")
    public RestResponse<InputStream> get(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @PathParam("agreementFileId") UUID fileId) {
        return files.download(Sql.of("and a.park_id = ? and a.id = ?", parkId, id), fileId);
    }
}
