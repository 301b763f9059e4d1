package org.seedbed.billing.internal.metering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.metering.ReadingJson.MeterSheetRequest;
import org.seedbed.billing.internal.metering.ReadingJson.MeterSheetResponse;
import org.seedbed.billing.internal.metering.ReadingJson.MeterSheetRow;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Readings of a park's meters by the sheet, over HTTP. */
@Path("/api/v1/parks/{parkId}/meter-sheet")
@Tag(name = "billing")
class MeterSheetResource {

    private final CurrentActor actor;
    private final MeterSheets sheets;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    MeterSheetResource(CurrentActor actor, MeterSheets sheets, Idempotency idempotency, BusinessClock clock) {
        this.actor = actor;
        this.sheets = sheets;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(operationId = "meterSheetGet", summary = "What is to be read on a day, today unless said, by number")
    public Page<MeterSheetRow> sheet(
            @PathParam("parkId") UUID parkId,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("fee") List<MeterFee> fees,
            @QueryParam("unread") @Nullable Boolean unread,
            @BeanParam @Valid PageParams page) {
        return sheets.page(parkId, day == null ? clock.today() : day, q, fees, unread, page);
    }

    @POST
    @ResponseStatus(201)
    @Door(Permission.BILL_EDIT)
    @Refusals({
        "billing.reading-sheet",
        "billing.reading-meter",
        "billing.reading-twice",
        "billing.reading-future",
        "billing.reading-no-device",
        "billing.reading-exists",
        "billing.reading-falls",
        "billing.reading-above-later",
        "billing.reading-jump"
    })
    @Operation(
            operationId = "meterReadingSheet",
            summary =
                    "Takes down the readings of many meters of one day: all, or none and each wrong row by its pointer")
    public MeterSheetResponse recordSheet(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid MeterSheetRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "meterReadingSheet " + parkId,
                request,
                MeterSheetResponse.class,
                () -> sheets.record(parkId, actor.id(), request));
    }
}
