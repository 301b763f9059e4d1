package org.seedbed.billing.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionAreas;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionMonth;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionResponse;
import org.seedbed.shared.money.Money;

/**
 * A month of the table; the last row adds up the income. Areas are averages of a month and are not added up.
 *
 * @param month null: all of them
 */
record ExemptionRow(
        @Nullable String month,
        @Nullable Boolean qualifies,
        Money exempt,
        Money taxable,
        Money notTaxed,
        @Nullable ExemptionAreas areas)
        implements ReportRow {

    @Override
    public boolean sum() {
        return month == null;
    }

    static List<ExemptionRow> of(ExemptionResponse report) {
        var rows = new ArrayList<ExemptionRow>();
        for (ExemptionMonth month : report.months()) {
            rows.add(new ExemptionRow(
                    month.month(),
                    month.qualifies(),
                    month.exempt(),
                    month.taxable(),
                    month.notTaxed(),
                    month.areas()));
        }
        rows.add(new ExemptionRow(null, null, report.exempt(), report.taxable(), report.notTaxed(), null));
        return rows;
    }
}
