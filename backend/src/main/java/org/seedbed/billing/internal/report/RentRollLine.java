package org.seedbed.billing.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.report.RentRollJson.RentRollRow;
import org.seedbed.billing.internal.report.RentRollJson.RentRollSums;

/** A row of the table: of a unit, or the sums of all. */
record RentRollLine(@Nullable RentRollRow row, @Nullable RentRollSums sums) implements ReportRow {

    @Override
    public boolean sum() {
        return sums != null;
    }

    static List<RentRollLine> of(List<RentRollRow> rows) {
        var lines = new ArrayList<RentRollLine>();
        rows.forEach(row -> lines.add(new RentRollLine(row, null)));
        lines.add(new RentRollLine(null, RentRollQueries.sums(rows)));
        return lines;
    }
}
