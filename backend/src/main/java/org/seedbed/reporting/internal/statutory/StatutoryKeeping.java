package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.seedbed.reporting.internal.statutory.StatutoryCompiled.Known;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
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
        return StatutoryWorkbook.fill(forms.template(form.id()), known.content(), marked(known));
    }

    /** The same, with the word. */
    byte[] draft(Known known) {
        return StatutoryWorkbook.fill(forms.template(known.filing().form().id()), known.content(), known.sheet());
    }

    private static StatutorySheet marked(Known known) {
        var cells = new LinkedHashMap<>(known.sheet().cells());
        known.content().cells().stream()
                .filter(cell -> cell.source().how() == StatutoryHow.PROFILE
                        && cell.source().word().equals(ParkProfile.MARK))
                .forEach(cell ->
                        cells.put(cell.key(), CellValue.text(ParkProfile.filed(known.filing()), null, List.of())));
        return new StatutorySheet(cells, known.sheet().rows());
    }

    void keep(Known known, UUID fileId, UUID by) {
        var filing = known.filing();
        lines.keep(filing, marked(known));
        store.filed(filing.parkId(), filing.form().code(), filing.from())
                .ifPresent(before -> one(Sql.of(
                        "update statutory_filing set state = ?, version = version + 1 where park_id = ? and id = ?",
                        StatutoryMove.AMEND.to(),
                        before.parkId(),
                        before.id())));
        var now = clock.now();
        var findings = json.write(known.findings());
        one(Sql.of(
                """
                update statutory_filing set state = ?, version = version + 1, filed_by = ?, filed_at = ?, file_id = ?,
                    findings = ?::jsonb, proved_by = 2, content_hash = statutory_proof(id, ?, ?, ?, ?::jsonb)
                where park_id = ? and id = ?""",
                StatutoryMove.FILE.to(),
                by,
                now,
                fileId,
                findings,
                by,
                now,
                fileId,
                findings,
                filing.parkId(),
                filing.id()));
    }

    /** A row the fence hides would leave lines without a filing. */
    private void one(Sql change) {
        if (database.execute(change) != 1) {
            throw CommonErrors.CONFLICTING_CHANGE.raise();
        }
    }
}
