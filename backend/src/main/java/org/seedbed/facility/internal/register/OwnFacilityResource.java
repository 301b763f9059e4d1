package org.seedbed.facility.internal.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.FacilityKind;
import org.seedbed.facility.internal.register.FacilityJson.OwnFacilityView;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** What people of a company can book where it stays. */
@Path("/api/v1/companies/{companyId}/facilities")
@Tag(name = "facility")
class OwnFacilityResource {

    private final FacilityViews views;

    OwnFacilityResource(FacilityViews views) {
        this.views = views;
    }

    @GET
    @Door(Permission.OWN_BOOKING)
    @Operation(operationId = "ownFacilityList", summary = "Rooms and devices the actor's own company can book, by code")
    public Page<OwnFacilityView> list(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @QueryParam("q") @Nullable @Size(max = 50) String q,
            @QueryParam("kind") List<FacilityKind> kinds,
            @BeanParam @Valid PageParams page) {
        return views.own(companyId, tenantId, q, kinds, page);
    }
}
