package org.seedbed.billing.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.account.AccountJson.Ageing;
import org.seedbed.billing.internal.account.AccountJson.ArrearsRow;
import org.seedbed.billing.internal.account.ArrearsQueries.WholeList;

/**
 * A tenant's row of the table.
 *
 * @param row null: all tenants together
 */
record AgeingRow(@Nullable ArrearsRow row, Ageing ageing) implements ReportRow {

    @Override
    public boolean sum() {
        return row == null;
    }

    static List<AgeingRow> of(WholeList list) {
        var rows = new ArrayList<AgeingRow>();
        list.rows().forEach(row -> rows.add(new AgeingRow(row, row.ageing())));
        rows.add(new AgeingRow(null, list.sums()));
        return rows;
    }
}
