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
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.SheetFile;

/** The empty workbook to fill in. */
@Path("/api/v1/parks/{parkId}/register-template")
@Tag(name = "onboarding")
class RegisterTemplateResource {

    private final RegisterExport export;

    RegisterTemplateResource(RegisterExport export) {
        this.export = export;
    }

    @GET
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.IMPORT_RUN)
    @Operation(operationId = "registerTemplate", summary = "The empty register with the headers that the import reads")
    public RestResponse<InputStream> download(@PathParam("parkId") UUID parkId) {
        return export.template().response();
    }
}
