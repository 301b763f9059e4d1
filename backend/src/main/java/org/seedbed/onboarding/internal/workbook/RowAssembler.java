package org.seedbed.onboarding.internal.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a raw row of a recognised sheet to a register row, or null where the row is no data. */
final class RowAssembler {
    private final SheetReport sheet;
    private final MergedCells merged;
    private final boolean date1904;
    private final RowFilter filter;
    private final Map<Field, SheetColumn> columns = new EnumMap<>(Field.class);

    RowAssembler(SheetReport sheet, MergedCells merged, boolean date1904) {
        this.sheet = sheet;
        this.merged = merged;
        this.date1904 = date1904;
        this.filter = new RowFilter(sheet);
        for (SheetColumn column : sheet.columns()) {
            if (column.field() != null) {
                columns.put(column.field(), column);
            }
        }
    }

    @Nullable
    RegisterRow read(RawRow row) {
        merged.see(row);
        Integer header = sheet.headerRow();
        if (header == null || row.number() <= header || !filter.isData(row)) {
            return null;
        }
        Map<Field, RawCell> cells = new EnumMap<>(Field.class);
        columns.forEach((field, column) -> {
            RawCell own = row.at(column.index());
            RawCell cell = own == null ? merged.carried(row.number(), column.index()) : own;
            if (cell != null) {
                cells.put(field, cell);
            }
        });
        return switch (sheet.kind()) {
            case UNITS -> UnitRowReader.read(cells(row, cells, Field.ROOM));
            case TENANTS -> TenantRowReader.read(cells(row, cells, Field.COMPANY));
            case MENTORS -> MentorRowReader.read(cells(row, cells, Field.NAME));
            case UNKNOWN -> null;
        };
    }

    private RowCells cells(RawRow row, Map<Field, RawCell> cells, Field subject) {
        return new RowCells(sheet.name(), row.number(), columns, cells, subject, date1904);
    }
}
