package org.seedbed.reporting.internal.statutory;

import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;

/** A form's cells in the form's own workbook. What is not known stays empty; a share of nothing is said to be none. */
final class StatutoryWorkbook {

    static final String NOT_APPLICABLE = "不适用";

    private StatutoryWorkbook() {}

    static byte[] fill(byte[] template, StatutoryContent content, StatutorySheet sheet) {
        var book = TemplateBook.of(template);
        var single = book.sheet(content.sheet());
        content.cells()
                .forEach(cell ->
                        write(single, cell, cell.at(), sheet.cells().getOrDefault(cell.key(), CellValue.BLANK)));
        var list = content.list();
        if (list != null) {
            var lines = book.sheet(list.sheet());
            lines.repeat(list.row(), sheet.rows().size());
            int line = list.row();
            for (var row : sheet.rows()) {
                for (var column : list.columns()) {
                    write(lines, column, column.at() + line, row.cells().getOrDefault(column.key(), CellValue.BLANK));
                }
                line++;
            }
        }
        return book.bytes();
    }

    private static void write(TemplateSheet sheet, Cell cell, String at, CellValue value) {
        var number = value.number();
        var text = value.text();
        if (value.state() == StatutoryCellState.NOT_APPLICABLE) {
            sheet.text(at, NOT_APPLICABLE);
        } else if (number != null) {
            sheet.number(at, cell.unit().shown(number));
        } else if (text != null) {
            sheet.text(at, cell.unit() == StatutoryUnit.YES_NO ? yesOrNo(text) : text);
        }
    }

    private static String yesOrNo(String text) {
        return text.equals(RowCells.YES) ? "是" : "否";
    }
}
