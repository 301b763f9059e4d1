package org.seedbed.onboarding.internal.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one sheet turned out to be. An ERROR among the problems means that none of its rows are delivered. */
public record SheetReport(
        String name,
        SheetKind kind,
        @Nullable Integer headerRow,
        List<SheetColumn> columns,
        List<Problem> problems,
        int usedRows) {

    public SheetReport {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    public boolean readable() {
        return kind != SheetKind.UNKNOWN && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }
}
