package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.space.internal.ReshapeJson.ReshapeKind;
import org.seedbed.space.internal.ReshapeJson.ReshapingResponse;
import org.seedbed.space.internal.ReshapeJson.UnitMergeRequest;

/** Makes one unit of several of a floor from a day on; until then they stand as they stood. */
@ApplicationScoped
class MergeUnits {

    private final UnitRepository units;
    private final Reshaping reshaping;

    MergeUnits(UnitRepository units, Reshaping reshaping) {
        this.units = units;
        this.reshaping = reshaping;
    }

    @Transactional
    ReshapingResponse handle(UUID parkId, UnitMergeRequest request) {
        var ids = request.unitIds().stream().sorted().distinct().toList();
        if (ids.size() < request.unitIds().size()) {
            throw ProblemException.field("/unitIds", ValidationErrors.UNIQUE);
        }
        // In id order, so that two who merge the same units wait for each other.
        var parts = ids.stream().map(id -> find(parkId, id)).toList();
        if (parts.stream().map(Unit::floorId).distinct().count() > 1) {
            throw SpaceErrors.NOT_ONE_FLOOR.raise();
        }
        var whole = request.whole().facts();
        ReshapingPolicy.requireSameArea(
                parts.stream().map(Unit::facts).toList(),
                List.of(whole),
                request.remeasured() ? whole.area() : null,
                request.reason());
        return reshaping.carryOut(
                parkId, new Reshaping.Plan(ReshapeKind.MERGE, request.on(), parts, List.of(whole), request.reason()));
    }

    private Unit find(UUID parkId, UUID unitId) {
        return units.findForChange(parkId, unitId).orElseThrow(SpaceErrors.UNIT_UNKNOWN::raise);
    }
}
