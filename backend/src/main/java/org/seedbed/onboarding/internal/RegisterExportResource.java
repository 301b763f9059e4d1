package org.seedbed.onboarding.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.SheetFile;

/** The whole register as a workbook that can be imported again. */
@Path("/api/v1/parks/{parkId}/register-export")
@Tag(name = "onboarding")
class RegisterExportResource {

    private final CurrentActor actor;
    private final RegisterExport export;

    RegisterExportResource(CurrentActor actor, RegisterExport export) {
        this.actor = actor;
        this.export = export;
    }

    @GET
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("mentoring.too-many")
    @Operation(
            operationId = "registerExport",
            summary = "The park's register of today in the layout that the import reads")
    public RestResponse<InputStream> download(@PathParam("parkId") UUID parkId) {
        return export.write(actor.get(), parkId).response();
    }
}
