package org.seedbed.agreement.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.agreement.internal.AgreementJson.OwnAgreement;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Agreements of a company, to its own people: from the signature on, with what was signed. */
@Path("/api/v1/companies/{companyId}/agreements")
@Tag(name = "agreement")
class OwnAgreementResource {

    private final AgreementQueries queries;
    private final AgreementFiles files;

    OwnAgreementResource(AgreementQueries queries, AgreementFiles files) {
        this.queries = queries;
        this.files = files;
    }

    @GET
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(
            operationId = "ownAgreementList",
            summary = "Signed agreements of the actor's own company, the newest first")
    public Page<OwnAgreement> list(@PathParam("companyId") UUID companyId, @BeanParam @Valid PageParams page) {
        return queries.own(companyId, page);
    }

    @GET
    @Path("files/{agreementFileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(operationId = "ownAgreementFileGet", summary = "A paper of the own company's agreement as a download")
    public RestResponse<InputStream> file(
            @PathParam("companyId") UUID companyId, @PathParam("agreementFileId") UUID fileId) {
        var own = Sql.of("""
                and a.lease_id is not null
                and case when f.supplement_id is null then f.round = a.round
                    else exists (select from agreement_supplement s where s.id = f.supplement_id
                        and s.signed_on is not null and s.round = f.round) end
                and exists (
                    select from tenant t where t.park_id = a.park_id and t.id = a.tenant_id and t.company_id = ?)""", companyId);
        return files.download(own, fileId);
    }
}
