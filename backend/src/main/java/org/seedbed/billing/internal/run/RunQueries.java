package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.internal.run.RunJson.BillRunView;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Bill runs as lists and pages show them. */
@ApplicationScoped
class RunQueries {

    private static final String SELECT = """
            select r.*, s.display_name as starter, i.display_name as issuer,
                (select count(*) from bill_run_item n
                    where n.run_id = r.id and n.preview = r.preview and n.notes <> '{}')::integer as noted
            from bill_run r left join app_user s on s.id = r.started_by left join app_user i on i.id = r.issue_by
            """;

    private final Database database;

    RunQueries(Database database) {
        this.database = database;
    }

    Page<BillRunView> list(Actor actor, UUID parkId, PageParams page) {
        return database.page(
                Sql.of(SELECT + "where r.park_id = ?", parkId),
                "order by r.month desc, r.seq desc",
                page,
                row -> view(actor, row));
    }

    @Transactional
    BillRunView get(Actor actor, UUID parkId, UUID id) {
        return database.first(Sql.of(SELECT + "where r.park_id = ? and r.id = ?", parkId, id), row -> view(actor, row))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static BillRunView view(Actor actor, Row row) {
        var run = BillRun.of(row);
        return new BillRunView(
                run.id(),
                run.month(),
                run.seq(),
                run.state(),
                run.asOf(),
                run.preview(),
                run.position(),
                run.state() == BillRunState.PREVIEWING ? run.tenants() : Integer.valueOf(run.bills() + run.credits()),
                run.bills(),
                run.credits(),
                Money.cny(run.charged()),
                Money.cny(run.credited()),
                Money.cny(run.waived()),
                row.integer("noted"),
                row.textOrNull("starter"),
                run.startedAt(),
                row.textOrNull("issuer"),
                run.issuedOn(),
                run.endedAt(),
                run.failedAt() != null && run.state().open(),
                abilities(actor, run));
    }

    private static List<String> abilities(Actor actor, BillRun run) {
        var abilities = new ArrayList<String>();
        var edit = actor.mayInPark(run.parkId(), Permission.BILL_EDIT);
        if (edit && run.state() == BillRunState.PREVIEWED) {
            abilities.add("previewAgain");
        }
        if (run.state() == BillRunState.PREVIEWED
                && run.bills() + run.credits() > 0
                && actor.mayInPark(run.parkId(), Permission.BILL_ISSUE)) {
            abilities.add("issue");
        }
        if (edit && run.state().next().contains(BillRunState.DISCARDED)) {
            abilities.add("discard");
        }
        return abilities;
    }
}
