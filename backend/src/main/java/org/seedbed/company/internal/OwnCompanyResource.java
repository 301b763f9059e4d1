package org.seedbed.company.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.company.internal.CompanyJson.OwnCompanyResponse;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;

/** A company to its own people. */
@Path("/api/v1/companies/{companyId}")
@Tag(name = "company")
class OwnCompanyResource {

    private final CompanyService service;

    OwnCompanyResource(CompanyService service) {
        this.service = service;
    }

    @GET
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(operationId = "ownCompanyGet", summary = "The actor's own company")
    public OwnCompanyResponse get(@PathParam("companyId") UUID companyId) {
        return service.own(companyId);
    }
}
