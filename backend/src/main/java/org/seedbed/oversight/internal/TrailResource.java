package org.seedbed.oversight.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Seals;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.oversight.internal.TrailJson.TrailChain;
import org.seedbed.oversight.internal.TrailJson.TrailFeed;
import org.seedbed.oversight.internal.TrailJson.TrailFinding;
import org.seedbed.oversight.internal.TrailJson.TrailVerification;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The trail of every park, for those who watch over it. */
@Path("/api/v1/trail")
@Tag(name = "trail")
class TrailResource {

    private static final int MOST_VERIFIED = 300_000;

    private final TrailQueries queries;
    private final TrailExport export;
    private final Seals seals;

    TrailResource(TrailQueries queries, TrailExport export, Seals seals) {
        this.queries = queries;
        this.export = export;
        this.seals = seals;
    }

    @GET
    @Door(Permission.TRAIL_READ)
    @Operation(operationId = "trailList", summary = "Changes and denied writes, newest first")
    public TrailFeed list(@BeanParam @Valid TrailFilter filter, @BeanParam @Valid FeedParams params) {
        return queries.feed(filter, params);
    }

    @GET
    @Path("export")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Costly(Costly.Kind.FILE)
    @Door(Permission.TRAIL_READ)
    @Refusals("trail.export-too-large")
    @Operation(
            operationId = "trailExport",
            summary = "The rows as a CSV file, 50 000 at most; the export is a row of the trail itself")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid TrailFilter filter) {
        var order = export.begin(filter);
        StreamingOutput file = out -> export.write(filter, order, out);
        return Response.ok(file, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"")
                .build();
    }

    @GET
    @Path("chains")
    @Door(Permission.TRAIL_READ)
    @Operation(
            operationId = "trailChainList",
            summary = "How far each park's trail is sealed; the network's comes first")
    public Page<TrailChain> chains(@BeanParam @Valid PageParams page) {
        return seals.chains(page).map(TrailChain::of);
    }

    @GET
    @Path("verification")
    @Costly(Costly.Kind.BULK)
    @Door(Permission.TRAIL_READ)
    @Refusals("trail.too-long-to-verify")
    @Operation(
            operationId = "trailVerify",
            summary = "Holds the sealed rows of a park (none: of the network) against their seals")
    public TrailVerification verify(@QueryParam("park") @Nullable UUID park) {
        var rows = seals.sealedRows(park);
        if (rows > MOST_VERIFIED) {
            throw OversightErrors.TOO_LONG_TO_VERIFY.raise("most", MOST_VERIFIED);
        }
        var findings = seals.verify(park).stream().map(TrailFinding::of).toList();
        return new TrailVerification(findings.isEmpty(), Math.toIntExact(rows), findings);
    }
}
