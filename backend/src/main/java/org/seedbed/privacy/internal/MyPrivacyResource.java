package org.seedbed.privacy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.privacy.internal.PrivacyJson.MyData;
import org.seedbed.privacy.internal.PrivacyJson.MyPrivacy;
import org.seedbed.privacy.internal.PrivacyJson.PrivacyRequestRequest;
import org.seedbed.privacy.internal.PrivacyJson.PrivacyRequestView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Idempotency;

/** What a signed-in person may know and ask of their own data. */
@Path("/api/v1/me")
@Tag(name = "privacy")
class MyPrivacyResource {

    private final CurrentActor actor;
    private final Requests requests;
    private final RequestQueries queries;
    private final OwnData data;
    private final Idempotency idempotency;

    MyPrivacyResource(
            CurrentActor actor, Requests requests, RequestQueries queries, OwnData data, Idempotency idempotency) {
        this.actor = actor;
        this.requests = requests;
        this.queries = queries;
        this.data = data;
        this.idempotency = idempotency;
    }

    @GET
    @Path("data")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"my-data.json\"")
    @Costly(Costly.Kind.PERSONAL)
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "myDataGet", summary = "Everything kept of the signed-in person, in clear, as a file")
    public MyData data() {
        return data.of(actor.get());
    }

    @GET
    @Path("privacy")
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "myPrivacyGet", summary = "The parks that keep data of the person, and what they asked")
    public MyPrivacy privacy() {
        return new MyPrivacy(queries.holders(actor.get()), queries.ofPerson(actor.id()));
    }

    @POST
    @Path("privacy-requests")
    @ResponseStatus(201)
    @Door(Permission.SIGNED_IN)
    @Refusals({"privacy.nothing-here", "privacy.request-open"})
    @Operation(
            operationId = "myPrivacyRequestFile",
            summary = "Asks a park to correct or delete one's data, or takes consents back")
    public PrivacyRequestView file(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid PrivacyRequestRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "myPrivacyRequestFile",
                request,
                PrivacyRequestView.class,
                () -> requests.file(actor.get(), request));
    }

    @POST
    @Path("privacy-requests/{requestId}/cancel")
    @Door(Permission.SIGNED_IN)
    @Refusals("privacy.request-closed")
    @Operation(operationId = "myPrivacyRequestCancel", summary = "Takes an open request back")
    public PrivacyRequestView cancel(@PathParam("requestId") UUID requestId) {
        return requests.cancel(actor.get(), requestId);
    }
}
