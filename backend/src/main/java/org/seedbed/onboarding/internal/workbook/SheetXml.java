package org.seedbed.onboarding.internal.workbook;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Streams one worksheet part: every row with content to one consumer, every merged range to the other. */
final class SheetXml {
    private final String sheet;
    private final XmlPart xml;
    private final SharedStrings strings;
    private final DateStyles styles;
    private int row;
    private int usedRows;

    SheetXml(String sheet, XmlPart xml, SharedStrings strings, DateStyles styles) {
        this.sheet = sheet;
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
    }

    void read(Consumer<RawRow> rows, Consumer<CellRange> merges) {
        while (xml.next()) {
            if (xml.starts().equals("row")) {
                RawRow next = row();
                if (!next.cells().isEmpty()) {
                    countRow();
                    rows.accept(next);
                }
            } else if (xml.starts().equals("mergeCell")) {
                CellRange range = CellRange.parse(xml.attribute("ref", ""));
                if (range != null) {
                    merges.accept(range);
                }
            }
        }
    }

    private void countRow() {
        usedRows++;
        if (usedRows > Limits.ROWS) {
            throw new WorkbookRefused(
                    ProblemCode.TOO_MANY_ROWS, Map.of("sheet", sheet, "limit", String.valueOf(Limits.ROWS)));
        }
    }

    private RawRow row() {
        int stated = CellRange.row(xml.attribute("r", ""));
        row = stated > row ? stated : row + 1;
        TreeMap<Integer, RawCell> cells = new TreeMap<>();
        int column = -1;
        while (xml.next() && !xml.ends().equals("row")) {
            if (xml.starts().equals("c")) {
                int at = CellRange.column(xml.attribute("r", ""));
                column = at >= 0 ? at : column + 1;
                RawCell cell = cell();
                if (cell != null && !cell.isBlank()) {
                    refuseBeyondLimit(column);
                    cells.put(column, cell);
                }
            }
        }
        return new RawRow(row, cells);
    }

    private void refuseBeyondLimit(int column) {
        if (column >= Limits.COLUMNS) {
            throw new WorkbookRefused(
                    ProblemCode.TOO_MANY_COLUMNS, Map.of("sheet", sheet, "limit", String.valueOf(Limits.COLUMNS)));
        }
    }

    private @Nullable RawCell cell() {
        String type = xml.attribute("t", "n");
        boolean dateStyle = styles.isDate(xml.attribute("s"));
        boolean formula = false;
        String inline = null;
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        while (xml.next() && !xml.ends().equals("c")) {
            if (xml.starts().equals("is")) {
                inline = SharedStrings.richText(xml, "is");
            } else if (xml.starts().equals("f")) {
                formula = true;
            } else if (xml.starts().equals("v")) {
                inValue = true;
            } else if (xml.ends().equals("v")) {
                inValue = false;
            } else if (inValue) {
                xml.appendText(value);
            }
        }
        if (formula) {
            return new RawCell(RawCell.Type.FORMULA, value.toString());
        }
        return inline != null ? RawCell.text(inline) : typed(type, value.toString(), dateStyle);
    }

    private @Nullable RawCell typed(String type, String value, boolean dateStyle) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "s" -> sharedText(value);
            case "e" -> new RawCell(RawCell.Type.ERROR, value);
            case "b" -> RawCell.text(value.equals("1") ? "TRUE" : "FALSE");
            case "n" -> RawCell.number(value, dateStyle);
            default -> RawCell.text(value);
        };
    }

    private @Nullable RawCell sharedText(String number) {
        String text = strings.at(number);
        return text == null ? null : RawCell.text(text);
    }
}
