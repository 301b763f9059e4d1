package org.seedbed.reporting.internal.statutory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureScope;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.statutory.StatutorySource.Span;
import org.seedbed.reporting.internal.statutory.StatutorySource.Test;
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

    /** The lines alone. */
    StatutoryContent lines() {
        return new StatutoryContent(sheet, blocks, List.of(), list, List.of());
    }

    /** A cell with what it is worked out from, or a column of the lines. */
    StatutoryContent about(String key) {
        var rows = list;
        if (rows != null && isColumn(key)) {
            var column =
                    rows.columns().stream().filter(one -> one.key().equals(key)).toList();
            return new StatutoryContent(
                    sheet, blocks, List.of(), new Rows(rows.sheet(), rows.row(), rows.who(), column), List.of());
        }
        var wanted = new HashSet<String>();
        want(key, wanted);
        return new StatutoryContent(
                sheet,
                blocks,
                cells.stream().filter(cell -> wanted.contains(cell.key())).toList(),
                null,
                List.of());
    }

    private void want(String key, Set<String> wanted) {
        if (wanted.add(key)) {
            cell(key).ifPresent(cell -> cell.source().parts().forEach(part -> want(part, wanted)));
        }
    }

    /** Metrics of the park that are asked. */
    Set<ParkMetric> parkMetrics() {
        return all().map(Cell::source)
                .filter(source -> source.how() == StatutoryHow.METRIC)
                .map(source -> ParkMetric.valueOf(source.word()))
                .collect(Collectors.toSet());
    }

    /** Whether such a question is put to companies. The number of a certificate is one more about qualifications. */
    boolean asks(Test test) {
        return all().map(Cell::source)
                .anyMatch(source -> source.where() != null
                        ? source.where().test() == test
                        : test == Test.QUALIFICATION && source.how() == StatutoryHow.CERTIFICATE);
    }

    /** Figures of companies that are asked. */
    FigureScope figures(FigurePeriod period, LocalDate day) {
        return new FigureScope(
                companyMetrics(Span.EVER), companyMetrics(Span.PERIOD), period, companyMetrics(Span.DAY), day);
    }

    private Set<CompanyMetric> companyMetrics(Span days) {
        return all().flatMap(cell -> cell.source().companyMetrics(days))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CompanyMetric.class)));
    }

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
