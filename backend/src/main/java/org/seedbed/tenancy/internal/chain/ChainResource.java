package org.seedbed.tenancy.internal.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.internal.chain.ChainJson.ChainBoardView;
import org.seedbed.tenancy.internal.chain.ChainJson.StageRuleRequest;
import org.seedbed.tenancy.internal.chain.ChainJson.StageRuleView;
import org.seedbed.tenancy.internal.chain.ChainJson.StageRulesView;

/** A park's chain as a whole: its board, and the rules of its stages. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "chain")
class ChainResource {

    private final ChainBoard board;
    private final StageRules rules;
    private final BusinessClock clock;

    ChainResource(ChainBoard board, StageRules rules, BusinessClock clock) {
        this.board = board;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Path("chain")
    @Door(Permission.TENANT_READ)
    @Operation(
            operationId = "chainBoardGet",
            summary = "Who stands in which stage on a day, whose time runs out first, and how many came through")
    public ChainBoardView board(@PathParam("parkId") UUID parkId, @QueryParam("on") @Nullable LocalDate on) {
        return board.of(parkId, on == null ? clock.today() : on);
    }

    @GET
    @Path("stage-rules")
    @Door(Permission.TENANT_READ)
    @Operation(operationId = "stageRuleList", summary = "By which policy each stage is entered, and for how long")
    public StageRulesView rules(@PathParam("parkId") UUID parkId) {
        return new StageRulesView(rules.all(parkId));
    }

    @PUT
    @Path("stage-rules")
    @Door(Permission.POLICY_EDIT)
    @Refusals("chain.policy-of-stage")
    @Operation(operationId = "stageRuleSet", summary = "Names the policy by which a stage is entered from now on")
    public RestResponse<StageRuleView> setRule(
            @PathParam("parkId") UUID parkId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StageRuleRequest request) {
        var rule = rules.set(parkId, request.stage(), ifMatch, request.policyId());
        return Etags.ok(rule, rule.version());
    }
}
