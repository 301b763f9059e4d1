package org.seedbed.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.PersonalData;
import org.seedbed.privacy.PersonalData.Outcome;
import org.seedbed.privacy.internal.PrivacyJson.PrivacyDecisionRequest;
import org.seedbed.privacy.internal.PrivacyJson.PrivacyRequestRequest;
import org.seedbed.privacy.internal.PrivacyJson.PrivacyRequestView;
import org.seedbed.privacy.internal.PrivacyJson.RequestMove;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;
import org.seedbed.shared.web.Etags;

/** Requests about one's own data: filed, taken back, decided. */
@ApplicationScoped
class Requests {

    private final Database database;
    private final BusinessClock clock;
    private final Trail trail;
    private final RequestQueries queries;
    private final Deadlines deadlines;
    private final LegalHolds holds;
    private final Instance<PersonalData> owners;

    Requests(
            Database database,
            BusinessClock clock,
            Trail trail,
            RequestQueries queries,
            Deadlines deadlines,
            LegalHolds holds,
            @Any Instance<PersonalData> owners) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
        this.queries = queries;
        this.deadlines = deadlines;
        this.holds = holds;
        this.owners = owners;
    }

    @Transactional
    PrivacyRequestView file(Actor person, PrivacyRequestRequest request) {
        if (!queries.holds(request.parkId(), person)) {
            throw PrivacyErrors.NOTHING_HERE.raise();
        }
        var id = UUID.randomUUID();
        var due = deadlines.after("PRIVACY_REQUEST", clock.today());
        database.execute(Sql.of(
                """
                insert into privacy_request
                    (park_id, id, version, user_id, user_name, kind, status, details, filed_at, due_on, calendar_complete,
                    outcome)
                values (?, ?, 0, ?, ?, ?, 'OPEN', ?, ?, ?, ?, '{}')""",
                request.parkId(),
                id,
                person.userId(),
                person.displayName(),
                request.kind(),
                request.details().strip(),
                clock.now(),
                due.on(),
                due.calendarComplete()));
        trail.record(change(Action.PRIVACY_REQUEST_FILED, request.parkId(), id)
                .after(Facts.of("kind", request.kind()).and("dueOn", due.on())));
        return queries.own(person.userId(), id).orElseThrow();
    }

    @Transactional
    PrivacyRequestView cancel(Actor person, UUID requestId) {
        var open = queries.own(person.userId(), requestId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        close(open, RequestStatus.CANCELLED, null, null, List.of());
        trail.record(change(Action.PRIVACY_REQUEST_CANCELLED, open.parkId(), requestId));
        return queries.own(person.userId(), requestId).orElseThrow();
    }

    @Transactional
    PrivacyRequestView decide(
            Actor actor, UUID parkId, UUID requestId, @Nullable String ifMatch, PrivacyDecisionRequest decision) {
        var open = queries.inPark(parkId, requestId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        Etags.require(ifMatch, open.version());
        var outcome = decision.decision() == RequestMove.ACCEPT ? carryOut(open) : List.<Outcome>of();
        close(
                open,
                decision.decision().status(),
                actor.userId(),
                decision.reason().strip(),
                outcome);
        trail.record(change(Action.PRIVACY_REQUEST_DECIDED, parkId, requestId)
                .after(Facts.of("status", decision.decision().status())
                        .and("kind", open.kind())
                        .and("outcome", outcome))
                .reason(decision.reason().strip()));
        return queries.inPark(parkId, requestId).orElseThrow();
    }

    /** A correction is made with the ordinary operations; the others happen here and now, or not at all under a hold. */
    private List<Outcome> carryOut(PrivacyRequestView open) {
        return switch (open.kind()) {
            case CORRECTION -> List.of();
            case DELETION -> {
                holds.refuseIfHeld(open.parkId(), List.of(open.userId()));
                var done = owners.stream().flatMap(o -> o.erase(open.parkId(), open.userId()).stream());
                yield Stream.concat(done, Stream.of(Outcome.CONTRACTS_STAY, Outcome.TRAIL_STAYS, Outcome.ACCOUNT_STAYS))
                        .distinct()
                        .sorted()
                        .toList();
            }
            case CONSENT_WITHDRAWAL -> {
                holds.refuseIfHeld(open.parkId(), List.of(open.userId()));
                var done = owners.stream()
                        .flatMap(o -> o.withdraw(open.parkId(), open.userId()).stream())
                        .distinct()
                        .sorted()
                        .toList();
                yield done.isEmpty() ? List.of(Outcome.NOTHING_FOUND) : done;
            }
        };
    }

    private void close(
            PrivacyRequestView open,
            RequestStatus to,
            @Nullable UUID by,
            @Nullable String reason,
            List<Outcome> outcome) {
        var closed = open.status().next().contains(to)
                ? database.execute(Sql.of("""
                        update privacy_request set version = version + 1, status = ?, decided_by = ?, decided_at = ?,
                            decision = ?, outcome = ?::text[]
                        where park_id = ? and id = ? and status = 'OPEN'""", to, by, clock.now(), reason, outcome, open.parkId(), open.id()))
                : 0;
        if (closed == 0) {
            throw PrivacyErrors.REQUEST_CLOSED.raise("status", status(open));
        }
    }

    /** What became of it, even where somebody else was quicker by a moment. */
    private String status(PrivacyRequestView request) {
        return database.first(
                        Sql.of(
                                "select status from privacy_request where park_id = ? and id = ?",
                                request.parkId(),
                                request.id()),
                        row -> row.text("status"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static Change change(Action action, UUID parkId, UUID id) {
        return Change.of(action, SubjectType.PRIVACY_REQUEST, id).park(parkId);
    }
}
