package org.seedbed.reporting.internal.statutory;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.reporting.internal.statutory.StatutoryCompiled.Known;

/** What the trail is told of statutory forms. */
@Singleton
class StatutoryTrail {

    private final Trail trail;

    StatutoryTrail(Trail trail) {
        this.trail = trail;
    }

    void moved(Action action, StatutoryFiling filing) {
        trail.record(of(action, filing).after(facts(filing)));
    }

    void filed(StatutoryFiling filing, Known known) {
        trail.record(of(Action.STATUTORY_FILED, filing)
                .after(facts(filing)
                        .and("hash", filing.hash())
                        .and("rows", known.sheet().rows().size())));
    }

    /** Each cell that says something else now. */
    void written(StatutoryFiling filing, Map<String, StatutoryEntry> before, Map<String, StatutoryEntry> after) {
        after.forEach((cell, entry) -> {
            var old = before.getOrDefault(cell, StatutoryEntry.NONE);
            trail.record(of(Action.STATUTORY_WRITTEN, filing)
                    .before(Facts.of("value", old.value()).and("note", old.note()))
                    .after(Facts.of("cell", cell).and("value", entry.value()).and("note", entry.note())));
        });
    }

    void exported(StatutoryFiling filing, int rows) {
        trail.record(Change.of(Action.LIST_EXPORTED, SubjectType.EXPORT, null)
                .park(filing.parkId())
                .label("statutory-form")
                .after(Facts.of("name", filing.form().title())
                        .and("from", filing.from())
                        .and("rows", rows)));
    }

    private static Change of(Action action, StatutoryFiling filing) {
        return Change.of(action, SubjectType.STATUTORY_FILING, filing.id())
                .park(filing.parkId())
                .label(filing.periodName() + filing.form().title());
    }

    private static Facts facts(StatutoryFiling filing) {
        return Facts.of("name", filing.form().title())
                .and("number", filing.form().number())
                .and("from", filing.from())
                .and("asOf", filing.asOf())
                .and("revision", filing.revision())
                .and("statutoryState", filing.state())
                .and("reason", filing.reason());
    }
}
