package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.OfficerJson.ApplicationSummary;
import org.seedbed.audit.Facts;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.park.ParkLists;
import org.seedbed.park.ParkLists.Kind;
import org.seedbed.park.ParkLists.Wish;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Words;

/** The board of applications as a file. */
@Path("/api/v1/parks/{parkId}/applications/export")
@Tag(name = "admission")
class ApplicationExportResource {

    private static final Kind<ApplicationSummary> LIST = new Kind<>(
            "applications",
            new Words("入驻申请", "Applications"),
            Permission.ADMISSION_READ,
            List.of(ApplicationColumn.values()));

    private final CurrentActor actor;
    private final ApplicationQueries queries;
    private final ParkLists lists;

    ApplicationExportResource(CurrentActor actor, ApplicationQueries queries, ParkLists lists) {
        this.actor = actor;
        this.queries = queries;
        this.lists = lists;
    }

    @GET
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(
            operationId = "applicationExport",
            summary = "The board of applications as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<ApplicationState> states,
            @QueryParam("callId") @Nullable UUID callId,
            @QueryParam("late") @Nullable Boolean late,
            @QueryParam("columns") List<ApplicationColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var filter = Facts.of("applicationState", states).and("callId", callId).and("late", late);
        var wish = new Wish<>(null, columns, language.get(), filter);
        return lists.file(actor.get(), parkId, LIST, wish, taker -> queries.each(parkId, states, callId, late, taker))
                .response();
    }
}
