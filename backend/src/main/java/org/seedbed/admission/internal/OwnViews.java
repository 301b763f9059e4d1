package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationJson.OwnApplication;
import org.seedbed.admission.internal.ApplicationJson.OwnApplicationSummary;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Applications as their writers see them. */
@ApplicationScoped
class OwnViews {

    private final ApplicationStore store;
    private final CallQueries calls;
    private final CallViews callViews;
    private final ApplicationParts parts;
    private final NextSteps next;
    private final Database database;

    OwnViews(
            ApplicationStore store,
            CallQueries calls,
            CallViews callViews,
            ApplicationParts parts,
            NextSteps next,
            Database database) {
        this.store = store;
        this.calls = calls;
        this.callViews = callViews;
        this.parts = parts;
        this.next = next;
        this.database = database;
    }

    @Transactional
    OwnApplication get(UUID id) {
        var application = store.own(id);
        return new OwnApplication(
                id,
                application.parkId(),
                application.version(),
                application.state(),
                application.number(),
                callViews.shown(calls.require(application.parkId(), application.callId())),
                application.content(),
                parts.founders(application, application.isWritable()),
                parts.papers(application),
                parts.supplement(application).orElse(null),
                application.submittedAt(),
                application.state() == ApplicationState.SUBMITTED ? application.dueOn() : null,
                next.of(id),
                application.ownerId() != null,
                parts.told(application),
                abilities(application));
    }

    /** Those of the account, the newest first. */
    @Transactional
    Page<OwnApplicationSummary> of(UUID account, PageParams page) {
        var sql = Sql.of(
                "select a.park_id, a.number, a.name, c.title, " + NextSteps.COLUMNS + " from admission_application a "
                        + NextSteps.JOINS + "where a.owner_id = ?",
                account);
        return database.page(
                sql,
                " order by a.begun_at desc, a.id",
                page,
                row -> new OwnApplicationSummary(
                        row.uuid("id"),
                        row.uuid("park_id"),
                        row.constant("state", ApplicationState.class),
                        row.textOrNull("number"),
                        row.textOrNull("name"),
                        row.text("title"),
                        row.text("park_name"),
                        row.instant("begun_at"),
                        next.of(row)));
    }

    private List<String> abilities(Application application) {
        var abilities = new ArrayList<String>();
        if (application.isWritable()) {
            abilities.add("save");
            abilities.add("submit");
        }
        if (application.allows(ApplicationMove.WITHDRAW)) {
            abilities.add("withdraw");
        }
        if (application.ownerId() == null && store.actor() != null) {
            abilities.add("takeOver");
        }
        return List.copyOf(abilities);
    }
}
