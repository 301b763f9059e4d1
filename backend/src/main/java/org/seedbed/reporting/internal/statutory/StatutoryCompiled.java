package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Filings with what stands in them: a draft worked out from the records of the moment, another one as it was filed. */
@ApplicationScoped
class StatutoryCompiled {

    private final StatutoryStore store;
    private final StatutoryReader reader;
    private final StatutoryLines lines;
    private final JsonColumns json;
    private final Database database;
    private final BusinessClock clock;

    StatutoryCompiled(
            StatutoryStore store,
            StatutoryReader reader,
            StatutoryLines lines,
            JsonColumns json,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.reader = reader;
        this.lines = lines;
        this.json = json;
        this.database = database;
        this.clock = clock;
    }

    /** A filing, filled in and looked at. */
    record Known(
            StatutoryFiling filing,
            Map<String, StatutoryEntry> entries,
            StatutorySheet sheet,
            List<StatutoryFinding> findings) {}

    Known of(UUID parkId, UUID id) {
        return of(store.find(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise));
    }

    Known of(StatutoryFiling filing) {
        var entries = store.entries(filing);
        if (!filing.isDraft()) {
            return new Known(filing, entries, lines.read(filing), kept(filing));
        }
        var sheet = StatutorySheet.compile(filing.form().content(), reader.of(filing, entries));
        var before = store.before(filing)
                .map(id -> lines.numbers(filing.parkId(), id))
                .orElse(Map.of());
        var over = !filing.asOf().isAfter(clock.today());
        return new Known(
                filing, entries, sheet, StatutoryJudge.findings(filing.form().content(), sheet, before, entries, over));
    }

    private List<StatutoryFinding> kept(StatutoryFiling filing) {
        return database.first(
                        Sql.of(
                                "select findings::text as found from statutory_filing where park_id = ? and id = ?",
                                filing.parkId(),
                                filing.id()),
                        row -> json.readList(row.text("found"), StatutoryFinding.class))
                .orElseThrow();
    }
}
