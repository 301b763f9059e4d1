package org.seedbed.tenancy.internal.graduation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationChecklist;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationOutlookRow;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationTrialRequest;

/** Who comes near to graduation, and what if. */
@Path("/api/v1/parks/{parkId}/graduation-outlook")
@Tag(name = "graduation")
class GraduationOutlookResource {

    private final GraduationOutlook outlook;
    private final BusinessClock clock;

    GraduationOutlookResource(GraduationOutlook outlook, BusinessClock clock) {
        this.outlook = outlook;
        this.clock = clock;
    }

    @GET
    @Door(Permission.FIGURE_READ)
    @Operation(
            operationId = "graduationOutlookGet",
            summary =
                    "Tenants in incubator and accelerator by how near they come to graduation on a day, the nearest first")
    public Page<GraduationOutlookRow> get(
            @PathParam("parkId") UUID parkId,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("stage") List<Stage> stages,
            @QueryParam("verdict") List<Verdict> verdicts,
            @QueryParam("dueBy") @Nullable LocalDate dueBy,
            @BeanParam @Valid PageParams page) {
        var day = on == null ? clock.today() : on;
        return Page.cut(outlook.of(parkId, day, new GraduationOutlook.Filter(q, stages, verdicts, dueBy)), page);
    }

    @POST
    @Path("trial")
    @Door(Permission.FIGURE_READ)
    @Refusals({"graduation.no-policy", "chain.paper-not-asked"})
    @Operation(
            operationId = "graduationTry",
            summary = "How a tenant would come out with figures somebody types in; nothing is changed")
    public GraduationChecklist attempt(
            @PathParam("parkId") UUID parkId, @NotNull @Valid GraduationTrialRequest request) {
        return outlook.trial(parkId, request);
    }
}
