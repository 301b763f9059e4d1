package org.seedbed.company.internal.figure;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.company.internal.figure.FigureStore.Entry;
import org.seedbed.shared.files.StoredFile;

/** What the trail is told of figures. */
@Singleton
class FigureTrail {

    private final Trail trail;

    FigureTrail(Trail trail) {
        this.trail = trail;
    }

    void recorded(Entry entry, @Nullable Entry before) {
        trail.record(change(Action.COMPANY_FIGURE_RECORDED, entry, before));
    }

    /** By a report. */
    void recorded(Collection<Entry> entries) {
        trail.record(entries.stream()
                .map(entry -> change(Action.COMPANY_FIGURE_RECORDED, entry, null))
                .toList());
    }

    void verified(Entry entry, Entry before) {
        trail.record(change(Action.COMPANY_FIGURE_VERIFIED, entry, before));
    }

    void withdrawn(Collection<Entry> entries, String reason) {
        trail.record(entries.stream()
                .map(entry -> subject(Action.COMPANY_FIGURE_WITHDRAWN, entry)
                        .before(facts(entry))
                        .reason(reason))
                .toList());
    }

    void stored(UUID parkId, UUID companyId, UUID id, StoredFile file) {
        trail.record(Change.of(Action.COMPANY_FIGURE_FILE_STORED, SubjectType.COMPANY_FIGURE, id)
                .park(parkId)
                .company(companyId)
                .after(Facts.of("fileName", file.fileName())
                        .and("size", file.size())
                        .and("sha256", file.sha256())));
    }

    private static Change change(Action action, Entry entry, @Nullable Entry before) {
        var change = subject(action, entry).after(facts(entry));
        return before == null ? change : change.before(facts(before));
    }

    private static Change subject(Action action, Entry entry) {
        return Change.of(action, SubjectType.COMPANY_FIGURE, entry.id())
                .park(entry.parkId())
                .company(entry.companyId());
    }

    private static Facts facts(Entry entry) {
        return Facts.of("metric", entry.metric())
                .and("period", entry.period().kind())
                .and("from", entry.period().from())
                .and("value", entry.value())
                .and("level", entry.level());
    }
}
