package org.seedbed.billing.internal.tariff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.seedbed.billing.internal.tariff.TariffJson.TariffChangeRequest;
import org.seedbed.billing.internal.tariff.TariffJson.TariffRequest;
import org.seedbed.billing.internal.tariff.TariffJson.TariffView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** A park's dated prices of fees and of what is counted, over HTTP. */
@Path("/api/v1/parks/{parkId}/tariffs")
@Tag(name = "billing")
class TariffResource {

    private final CurrentActor actor;
    private final EditTariffs tariffs;
    private final TariffStore store;
    private final Idempotency idempotency;

    TariffResource(CurrentActor actor, EditTariffs tariffs, TariffStore store, Idempotency idempotency) {
        this.actor = actor;
        this.tariffs = tariffs;
        this.store = store;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(operationId = "tariffList", summary = "Prices of fees by the day they begin; those of one day with 'on'")
    public Page<TariffView> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("fee") List<TariffFee> fees,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam @Valid PageParams page) {
        return store.list(actor.get(), parkId, fees, on, page);
    }

    @POST
    @Door(Permission.BILL_EDIT)
    @Refusals({"billing.tariff-basis", "billing.tariff-exists"})
    @Operation(
            operationId = "tariffCreate",
            summary = "Sets a price from a day on. Days billed at another price are adjusted by the next run")
    public RestResponse<TariffView> create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid TariffRequest request) {
        var created = idempotency.once(
                actor.id(),
                key,
                "tariffCreate " + parkId,
                request,
                TariffView.class,
                () -> tariffs.create(actor.get(), parkId, request));
        return Etags.created(created, created.version());
    }

    @PUT
    @Path("{tariffId}")
    @Door(Permission.BILL_EDIT)
    @Refusals({"billing.tariff-billed", "billing.tariff-day", "billing.tariff-exists"})
    @Operation(
            operationId = "tariffChange",
            summary = "Changes a price that no bill rests on, or corrects one with a reason: the next run adjusts")
    public RestResponse<TariffView> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("tariffId") UUID tariffId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TariffChangeRequest request) {
        var changed = tariffs.change(actor.get(), parkId, tariffId, ifMatch, request);
        return Etags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{tariffId}")
    @Door(Permission.BILL_EDIT)
    @Refusals("billing.tariff-billed")
    @Operation(operationId = "tariffRemove", summary = "Removes a price that no bill rests on")
    public void remove(
            @PathParam("parkId") UUID parkId,
            @PathParam("tariffId") UUID tariffId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        tariffs.remove(parkId, tariffId, ifMatch);
    }
}
