package org.seedbed.notification.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.notification.internal.InboxJson.InboxMessage;
import org.seedbed.notification.internal.InboxJson.InboxReadRequest;
import org.seedbed.notification.internal.InboxJson.InboxUnread;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** One's own inbox: what one was told, over all parks and companies. */
@Path("/api/v1/me/inbox")
@Tag(name = "notification")
class InboxResource {

    private final CurrentActor actor;
    private final Inbox inbox;

    InboxResource(CurrentActor actor, Inbox inbox) {
        this.actor = actor;
        this.inbox = inbox;
    }

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "inboxList", summary = "What one was told, the newest first; counted to 1000")
    public Page<InboxMessage> list(@QueryParam("unread") @Nullable Boolean unread, @BeanParam @Valid PageParams page) {
        return inbox.page(actor.get(), Boolean.TRUE.equals(unread), page);
    }

    @GET
    @Path("unread")
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "inboxUnread", summary = "How many messages one has not read; counted to 99")
    public InboxUnread unread() {
        return inbox.unread(actor.get());
    }

    @POST
    @Path("{messageId}/read")
    @ResponseStatus(204)
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "inboxRead", summary = "Marks one message as read")
    public void read(@PathParam("messageId") UUID messageId) {
        inbox.read(actor.get(), messageId);
    }

    @POST
    @Path("read")
    @Door(Permission.SIGNED_IN)
    @Operation(
            operationId = "inboxReadUntil",
            summary = "Marks all as read that was told until a moment; answers how many are left")
    public InboxUnread readUntil(@NotNull @Valid InboxReadRequest request) {
        return inbox.readUntil(actor.get(), request.until());
    }
}
