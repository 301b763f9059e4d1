package org.seedbed.tenancy.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.internal.TenantJson.OwnStayView;

/** Stays of a company, to its own people. */
@Path("/api/v1/companies/{companyId}/stays")
@Tag(name = "tenancy")
class OwnStayResource {

    private final TenantReader reader;

    OwnStayResource(TenantReader reader) {
        this.reader = reader;
    }

    @GET
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(operationId = "ownStayList", summary = "Where the actor's own company stays, with rooms and stages")
    public Page<OwnStayView> list(@PathParam("companyId") UUID companyId, @BeanParam @Valid PageParams page) {
        return Page.cut(reader.stays(companyId), page);
    }
}
