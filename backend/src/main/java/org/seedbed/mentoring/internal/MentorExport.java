package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.Parks;
import org.seedbed.shared.sheet.ListExports;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Worded;
import org.seedbed.shared.text.Words;

/** The mentor list as a workbook: the same rows, in the same order, hiding the same. */
@ApplicationScoped
class MentorExport {

    private static final Worded NAME = new Words("导师", "Mentors");

    private final Parks parks;
    private final MentorRegister queries;
    private final ListExports exports;
    private final Trail trail;

    MentorExport(Parks parks, MentorRegister queries, ListExports exports, Trail trail) {
        this.parks = parks;
        this.queries = queries;
        this.exports = exports;
        this.trail = trail;
    }

    @Transactional
    SheetFile write(
            Actor actor,
            UUID parkId,
            @Nullable String filter,
            @Nullable String sort,
            List<MentorColumn> columns,
            Locale language) {
        actor.requireInPark(parkId, Permission.EXPORT_RUN, Permission.MENTOR_READ);
        var title = new ListExports.Title("mentors", NAME, parks.name(parkId));
        var file = exports.write(
                title, columns, MentorColumn.values(), language, taker -> queries.each(parkId, filter, sort, taker));
        trail.record(Change.of(Action.LIST_EXPORTED, SubjectType.EXPORT, null)
                .park(parkId)
                .label("mentors")
                .after(Facts.none()
                        .secret("q", filter)
                        .and("sort", sort)
                        .and("columns", columns)
                        .and("rows", file.rows())));
        return file;
    }
}
