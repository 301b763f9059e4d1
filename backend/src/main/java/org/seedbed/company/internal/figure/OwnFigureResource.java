package org.seedbed.company.internal.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.internal.figure.FigureJson.FigureMatrixView;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;

/** Figures of a company, to its own people. */
@Path("/api/v1/companies/{companyId}/figures")
@Tag(name = "company")
class OwnFigureResource {

    private final FigureMatrix matrix;

    OwnFigureResource(FigureMatrix matrix) {
        this.matrix = matrix;
    }

    @GET
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(
            operationId = "ownFigureMatrix",
            summary = "What a park has recorded of the business of the actor's own company")
    public FigureMatrixView matrix(
            @PathParam("companyId") UUID companyId,
            @QueryParam("park") @NotNull UUID parkId,
            @QueryParam("by") FigurePeriod.@Nullable Kind by,
            @QueryParam("until") @Nullable LocalDate until) {
        return matrix.of(parkId, companyId, by, until);
    }
}
