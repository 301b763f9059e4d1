package org.seedbed.reporting.internal.readiness;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;

/** Park facts on the wire. */
interface ParkFactJson {

    /**
     * What somebody tells of the park.
     *
     * @param asOf from which day it is so; of a yearly one any day of its year
     * @param value in the fact's unit: 元, ㎡, people, and 1 or 0 for yes or no
     */
    record ParkFactRequest(
            @NotNull ParkFactKey fact,
            @NotNull LocalDate asOf,

            @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
            BigDecimal value,

            @Nullable @Size(max = 300) String note) {}

    /**
     * A fact as it was told.
     *
     * @param asOf of a yearly one the last day of its year
     * @param counting whether it is the last word on that day or year
     * @param raises the row it evidences or confirms
     * @param abilities what its reader may do with it: evidence, verify
     */
    record ParkFactView(
            UUID id,
            ParkFactKey fact,
            LocalDate asOf,
            BigDecimal value,
            EvidenceLevel level,
            @Nullable String fileName,
            @Nullable String note,
            @Nullable UUID raises,
            boolean counting,
            @Nullable String recordedBy,
            Instant recordedAt,
            List<String> abilities) {}

    /**
     * One of the facts that may be told, with what is known on a day.
     *
     * @param yearly told of calendar years
     * @param known the last word; of a yearly one for each of the three years before the day, the latest first
     */
    record ParkFactSheet(ParkFactKey fact, ParkMetric.Unit unit, boolean yearly, List<ParkFactView> known) {}

    /** Every fact there may be, in the order people read them. */
    record ParkFactsView(LocalDate on, List<ParkFactSheet> facts, List<String> abilities) {}
}
