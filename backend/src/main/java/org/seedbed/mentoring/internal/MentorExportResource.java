package org.seedbed.mentoring.internal;

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
import org.seedbed.audit.Facts;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.internal.MentoringJson.MentorView;
import org.seedbed.park.ParkLists;
import org.seedbed.park.ParkLists.Kind;
import org.seedbed.park.ParkLists.Wish;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Words;

/** The list of mentors as a file. */
@Path("/api/v1/parks/{parkId}/mentors/export")
@Tag(name = "mentoring")
class MentorExportResource {

    private static final Kind<MentorView> LIST =
            new Kind<>("mentors", new Words("导师", "Mentors"), Permission.MENTOR_READ, List.of(MentorColumn.values()));

    private final CurrentActor actor;
    private final MentorRegister mentors;
    private final ParkLists lists;

    MentorExportResource(CurrentActor actor, MentorRegister mentors, ParkLists lists) {
        this.actor = actor;
        this.mentors = mentors;
        this.lists = lists;
    }

    @GET
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(
            operationId = "mentorExport",
            summary = "The mentor list as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("columns") List<MentorColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var wish = new Wish<>(sort, columns, language.get(), Facts.none().secret("q", q));
        return lists.file(actor.get(), parkId, LIST, wish, taker -> mentors.each(parkId, q, sort, taker))
                .response();
    }
}
