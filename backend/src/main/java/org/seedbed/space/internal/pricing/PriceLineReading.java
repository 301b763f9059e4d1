package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.Parks;
import org.seedbed.shared.sheet.ListExports;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Words;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceComparison;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLineView;

/** The lines of a price list on the screen and as a file: the same rows, in the same order. */
@ApplicationScoped
class PriceLineReading {

    private final PriceVersionStore store;
    private final PriceLineQueries queries;
    private final Parks parks;
    private final ListExports exports;
    private final PriceVersionTrail trail;

    PriceLineReading(
            PriceVersionStore store,
            PriceLineQueries queries,
            Parks parks,
            ListExports exports,
            PriceVersionTrail trail) {
        this.store = store;
        this.queries = queries;
        this.parks = parks;
        this.exports = exports;
        this.trail = trail;
    }

    @Transactional
    Page<PriceLineView> page(UUID parkId, UUID id, PriceLineParams params, @Nullable String sort, PageParams page) {
        var list = store.require(parkId, id);
        return queries.page(list, against(parkId, params.againstId), params.filter(), sort, page);
    }

    @Transactional
    PriceComparison compare(UUID parkId, UUID id, @Nullable UUID againstId) {
        var list = store.require(parkId, id);
        return queries.compare(list, against(parkId, againstId));
    }

    @Transactional
    SheetFile export(
            Actor actor,
            UUID parkId,
            UUID id,
            PriceLineParams params,
            @Nullable String sort,
            List<PriceLineColumn> columns,
            Locale language) {
        actor.requireInPark(parkId, Permission.EXPORT_RUN, Permission.LEASE_READ);
        var list = store.require(parkId, id);
        var against = against(parkId, params.againstId);
        var name = new Words("价目表 " + list.name(), "Price list " + list.name());
        var file = exports.write(
                new ListExports.Title("price-list", name, parks.name(parkId)),
                columns,
                PriceLineColumn.values(),
                language,
                taker -> queries.each(list, against, params.filter(), sort, taker));
        trail.exported(list, params.filter(), params.againstId, file.rows());
        return file;
    }

    private @Nullable PriceVersion against(UUID parkId, @Nullable UUID id) {
        return id == null ? null : store.requireOther(parkId, id);
    }
}
