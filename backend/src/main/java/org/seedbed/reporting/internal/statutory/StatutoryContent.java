package org.seedbed.reporting.internal.statutory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.text.Words;

/**
 * What a version of a form asks for, as data.
 *
 * @param sheet on which the cells are
 * @param list rows of companies; null where the form has none
 */
record StatutoryContent(
        String sheet,
        List<Block> blocks,
        List<Cell> cells,
        @Nullable Rows list,
        List<Check> checks) {

    /** A heading cells stand under. */
    record Block(String key, String zh, String en) {
        Words name() {
            return new Words(zh, en);
        }
    }

    /**
     * A cell, or a column of the rows.
     *
     * @param code as the form itself calls it
     * @param at address in the template: {@code D12}; of a column its letter
     * @param required without it nothing is filed
     * @param overlap cells of one group count some things twice, and are never added up
     */
    record Cell(
            String key,
            @Nullable String code,
            String block,
            String zh,
            String en,
            StatutoryUnit unit,
            String at,
            boolean required,
            @Nullable String overlap,
            StatutorySource source) {
        Words name() {
            return new Words(zh, en);
        }
    }

    /**
     * One row for each company.
     *
     * @param row the template's line: copied for every company, and what stands below moves down
     */
    record Rows(String sheet, int row, StatutorySource.Who who, List<Cell> columns) {}

    /** What must be true between cells. */
    record Check(StatutoryCheckKind kind, String cell, List<String> others) {}

    List<Cell> columns() {
        return list == null ? List.of() : list.columns();
    }

    Optional<Cell> cell(String key) {
        return all().filter(cell -> cell.key().equals(key)).findFirst();
    }

    Stream<Cell> all() {
        return Stream.concat(cells.stream(), columns().stream());
    }

    boolean isColumn(String key) {
        return columns().stream().anyMatch(column -> column.key().equals(key));
    }
}
