package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one data row by field, and the problems found while reading them. */
final class RowCells {
    private static final Set<Field> DATES =
            EnumSet.of(Field.FOUNDED, Field.ENTRY, Field.LEASE_FROM, Field.LEASE_TO, Field.TERM_FROM, Field.TERM_TO);
    private static final int TEXT_LIMIT = 200;
    /** What a person may type into the same field on the screen. */
    private static final Map<Field, Integer> TEXT_LIMITS = Map.of(
            Field.BUILDING, 20,
            Field.COMPANY, 100,
            Field.CONTACT, 50,
            Field.WAIVER, 100,
            Field.NAME, 50,
            Field.TITLE, 100,
            Field.CATEGORY, 50,
            Field.REMARK, 500,
            // As many as a lease may have, and as many fields as a mentor may name.
            Field.ROOM, 2_000,
            Field.EXPERTISE, 1_100);

    private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999.99");

    private final String sheet;
    private final int row;
    private final Map<Field, SheetColumn> columns;
    private final Map<Field, RawCell> cells;
    private final boolean date1904;
    private final Set<Field> unusable = EnumSet.noneOf(Field.class);
    private final List<Problem> problems = new ArrayList<>();
    private final @Nullable String subject;

    RowCells(
            String sheet,
            int row,
            Map<Field, SheetColumn> columns,
            Map<Field, RawCell> cells,
            Field subject,
            boolean date1904) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
        this.cells = cells;
        this.date1904 = date1904;
        RawCell named = cells.get(subject);
        this.subject = named == null ? null : named.text().strip();
        cells.forEach(this::checkUsable);
    }

    private void checkUsable(Field field, RawCell cell) {
        ProblemCode code = switch (cell.type()) {
            case FORMULA -> ProblemCode.FORMULA;
            case ERROR -> ProblemCode.CELL_ERROR;
            case DATE -> DATES.contains(field) ? null : ProblemCode.BECAME_DATE;
            case TEXT, NUMBER -> null;
        };
        // A numbering formula in the serial column harms nobody.
        if (code != null && field != Field.SERIAL) {
            unusable.add(field);
            error(code, field, Map.of("value", cell.text()));
        }
    }

    void error(ProblemCode code, Field field, Map<String, String> params) {
        problems.add(head().problem(code, Severity.ERROR, field, params));
    }

    void warning(ProblemCode code, Field field, Map<String, String> params) {
        problems.add(head().problem(code, Severity.WARNING, field, params));
    }

    RegisterRow.Head head() {
        Map<Field, String> raw = new EnumMap<>(Field.class);
        cells.forEach((field, cell) -> raw.put(field, cell.text()));
        return new RegisterRow.Head(sheet, row, subject, columns, raw, problems);
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    boolean hasProblem(Field field) {
        return problems.stream().anyMatch(p -> p.field() == field);
    }

    String header(Field field) {
        SheetColumn column = columns.get(field);
        return column == null ? "" : column.header();
    }

    @Nullable
    RawCell cell(Field field) {
        return unusable.contains(field) ? null : cells.get(field);
    }

    @Nullable
    String text(Field field) {
        RawCell cell = cell(field);
        if (cell == null || cell.text().isBlank()) {
            return null;
        }
        String text = cell.text().strip();
        int limit = TEXT_LIMITS.getOrDefault(field, TEXT_LIMIT);
        if (text.length() > limit) {
            unusable.add(field);
            error(ProblemCode.TOO_LONG, field, Map.of("limit", String.valueOf(limit)));
            return null;
        }
        return text;
    }

    /** Reports an empty cell, unless something worse was already said about it. */
    <T> @Nullable T required(Field field, @Nullable T value) {
        if (value == null && !unusable.contains(field) && text(field) == null) {
            error(ProblemCode.REQUIRED, field, Map.of());
        }
        return value;
    }

    /** The parsed value; text that cannot be parsed is reported under the code. */
    <T> @Nullable T parsed(Field field, ProblemCode code, Function<String, @Nullable T> parser) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        T value = parser.apply(text);
        if (value == null) {
            error(code, field, Map.of("value", text));
        }
        return value;
    }

    /** As {@link #parsed}, but a value that cannot be read is left out with a warning. */
    <T> @Nullable T optional(Field field, ProblemCode code, Function<String, @Nullable T> parser) {
        String text = text(field);
        T value = text == null ? null : parser.apply(text);
        if (text != null && value == null) {
            warning(code, field, Map.of("value", text));
        }
        return value;
    }

    @Nullable
    LocalDate date(Field field) {
        RawCell cell = cell(field);
        if (cell == null || cell.text().isBlank()) {
            return null;
        }
        LocalDate date = Dates.parse(cell, date1904);
        if (date == null) {
            error(ProblemCode.DATE, field, Map.of("value", cell.text().strip()));
        }
        return date;
    }

    @Nullable
    Integer count(Field field, int most) {
        Integer count = parsed(field, ProblemCode.NUMBER, Decimals::count);
        if (count != null && count < 0) {
            error(ProblemCode.NOT_NEGATIVE, field, Map.of("value", count.toString()));
            return null;
        }
        return count == null ? null : within(field, count, 0, most);
    }

    /** The value, unless it lies outside the bounds; that has then been reported. */
    <T extends Comparable<T>> @Nullable T within(Field field, T value, T least, T most) {
        if (value.compareTo(least) >= 0 && value.compareTo(most) <= 0) {
            return value;
        }
        var params = Map.of("value", plain(value), "min", plain(least), "max", plain(most));
        error(ProblemCode.OUT_OF_RANGE, field, params);
        return null;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** A monthly price in yuan to the fen. */
    @Nullable
    BigDecimal price(Field field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (!Decimals.isMonthly(text) || !Decimals.isMonthly(header(field))) {
            error(ProblemCode.PRICE_UNIT, field, Map.of("value", text + " " + header(field)));
            return null;
        }
        return notNegative(field, parsed(field, ProblemCode.NUMBER, Decimals::price));
    }

    @Nullable
    BigDecimal money(Field field) {
        return notNegative(field, parsed(field, ProblemCode.NUMBER, text -> Decimals.money(text, header(field))));
    }

    private @Nullable BigDecimal notNegative(Field field, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            error(ProblemCode.NOT_NEGATIVE, field, Map.of("value", value.toPlainString()));
            return null;
        }
        return value == null
                ? null
                : within(field, value.setScale(2, RoundingMode.HALF_UP), BigDecimal.ZERO, MOST_MONEY);
    }

    /** Kept as written when it does not look like a number: a wrong digit is better than no trace. */
    @Nullable
    String phone() {
        String text = text(Field.PHONE);
        String phone = text == null ? null : Phones.parse(text);
        if (text != null && phone == null) {
            warning(ProblemCode.PHONE, Field.PHONE, Map.of("value", text));
            return Texts.cut(text, 40);
        }
        return phone;
    }
}
