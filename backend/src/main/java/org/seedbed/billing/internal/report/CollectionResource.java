package org.seedbed.billing.internal.report;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.billing.internal.report.CollectionJson.CollectionResponse;
import org.seedbed.billing.internal.report.ReportFiles.Content;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.park.ParkLists.Kind;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Words;
import org.seedbed.shared.time.BusinessClock;

/** 收缴率: what was billed month by month, and what of it was paid. */
@Path("/api/v1/parks/{parkId}/billing-reports/collection")
@Tag(name = "billing")
class CollectionResource {

    private static final Kind<CollectionRow> LIST = new Kind<>(
            "collection", new Words("收缴率统计表", "Collection"), Permission.BILL_READ, List.of(CollectionColumn.values()));

    private static final List<String> NOTES = List.of(
            "账单计入所属出账的月份，红字冲销单计入所冲销账单的月份。应收＝实收＋未收－待抵；待抵为红字冲销单中尚未使用的金额。",
            "部分收款的账单，实收按各项费用的应收比例分摊。收缴率＝实收÷（实收＋未收）；没有应收的，不适用。");

    private final CollectionQueries queries;
    private final ReportFiles files;
    private final BusinessClock clock;

    CollectionResource(CollectionQueries queries, ReportFiles files, BusinessClock clock) {
        this.queries = queries;
        this.files = files;
        this.clock = clock;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "collectionReport",
            summary = "What was billed in each month, what of it was waived, paid and is open; by fee, too")
    public CollectionResponse get(@PathParam("parkId") UUID parkId, @BeanParam @Valid MonthParams months) {
        return queries.report(parkId, months.span(clock.today()));
    }

    @GET
    @Path("export")
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(operationId = "collectionReportExport", summary = "The collection report as a workbook, chosen columns")
    public RestResponse<InputStream> sheet(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid MonthParams months,
            @QueryParam("columns") List<CollectionColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        return files.sheet(parkId, LIST, content(parkId, months), columns, language.get());
    }

    @GET
    @Path("paper")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals({"report.paper-too-long", "document.character-missing"})
    @Operation(operationId = "collectionReportPaper", summary = "The collection report as a PDF")
    public RestResponse<InputStream> paper(@PathParam("parkId") UUID parkId, @BeanParam @Valid MonthParams months) {
        return files.paper(parkId, LIST, content(parkId, months));
    }

    private Content<CollectionRow> content(UUID parkId, MonthParams months) {
        var span = months.span(clock.today());
        return new Content<>(
                MonthParams.words(span),
                MonthParams.facts(span),
                CollectionRow.of(queries.report(parkId, span)),
                NOTES);
    }
}
