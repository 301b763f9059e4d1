package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FigureSource;
import org.seedbed.company.internal.figure.FigureJson.FigureEvidenceRequest;
import org.seedbed.company.internal.figure.FigureStore.Entry;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** What becomes of a recorded figure: a paper shows it, another person looks at the paper, or somebody takes it back. */
@ApplicationScoped
class JudgeFigure {

    private final FigureStore store;
    private final FigureTrail trail;
    private final BusinessClock clock;

    JudgeFigure(FigureStore store, FigureTrail trail, BusinessClock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Says the same once more, now with a paper. */
    @Transactional
    UUID raise(UUID parkId, UUID companyId, UUID id, UUID by, FigureEvidenceRequest request) {
        var before = locked(parkId, companyId, id);
        if (before.level() == EvidenceLevel.VERIFIED) {
            throw FigureErrors.VERIFIED.raise();
        }
        if (!store.hasFile(parkId, companyId, request.companyFigureFileId())) {
            throw ProblemException.at("/companyFigureFileId", FigureErrors.FILE);
        }
        var entry = again(before, EvidenceLevel.EVIDENCED, request.companyFigureFileId(), request.note(), by);
        store.add(entry);
        trail.recorded(entry, before);
        return entry.id();
    }

    /** Of the figure that counts, by somebody who never recorded that value for the period, taken back or not. */
    @Transactional
    UUID verify(UUID parkId, UUID companyId, UUID id, UUID by) {
        var before = locked(parkId, companyId, id);
        if (before.level() == EvidenceLevel.VERIFIED) {
            throw FigureErrors.VERIFIED.raise();
        }
        if (before.level() == EvidenceLevel.SELF_REPORTED) {
            throw FigureErrors.NO_EVIDENCE.raise();
        }
        var standing = store.standing(parkId, companyId, before.metric(), before.period());
        if (!standing.getFirst().id().equals(id)) {
            throw FigureErrors.NOT_COUNTING.raise();
        }
        if (store.isSaidBy(before, by)) {
            throw FigureErrors.OWN.raise();
        }
        var entry = again(before, EvidenceLevel.VERIFIED, before.fileId(), null, by);
        store.add(entry);
        trail.verified(entry, before);
        return entry.id();
    }

    /** The one that counted before counts again. */
    @Transactional
    void withdraw(UUID parkId, UUID companyId, UUID id, UUID by, String reason) {
        var before = locked(parkId, companyId, id);
        store.add(new Entry(
                parkId,
                UUID.randomUUID(),
                companyId,
                before.metric(),
                before.period(),
                before.value(),
                before.level(),
                FigureSource.OFFICER,
                null,
                null,
                reason.strip(),
                id,
                by,
                clock.now()));
        trail.withdrawn(List.of(before), reason.strip());
    }

    private Entry locked(UUID parkId, UUID companyId, UUID id) {
        store.requireInPark(parkId, companyId);
        store.lock(companyId);
        return store.require(parkId, companyId, id);
    }

    private Entry again(Entry before, EvidenceLevel level, @Nullable UUID fileId, @Nullable String note, UUID by) {
        return new Entry(
                before.parkId(),
                UUID.randomUUID(),
                before.companyId(),
                before.metric(),
                before.period(),
                before.value(),
                level,
                FigureSource.OFFICER,
                null,
                fileId,
                note,
                null,
                by,
                clock.now());
    }
}
