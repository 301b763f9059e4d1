package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitView;
import org.seedbed.space.internal.pricing.PriceChange.Price;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLineRequest;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLinesRequest;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLinesResponse;

/** Changes lines of drafts, one by one and in bulk. */
@ApplicationScoped
class PriceLineEdits {

    private final PriceVersionStore store;
    private final PriceLines lines;
    private final Selections selections;
    private final Spaces spaces;
    private final PriceVersionTrail trail;
    private final BusinessClock clock;

    PriceLineEdits(
            PriceVersionStore store,
            PriceLines lines,
            Selections selections,
            Spaces spaces,
            PriceVersionTrail trail,
            BusinessClock clock) {
        this.store = store;
        this.lines = lines;
        this.selections = selections;
        this.spaces = spaces;
        this.trail = trail;
        this.clock = clock;
    }

    /** Sets the price of one unit. */
    @Transactional
    PriceLinesResponse set(
            Actor actor, UUID parkId, UUID id, UUID unitId, @Nullable String ifMatch, PriceLineRequest asked) {
        var draft = store.draftForChange(parkId, id, ifMatch);
        var unit = unit(parkId, unitId);
        var end = unit.life().to();
        if (end != null && !end.isAfter(draft.effectiveOn())) {
            throw PriceVersionErrors.UNIT_GONE.raise("unit", unit.number(), "day", end);
        }
        var price = price(asked);
        trail.lineChanged(draft, unit.number(), lines.find(draft, unitId).orElse(null), price);
        lines.set(draft, unitId, price);
        return touched(draft, actor, 1);
    }

    /** Takes one unit out of the list: the price it has goes on. */
    @Transactional
    PriceLinesResponse remove(Actor actor, UUID parkId, UUID id, UUID unitId, @Nullable String ifMatch) {
        var draft = store.draftForChange(parkId, id, ifMatch);
        var unit = unit(parkId, unitId);
        var before = lines.find(draft, unitId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        trail.lineChanged(draft, unit.number(), before, null);
        return touched(draft, actor, lines.remove(draft, unitId));
    }

    /** Changes many lines at once. */
    @Transactional
    PriceLinesResponse change(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, PriceLinesRequest asked) {
        actor.requireInPark(parkId, Permission.SPACE_EDIT, Permission.LEASE_READ);
        var draft = store.draftForChange(parkId, id, ifMatch);
        selections.require(parkId, asked.selection());
        var before = lines.count(draft);
        var changed = change(draft, asked);
        var answer = touched(draft, actor, changed);
        trail.linesChanged(draft, asked, before, answer.lines(), changed);
        return answer;
    }

    private int change(PriceVersion draft, PriceLinesRequest asked) {
        return switch (asked.action()) {
            case ADJUST -> {
                if (asked.adjustment() == null) {
                    throw ProblemException.field("/adjustment", ValidationErrors.REQUIRED);
                }
                yield lines.adjust(draft, asked.selection(), PriceRule.asked(asked.adjustment()));
            }
            case SET -> {
                if (asked.price() == null) {
                    throw ProblemException.field("/price", ValidationErrors.REQUIRED);
                }
                yield lines.set(draft, asked.selection(), price(asked.price()));
            }
            case ADD_CURRENT ->
                lines.addPricesOf(draft, clock.today(), asked.selection(), PriceRule.asked(asked.adjustment()));
            case REMOVE -> lines.remove(draft, asked.selection());
        };
    }

    private PriceLinesResponse touched(PriceVersion draft, Actor actor, int changed) {
        return new PriceLinesResponse(
                changed,
                lines.count(draft),
                store.touched(draft, actor.userId()).version());
    }

    private UnitView unit(UUID parkId, UUID unitId) {
        return spaces.find(parkId, unitId).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static Price price(PriceLineRequest asked) {
        return new Price(asked.amount().amount(), asked.basis());
    }
}
