package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryFrozen.Kept;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryBlockView;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryCellView;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryColumnView;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFilingSummary;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFilingView;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFormView;
import org.seedbed.shared.problem.CommonErrors;

/** Filings as their readers see them. */
@ApplicationScoped
class StatutoryViews {

    private final StatutoryStore store;
    private final StatutoryForms forms;
    private final StatutoryCompiled compiled;
    private final StatutoryFrozen frozen;

    StatutoryViews(StatutoryStore store, StatutoryForms forms, StatutoryCompiled compiled, StatutoryFrozen frozen) {
        this.store = store;
        this.forms = forms;
        this.compiled = compiled;
        this.frozen = frozen;
    }

    static StatutoryFormView form(StatutoryForm form) {
        return new StatutoryFormView(
                form.id(), form.code(), form.number(), form.period(), form.title(), form.titleEn(), form.document());
    }

    static StatutoryFilingSummary summary(StatutoryFiling filing) {
        return new StatutoryFilingSummary(
                filing.id(),
                filing.version(),
                form(filing.form()),
                filing.from(),
                filing.to(),
                filing.asOf(),
                filing.revision(),
                filing.state(),
                filing.reason(),
                filing.draftedBy(),
                filing.filedBy(),
                filing.filedAt(),
                filing.hash());
    }

    /** What stands in a filing, without the records behind it. */
    private record Look(
            Map<String, StatutoryEntry> entries,
            Map<String, Kept> cells,
            int rows,
            List<StatutoryFinding> findings,
            @Nullable String sheet) {}

    /** A draft as its records stand now, all of one moment; another as it was filed. */
    @FewAtOnce
    @Transactional
    StatutoryFilingView get(Actor actor, UUID parkId, UUID id) {
        store.holdMoment();
        return of(actor, parkId, id);
    }

    /** The same within the transaction that has changed it. */
    @Transactional(Transactional.TxType.MANDATORY)
    StatutoryFilingView of(Actor actor, UUID parkId, UUID id) {
        actor.requireInPark(parkId, Permission.READINESS_READ, Permission.FIGURE_READ);
        var filing = store.find(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise);
        var content = forms.content(filing.form().id());
        var look = filing.isDraft() ? draft(filing) : filed(filing);
        return new StatutoryFilingView(
                summary(filing),
                content.blocks().stream()
                        .map(block -> new StatutoryBlockView(block.key(), block.zh(), block.en()))
                        .toList(),
                content.cells().stream().map(cell -> cell(cell, look)).toList(),
                content.columns().stream()
                        .map(column -> column(column, look.entries()))
                        .toList(),
                look.rows(),
                look.findings(),
                look.sheet(),
                abilities(actor, filing));
    }

    private Look draft(StatutoryFiling filing) {
        var known = compiled.of(filing);
        var cells = new HashMap<String, Kept>();
        known.sheet()
                .cells()
                .forEach((key, value) ->
                        cells.put(key, new Kept(value, value.records().size())));
        return new Look(known.entries(), cells, known.sheet().rows().size(), known.findings(), StatutoryMark.of(known));
    }

    private Look filed(StatutoryFiling filing) {
        return new Look(
                store.entries(filing), frozen.cells(filing), frozen.rows(filing), frozen.findings(filing), null);
    }

    private static StatutoryColumnView column(Cell column, Map<String, StatutoryEntry> entries) {
        return new StatutoryColumnView(
                column.key(),
                column.code(),
                column.zh(),
                column.en(),
                column.unit(),
                column.source().how(),
                column.required(),
                note(entries, column));
    }

    private static @Nullable String note(Map<String, StatutoryEntry> entries, Cell cell) {
        var entry = entries.get(cell.key());
        return entry == null ? null : entry.note();
    }

    private static StatutoryCellView cell(Cell cell, Look look) {
        var kept = look.cells().getOrDefault(cell.key(), new Kept(CellValue.UNKNOWN, 0));
        var value = kept.value();
        return new StatutoryCellView(
                cell.key(),
                cell.code(),
                cell.block(),
                cell.zh(),
                cell.en(),
                cell.unit(),
                cell.at(),
                cell.source().how(),
                cell.required(),
                cell.overlap(),
                value.state(),
                shown(cell, value.number()),
                value.text(),
                value.level(),
                value.unknowns(),
                kept.records(),
                note(look.entries(), cell));
    }

    static @Nullable BigDecimal shown(Cell cell, @Nullable BigDecimal number) {
        return number == null ? null : cell.unit().shown(number);
    }

    private static List<String> abilities(Actor actor, StatutoryFiling filing) {
        var parkId = filing.parkId();
        var abilities = new ArrayList<String>();
        var edits = actor.mayInPark(parkId, Permission.REPORT_EDIT);
        if (filing.isDraft() && edits) {
            abilities.addAll(List.of("write", "discard"));
        }
        if (filing.isDraft() && actor.mayInPark(parkId, StatutoryMove.FILE.who())) {
            abilities.add("file");
        }
        if (filing.state() == StatutoryState.FILED && edits) {
            abilities.add("amend");
        }
        if (actor.mayInPark(parkId, Permission.EXPORT_RUN)) {
            abilities.add("download");
        }
        return List.copyOf(abilities);
    }
}
