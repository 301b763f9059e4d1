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
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.billing.internal.report.RentRollJson.RentRollResponse;
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
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** 租金台账: what is let on a day. */
@Path("/api/v1/parks/{parkId}/billing-reports/rent-roll")
@Tag(name = "billing")
class RentRollResource {

    private static final Kind<RentRollLine> LIST = new Kind<>(
            "rent-roll", new Words("租金台账", "Rent roll"), Permission.BILL_READ, List.of(RentRollColumn.values()));

    private static final List<String> NOTES =
            List.of("月租金按当日约定的单价计算，未扣减免；本月已出账租金为减免和冲销后的应收金额。押金为协议生效时登记的实收金额，列在该租赁的第一个房间。空置房间不列入。");

    private final RentRollQueries queries;
    private final ReportFiles files;
    private final BusinessClock clock;

    RentRollResource(RentRollQueries queries, ReportFiles files, BusinessClock clock) {
        this.queries = queries;
        this.files = files;
        this.clock = clock;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "rentRollGet",
            summary = "Everything let on a day by unit: to whom, for how much, and what was billed of the month")
    public RentRollResponse get(
            @PathParam("parkId") UUID parkId,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam @Valid PageParams page) {
        var day = day(on);
        var rows = queries.rows(parkId, day);
        var cut = Page.cut(rows, page);
        return new RentRollResponse(
                cut.items(),
                cut.page(),
                cut.size(),
                cut.total(),
                day,
                YearMonth.from(day).toString(),
                RentRollQueries.sums(rows));
    }

    @GET
    @Path("export")
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(operationId = "rentRollExport", summary = "The rent roll as a workbook, chosen columns")
    public RestResponse<InputStream> sheet(
            @PathParam("parkId") UUID parkId,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("columns") List<RentRollColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        return files.sheet(parkId, LIST, content(parkId, on), columns, language.get());
    }

    @GET
    @Path("paper")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals({"report.paper-too-long", "document.character-missing"})
    @Operation(operationId = "rentRollPaper", summary = "The rent roll as a PDF")
    public RestResponse<InputStream> paper(@PathParam("parkId") UUID parkId, @QueryParam("on") @Nullable LocalDate on) {
        return files.paper(parkId, LIST, content(parkId, on));
    }

    private Content<RentRollLine> content(UUID parkId, @Nullable LocalDate on) {
        var day = day(on);
        return new Content<>("截至：" + day, Facts.of("on", day), RentRollLine.of(queries.rows(parkId, day)), NOTES);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? clock.today() : on;
    }
}
