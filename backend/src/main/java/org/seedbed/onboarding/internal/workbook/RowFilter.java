package org.seedbed.onboarding.internal.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells data rows from what else stands in a register: totals, notes under the table, headers repeated on each page. */
final class RowFilter {
    private static final Pattern TOTAL =
            Pattern.compile("^.{0,6}(合计|总计|小计|共计|累计)[:：]?[共\\d.,元m2平方米家间套户人名个位]*$|^共\\d+[家间套户人名个].*");
    private static final Pattern NOTE = Pattern.compile("^(注|备注|说明|附注|填表|制表|审核|填报|统计时间|单位负责人|经办).*");

    private final SheetKind kind;
    private final Map<Field, SheetColumn> columns = new EnumMap<>(Field.class);

    RowFilter(SheetReport sheet) {
        this.kind = sheet.kind();
        for (SheetColumn column : sheet.columns()) {
            if (column.field() != null) {
                columns.put(column.field(), column);
            }
        }
    }

    boolean isData(RawRow row) {
        return !isBlank(row) && !isTotal(row) && !isNote(row) && !repeatsHeader(row);
    }

    /** Registers often come with the serial numbers filled in ahead. */
    private boolean isBlank(RawRow row) {
        return columns.entrySet().stream()
                .filter(c -> c.getKey() != Field.SERIAL)
                .noneMatch(c -> row.at(c.getValue().index()) != null);
    }

    private boolean isTotal(RawRow row) {
        boolean looksLike = row.cells().values().stream()
                .limit(3)
                .anyMatch(cell -> TOTAL.matcher(Fold.tight(cell.text())).matches());
        return looksLike && distinguishing().noneMatch(field -> has(row, field));
    }

    /** What a total row never fills in, so that a company called 合计 would still be a company. */
    private Stream<Field> distinguishing() {
        return switch (kind) {
            case TENANTS -> Stream.of(Field.USCC, Field.ENTRY);
            case UNITS -> Stream.of(Field.UNIT_KIND);
            case MENTORS -> Stream.of(Field.TERM_FROM, Field.EXPERTISE);
            case UNKNOWN -> Stream.empty();
        };
    }

    private boolean has(RawRow row, Field field) {
        SheetColumn column = columns.get(field);
        return column != null && row.at(column.index()) != null;
    }

    private static boolean isNote(RawRow row) {
        String first = row.textAt(row.cells().firstKey());
        return row.cells().size() <= 2 && NOTE.matcher(Fold.tight(first)).matches();
    }

    private boolean repeatsHeader(RawRow row) {
        long same = columns.values().stream()
                .filter(column ->
                        Objects.equals(HeaderText.fold(row.textAt(column.index())), HeaderText.fold(column.header())))
                .count();
        return same >= 3 || (same > 1 && same == row.cells().size());
    }
}
