package org.seedbed.billing.internal.report;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionAreas;
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.text.Words;

/** Columns of the report of exempt income and area. */
enum ExemptionColumn implements ListColumn<ExemptionRow> {
    MONTH("月份", "Month", (r, l) -> r.month() == null ? Figures.TOTAL.in(l) : r.month()),
    QUALIFIES("园区符合条件", "Park qualifies", (r, l) -> qualifies(r, l)),
    EXEMPT("免税收入", "Exempt income", (r, l) -> r.exempt()),
    TAXABLE("应税收入", "Taxable income", (r, l) -> r.taxable()),
    NOT_TAXED("不征税款项", "Not taxed", (r, l) -> r.notTaxed()),
    INCUBATEE_AREA("在孵企业面积（㎡）", "Let to incubatees (㎡)", (r, l) -> area(r, ExemptionAreas::incubatee)),
    OWN_AREA("自用面积（㎡）", "Own use (㎡)", (r, l) -> area(r, ExemptionAreas::own)),
    OTHERS_AREA("其他企业面积（㎡）", "Let to others (㎡)", (r, l) -> area(r, ExemptionAreas::others)),
    VACANT_AREA("空置面积（㎡）", "Vacant (㎡)", (r, l) -> area(r, ExemptionAreas::vacant)),
    TOTAL_AREA("总面积（㎡）", "Total (㎡)", (r, l) -> area(r, ExemptionAreas::total)),
    SHARE(
            "免税面积占比（%）",
            "Exempt area (%)",
            (r, l) -> r.areas() == null ? null : Figures.percent(r.areas().share(), l));

    private final Shape<ExemptionRow> shape;

    ExemptionColumn(String zh, String en, Content<ExemptionRow> content) {
        shape = new Shape<>(zh, en, content);
    }

    private static @Nullable Object area(ExemptionRow row, Function<ExemptionAreas, Object> of) {
        return row.areas() == null ? null : of.apply(row.areas());
    }

    private static @Nullable String qualifies(ExemptionRow row, Locale language) {
        if (row.month() == null) {
            return null;
        }
        var words = row.qualifies() == null
                ? new Words("未登记认定日期", "Not recorded")
                : row.qualifies() ? new Words("是", "Yes") : new Words("否", "No");
        return words.in(language);
    }

    @Override
    public Shape<ExemptionRow> shape() {
        return shape;
    }
}
