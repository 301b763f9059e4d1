package org.seedbed.insight.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of several parks at once. */
interface NetworkJson {

    /**
     * Parks together, each company counted once.
     *
     * @param whole whether they are all parks of the network, and not only those where the actor works
     * @param parks that are counted
     * @param asOf the day they are counted for, that day included; of several the earliest; null: none is counted yet
     * @param countedAt when the oldest of them was counted
     * @param failing parks that could not be counted the last time; what is kept of them grows old until they are
     * @param numbers null: none is counted yet
     * @param proof the last time that everything was counted anew and compared; null: never
     */
    record NetworkHeadlineView(
            boolean whole,
            int parks,
            @Nullable LocalDate asOf,
            @Nullable Instant countedAt,
            int failing,
            @Nullable RollupNumbers numbers,
            @Nullable RollupProofView proof) {}

    /**
     * A count of everything, compared with what was kept. What was not kept as it was counted was set right.
     *
     * @param parks that were compared; null to who sees parks of their own only
     * @param differing how many of the parks one sees were not kept as they were counted; all of them together count as one
     * @param wholeDiffered whether all of them together were not; false to who sees parks of their own only
     * @param differed the parks among them by name, at most 50
     */
    record RollupProofView(
            Instant provedAt,
            @Nullable Integer parks,
            int differing,
            boolean wholeDiffered,
            List<DifferingParkView> differed) {}

    /** A park that was not kept as it was counted. */
    record DifferingParkView(UUID parkId, String parkName) {}

    /**
     * A park with what is kept of it.
     *
     * @param failedAt when it could not be counted the last time; null: it is counted
     * @param jobsWithheld whether people are not told, for they would be those of one or two companies, to who does not work
     *     there: their total is null and what papers show of it 0
     * @param taxWithheld the same of tax: total and evidenced are null
     * @param jobsEvidenceWithheld whether what papers show of the people is not told, for it, or what is left beside it, would be
     *     of one or two companies: it is 0
     * @param taxEvidenceWithheld the same of tax: it is null
     */
    record NetworkParkView(
            UUID parkId,
            String parkName,
            String regionName,
            LocalDate asOf,
            Instant countedAt,
            @Nullable Instant failedAt,
            boolean jobsWithheld,
            boolean taxWithheld,
            boolean jobsEvidenceWithheld,
            boolean taxEvidenceWithheld,
            RollupNumbers numbers) {}
}
