package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutorySheet.Row;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** What was filed, as it was: as much of it as somebody looks at. */
@ApplicationScoped
class StatutoryFrozen {

    private final Database database;
    private final JsonColumns json;

    StatutoryFrozen(Database database, JsonColumns json) {
        this.database = database;
        // Shares filed at first have more places than our JSON takes, and what was filed does not change.
        this.json = json.rounding(CellValue.PLACES);
    }

    /** A cell without its records, and how many they are. */
    record Kept(CellValue value, int records) {}

    /** Single cells by key, in the form's order. */
    Map<String, Kept> cells(StatutoryFiling filing) {
        var cells = new LinkedHashMap<String, Kept>();
        database.list(
                Sql.of("""
                        select key, (content || '{"records": []}')::text as value_text,
                            jsonb_array_length(content -> 'records') as records
                        from statutory_line where park_id = ? and filing_id = ? and label is null order by nth""", filing.parkId(), filing.id()),
                row -> cells.put(
                        row.text("key"),
                        new Kept(json.read(row.text("value_text"), CellValue.class), row.integer("records"))));
        return cells;
    }

    int rows(StatutoryFiling filing) {
        return Math.toIntExact(database.count(rowsOf(filing)));
    }

    Page<Row> rows(StatutoryFiling filing, PageParams page) {
        return database.page(
                rowsOf(filing),
                " order by nth",
                page,
                row -> new Row(
                        UUID.fromString(row.text("key")),
                        row.text("label"),
                        json.readMap(row.text("content_text"), CellValue.class)));
    }

    private static Sql rowsOf(StatutoryFiling filing) {
        return Sql.of("""
                select key, label, content::text as content_text, nth from statutory_line
                where park_id = ? and filing_id = ? and label is not null""", filing.parkId(), filing.id());
    }

    /** What counts first, then what says nothing, the largest first. */
    Page<Behind> records(StatutoryFiling filing, String cell, PageParams page) {
        return records(Sql.of("""
                select r.behind, r.nth from statutory_line l
                cross join lateral jsonb_array_elements(l.content -> 'records') with ordinality as r (behind, nth)
                where l.park_id = ? and l.filing_id = ? and l.key = ? and l.label is null""", filing.parkId(), filing.id(), cell), page);
    }

    /** The same of a cell in a company's line. */
    Page<Behind> records(StatutoryFiling filing, String column, UUID tenantId, PageParams page) {
        var line = Sql.of("""
                select 1 from statutory_line
                where park_id = ? and filing_id = ? and key = ? and label is not null""", filing.parkId(), filing.id(), tenantId.toString());
        if (database.count(line) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        return records(Sql.of("""
                select r.behind, r.nth from statutory_line l
                cross join lateral jsonb_array_elements(l.content -> ?::text -> 'records') with ordinality as r (behind, nth)
                where l.park_id = ? and l.filing_id = ? and l.key = ? and l.label is not null""", column, filing.parkId(), filing.id(), tenantId.toString()), page);
    }

    private Page<Behind> records(Sql found, PageParams page) {
        return database.page(
                Sql.of("select behind, nth, behind::text as behind_text from (")
                        .add(found)
                        .add(") r"),
                """
                 order by case behind ->> 'part' when 'COUNTED' then 0 when 'UNKNOWN' then 1 else 2 end,
                    (behind ->> 'amount')::numeric desc nulls last, nth""",
                page,
                row -> json.read(row.text("behind_text"), Behind.class));
    }

    /** What the look before filing found. */
    List<StatutoryFinding> findings(StatutoryFiling filing) {
        return database.first(
                        Sql.of(
                                "select findings::text as found from statutory_filing where park_id = ? and id = ?",
                                filing.parkId(),
                                filing.id()),
                        row -> json.readList(row.text("found"), StatutoryFinding.class))
                .orElseThrow();
    }
}
