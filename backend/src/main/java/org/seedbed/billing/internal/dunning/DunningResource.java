package org.seedbed.billing.internal.dunning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.dunning.DunningJson.DunningNotice;
import org.seedbed.billing.internal.dunning.DunningJson.DunningRow;
import org.seedbed.billing.internal.dunning.DunningJson.DunningSendRequest;
import org.seedbed.billing.internal.dunning.DunningJson.DunningStepsRequest;
import org.seedbed.billing.internal.dunning.DunningJson.DunningStepsResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Reminders: proposed by days, sent by a person. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "billing")
class DunningResource {

    private final CurrentActor actor;
    private final DunningQueries queries;
    private final DunningSteps steps;
    private final SendDunning send;
    private final StoredFiles files;
    private final Idempotency idempotency;

    DunningResource(
            CurrentActor actor,
            DunningQueries queries,
            DunningSteps steps,
            SendDunning send,
            StoredFiles files,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.steps = steps;
        this.send = send;
        this.files = files;
        this.idempotency = idempotency;
    }

    @GET
    @Path("dunning")
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "dunningList",
            summary = "Tenants who are behind and which letter is due, the oldest first")
    public Page<DunningRow> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return queries.list(parkId, page);
    }

    @POST
    @Path("dunning")
    @ResponseStatus(201)
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({"dunning.not-due", "document.character-missing"})
    @Operation(
            operationId = "dunningSend",
            summary = "Makes the letter of the step that is due and writes down how it was sent")
    public DunningRow send(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid DunningSendRequest request) {
        return idempotency.once(actor.id(), key, "dunningSend " + parkId, request, DunningRow.class, () -> {
            send.handle(parkId, actor.id(), request);
            return queries.find(parkId, request.tenantId()).orElseThrow(CommonErrors.NOT_FOUND::raise);
        });
    }

    @GET
    @Path("dunning/{dunningNoticeId}/paper")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.BILL_READ)
    @Operation(operationId = "dunningPaper", summary = "A letter as a PDF")
    public RestResponse<InputStream> paper(@PathParam("parkId") UUID parkId, @PathParam("dunningNoticeId") UUID id) {
        return files.download(parkId, queries.file(parkId, id));
    }

    @GET
    @Path("tenants/{tenantId}/dunning")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "dunningLetterList", summary = "Letters a tenant was sent, the latest first")
    public Page<DunningNotice> letters(
            @PathParam("parkId") UUID parkId, @PathParam("tenantId") UUID tenantId, @BeanParam @Valid PageParams page) {
        return queries.letters(parkId, tenantId, page);
    }

    @GET
    @Path("dunning-steps")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "dunningStepsGet", summary = "The steps of reminding, by days after a bill was due")
    public RestResponse<DunningStepsResponse> steps(@PathParam("parkId") UUID parkId) {
        var present = steps.of(parkId);
        return Etags.ok(present, present.version());
    }

    @PUT
    @Path("dunning-steps")
    @Door(Permission.PAYMENT_EDIT)
    @Refusals("dunning.steps-order")
    @Operation(operationId = "dunningStepsPut", summary = "Takes the park's own steps")
    public RestResponse<DunningStepsResponse> put(
            @PathParam("parkId") UUID parkId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DunningStepsRequest request) {
        var taken = steps.put(parkId, ifMatch, request.steps());
        return Etags.ok(taken, taken.version());
    }
}
