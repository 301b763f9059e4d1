package org.seedbed.waiver.internal.request;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.waiver.WaiverCheckKind;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverLine;
import org.seedbed.waiver.internal.request.WaiverRequests.AcceptedLine;

/** The second pair of eyes: asks for what is missing, rejects, or finds right and freezes what it is worth. */
@ApplicationScoped
class CheckWaiver {

    private final WaiverStore store;
    private final WaiverRows rows;
    private final WaiverMoves moves;
    private final Eligibility eligibility;
    private final BusinessClock clock;

    CheckWaiver(WaiverStore store, WaiverRows rows, WaiverMoves moves, Eligibility eligibility, BusinessClock clock) {
        this.store = store;
        this.rows = rows;
        this.moves = moves;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    @Transactional
    void check(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, List<AcceptedLine> accepted) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.CHECK);
        if (waiver.isMadeBy(by)) {
            throw WaiverErrors.SAME_PERSON.raise();
        }
        var found = eligibility.assess(waiver);
        var lines = found.lines().stream().map(line -> accepted(line, accepted)).toList();
        requireAcceptable(found.lines(), accepted);
        require(lines, Verdict.FAIL, WaiverErrors.NOT_ELIGIBLE);
        require(lines, Verdict.UNKNOWN, WaiverErrors.UNKNOWN_LEFT);
        var months = found.estimate().months();
        var total = found.estimate().total().amount();
        var hash = Sha256.hex(rows.write(List.of(lines, months, total.toPlainString())));
        moves.make(
                waiver,
                WaiverMove.CHECK,
                null,
                List.of(),
                Sql.of("""
                        , checked_by = ?, checked_at = ?, lease_start = ?, lines = ?::jsonb, schedule = ?::jsonb,
                        schedule_hash = ?, total = ?""", by, clock.now(), found.leaseStart(), rows.write(lines), rows.write(months), hash, total));
    }

    /** Everything that is missing, at once. */
    @Transactional
    void ask(UUID parkId, UUID id, @Nullable String ifMatch, String what) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.ASK_SUPPLEMENT);
        moves.make(waiver, WaiverMove.ASK_SUPPLEMENT, what.strip(), List.of(), Sql.of(", asked = ?", what.strip()));
    }

    @Transactional
    void reject(UUID parkId, UUID id, @Nullable String ifMatch, String reason) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.REJECT);
        moves.make(waiver, WaiverMove.REJECT, reason.strip(), List.of(), Sql.of(""));
    }

    private static WaiverLine accepted(WaiverLine line, List<AcceptedLine> accepted) {
        if (line.verdict() != Verdict.UNKNOWN) {
            return line;
        }
        return accepted.stream()
                .filter(one -> one.kind() == line.kind())
                .findFirst()
                .map(one -> new WaiverLine(
                        line.kind(), Verdict.WAIVED, line.value(), one.reason().strip()))
                .orElse(line);
    }

    private static void requireAcceptable(List<WaiverLine> lines, List<AcceptedLine> accepted) {
        for (int i = 0; i < accepted.size(); i++) {
            var kind = accepted.get(i).kind();
            if (lines.stream().noneMatch(line -> line.kind() == kind && line.verdict() == Verdict.UNKNOWN)) {
                throw ProblemException.at("/accepted/" + i + "/kind", WaiverErrors.NOT_TO_ACCEPT);
            }
        }
    }

    private static void require(List<WaiverLine> lines, Verdict none, WaiverErrors otherwise) {
        var those = lines.stream()
                .filter(line -> line.verdict() == none)
                .map(WaiverLine::kind)
                .map(WaiverCheckKind::name)
                .collect(joining(", "));
        if (!those.isEmpty()) {
            throw otherwise.raise("kinds", those);
        }
    }
}
