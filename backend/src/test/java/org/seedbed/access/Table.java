package org.seedbed.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table written by hand: comma-separated, padded for the eye, {@code #} begins a remark. */
record Table(List<String> columns, List<Map<String, String>> rows) {

    static Table read(String resource) {
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Table::cells)
                    .toList();
            var columns = lines.getFirst();
            return new Table(
                    columns,
                    lines.stream().skip(1).map(cells -> row(columns, cells)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException("row of " + cells.size() + " cells: " + cells);
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }
}
