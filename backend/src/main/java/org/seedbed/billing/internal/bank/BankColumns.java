package org.seedbed.billing.internal.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.seedbed.shared.sheet.SheetReader.SheetRow;
import org.seedbed.shared.text.Fold;

/**
 * Where a statement says what. TEXT may be told by several columns; everything else by one.
 *
 * @param headerRow number of the row that names the columns
 */
record BankColumns(int headerRow, Map<BankColumn, List<Integer>> at) {

    /** Banks write name, account and period of the statement above it. */
    private static final int DEEPEST_HEADER = 30;

    BankColumns {
        at = Map.copyOf(at);
    }

    /** Looks for the row that names day and money. */
    static Optional<BankColumns> recognise(List<SheetRow> rows) {
        return rows.stream()
                .limit(DEEPEST_HEADER)
                .map(row -> new BankColumns(row.number(), columns(row, named())))
                .filter(BankColumns::isUsable)
                .findFirst();
    }

    /** As a person says it: what the columns are called in this file. */
    static Optional<BankColumns> told(List<SheetRow> rows, Map<BankColumn, String> names) {
        var told = new EnumMap<BankColumn, List<String>>(BankColumn.class);
        names.forEach((column, name) -> told.put(column, List.of(folded(name))));
        return rows.stream()
                .limit(DEEPEST_HEADER)
                .map(row -> new BankColumns(row.number(), columns(row, told)))
                .filter(columns -> columns.isUsable() && columns.at().keySet().containsAll(names.keySet()))
                .findFirst();
    }

    /** What a person may choose from: the cells of the row with the most of them. */
    static List<String> headers(List<SheetRow> rows) {
        List<String> best = List.of();
        for (var row : rows.stream().limit(DEEPEST_HEADER).toList()) {
            var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
            best = filled.size() > best.size() ? filled : best;
        }
        return best;
    }

    private static Map<BankColumn, List<String>> named() {
        var named = new EnumMap<BankColumn, List<String>>(BankColumn.class);
        for (var column : BankColumn.values()) {
            named.put(column, column.names().stream().map(BankColumns::folded).toList());
        }
        return named;
    }

    private static Map<BankColumn, List<Integer>> columns(SheetRow row, Map<BankColumn, List<String>> names) {
        var cells = row.cells().stream().map(BankColumns::folded).toList();
        var at = new EnumMap<BankColumn, List<Integer>>(BankColumn.class);
        names.forEach((column, called) -> {
            var found = new ArrayList<Integer>();
            called.stream().map(cells::indexOf).filter(i -> i >= 0).forEach(found::add);
            if (!found.isEmpty()) {
                at.put(column, column == BankColumn.TEXT ? List.copyOf(found) : List.of(found.getFirst()));
            }
        });
        return at;
    }

    /** Units behind a name do not count: 金额（元）. */
    private static String folded(String name) {
        return Fold.fold(name)
                .replaceAll("[(\\[](元|CNY|RMB|人民币|单位:元)[)\\]]|[:*]", "")
                .toUpperCase(Locale.ROOT);
    }

    private boolean isUsable() {
        return at.containsKey(BankColumn.DAY)
                && (at.containsKey(BankColumn.INCOME) || at.containsKey(BankColumn.AMOUNT));
    }

    /** What a row says there; empty where it says nothing. */
    String cell(SheetRow row, BankColumn column) {
        var texts = at.getOrDefault(column, List.of()).stream()
                .filter(i -> i < row.cells().size())
                .map(i -> row.cells().get(i).strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return String.join(" ", texts);
    }

    boolean has(BankColumn column) {
        return at.containsKey(column);
    }
}
