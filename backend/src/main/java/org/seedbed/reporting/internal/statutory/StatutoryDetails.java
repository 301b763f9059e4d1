package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryDetailJson.StatutoryRecordView;
import org.seedbed.reporting.internal.statutory.StatutoryDetailJson.StatutoryRowCell;
import org.seedbed.reporting.internal.statutory.StatutoryDetailJson.StatutoryRowView;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The lines of a form and the records behind its cells; of what was filed, those it was filed with. */
@ApplicationScoped
class StatutoryDetails {

    private final StatutoryCompiled compiled;

    StatutoryDetails(StatutoryCompiled compiled) {
        this.compiled = compiled;
    }

    @Transactional
    Page<StatutoryRowView> rows(UUID parkId, UUID id, PageParams page) {
        var known = compiled.of(parkId, id);
        var columns = known.filing().form().content().columns();
        return Page.cut(known.sheet().rows(), page)
                .map(row -> new StatutoryRowView(row.tenantId(), row.name(), cells(columns, row.cells())));
    }

    private static List<StatutoryRowCell> cells(List<Cell> columns, Map<String, CellValue> values) {
        return columns.stream()
                .map(column -> {
                    var value = values.getOrDefault(column.key(), CellValue.BLANK);
                    return new StatutoryRowCell(
                            column.key(),
                            value.state(),
                            StatutoryViews.shown(column, value.number()),
                            value.text(),
                            value.level());
                })
                .toList();
    }

    /** What counts first, then what says nothing, the largest first. */
    @Transactional
    Page<StatutoryRecordView> records(UUID parkId, UUID id, String key, @Nullable UUID tenantId, PageParams page) {
        var known = compiled.of(parkId, id);
        var cell = known.filing()
                .form()
                .content()
                .cell(key)
                .orElseThrow(() -> StatutoryErrors.CELL_UNKNOWN.raise("cell", key));
        var sheet = known.sheet();
        var value = tenantId == null
                ? sheet.cells().get(key)
                : sheet.rows().stream()
                        .filter(row -> row.tenantId().equals(tenantId))
                        .findFirst()
                        .orElseThrow(CommonErrors.NOT_FOUND::raise)
                        .cells()
                        .get(key);
        var records = value == null ? List.<Behind>of() : value.records();
        return Page.cut(
                        records.stream()
                                .sorted(Comparator.comparingInt(StatutoryDetails::rank)
                                        .thenComparing(Behind::amount, Comparator.nullsLast(Comparator.reverseOrder())))
                                .toList(),
                        page)
                .map(record -> view(cell, record));
    }

    private static int rank(Behind record) {
        return switch (record.part()) {
            case COUNTED -> 0;
            case UNKNOWN -> 1;
            case NOT_COUNTED -> 2;
        };
    }

    private static StatutoryRecordView view(Cell cell, Behind record) {
        return new StatutoryRecordView(
                record.kind(),
                record.id(),
                record.tenantId(),
                record.label(),
                record.fact(),
                record.part(),
                amount(cell, record.amount()),
                record.level(),
                record.from(),
                record.to());
    }

    private static @Nullable BigDecimal amount(Cell cell, @Nullable BigDecimal amount) {
        return amount != null && cell.unit().isMoney() ? cell.unit().shown(amount) : amount;
    }
}
