package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementEndCause;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.internal.AgreementRequests.EndRequest;
import org.seedbed.lease.LeaseContracts;
import org.seedbed.policy.PolicyTermKey;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Ends an agreement before its last day: proposed by one person, decided by another. */
@ApplicationScoped
class EndAgreement {

    /** Keys come back before the papers are done, and not months before: rent and occupancy of past months stay. */
    private static final int MOST_DAYS_BACK = 30;

    private final AgreementStore store;
    private final AgreementEnds ends;
    private final AgreementPolicies policies;
    private final LeaseContracts leases;
    private final Moves moves;
    private final BusinessClock clock;

    EndAgreement(
            AgreementStore store,
            AgreementEnds ends,
            AgreementPolicies policies,
            LeaseContracts leases,
            Moves moves,
            BusinessClock clock) {
        this.store = store;
        this.ends = ends;
        this.policies = policies;
        this.leases = leases;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    void propose(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, EndRequest request) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.PROPOSE_END);
        requireNotRenewed(agreement);
        requireDays(agreement, request);
        ends.propose(agreement, by, request);
        moves.make(agreement, AgreementMove.PROPOSE_END, request.reason().strip(), List.of(), Sql.of(""));
    }

    /** If its end is near meanwhile, the next run of the calendar says so again. */
    @Transactional
    void withdraw(UUID parkId, UUID id, @Nullable String ifMatch, String reason) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.WITHDRAW_END);
        moves.make(agreement, AgreementMove.WITHDRAW_END, reason.strip(), List.of(), Sql.of(""));
    }

    @Transactional
    void terminate(UUID parkId, UUID by, UUID id, @Nullable String ifMatch) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.TERMINATE);
        requireNotRenewed(agreement);
        var end = ends.proposed(id).orElseThrow();
        if (by.equals(end.proposedBy())) {
            throw AgreementErrors.SAME_PERSON.raise();
        }
        var lease = Objects.requireNonNull(agreement.leaseId());
        var lastDay = end.view().lastDay();
        moves.make(
                agreement,
                AgreementMove.TERMINATE,
                end.view().reason(),
                List.of(lease),
                Sql.of(", ends_on = ?", lastDay.plusDays(1)));
        leases.end(parkId, lease, lastDay, end.view().reason());
    }

    /** A signed renewal begins where this one ends: between the two nothing would hold. */
    private void requireNotRenewed(Agreement agreement) {
        ends.renewal(agreement).ifPresent(number -> {
            throw AgreementErrors.RENEWED.raise("number", number);
        });
    }

    private void requireDays(Agreement agreement, EndRequest request) {
        if (request.noticeOn().isAfter(clock.today())) {
            throw ProblemException.at("/noticeOn", AgreementErrors.NOTICE_FUTURE);
        }
        var earliest = Stream.of(
                        request.noticeOn(), agreement.from(), clock.today().minusDays(MOST_DAYS_BACK))
                .max(LocalDate::compareTo)
                .orElseThrow();
        // The last day it was signed for would be no early end.
        var latest = agreement.to().minusDays(2);
        if (request.lastDay().isBefore(earliest) || request.lastDay().isAfter(latest)) {
            throw ProblemException.at("/lastDay", AgreementErrors.LAST_DAY, "earliest", earliest, "latest", latest);
        }
        if (request.cause() == AgreementEndCause.FIRM_NOTICE) {
            requireNotice(agreement, request);
        }
    }

    private void requireNotice(Agreement agreement, EndRequest request) {
        var days = AgreementPolicies.required(
                        policies.version(agreement.parkId(), agreement.termsVersionId()),
                        PolicyTermKey.EARLY_NOTICE_DAYS)
                .intValueExact();
        LocalDate earliest = request.noticeOn().plusDays(days);
        if (request.lastDay().isBefore(earliest)) {
            throw ProblemException.at("/lastDay", AgreementErrors.NOTICE_SHORT, "days", days, "earliest", earliest);
        }
    }
}
