package org.seedbed.oversight.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Seals;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail.Outcome;
import org.seedbed.audit.TrailFault;

/** What the trail's operations answer. */
final class TrailJson {

    private TrailJson() {}

    /** A run of rows, newest first. */
    record TrailFeed(
            List<TrailEntry> items,

            @Schema(description = "Ask with it as cursor for the rows that follow; null: these were the last") @Nullable
            String next) {}

    /** A row of the trail. */
    record TrailEntry(
            long id,
            Instant at,
            @Nullable UUID actorId,

            @Schema(description = "null for a job") @Nullable
            String actorName,

            @Schema(description = "The operation of this API, or job:name")
            String origin,

            String requestId,
            Action action,
            Outcome outcome,
            SubjectType subjectType,
            @Nullable UUID subjectId,
            @Nullable String label,
            @Nullable UUID parkId,
            @Nullable String parkName,
            @Nullable UUID companyId,
            @Nullable UUID unitId,
            List<ValueChange> changes,
            @Nullable String reason) {}

    /** A value before and after. Secret ones are known by a keyed hash only. */
    record ValueChange(
            String field, @Nullable String before, @Nullable String after, boolean secret) {}

    /** What happened to a company or unit, newest first. */
    record TimelineFeed(
            List<TimelineEntry> items,

            @Schema(description = "Ask with it as cursor for what was before; null: nothing was") @Nullable
            String next) {}

    record TimelineEntry(
            long id,
            Instant at,
            @Nullable String actorName,
            Action action,
            SubjectType subjectType,
            @Nullable UUID subjectId,
            @Nullable String label,
            @Nullable String parkName,
            List<ValueChange> changes,
            @Nullable String reason) {}

    /** How far a park's trail is sealed. */
    record TrailChain(
            @Schema(description = "null: what belongs to no park") @Nullable
            UUID parkId,

            @Nullable String parkName,
            int batches,

            @Schema(
                    description =
                            "chain:number:hash of the last batch; noted elsewhere it proves that nothing was cut off")
            @Nullable
            String head,

            @Nullable Instant sealedAt,

            @Schema(description = "Rows that are not sealed yet")
            long waiting) {

        static TrailChain of(Seals.Chain chain) {
            return new TrailChain(
                    chain.park(),
                    chain.parkName(),
                    Math.toIntExact(chain.batches()),
                    chain.head(),
                    chain.sealedAt(),
                    Math.toIntExact(chain.waiting()));
        }
    }

    /** What holding a chain against its rows showed. */
    record TrailVerification(boolean intact, int sealedRows, List<TrailFinding> findings) {}

    record TrailFinding(
            TrailFault fault,
            @Nullable Integer batch,
            @Nullable Long row) {

        static TrailFinding of(Seals.Finding finding) {
            var batch = finding.batch();
            return new TrailFinding(finding.fault(), batch == null ? null : batch.intValue(), finding.row());
        }
    }
}
