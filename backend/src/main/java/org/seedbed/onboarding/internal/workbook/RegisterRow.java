package org.seedbed.onboarding.internal.workbook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One data row. Its values are present exactly when no problem of it is an ERROR. */
public sealed interface RegisterRow permits UnitRow, TenantRow, MentorRow {

    Head head();

    default boolean refused() {
        return head().problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /** Where the row stands, what it says word for word, and what is wrong in it. */
    record Head(
            String sheet,
            int row,
            @Nullable String subject,
            Map<Field, SheetColumn> columns,
            Map<Field, String> raw,
            List<Problem> problems) {

        public Head {
            raw = Map.copyOf(raw);
            problems = List.copyOf(problems);
        }

        /** A problem of this row that only the importer can see, placed at the field's column. */
        public Problem problem(ProblemCode code, Severity severity, Field field, Map<String, String> params) {
            SheetColumn column = columns.get(field);
            return new Problem(
                    sheet,
                    row,
                    column == null ? null : column.letter(),
                    column == null ? null : column.header(),
                    field,
                    code,
                    severity,
                    subject,
                    params);
        }
    }
}
