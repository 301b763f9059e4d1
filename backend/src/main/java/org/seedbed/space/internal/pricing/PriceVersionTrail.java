package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.space.internal.pricing.PriceChange.Price;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLinesRequest;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceAdjustmentRequest;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionRequest;
import org.seedbed.space.internal.pricing.PriceVersionJson.UnitSelectionRequest;

/** What the trail is told of price lists. Bulk changes are one row with what was asked for, not one per line. */
@ApplicationScoped
class PriceVersionTrail {

    private final Trail trail;

    PriceVersionTrail(Trail trail) {
        this.trail = trail;
    }

    void drafted(PriceVersion draft, PriceVersionRequest asked, int lines) {
        var facts = facts(draft)
                .and("source", asked.source())
                .and("fromVersionId", asked.fromVersionId())
                .and("lines", lines);
        adjustment(facts, asked.adjustment());
        selection(facts, asked.selection());
        trail.record(change(Action.PRICE_LIST_DRAFTED, draft).after(facts));
    }

    void changed(PriceVersion before, PriceVersion after) {
        trail.record(
                change(Action.PRICE_LIST_CHANGED, after).before(facts(before)).after(facts(after)));
    }

    /** @param unit number of the unit */
    void lineChanged(PriceVersion draft, String unit, @Nullable Price before, @Nullable Price after) {
        trail.record(change(Action.PRICE_LINES_CHANGED, draft)
                .before(line(unit, before))
                .after(line(unit, after)));
    }

    void linesChanged(PriceVersion draft, PriceLinesRequest asked, int before, int after, int changed) {
        var facts = Facts.of("lines", after).and("change", asked.action()).and("changed", changed);
        adjustment(facts, asked.adjustment());
        selection(facts, asked.selection());
        if (asked.price() != null) {
            facts.and("amount", asked.price().amount().amount())
                    .and("basis", asked.price().basis());
        }
        trail.record(change(Action.PRICE_LINES_CHANGED, draft)
                .before(Facts.of("lines", before))
                .after(facts));
    }

    /** @param gone lines that fell out, because their units are gone by then */
    void published(PriceVersion draft, PriceVersion published, int lines, int gone) {
        trail.record(change(Action.PRICE_LIST_PUBLISHED, published)
                .before(Facts.of("state", draft.stored()).and("lines", lines + gone))
                .after(facts(published)
                        .and("state", published.stored())
                        .and("priceList", published.number())
                        .and("lines", lines)));
    }

    void discarded(PriceVersion draft, PriceVersion discarded, String reason) {
        trail.record(change(Action.PRICE_LIST_DISCARDED, draft)
                .before(Facts.of("state", draft.stored()))
                .after(Facts.of("state", discarded.stored()))
                .reason(reason));
    }

    private static Change change(Action action, PriceVersion list) {
        return Change.of(action, SubjectType.PRICE_LIST, list.id())
                .park(list.parkId())
                .label(list.name());
    }

    private static Facts facts(PriceVersion list) {
        return Facts.of("name", list.name())
                .and("effectiveOn", list.effectiveOn())
                .and("decision", list.decision())
                .and("note", list.note());
    }

    private static Facts line(String unit, @Nullable Price price) {
        return Facts.of("unit", unit)
                .and("amount", price == null ? null : price.amount())
                .and("basis", price == null ? null : price.basis());
    }

    private static void adjustment(Facts facts, @Nullable PriceAdjustmentRequest asked) {
        if (asked != null) {
            facts.and("percent", asked.percent()).and("step", asked.step());
        }
    }

    private static void selection(Facts facts, @Nullable UnitSelectionRequest asked) {
        if (asked != null) {
            facts.and("buildingId", asked.buildingId())
                    .and("floorId", asked.floorId())
                    .and("kind", asked.kinds());
        }
    }
}
