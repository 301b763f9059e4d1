package org.seedbed.billing.internal.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionResponse;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionTenant;
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

/** 免税收入与面积, evidence of 财税〔2018〕120号. */
@Path("/api/v1/parks/{parkId}/billing-reports/exemption")
@Tag(name = "billing")
class ExemptionResource {

    private static final Kind<ExemptionRow> LIST = new Kind<>(
            "exemption",
            new Words("免税收入与面积统计表", "Exempt income and area"),
            Permission.BILL_READ,
            List.of(ExemptionColumn.values()));

    private static final List<String> NOTES = List.of(
            "依据财税〔2018〕120号及其延续公告。收入按账单各行起始日所在月份归集，为减免后的应收金额，红字冲销单以负数计入；在孵企业以该行起始日的认定为准，免税的为向在孵企业收取的经营租赁收入。",
            "面积按天加权平均，工位区按出租工位占比折算；租户在当月首个租用日为在孵企业的，当月面积计入在孵企业。免税面积为在孵企业面积与自用面积之和，空置面积不计入。园区自认定次月起符合条件。");

    private final ExemptionQueries queries;
    private final ReportFiles files;
    private final BusinessClock clock;

    ExemptionResource(ExemptionQueries queries, ReportFiles files, BusinessClock clock) {
        this.queries = queries;
        this.files = files;
        this.clock = clock;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "exemptionReport",
            summary = "Exempt and taxable income and the exempt share of the area, month by month")
    public ExemptionResponse get(@PathParam("parkId") UUID parkId, @BeanParam @Valid MonthParams months) {
        return queries.report(parkId, months.span(clock.today()));
    }

    @GET
    @Path("tenants")
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "exemptionTenantList",
            summary = "The tenants behind a month of the exemption report: incubatee or not, area and income")
    public Page<ExemptionTenant> tenants(
            @PathParam("parkId") UUID parkId,
            @QueryParam("month") @Pattern(regexp = MonthParams.FORM) @Nullable String month,
            @BeanParam @Valid PageParams page) {
        var asked = month == null ? YearMonth.from(clock.today()) : YearMonth.parse(month);
        return queries.tenants(parkId, asked, page);
    }

    @GET
    @Path("export")
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(operationId = "exemptionReportExport", summary = "The exemption report as a workbook, chosen columns")
    public RestResponse<InputStream> sheet(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid MonthParams months,
            @QueryParam("columns") List<ExemptionColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        return files.sheet(parkId, LIST, content(parkId, months), columns, language.get());
    }

    @GET
    @Path("paper")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals({"report.paper-too-long", "document.character-missing"})
    @Operation(operationId = "exemptionReportPaper", summary = "The exemption report as a PDF")
    public RestResponse<InputStream> paper(@PathParam("parkId") UUID parkId, @BeanParam @Valid MonthParams months) {
        return files.paper(parkId, LIST, content(parkId, months));
    }

    private Content<ExemptionRow> content(UUID parkId, MonthParams months) {
        var span = months.span(clock.today());
        return new Content<>(
                MonthParams.words(span), MonthParams.facts(span), ExemptionRow.of(queries.report(parkId, span)), NOTES);
    }
}
