package org.seedbed.views.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.views.internal.SavedViewJson.SavedViewRequest;
import org.seedbed.views.internal.SavedViewJson.SavedViewResponse;
import org.seedbed.views.internal.SavedViewJson.SavedViewUpdateRequest;

/** The views of one person. Every statement names their owner; somebody else's view does not exist. */
@ApplicationScoped
class SavedViews {

    private static final int MOST = 50;

    private final Database database;
    private final Trail trail;

    SavedViews(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    Page<SavedViewResponse> page(UUID owner, @Nullable ListKey list, PageParams page) {
        return database.page(
                views(owner).filter(list, "and list = ?"), " order by list, name, id", page, SavedViews::view);
    }

    @Transactional
    SavedViewResponse add(UUID owner, SavedViewRequest request) {
        oneAtATime(owner);
        if (database.count(views(owner)) >= MOST) {
            throw ViewErrors.TOO_MANY.raise("max", MOST);
        }
        if (request.preferred()) {
            demote(owner, request.list());
        }
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into saved_view (id, version, user_id, list, name, search, columns, preferred)
                values (?, 0, ?, ?, ?, ?, ?::text[], ?)""",
                id,
                owner,
                request.list(),
                request.name().strip(),
                request.search(),
                request.columns(),
                request.preferred()));
        record(Action.VIEW_SAVED, id, request.list());
        return require(owner, id);
    }

    @Transactional
    SavedViewResponse change(UUID owner, UUID id, @Nullable String ifMatch, SavedViewUpdateRequest request) {
        oneAtATime(owner);
        var stored = require(owner, id);
        Etags.require(ifMatch, stored.version());
        if (request.preferred() && !stored.preferred()) {
            demote(owner, stored.list());
        }
        database.execute(Sql.of(
                """
                update saved_view set version = version + 1, name = ?, search = ?, columns = ?::text[], preferred = ?
                where user_id = ? and id = ?""", request.name().strip(), request.search(), request.columns(), request.preferred(), owner, id));
        record(Action.VIEW_CHANGED, id, stored.list());
        return require(owner, id);
    }

    @Transactional
    void remove(UUID owner, UUID id) {
        var stored = require(owner, id);
        database.execute(Sql.of("delete from saved_view where user_id = ? and id = ?", owner, id));
        record(Action.VIEW_DELETED, id, stored.list());
    }

    /** The limit and the one preferred view hold over all of a person's devices. */
    private void oneAtATime(UUID owner) {
        database.lock("saved_view " + owner);
    }

    private void demote(UUID owner, ListKey list) {
        database.execute(Sql.of("""
                update saved_view set preferred = false, version = version + 1
                where user_id = ? and list = ? and preferred""", owner, list));
    }

    private SavedViewResponse require(UUID owner, UUID id) {
        return database.first(views(owner).add("and id = ?", id), SavedViews::view)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** What a person calls a view and searches for is theirs; the trail says only that they did. */
    private void record(Action action, UUID id, ListKey list) {
        trail.record(Change.of(action, SubjectType.SAVED_VIEW, id).after(Facts.of("list", list)));
    }

    private static Sql views(UUID owner) {
        return Sql.of(
                "select id, version, list, name, search, columns, preferred from saved_view where user_id = ?", owner);
    }

    private static SavedViewResponse view(Row row) {
        return new SavedViewResponse(
                row.uuid("id"),
                row.integer("version"),
                row.constant("list", ListKey.class),
                row.text("name"),
                row.text("search"),
                row.texts("columns"),
                row.bool("preferred"));
    }
}
