package org.seedbed.billing.internal.report;

import java.util.List;
import org.seedbed.shared.document.DocumentTemplate;

/**
 * A report on paper: a table under its letterhead.
 *
 * @param period what it speaks of, in words
 * @param notes what one has to know to read the figures
 */
public record ReportPaper(
        String title,
        String park,
        String period,
        String madeBy,
        String madeOn,
        List<Column> columns,
        List<Line> rows,
        List<String> notes) {

    /** A column; figures stand at its right. */
    public record Column(String name, boolean figure) {}

    /** A row; one that adds up others stands out. */
    public record Line(boolean sum, List<Cell> cells) {}

    public record Cell(String text, boolean figure) {}

    static DocumentTemplate template(String title) {
        return new DocumentTemplate("report", 1, title).wide();
    }
}
