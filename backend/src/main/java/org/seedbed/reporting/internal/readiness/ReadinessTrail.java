package org.seedbed.reporting.internal.readiness;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.reporting.internal.readiness.ParkFactStore.Told;
import org.seedbed.reporting.internal.readiness.ReadinessSnapshotJson.ReadinessSnapshotView;

/** What the trail is told of park facts and of readiness that was kept. */
@Singleton
class ReadinessTrail {

    private final Trail trail;

    ReadinessTrail(Trail trail) {
        this.trail = trail;
    }

    void told(UUID parkId, Told told) {
        trail.record(Change.of(Action.PARK_FACT_TOLD, SubjectType.PARK, parkId)
                .park(parkId)
                .after(Facts.of("fact", told.key())
                        .and("asOf", told.asOf())
                        .and("value", told.value())
                        .and("evidenceLevel", told.level())
                        .and("fileName", told.fileName())
                        .and("note", told.note())));
    }

    void saved(UUID parkId, ReadinessSnapshotView saved) {
        trail.record(Change.of(Action.READINESS_SAVED, SubjectType.PARK, parkId)
                .park(parkId)
                .label(saved.policyName())
                .after(Facts.of("policyName", saved.policyName())
                        .and("on", saved.on())
                        .and("verdict", saved.verdict())
                        .and("contentHash", saved.contentHash())
                        .and("resultHash", saved.resultHash())
                        .and("note", saved.note())));
    }
}
