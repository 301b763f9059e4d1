package org.seedbed.onboarding.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.onboarding.internal.ImportJson.ImportProblemView;
import org.seedbed.onboarding.internal.ImportJson.ImportView;
import org.seedbed.onboarding.internal.workbook.Severity;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Imports of a register over HTTP: uploaded, tried, followed, cancelled. */
@Path("/api/v1/parks/{parkId}/imports")
@Tag(name = "onboarding")
class ImportResource {

    private final CurrentActor actor;
    private final ImportService service;

    ImportResource(CurrentActor actor, ImportService service) {
        this.actor = actor;
        this.service = service;
    }

    @POST
    @ResponseStatus(202)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Costly(Costly.Kind.BULK)
    @Door(Permission.IMPORT_RUN)
    @Refusals({"import.running", "import.file-missing", "request.too-large"})
    @Operation(operationId = "importStart", summary = "Starts an import of a register; a dry run stores nothing")
    public ImportView start(
            @PathParam("parkId") UUID parkId,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("dryRun") @NotNull @Pattern(regexp = "true|false") String dryRun) {
        if (file == null) {
            throw ImportErrors.FILE_MISSING.raise();
        }
        return service.start(actor.get(), parkId, file.uploadedFile(), file.fileName(), Boolean.parseBoolean(dryRun));
    }

    @GET
    @Door(Permission.IMPORT_RUN)
    @Operation(operationId = "importList", summary = "Imports of the park, newest first")
    public Page<ImportView> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return service.list(parkId, page);
    }

    @GET
    @Path("{importId}")
    @Door(Permission.IMPORT_RUN)
    @Operation(operationId = "importGet", summary = "An import: how far it is, or what it did")
    public ImportView get(@PathParam("parkId") UUID parkId, @PathParam("importId") UUID importId) {
        return service.get(parkId, importId);
    }

    @GET
    @Path("{importId}/problems")
    @Door(Permission.IMPORT_RUN)
    @Operation(operationId = "importProblemList", summary = "What is wrong in the file, place by place; 10 000 at most")
    public Page<ImportProblemView> problems(
            @PathParam("parkId") UUID parkId,
            @PathParam("importId") UUID importId,
            @QueryParam("severity") List<Severity> severities,
            @BeanParam @Valid PageParams page) {
        return service.problems(parkId, importId, severities, page);
    }

    @POST
    @Path("{importId}/cancellation")
    @Door(Permission.IMPORT_RUN)
    @Operation(operationId = "importCancel", summary = "Asks a running import to stop; nothing of it is stored then")
    public ImportView cancel(@PathParam("parkId") UUID parkId, @PathParam("importId") UUID importId) {
        return service.cancel(parkId, importId);
    }
}
