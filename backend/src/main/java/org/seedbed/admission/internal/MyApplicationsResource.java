package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.admission.internal.ApplicationJson.OwnApplicationSummary;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The applications of an account. */
@Path("/api/v1/me/applications")
@Tag(name = "admission")
class MyApplicationsResource {

    private final CurrentActor actor;
    private final OwnViews views;

    MyApplicationsResource(CurrentActor actor, OwnViews views) {
        this.actor = actor;
        this.views = views;
    }

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "myApplicationList", summary = "Applications taken into one's account, the newest first")
    public Page<OwnApplicationSummary> list(@BeanParam @Valid PageParams page) {
        return views.of(actor.id(), page);
    }
}
