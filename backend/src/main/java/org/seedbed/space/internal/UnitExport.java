package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.Parks;
import org.seedbed.shared.sheet.ListExports;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Worded;
import org.seedbed.shared.text.Words;

/** The unit list as a workbook: the same rows, in the same order, hiding the same. */
@ApplicationScoped
class UnitExport {

    private static final Worded NAME = new Words("房源", "Units");

    private final Parks parks;
    private final UnitQueries queries;
    private final ListExports exports;
    private final Trail trail;

    UnitExport(Parks parks, UnitQueries queries, ListExports exports, Trail trail) {
        this.parks = parks;
        this.queries = queries;
        this.exports = exports;
        this.trail = trail;
    }

    @Transactional
    SheetFile write(
            Actor actor,
            UUID parkId,
            UnitQueries.Filter filter,
            @Nullable String sort,
            List<UnitColumn> columns,
            Locale language) {
        actor.requireInPark(parkId, Permission.EXPORT_RUN, Permission.SPACE_READ);
        var withPrices = actor.mayInPark(parkId, Permission.LEASE_READ);
        var title = new ListExports.Title("units", NAME, parks.name(parkId));
        var file = exports.write(
                title,
                columns,
                UnitColumn.values(),
                language,
                taker -> queries.each(parkId, filter, withPrices, sort, taker));
        trail.record(Change.of(Action.LIST_EXPORTED, SubjectType.EXPORT, null)
                .park(parkId)
                .label("units")
                .after(filter.facts().and("sort", sort).and("columns", columns).and("rows", file.rows())));
        return file;
    }
}
