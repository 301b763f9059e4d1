package org.seedbed.reporting.internal.statutory;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form filled in.
 *
 * @param cells by key, in the form's order
 * @param rows of companies, by name
 */
record StatutorySheet(Map<String, CellValue> cells, List<Row> rows) {

    /** A company's line. */
    record Row(UUID tenantId, String name, Map<String, CellValue> cells) {}

    static StatutorySheet compile(StatutoryContent content, StatutoryBook book) {
        var open = new OpenBook(book);
        return new StatutorySheet(new ParkCells(content, open).all(), RowCells.of(content, open));
    }
}
