package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.seedbed.reporting.internal.readiness.ParkBook.Member;
import org.seedbed.shared.time.BusinessClock;

/** Drafts with what stands in them, worked out from the records of the moment. */
@ApplicationScoped
class StatutoryCompiled {

    private final StatutoryStore store;
    private final StatutoryForms forms;
    private final StatutoryReader reader;
    private final StatutoryLines lines;
    private final BusinessClock clock;

    StatutoryCompiled(
            StatutoryStore store,
            StatutoryForms forms,
            StatutoryReader reader,
            StatutoryLines lines,
            BusinessClock clock) {
        this.store = store;
        this.forms = forms;
        this.reader = reader;
        this.lines = lines;
        this.clock = clock;
    }

    /** A draft, filled in and looked at. */
    record Known(
            StatutoryFiling filing,
            StatutoryContent content,
            Map<String, StatutoryEntry> entries,
            StatutorySheet sheet,
            List<StatutoryFinding> findings) {}

    /** All of it. */
    Known of(StatutoryFiling draft) {
        var content = forms.content(draft.form().id());
        var entries = store.entries(draft);
        var sheet = StatutorySheet.compile(content, reader.of(draft, content, entries, UnaryOperator.identity()));
        var before =
                store.before(draft).map(id -> lines.numbers(draft.parkId(), id)).orElse(Map.of());
        var over = !draft.asOf().isAfter(clock.today());
        return new Known(
                draft, content, entries, sheet, StatutoryJudge.findings(content, sheet, before, entries, over));
    }

    /** What a part of its form asks of some of the companies, and nothing else is read. */
    OpenBook part(StatutoryFiling draft, StatutoryContent part, UnaryOperator<List<Member>> companies) {
        return new OpenBook(reader.of(draft, part, store.entries(draft), companies));
    }
}
