package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the look before filing found.
 *
 * @param cell null of what is about the whole form
 * @param value in the cell's unit
 * @param other what it is held against, in the same unit
 * @param count records or lines it is about
 * @param lines the first companies it is about
 * @param settled whether it stands in the way no more
 */
public record StatutoryFinding(
        StatutoryFindingKind kind,
        StatutoryFindingKind.Severity severity,
        @Nullable String cell,
        @Nullable BigDecimal value,
        @Nullable BigDecimal other,
        int count,
        List<String> lines,
        boolean settled) {

    static StatutoryFinding of(StatutoryFindingKind kind, String cell, int count) {
        return of(kind, cell, null, null, count, List.of());
    }

    static StatutoryFinding of(
            StatutoryFindingKind kind,
            @Nullable String cell,
            @Nullable BigDecimal value,
            @Nullable BigDecimal other,
            int count,
            List<String> lines) {
        return new StatutoryFinding(
                kind,
                kind.severity(),
                cell,
                value,
                other,
                count,
                lines,
                kind.severity() == StatutoryFindingKind.Severity.HINT);
    }

    /** A warning is settled by a note. */
    StatutoryFinding noted(boolean noted) {
        return kind.severity() == StatutoryFindingKind.Severity.WARNING
                ? new StatutoryFinding(kind, severity, cell, value, other, count, lines, noted)
                : this;
    }
}
