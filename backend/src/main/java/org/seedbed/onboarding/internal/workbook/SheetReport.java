package org.seedbed.onboarding.internal.workbook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet turned out to be. An ERROR among the problems means that none of its rows are delivered.
 *
 * @param asOf the day a title row says the register was kept up to (截至…)
 */
public record SheetReport(
        String name,
        SheetKind kind,
        @Nullable Integer headerRow,
        List<SheetColumn> columns,
        List<Problem> problems,
        int usedRows,
        @Nullable LocalDate asOf) {

    public SheetReport {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    public boolean readable() {
        return kind != SheetKind.UNKNOWN && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }
}
