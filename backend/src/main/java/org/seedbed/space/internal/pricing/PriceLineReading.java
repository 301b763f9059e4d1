package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.ParkLists;
import org.seedbed.park.ParkLists.Kind;
import org.seedbed.park.ParkLists.Wish;
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
    private final ParkLists lists;

    PriceLineReading(PriceVersionStore store, PriceLineQueries queries, ParkLists lists) {
        this.store = store;
        this.queries = queries;
        this.lists = lists;
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
        var list = store.require(parkId, id);
        var against = against(parkId, params.againstId);
        var filter = params.filter();
        var kind = new Kind<PriceLineView>(
                "price-list",
                new Words("价目表 " + list.name(), "Price list " + list.name()),
                Permission.LEASE_READ,
                List.of(PriceLineColumn.values()));
        var facts = filter.facts().and("priceListId", id).and("againstId", params.againstId);
        var wish = new Wish<>(sort, columns, language, facts);
        return lists.file(actor, parkId, kind, wish, taker -> queries.each(list, against, filter, sort, taker));
    }

    private @Nullable PriceVersion against(UUID parkId, @Nullable UUID id) {
        return id == null ? null : store.requireOther(parkId, id);
    }
}
