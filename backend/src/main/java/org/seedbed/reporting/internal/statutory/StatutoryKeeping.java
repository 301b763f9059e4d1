package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.seedbed.reporting.internal.statutory.StatutoryCompiled.Known;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Makes a draft what was filed. */
@ApplicationScoped
class StatutoryKeeping {

    private final StatutoryLines lines;
    private final StatutoryStore store;
    private final StatutoryForms forms;
    private final Database database;
    private final JsonColumns json;
    private final BusinessClock clock;

    StatutoryKeeping(
            StatutoryLines lines,
            StatutoryStore store,
            StatutoryForms forms,
            Database database,
            JsonColumns json,
            BusinessClock clock) {
        this.lines = lines;
        this.store = store;
        this.forms = forms;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Its workbook, without the word that says draft. */
    byte[] filed(Known known) {
        var form = known.filing().form();
        return StatutoryWorkbook.fill(forms.template(form.id()), form.content(), marked(known));
    }

    private static StatutorySheet marked(Known known) {
        var cells = new LinkedHashMap<>(known.sheet().cells());
        known.filing().form().content().cells().stream()
                .filter(cell -> cell.source().how() == StatutoryHow.PROFILE
                        && cell.source().word().equals(ParkProfile.MARK))
                .forEach(cell ->
                        cells.put(cell.key(), CellValue.text(ParkProfile.filed(known.filing()), null, List.of())));
        return new StatutorySheet(cells, known.sheet().rows());
    }

    void keep(Known known, UUID fileId, UUID by) {
        var filing = known.filing();
        var hash = lines.keep(filing, marked(known));
        store.filed(filing.parkId(), filing.form().code(), filing.from())
                .ifPresent(before -> database.execute(Sql.of(
                        "update statutory_filing set state = ?, version = version + 1 where id = ?",
                        StatutoryMove.AMEND.to(),
                        before.id())));
        database.execute(Sql.of(
                """
                update statutory_filing set state = ?, version = version + 1, filed_by = ?, filed_at = ?, file_id = ?,
                    content_hash = ?, findings = ?::jsonb where id = ?""",
                StatutoryMove.FILE.to(),
                by,
                clock.now(),
                fileId,
                hash,
                json.write(known.findings()),
                filing.id()));
    }
}
