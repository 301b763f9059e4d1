package org.seedbed.billing.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.report.CollectionJson.CollectionFigures;
import org.seedbed.billing.internal.report.CollectionJson.CollectionResponse;
import org.seedbed.billing.internal.report.CollectionJson.FeeCollection;

/**
 * A row of the table.
 *
 * @param month null: all months
 * @param fee null: all fees
 */
record CollectionRow(@Nullable String month, @Nullable FeeKind fee, CollectionFigures figures) implements ReportRow {

    @Override
    public boolean sum() {
        return month == null;
    }

    /** Each month with its fees, then all together with theirs. */
    static List<CollectionRow> of(CollectionResponse report) {
        var rows = new ArrayList<CollectionRow>();
        report.months().forEach(month -> add(rows, month.month(), month.figures(), month.byFee()));
        add(rows, null, report.total(), report.byFee());
        return rows;
    }

    private static void add(
            List<CollectionRow> rows, @Nullable String month, CollectionFigures figures, List<FeeCollection> byFee) {
        rows.add(new CollectionRow(month, null, figures));
        byFee.forEach(fee -> rows.add(new CollectionRow(month, fee.fee(), fee.figures())));
    }
}
