package org.seedbed.onboarding.internal.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands above the header. */
final class TitleRows {
    private static final Pattern AS_OF = Pattern.compile("截[至止]到?(?:日期)?[:：]?(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)");

    private TitleRows() {}

    /** The day the register was kept up to; null when no title row says so. */
    static @Nullable LocalDate asOf(List<RawRow> firstRows, @Nullable Header header) {
        if (header == null) {
            return null;
        }
        return firstRows.stream()
                .filter(row -> row.number() < header.firstRow())
                .flatMap(row -> row.cells().values().stream())
                .map(cell -> AS_OF.matcher(Fold.tight(cell.text())))
                .filter(Matcher::find)
                .map(match -> Dates.parse(match.group(1)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
