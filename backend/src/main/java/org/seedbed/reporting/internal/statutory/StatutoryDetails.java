package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.internal.readiness.ParkBook.Member;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryDetailJson.StatutoryRecordView;
import org.seedbed.reporting.internal.statutory.StatutoryDetailJson.StatutoryRowCell;
import org.seedbed.reporting.internal.statutory.StatutoryDetailJson.StatutoryRowView;
import org.seedbed.reporting.internal.statutory.StatutorySheet.Row;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The lines of a form and the records behind its cells; of what was filed, those it was filed with. */
@ApplicationScoped
class StatutoryDetails {

    private final StatutoryStore store;
    private final StatutoryForms forms;
    private final StatutoryCompiled compiled;
    private final StatutoryFrozen frozen;

    StatutoryDetails(StatutoryStore store, StatutoryForms forms, StatutoryCompiled compiled, StatutoryFrozen frozen) {
        this.store = store;
        this.forms = forms;
        this.compiled = compiled;
        this.frozen = frozen;
    }

    private StatutoryFiling open(Actor actor, UUID parkId, UUID id) {
        actor.requireInPark(parkId, Permission.READINESS_READ, Permission.FIGURE_READ);
        store.holdMoment();
        return store.find(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    @FewAtOnce
    @Transactional
    Page<StatutoryRowView> rows(Actor actor, UUID parkId, UUID id, PageParams page) {
        var filing = open(actor, parkId, id);
        var content = forms.content(filing.form().id());
        var rows = filing.isDraft() ? drafted(filing, content, page) : frozen.rows(filing, page);
        return rows.map(row -> new StatutoryRowView(row.tenantId(), row.name(), cells(content.columns(), row.cells())));
    }

    /** Figures are read of the companies on the page alone. */
    private Page<Row> drafted(StatutoryFiling filing, StatutoryContent content, PageParams page) {
        var lines = content.lines();
        var book = compiled.part(filing, lines, stays -> {
            var shown = stays.stream()
                    .map(Member::companyId)
                    .distinct()
                    .skip(page.offset())
                    .limit(page.size())
                    .collect(Collectors.toSet());
            return stays.stream()
                    .filter(stay -> shown.contains(stay.companyId()))
                    .toList();
        });
        return RowCells.of(lines, book, page);
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
                            value.level(),
                            value.unknowns());
                })
                .toList();
    }

    /** What counts first, then what says nothing, the largest first. */
    @FewAtOnce
    @Transactional
    Page<StatutoryRecordView> records(
            Actor actor, UUID parkId, UUID id, String key, @Nullable UUID tenantId, PageParams page) {
        var filing = open(actor, parkId, id);
        var content = forms.content(filing.form().id());
        var cell = content.cell(key).orElseThrow(() -> StatutoryErrors.CELL_UNKNOWN.raise("cell", key));
        if (filing.isDraft()) {
            return Page.cut(drafted(filing, content.about(key), key, tenantId), page)
                    .map(record -> view(cell, record));
        }
        var found = tenantId == null ? frozen.records(filing, key, page) : frozen.records(filing, key, tenantId, page);
        return found.map(record -> view(cell, record));
    }

    private List<Behind> drafted(StatutoryFiling filing, StatutoryContent about, String key, @Nullable UUID tenantId) {
        var book = compiled.part(
                filing, about, tenantId == null ? UnaryOperator.identity() : stays -> companyOf(stays, tenantId));
        var value = tenantId == null
                ? new ParkCells(about, book).all().get(key)
                : RowCells.of(about, book, tenantId)
                        .orElseThrow(CommonErrors.NOT_FOUND::raise)
                        .cells()
                        .get(key);
        var records = value == null ? List.<Behind>of() : value.records();
        return records.stream()
                .sorted(Comparator.comparingInt(StatutoryDetails::rank)
                        .thenComparing(Behind::amount, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static List<Member> companyOf(List<Member> stays, UUID tenantId) {
        return stays.stream().filter(stay -> stay.tenantId().equals(tenantId)).toList();
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
