package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;

/** What readiness counts of a park in a period and on its last day, for what else is compiled from the same records. */
public interface ParkBook {

    /**
     * A metric.
     *
     * @param ever of what happens over time: all so far, and not only in the period
     */
    Counted metric(ParkMetric metric, boolean ever);

    /** What was told last by the day; of a yearly fact what was told of the period's year. */
    Optional<Behind> fact(ParkFactKey key);

    /** Everybody who was here at some time before the day is over, by company name. */
    List<Member> members();

    /** ㎡ let to each stay on the day; none where nothing is. */
    Map<UUID, BigDecimal> areas();

    /**
     * A figure with the records it was counted from.
     *
     * @param value at least this; of a ratio a part of one
     * @param unknowns how many records say nothing
     * @param level the lowest of the parts; null of what the register knows by itself
     */
    record Counted(
            ReadinessKnown known,
            BigDecimal value,
            int unknowns,
            @Nullable EvidenceLevel level,
            List<Behind> records) {}

    /**
     * A record behind a figure.
     *
     * @param fact where it is one
     * @param amount what it brings in, where it is no head: ㎡, people, 元
     */
    record Behind(
            ReadinessRecordKind kind,
            @Nullable UUID id,
            @Nullable ParkFactKey fact,
            ReadinessPart part,
            @Nullable BigDecimal amount,
            @Nullable EvidenceLevel level) {}

    /**
     * A stay as it stood on the day.
     *
     * @param incubatee by the rule in force on the day; unknown where something is not recorded that the rule asks
     * @param graduatedOn null of those who have not by the day
     */
    record Member(
            UUID tenantId,
            UUID companyId,
            @Nullable LocalDate foundedOn,
            LocalDate enteredOn,
            @Nullable String industryCode,
            ReadinessPart incubatee,
            @Nullable LocalDate graduatedOn) {}
}
