package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.web.Etags;
import org.seedbed.space.internal.ReshapeJson.ReshapeKind;
import org.seedbed.space.internal.ReshapeJson.ReshapingResponse;
import org.seedbed.space.internal.ReshapeJson.UnitPartRequest;
import org.seedbed.space.internal.ReshapeJson.UnitSplitRequest;

/** Makes several units of one from a day on; until then the one stands as it stood. Merging the parts undoes it. */
@ApplicationScoped
class SplitUnit {

    private final UnitRepository units;
    private final Reshaping reshaping;

    SplitUnit(UnitRepository units, Reshaping reshaping) {
        this.units = units;
        this.reshaping = reshaping;
    }

    @Transactional
    ReshapingResponse handle(UUID parkId, UUID unitId, @Nullable String ifMatch, UnitSplitRequest request) {
        var whole = units.requireForChange(parkId, unitId);
        Etags.require(ifMatch, whole.version());
        var parts = request.parts().stream().map(UnitPartRequest::facts).toList();
        ReshapingPolicy.requireDistinctNumbers(parts);
        ReshapingPolicy.requireSameArea(List.of(whole.facts()), parts, request.remeasuredArea(), request.reason());
        return reshaping.carryOut(
                parkId, new Reshaping.Plan(ReshapeKind.SPLIT, request.on(), List.of(whole), parts, request.reason()));
    }
}
