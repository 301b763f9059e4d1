package org.seedbed.tenancy.internal.exit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitSettingsView;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitFollowUpRequest;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitFollowUpView;

/** 退出回访, and what a park says about exits. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "exit")
class ExitFollowUpResource {

    private final ExitFollowUps followUps;
    private final ExitSettingsStore settings;

    ExitFollowUpResource(ExitFollowUps followUps, ExitSettingsStore settings) {
        this.followUps = followUps;
        this.settings = settings;
    }

    @GET
    @Path("exit-follow-ups")
    @Door(Permission.TENANT_READ)
    @Operation(operationId = "exitFollowUpList", summary = "Whom to ask how it goes, what is due first comes first")
    public Page<ExitFollowUpView> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<ExitFollowUpState> states,
            @QueryParam("due") @Nullable Boolean due,
            @BeanParam @Valid PageParams page) {
        return followUps.list(parkId, states, due, page);
    }

    @POST
    @Path("exit-follow-ups/{exitFollowUpId}/result")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"exit.follow-up-over", "exit.follow-up-answer"})
    @Operation(
            operationId = "exitFollowUpRecord",
            summary = "What a company that left said, or that nobody answered: the third time it is given up")
    public RestResponse<ExitFollowUpView> record(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitFollowUpId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitFollowUpRequest request) {
        var recorded = followUps.record(parkId, id, ifMatch, request);
        return Etags.ok(recorded, recorded.version());
    }

    @GET
    @Path("exit-settings")
    @Door(Permission.TENANT_READ)
    @Operation(operationId = "exitSettingsGet", summary = "Days of grace, follow-ups and the lines a sheet begins with")
    public RestResponse<ExitSettingsView> settings(@PathParam("parkId") UUID parkId) {
        var present = settings.of(parkId);
        return Etags.ok(present, present.version());
    }

    @PUT
    @Path("exit-settings")
    @Door(Permission.TENANT_EDIT)
    @Operation(operationId = "exitSettingsSet", summary = "Says them anew, for exits that are not closed yet")
    public RestResponse<ExitSettingsView> set(
            @PathParam("parkId") UUID parkId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitSettings request) {
        var set = settings.set(parkId, ifMatch, request);
        return Etags.ok(set, set.version());
    }
}
