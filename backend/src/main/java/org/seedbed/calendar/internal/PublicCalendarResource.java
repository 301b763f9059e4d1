package org.seedbed.calendar.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;

/**
 * What calendar programs fetch. They send neither cookie nor header, so the secret is in the address, which is why no log of
 * ours holds it and why it can be renewed.
 */
@Path("/api/v1/public/calendars")
@Tag(name = "calendar")
class PublicCalendarResource {

    private static final String TOKEN = "[A-Za-z0-9_-]{43}";
    private static final String TYPE = "text/calendar;charset=utf-8";
    /** Programs ask every few minutes at most. */
    private static final int MAX_AGE_SECONDS = 300;

    private final ReadCalendar calendars;

    PublicCalendarResource(ReadCalendar calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("{token}/calendar.ics")
    @Produces(TYPE)
    @Door(Permission.PUBLIC)
    @Operation(
            operationId = "calendarRead",
            summary =
                    "Appointments of the last 30 and the next 366 days (RFC 5545), for whoever has the secret address")
    public RestResponse<byte[]> read(
            @PathParam("token") @NotNull @Pattern(regexp = TOKEN) String token, @Context Request request) {
        return answer(calendars.appointments(token), request);
    }

    @GET
    @Path("{token}/busy.ifb")
    @Produces(TYPE)
    @Door(Permission.PUBLIC)
    @Operation(
            operationId = "calendarFreeBusy",
            summary =
                    "When it is taken in the next 60 days and not what for (RFC 5545 VFREEBUSY), for whoever has the address")
    public RestResponse<byte[]> freeBusy(
            @PathParam("token") @NotNull @Pattern(regexp = TOKEN) String token, @Context Request request) {
        return answer(calendars.freeBusy(token), request);
    }

    private static RestResponse<byte[]> answer(String calendar, Request request) {
        var bytes = calendar.getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(hash(bytes));
        var known = request.evaluatePreconditions(tag) != null;
        var answer = known ? ResponseBuilder.<byte[]>create(Response.Status.NOT_MODIFIED) : ResponseBuilder.ok(bytes);
        return answer.tag(tag).cacheControl(privately()).build();
    }

    private static CacheControl privately() {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setMaxAge(MAX_AGE_SECONDS);
        return control;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
