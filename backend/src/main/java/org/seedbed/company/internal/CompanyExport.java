package org.seedbed.company.internal;

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

/** The company list as a workbook: the same rows, in the same order, hiding the same. */
@ApplicationScoped
class CompanyExport {

    private static final Worded NAME = new Words("企业库", "Companies");

    private final Parks parks;
    private final CompanyQueries queries;
    private final ListExports exports;
    private final Trail trail;

    CompanyExport(Parks parks, CompanyQueries queries, ListExports exports, Trail trail) {
        this.parks = parks;
        this.queries = queries;
        this.exports = exports;
        this.trail = trail;
    }

    @Transactional
    SheetFile write(
            Actor actor,
            UUID parkId,
            CompanyQueries.Filter filter,
            @Nullable String sort,
            List<CompanyColumn> columns,
            Locale language) {
        actor.requireInPark(parkId, Permission.EXPORT_RUN, Permission.COMPANY_READ);
        var title = new ListExports.Title("companies", NAME, parks.name(parkId));
        var file = exports.write(
                title, columns, CompanyColumn.values(), language, taker -> queries.each(parkId, filter, sort, taker));
        trail.record(Change.of(Action.LIST_EXPORTED, SubjectType.EXPORT, null)
                .park(parkId)
                .label("companies")
                .after(filter.facts().and("sort", sort).and("columns", columns).and("rows", file.rows())));
        return file;
    }
}
