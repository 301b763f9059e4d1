package org.seedbed.tenancy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Actor;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.TenantJson.TenantRequest;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;
import org.seedbed.tenancy.internal.TenantJson.TenantSummary;

/** Stays of companies in a park over HTTP: admitted, moved along the stages, ended. */
@Path("/api/v1/parks/{parkId}/tenants")
@Tag(name = "tenancy")
class TenantResource {

    private final CurrentActor actor;
    private final TenantQueries queries;
    private final TenantReader reader;
    private final AdmitTenant admit;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    TenantResource(
            CurrentActor actor,
            TenantQueries queries,
            TenantReader reader,
            AdmitTenant admit,
            Idempotency idempotency,
            BusinessClock clock) {
        this.actor = actor;
        this.queries = queries;
        this.reader = reader;
        this.admit = admit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What the list is narrowed to. */
    public static class TenantFilter {
        @QueryParam("q")
        @Size(max = 100)
        public @Nullable String q;

        @QueryParam("stage")
        public List<Stage> stages = List.of();

        @QueryParam("kind")
        public List<CompanyKind> kinds = List.of();

        @QueryParam("on")
        public @Nullable LocalDate on;

        @QueryParam("incubatee")
        public @Nullable Boolean incubatee;

        @QueryParam("current")
        @DefaultValue("true")
        public Boolean current = true;

        /** The filter on the day meant, with what this actor may see. */
        TenantQueries.Filter narrowed(BusinessClock clock, Actor actor, UUID parkId) {
            return new TenantQueries.Filter(
                    q,
                    stages,
                    kinds,
                    on == null ? clock.today() : on,
                    incubatee,
                    current,
                    actor.mayInPark(parkId, Permission.PERSONAL_READ));
        }
    }

    @GET
    @Door(Permission.TENANT_READ)
    @Operation(
            operationId = "tenantList",
            summary = "Tenants with stage, rooms and whether they are incubatees on a day")
    public Page<TenantSummary> list(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid TenantFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.tenants(parkId, filter.narrowed(clock, actor.get(), parkId), sort, page);
    }

    @POST
    @Door(Permission.TENANT_EDIT)
    @Refusals({"tenancy.overlap", "tenancy.company-unknown"})
    @Operation(operationId = "tenantAdmit", summary = "Begins a company's stay in the park")
    public RestResponse<TenantResponse> admit(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid TenantRequest request) {
        var tenant = idempotency.once(
                actor.id(),
                key,
                "tenantAdmit " + parkId,
                request,
                TenantResponse.class,
                () -> admit.handle(actor.get(), parkId, request));
        return Etags.created(tenant, tenant.version());
    }

    @GET
    @Path("{tenantId}")
    @Door(Permission.TENANT_READ)
    @Operation(
            operationId = "tenantGet",
            summary = "A tenant with stage history, rooms and the incubatee judgement of a day")
    public RestResponse<TenantResponse> get(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @QueryParam("on") @Nullable LocalDate on) {
        var tenant = reader.get(actor.get(), parkId, tenantId, on);
        return Etags.ok(tenant, tenant.version());
    }
}
