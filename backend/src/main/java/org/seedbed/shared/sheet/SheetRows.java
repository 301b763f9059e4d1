package org.seedbed.shared.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;

/** The rows of one sheet, written from the top. */
public final class SheetRows {

    private static final int RUN = 500;
    private static final int LONGEST_CELL = 32_767;
    /** Spreadsheets count days from here on; earlier ones are written as text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final double NARROW = 14;
    private static final double WIDE = 28;

    private final Worksheet sheet;
    private int next;

    SheetRows(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** A line of plain text above the table. */
    public void title(String text) {
        sheet.inlineString(next, 0, cut(text));
        sheet.style(next, 0).bold().set();
        next++;
    }

    /** A line of plain text. */
    public void note(String text) {
        text(0, text);
        next++;
    }

    /** The names of the columns; they stay in view. The first column is the wide one. */
    public void header(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.inlineString(next, column, cut(names.get(column)));
            sheet.style(next, column).bold().fillColor("F0F2F5").set();
            sheet.width(column, column == 0 || names.get(column).length() > 12 ? WIDE : NARROW);
        }
        next++;
        sheet.freezePane(0, next);
    }

    /** Lets a person choose from the words in a column below the header. */
    public void choices(int column, List<String> words, int rows) {
        var list = "\"" + String.join(",", words) + "\"";
        sheet.range(next, column, next + rows - 1, column)
                .validateWithListByFormula(list)
                .allowBlank(true);
    }

    public void width(int column, double characters) {
        sheet.width(column, characters);
    }

    /** One row; a null leaves its cell empty. */
    public void row(List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        if (++next % RUN == 0) {
            flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Money money -> number(column, money.amount(), "#,##0.00");
            case BigDecimal number -> number(column, number, number.scale() > 0 ? "#,##0.00####" : "#,##0");
            case Integer number -> sheet.value(next, column, number);
            case LocalDate day -> date(column, day);
            default -> text(column, value.toString());
        }
    }

    private void date(int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(column, day.toString());
        } else {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        }
    }

    private void number(int column, BigDecimal number, String format) {
        sheet.value(next, column, number.scale() < 0 ? number.setScale(0) : number);
        sheet.style(next, column).format(format).set();
    }

    /**
     * Text stays text, whatever it begins with: it is never written as a formula, and the cell's format keeps it one when
     * somebody edits the cell.
     */
    private void text(int column, String text) {
        sheet.inlineString(next, column, cut(text));
        sheet.style(next, column).format("@").set();
    }

    void finish() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What XML cannot say is left out, and what no cell holds is cut. */
    private static String cut(String text) {
        var clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }
}
