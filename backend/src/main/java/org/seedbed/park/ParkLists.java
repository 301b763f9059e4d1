package org.seedbed.park;

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
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.sheet.ListExports;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Worded;

/** A list of a park as a workbook: the same rows, in the same order, hiding the same; and its row in the trail. */
@ApplicationScoped
public class ParkLists {

    private final Parks parks;
    private final ListExports exports;
    private final Trail trail;

    ParkLists(Parks parks, ListExports exports, Trail trail) {
        this.parks = parks;
        this.exports = exports;
        this.trail = trail;
    }

    /**
     * A list that may be had as a file.
     *
     * @param key what the trail calls it, and a file for clients that read ASCII alone
     * @param read what one needs to see the list at all
     */
    public record Kind<T>(String key, Worded name, Permission read, List<? extends ListColumn<T>> columns) {}

    /**
     * How somebody wants it.
     *
     * @param columns in the order wanted; none means all
     * @param filter what the list was narrowed to, for the trail
     */
    public record Wish<T>(
            @Nullable String sort, List<? extends ListColumn<T>> columns, Locale language, Facts filter) {}

    /**
     * Writes the file.
     *
     * @throws org.seedbed.shared.problem.ProblemException access.denied, resource.not-found, export.too-many-rows
     */
    @Transactional
    public <T> SheetFile file(Actor actor, UUID parkId, Kind<T> list, Wish<T> wish, ListExports.Rows<T> rows) {
        actor.requireInPark(parkId, Permission.EXPORT_RUN, list.read());
        var title = new ListExports.Title(list.key(), list.name(), parks.name(parkId));
        var file = exports.write(title, wish.columns(), list.columns(), wish.language(), rows);
        trail.record(Change.of(Action.LIST_EXPORTED, SubjectType.EXPORT, null)
                .park(parkId)
                .label(list.key())
                .after(wish.filter()
                        .and("sort", wish.sort())
                        .and("columns", wish.columns())
                        .and("rows", file.rows())));
        return file;
    }
}
