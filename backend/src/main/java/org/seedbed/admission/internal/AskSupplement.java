package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.Moves.Grounds;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;

/** 一次性告知: asks once for everything that is missing, and lets the clock stand still until it comes. */
@ApplicationScoped
class AskSupplement {

    private final ApplicationStore store;
    private final Moves moves;
    private final Deadlines deadlines;
    private final Database database;
    private final BusinessClock clock;

    AskSupplement(ApplicationStore store, Moves moves, Deadlines deadlines, Database database, BusinessClock clock) {
        this.store = store;
        this.moves = moves;
        this.deadlines = deadlines;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, List<String> items) {
        var application = store.lockFor(parkId, id, ifMatch, ApplicationMove.ASK_SUPPLEMENT);
        if (asked(id)) {
            throw AdmissionErrors.SUPPLEMENT_ONCE.raise();
        }
        var due = deadlines.after("ADMISSION_SUPPLEMENT", clock.today());
        database.execute(Sql.of(
                """
                insert into admission_supplement
                    (park_id, application_id, items, asked_by, asked_at, due_on, calendar_complete)
                values (?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                items.stream().map(String::strip).toList(),
                by,
                clock.now(),
                due.on(),
                due.calendarComplete()));
        moves.make(
                application,
                ApplicationMove.ASK_SUPPLEMENT,
                new Grounds(null, List.of(), application.policyVersionId()));
    }

    private boolean asked(UUID id) {
        return database.count(Sql.of("select 1 from admission_supplement where application_id = ?", id)) > 0;
    }
}
