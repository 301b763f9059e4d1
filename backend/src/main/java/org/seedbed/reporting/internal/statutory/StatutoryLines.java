package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;

/** What was filed, as it was. */
@ApplicationScoped
class StatutoryLines {

    private final Database database;
    private final JsonColumns json;

    StatutoryLines(Database database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    private record Line(String key, @Nullable String label, String content) {}

    private List<Line> lines(StatutorySheet sheet) {
        var lines = new ArrayList<Line>();
        sheet.cells().forEach((key, value) -> lines.add(new Line(key, null, json.write(value))));
        sheet.rows()
                .forEach(row -> lines.add(new Line(row.tenantId().toString(), row.name(), json.write(row.cells()))));
        return lines;
    }

    /** Keeps every cell with the records behind it. */
    void keep(StatutoryFiling filing, StatutorySheet sheet) {
        var lines = lines(sheet);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : lines) {
            rows.add(Arrays.asList(
                    filing.parkId(), filing.id(), rows.size() + 1, line.key(), line.label(), line.content()));
        }
        database.batch("""
                insert into statutory_line (park_id, filing_id, nth, key, label, content)
                values (?, ?, ?, ?, ?, ?::jsonb)""", rows);
    }

    /** Numbers of single cells, by key. */
    Map<String, BigDecimal> numbers(UUID parkId, UUID filingId) {
        var numbers = new HashMap<String, BigDecimal>();
        database.list(Sql.of("""
                        select key, (content ->> 'number')::numeric as number from statutory_line
                        where park_id = ? and filing_id = ? and label is null and content ->> 'number' is not null""", parkId, filingId), row -> numbers.put(row.text("key"), row.decimal("number")));
        return numbers;
    }
}
