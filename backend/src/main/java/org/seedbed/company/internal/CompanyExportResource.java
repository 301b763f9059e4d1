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
import org.seedbed.company.CompanyKind;
import org.seedbed.company.internal.CompanyJson.CompanySummary;
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

/** The list of companies as a file. */
@Path("/api/v1/parks/{parkId}/companies/export")
@Tag(name = "company")
class CompanyExportResource {

    private static final Kind<CompanySummary> LIST = new Kind<>(
            "companies", new Words("企业库", "Companies"), Permission.COMPANY_READ, List.of(CompanyColumn.values()));

    private final CurrentActor actor;
    private final CompanyQueries queries;
    private final ParkLists lists;

    CompanyExportResource(CurrentActor actor, CompanyQueries queries, ParkLists lists) {
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
            operationId = "companyExport",
            summary = "The company list as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("kind") List<CompanyKind> kinds,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("columns") List<CompanyColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var visitor = actor.get();
        var filter = CompanyQueries.Filter.of(q, kinds, visitor, parkId);
        var wish = new Wish<>(sort, columns, language.get(), filter.facts());
        return lists.file(visitor, parkId, LIST, wish, taker -> queries.each(parkId, filter, sort, taker))
                .response();
    }
}
