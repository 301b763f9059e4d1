package org.seedbed.architecture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;

/** Fails as a defect would; exists in tests only. */
@Path("/api/v1/failure")
class FailingResource {

    static final String SECRET = "select password from org.seedbed.Secret";

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException(SECRET, new NullPointerException(SECRET));
    }
}
