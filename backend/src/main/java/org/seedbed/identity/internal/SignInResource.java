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

    private static final URI HOME = URI.create("/");

    /** Reached only with a session: without one, OIDC redirects to the provider first and comes back here. */
    @GET
    @Authenticated
    @Door(Permission.SIGNED_IN)
    @Operation(hidden = true)
    public Response login(@QueryParam("to") @Nullable String to) {
        return Response.seeOther(ours(to)).build();
    }

    /**
     * Only a page of this origin: {@code //evil} and {@code /\evil} are other hosts to a browser, and a way round to
     * {@code /auth/logout} would end the session that has just begun.
     */
    static URI ours(@Nullable String to) {
        if (to == null || !to.startsWith("/") || to.contains("\\")) {
            return HOME;
        }
        try {
            var uri = URI.create(to);
            var path = uri.getPath();
            // Browsers walk "." and ".." themselves, written as %2e too: nobody sends a page's address so.
            var straight = path != null && !path.matches("/auth/.*|.*/\\.{1,2}(/.*)?|//.*");
            return straight && uri.getHost() == null && uri.getScheme() == null
                    ? URI.create(uri.toASCIIString())
                    : HOME;
        } catch (IllegalArgumentException e) {
            return HOME;
        }
    }
}
