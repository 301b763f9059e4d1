package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.ParkFactKey;
import org.seedbed.reporting.internal.readiness.ReadinessPart;

/**
 * What stands in a cell.
 *
 * @param number in 元, ㎡, whole things or parts of one: at least this where something is unknown
 * @param level the lowest of the parts; null of what the register knows by itself
 * @param unknowns how many records say nothing
 * @param records what it was worked out from
 */
record CellValue(
        StatutoryCellState state,
        @Nullable BigDecimal number,
        @Nullable String text,
        @Nullable EvidenceLevel level,
        int unknowns,
        List<Behind> records) {

    /** As many as our JSON carries: what is frozen must be readable again. */
    static final int PLACES = 6;

    static final CellValue BLANK = new CellValue(StatutoryCellState.BLANK, null, null, null, 0, List.of());
    static final CellValue UNKNOWN = unknown(List.of());

    /**
     * A record behind a cell.
     *
     * @param id null of what somebody typed, and of another cell
     * @param label the company, the room, the mentor, the other cell's key
     * @param amount what it brings in, where it is no head
     * @param from first day it is for, where it is of a period
     * @param to the first day after
     */
    record Behind(
            StatutoryRecordKind kind,
            @Nullable UUID id,
            @Nullable UUID tenantId,
            @Nullable String label,
            @Nullable ParkFactKey fact,
            ReadinessPart part,
            @Nullable BigDecimal amount,
            @Nullable EvidenceLevel level,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Behind tenant(StatutoryFirm firm, ReadinessPart part, @Nullable BigDecimal amount) {
            var id = firm.stay().tenantId();
            return new Behind(StatutoryRecordKind.TENANT, id, id, firm.name(), null, part, amount, null, null, null);
        }

        Behind sure(@Nullable EvidenceLevel how) {
            return new Behind(kind, id, tenantId, label, fact, part, amount, how, from, to);
        }
    }

    static CellValue unknown(List<Behind> records) {
        return new CellValue(StatutoryCellState.UNKNOWN, null, null, null, unknowns(records), records);
    }

    static CellValue text(@Nullable String text, @Nullable EvidenceLevel level, List<Behind> records) {
        return text == null || text.isBlank()
                ? unknown(records)
                : new CellValue(StatutoryCellState.VALUE, null, text, level, 0, records);
    }

    /** Without what it was worked out from. */
    CellValue alone() {
        return new CellValue(state, number, text, level, unknowns, List.of());
    }

    /** As sure as the least sure of its records. */
    static CellValue number(BigDecimal number, List<Behind> records) {
        return new CellValue(
                StatutoryCellState.VALUE, kept(number), null, lowest(records), unknowns(records), List.copyOf(records));
    }

    private static BigDecimal kept(BigDecimal number) {
        return number.scale() > PLACES ? number.setScale(PLACES, RoundingMode.HALF_UP) : number;
    }

    static CellValue notApplicable(List<Behind> records) {
        return new CellValue(StatutoryCellState.NOT_APPLICABLE, null, null, lowest(records), 0, records);
    }

    static int unknowns(List<Behind> records) {
        return (int) records.stream()
                .filter(record -> record.part() == ReadinessPart.UNKNOWN)
                .count();
    }

    static @Nullable EvidenceLevel lowest(List<Behind> records) {
        return records.stream()
                .filter(record -> record.part() != ReadinessPart.UNKNOWN)
                .map(Behind::level)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
