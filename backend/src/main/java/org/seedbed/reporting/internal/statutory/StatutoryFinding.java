package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.shared.crypto.Sha256;

/**
 * Something the look before filing found.
 *
 * @param cell null of what is about the whole form
 * @param value in the cell's unit
 * @param other what it is held against, in the same unit
 * @param count records or lines it is about
 * @param lines the first companies it is about
 * @param settled whether it stands in the way no more
 * @param mark what it is called by whoever writes a note for it; found with other figures it is another one
 */
public record StatutoryFinding(
        StatutoryFindingKind kind,
        StatutoryFindingKind.Severity severity,
        @Nullable String cell,
        @Nullable BigDecimal value,
        @Nullable BigDecimal other,
        int count,
        List<String> lines,
        boolean settled,
        String mark) {

    private static final int NAMED = 5;
    private static final int DIGITS = 12;

    static StatutoryFinding of(StatutoryFindingKind kind, String cell, int count) {
        return of(kind, cell, null, null, count);
    }

    static StatutoryFinding of(
            StatutoryFindingKind kind,
            @Nullable String cell,
            @Nullable BigDecimal value,
            @Nullable BigDecimal other,
            int count) {
        return of(kind, cell, value, other, count, List.of(), List.of());
    }

    /** About records of a single cell that say nothing: a note for some of them says nothing of others. */
    static StatutoryFinding silent(StatutoryFindingKind kind, String cell, int count, List<Behind> records) {
        var whose = records.stream()
                .filter(record -> record.part() == ReadinessPart.UNKNOWN)
                .map(record -> record.tenantId() == null ? record.id() + " " + record.label() : record.tenantId() + "")
                .distinct()
                .sorted()
                .toList();
        return of(kind, cell, null, null, count, List.of(), whose);
    }

    /** About lines of companies, of which the first are named. */
    static StatutoryFinding of(StatutoryFindingKind kind, String cell, List<String> names) {
        return of(kind, cell, null, null, names.size(), names, names);
    }

    private static StatutoryFinding of(
            StatutoryFindingKind kind,
            @Nullable String cell,
            @Nullable BigDecimal value,
            @Nullable BigDecimal other,
            int count,
            List<String> names,
            List<String> whose) {
        var told = String.join("\n", String.valueOf(cell), value + " " + other + " " + count, String.join("\n", whose));
        return new StatutoryFinding(
                kind,
                kind.severity(),
                cell,
                value,
                other,
                count,
                names.stream().limit(NAMED).toList(),
                kind.severity() == StatutoryFindingKind.Severity.HINT,
                kind + ":" + Sha256.hex(told).substring(0, DIGITS));
    }

    /** A warning is settled by a note that was written for it. */
    StatutoryFinding noted(@Nullable StatutoryEntry entry) {
        return kind.severity() == StatutoryFindingKind.Severity.WARNING && entry != null
                ? new StatutoryFinding(
                        kind,
                        severity,
                        cell,
                        value,
                        other,
                        count,
                        lines,
                        entry.settles().contains(mark),
                        mark)
                : this;
    }
}
