package org.seedbed.calendar.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.calendar.internal.CalendarJson.CalendarFeedRequest;
import org.seedbed.calendar.internal.CalendarJson.CalendarFeedSecret;
import org.seedbed.calendar.internal.CalendarJson.CalendarFeedView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** A person's own subscriptions: secret addresses that a telephone or mail program fetches appointments from. */
@Path("/api/v1/me/calendar-feeds")
@Tag(name = "calendar")
class CalendarFeedResource {

    private final CurrentActor actor;
    private final CalendarFeeds feeds;

    CalendarFeedResource(CurrentActor actor, CalendarFeeds feeds) {
        this.actor = actor;
        this.feeds = feeds;
    }

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(
            operationId = "calendarFeedList",
            summary = "One's own calendar subscriptions without their secret addresses, the newest first")
    public Page<CalendarFeedView> list(@BeanParam @Valid PageParams page) {
        return feeds.page(actor.get(), page);
    }

    /** Repeated, it leaves one subscription, with the address answered last. */
    @POST
    @Path("renewal")
    @Door(Permission.SIGNED_IN)
    @Refusals("calendar.too-many")
    @Operation(
            operationId = "calendarFeedRenew",
            summary =
                    "A new secret address for a calendar, told this once; an earlier one of the same calendar is void")
    public CalendarFeedSecret renew(@NotNull @Valid CalendarFeedRequest request) {
        return feeds.make(actor.get(), request);
    }

    @DELETE
    @Path("{feedId}")
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "calendarFeedEnd", summary = "Ends a subscription; its address answers nothing any more")
    public void end(@PathParam("feedId") UUID feedId) {
        feeds.end(actor.id(), feedId);
    }
}
