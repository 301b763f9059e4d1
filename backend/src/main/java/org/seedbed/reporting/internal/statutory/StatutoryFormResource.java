package org.seedbed.reporting.internal.statutory;

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
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFormView;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Forms an authority asks for. */
@Path("/api/v1/parks/{parkId}/statutory-forms")
@Tag(name = "statutory")
class StatutoryFormResource {

    private final StatutoryForms forms;

    StatutoryFormResource(StatutoryForms forms) {
        this.forms = forms;
    }

    @GET
    @Door(Permission.READINESS_READ)
    @Operation(
            operationId = "statutoryFormList",
            summary = "The statutory forms there are, each in all its versions, the newest first")
    public Page<StatutoryFormView> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return forms.list(page).map(StatutoryViews::form);
    }
}
