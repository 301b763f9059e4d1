package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryBlockView;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryCellView;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryColumnView;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFilingSummary;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFilingView;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFormView;

/** Filings as their readers see them. */
@ApplicationScoped
class StatutoryViews {

    private final StatutoryCompiled compiled;

    StatutoryViews(StatutoryCompiled compiled) {
        this.compiled = compiled;
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

    /** A draft as its records stand now, another as it was filed. */
    @Transactional
    StatutoryFilingView get(Actor actor, UUID parkId, UUID id) {
        var known = compiled.of(parkId, id);
        var content = known.filing().form().content();
        return new StatutoryFilingView(
                summary(known.filing()),
                content.blocks().stream()
                        .map(block -> new StatutoryBlockView(block.key(), block.zh(), block.en()))
                        .toList(),
                content.cells().stream()
                        .map(cell -> cell(
                                cell,
                                known.sheet().cells().getOrDefault(cell.key(), CellValue.UNKNOWN),
                                known.entries()))
                        .toList(),
                content.columns().stream()
                        .map(column -> new StatutoryColumnView(
                                column.key(),
                                column.code(),
                                column.zh(),
                                column.en(),
                                column.unit(),
                                column.source().how(),
                                column.required(),
                                note(known.entries(), column)))
                        .toList(),
                known.sheet().rows().size(),
                known.findings(),
                abilities(actor, known.filing()));
    }

    private static @Nullable String note(Map<String, StatutoryEntry> entries, Cell cell) {
        var entry = entries.get(cell.key());
        return entry == null ? null : entry.note();
    }

    private static StatutoryCellView cell(Cell cell, CellValue value, Map<String, StatutoryEntry> entries) {
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
                value.records().size(),
                note(entries, cell));
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
