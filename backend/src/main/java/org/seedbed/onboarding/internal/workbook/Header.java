package org.seedbed.onboarding.internal.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A header found: the rows it takes and the text over each column. */
record Header(SheetKind kind, int firstRow, int lastRow, SortedMap<Integer, String> texts) {

    /** How many different fields the texts name. */
    int score() {
        return fields().size();
    }

    boolean hasKey() {
        Set<Field> fields = fields();
        return kind.keys().stream().anyMatch(fields::contains);
    }

    private Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (String text : texts.values()) {
            Field field = Synonyms.field(kind, text);
            if (field != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Columns in sheet order; of two that mean the same the first counts. */
    List<SheetColumn> columns(String sheet, List<Problem> problems) {
        List<SheetColumn> columns = new ArrayList<>();
        Map<Field, Boolean> seen = new HashMap<>();
        for (var text : texts.entrySet()) {
            Field field = Synonyms.field(kind, text.getValue());
            boolean first = field != null && seen.putIfAbsent(field, true) == null;
            SheetColumn column =
                    new SheetColumn(text.getKey(), Texts.shown(text.getValue().strip()), first ? field : null);
            columns.add(column);
            if (field == null) {
                problems.add(warning(sheet, column, null, ProblemCode.UNKNOWN_COLUMN));
            } else if (!first) {
                problems.add(warning(sheet, column, field, ProblemCode.DUPLICATE_COLUMN));
            }
        }
        for (Field field : kind.mandatory()) {
            if (!seen.containsKey(field)) {
                problems.add(new Problem(
                        sheet, lastRow, null, null, field, ProblemCode.MISSING_COLUMN, Severity.ERROR, null, Map.of()));
            }
        }
        return columns;
    }

    private Problem warning(String sheet, SheetColumn column, @Nullable Field field, ProblemCode code) {
        Map<String, String> params = Map.of("header", column.header());
        return new Problem(
                sheet, lastRow, column.letter(), column.header(), field, code, Severity.WARNING, null, params);
    }
}
