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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.billing.internal.account.ArrearsQueries;
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

/** 账龄 as files; the figures themselves are those of the list of arrears. */
@Path("/api/v1/parks/{parkId}/billing-reports/ageing")
@Tag(name = "billing")
class AgeingResource {

    private static final Kind<AgeingRow> LIST =
            new Kind<>("ageing", new Words("账龄分析表", "Ageing"), Permission.BILL_READ, List.of(AgeingColumn.values()));

    private static final List<String> NOTES = List.of("账龄自付款期限次日起按天计算，金额为截至当日账单的未收部分（按款项到账日期），不抵减预收款。");

    private final ArrearsQueries arrears;
    private final ReportFiles files;
    private final BusinessClock clock;

    AgeingResource(ArrearsQueries arrears, ReportFiles files, BusinessClock clock) {
        this.arrears = arrears;
        this.files = files;
        this.clock = clock;
    }

    @GET
    @Path("export")
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(
            operationId = "ageingReportExport",
            summary = "What is open by tenant and age as a workbook, chosen columns")
    public RestResponse<InputStream> sheet(
            @PathParam("parkId") UUID parkId,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("columns") List<AgeingColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        return files.sheet(parkId, LIST, content(parkId, asOf), columns, language.get());
    }

    @GET
    @Path("paper")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals({"report.paper-too-long", "document.character-missing"})
    @Operation(operationId = "ageingReportPaper", summary = "What is open by tenant and age as a PDF")
    public RestResponse<InputStream> paper(
            @PathParam("parkId") UUID parkId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return files.paper(parkId, LIST, content(parkId, asOf));
    }

    private Content<AgeingRow> content(UUID parkId, @Nullable LocalDate asOf) {
        var day = asOf == null ? clock.today() : asOf;
        return new Content<>("截至：" + day, Facts.of("asOf", day), AgeingRow.of(arrears.whole(parkId, day)), NOTES);
    }
}
