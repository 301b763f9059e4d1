package org.seedbed.insight.internal;

import java.time.Instant;
import java.time.LocalDate;
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
     * @param numbers null: none is counted yet
     * @param proof the last time that everything was counted anew and compared; null: never
     */
    record NetworkHeadlineView(
            boolean whole,
            int parks,
            @Nullable LocalDate asOf,
            @Nullable Instant countedAt,
            @Nullable RollupNumbers numbers,
            @Nullable RollupProofView proof) {}

    /**
     * A count of everything, compared with what was kept.
     *
     * @param parks that were compared
     * @param differing how many were not kept as they were counted; they were set right
     */
    record RollupProofView(Instant provedAt, int parks, int differing) {}

    /** A park with what is kept of it. */
    record NetworkParkView(
            UUID parkId,
            String parkName,
            String regionName,
            LocalDate asOf,
            Instant countedAt,
            RollupNumbers numbers) {}
}
