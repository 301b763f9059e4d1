package org.seedbed.park.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.park.internal.ParkJson.PublicPark;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;

/** What anybody may know of a park. */
@Path("/api/v1/public/parks/{parkId}")
@Tag(name = "park")
class PublicParkResource {

    private final Database database;

    PublicParkResource(Database database) {
        this.database = database;
    }

    @GET
    @Door(Permission.PUBLIC)
    @Operation(operationId = "publicParkGet", summary = "A park as the public knows it; nobody needs to sign in")
    public PublicPark get(@PathParam("parkId") UUID parkId) {
        return database.first(
                        Sql.of("select id, name from public_park where id = ?", parkId),
                        row -> new PublicPark(row.uuid("id"), row.text("name")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }
}
