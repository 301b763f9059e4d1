package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
import org.seedbed.company.QualificationKind;
import org.seedbed.company.internal.QualificationJson.QualificationState;
import org.seedbed.company.internal.QualificationJson.QualificationView;
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

/** The list of qualifications as a file. */
@Path("/api/v1/parks/{parkId}/qualifications/export")
@Tag(name = "company")
class QualificationExportResource {

    private static final Kind<QualificationView> LIST = new Kind<>(
            "qualifications",
            new Words("资质证书", "Qualifications"),
            Permission.COMPANY_READ,
            List.of(QualificationColumn.values()));

    private final CurrentActor actor;
    private final QualificationQueries queries;
    private final ParkLists lists;

    QualificationExportResource(CurrentActor actor, QualificationQueries queries, ParkLists lists) {
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
            operationId = "qualificationExport",
            summary = "The list of qualifications as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("kind") List<QualificationKind> kinds,
            @QueryParam("state") List<QualificationState> states,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("columns") List<QualificationColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var filter = new QualificationQueries.Filter(q, kinds, states);
        var wish = new Wish<>(sort, columns, language.get(), filter.facts());
        return lists.file(actor.get(), parkId, LIST, wish, taker -> queries.each(parkId, filter, sort, taker))
                .response();
    }
}
