package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.ParkFactKey;
import org.seedbed.reporting.internal.readiness.ReadinessPart;

/** What is behind a statutory form, on the wire. Values are in the unit of their cell. */
interface StatutoryDetailJson {

    /**
     * A company's value.
     *
     * @param value at least this where something is unknown
     * @param unknowns how many records say nothing
     */
    record StatutoryRowCell(
            String key,
            StatutoryCellState state,
            @Nullable BigDecimal value,
            @Nullable String text,
            @Nullable EvidenceLevel level,
            int unknowns) {}

    /** A company's line. */
    record StatutoryRowView(UUID tenantId, String name, List<StatutoryRowCell> cells) {}

    /**
     * What a cell was worked out from.
     *
     * @param label the company, the room, the mentor; of another cell its key
     * @param amount what it brings in, money in the cell's unit
     * @param from first day it is for, where it is of a period
     * @param to the first day after
     */
    record StatutoryRecordView(
            StatutoryRecordKind kind,
            @Nullable UUID id,
            @Nullable UUID tenantId,
            @Nullable String label,
            @Nullable ParkFactKey fact,
            ReadinessPart part,
            @Nullable BigDecimal amount,
            @Nullable EvidenceLevel level,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
