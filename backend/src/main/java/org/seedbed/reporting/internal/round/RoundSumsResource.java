package org.seedbed.reporting.internal.round;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.internal.round.RoundJson.ReportSumsView;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;

/** What a round comes to, and the round as a file. */
@Path("/api/v1/parks/{parkId}/report-rounds/{reportRoundId}")
@Tag(name = "report")
class RoundSumsResource {

    private final CurrentActor actor;
    private final RoundSums sums;
    private final RoundExport export;

    RoundSumsResource(CurrentActor actor, RoundSums sums, RoundExport export) {
        this.actor = actor;
        this.sums = sums;
        this.export = export;
    }

    @GET
    @Path("sums")
    @Door(Permission.REPORT_READ)
    @Operation(
            operationId = "reportRoundSums",
            summary =
                    "Sums over what was checked of a round, with how many reports are in them and how many are missing")
    public ReportSumsView sums(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportRoundId") UUID id,
            @QueryParam("team") @DefaultValue("false") Boolean team) {
        return sums.of(parkId, id, team);
    }

    @GET
    @Path("export")
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Operation(
            operationId = "reportRoundExport",
            summary = "A round as a workbook: a row for each company, a column for each field of the form")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportRoundId") UUID id,
            @BeanParam @Valid ExportLanguage language) {
        return export.file(actor.get(), parkId, id, language.get()).response();
    }
}
