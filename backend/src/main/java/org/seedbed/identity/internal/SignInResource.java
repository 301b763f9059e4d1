package org.seedbed.identity.internal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;

/** Where browsers are sent to sign in; not part of the API. */
@Path("/auth/login")
class SignInResource {

    /** Reached only with a session: without one, OIDC redirects to the provider first and comes back here. */
    @GET
    @Authenticated
    @Door(Permission.SIGNED_IN)
    @Operation(hidden = true)
    public Response login(@QueryParam("to") @Nullable String to) {
        return Response.seeOther(URI.create(isOurs(to) ? to : "/")).build();
    }

    /** Only a path of this origin: {@code //evil} and {@code /\evil} are other hosts to a browser. */
    private static boolean isOurs(@Nullable String to) {
        if (to == null || !to.startsWith("/") || to.startsWith("//") || to.startsWith("/auth/") || to.contains("\\")) {
            return false;
        }
        try {
            var uri = URI.create(to);
            return uri.getHost() == null && uri.getScheme() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
