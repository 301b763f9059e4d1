package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.internal.exit.ExitCase.Outcome;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitOutcome;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitResponse;

/** Exits with everything, and what the actor may do with them now. */
@ApplicationScoped
class ExitViews {

    private final Database database;
    private final ExitStore store;
    private final ExitParts parts;
    private final Parks parks;
    private final ExitClerk clerk;

    ExitViews(Database database, ExitStore store, ExitParts parts, Parks parks, ExitClerk clerk) {
        this.database = database;
        this.store = store;
        this.parts = parts;
        this.parks = parks;
        this.clerk = clerk;
    }

    /** To the park. */
    @Transactional
    ExitResponse get(Actor actor, UUID parkId, UUID id) {
        var exit = store.require(parkId, id);
        return view(exit, ExitAbilities.inPark(actor, exit));
    }

    /** To the company itself. */
    @Transactional
    ExitResponse own(UUID companyId, UUID id) {
        var exit = store.ofCompany(companyId, id);
        return view(exit, ExitAbilities.ofCompany(exit));
    }

    private ExitResponse view(ExitCase exit, List<String> abilities) {
        var id = exit.id();
        return new ExitResponse(
                id,
                exit.version(),
                exit.number(),
                exit.state(),
                exit.parkId(),
                parks.name(exit.parkId()),
                exit.tenantId(),
                exit.companyId(),
                exit.companyName(),
                exit.trigger(),
                exit.own(),
                exit.reason(),
                exit.lastDay(),
                exit.due().on(),
                exit.due().basis(),
                ExitQueries.daysLeft(exit, clerk.today()),
                name(exit.openedBy()),
                exit.openedAt(),
                outcome(exit.outcome()),
                parts.sheet(exit),
                parts.frozen(id),
                parts.files(id),
                parts.followUps(id),
                parts.steps(id),
                abilities);
    }

    private @Nullable ExitOutcome outcome(@Nullable Outcome outcome) {
        return outcome == null
                ? null
                : new ExitOutcome(
                        outcome.closedOn(),
                        name(outcome.closedBy()),
                        outcome.graceDays(),
                        outcome.onTime(),
                        outcome.licensed(),
                        outcome.addressDueOn(),
                        outcome.addressMovedOn(),
                        ExitQueries.isAddressLate(outcome, clerk.today()));
    }

    private @Nullable String name(@Nullable UUID user) {
        return user == null
                ? null
                : database.first(
                                Sql.of("select display_name from app_user where id = ?", user),
                                row -> row.text("display_name"))
                        .orElse(null);
    }
}
