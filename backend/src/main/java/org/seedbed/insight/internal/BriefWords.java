package org.seedbed.insight.internal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;

/** How the brief writes numbers. What nobody knows is a dash. */
final class BriefWords {

    private static final String UNKNOWN = "—";

    private BriefWords() {}

    /** In 万元, as such papers say it. */
    static String wan(@Nullable Money money) {
        return money == null ? UNKNOWN : format("#,##0.00", money.amount().movePointLeft(4)) + " 万元";
    }

    static String people(@Nullable Integer number) {
        return number == null ? UNKNOWN : whole(number) + " 人";
    }

    static String number(@Nullable Integer number) {
        return number == null ? UNKNOWN : whole(number);
    }

    static String area(BigDecimal area) {
        return format("#,##0.##", area);
    }

    static String whole(int number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    static String percent(@Nullable BigDecimal rate) {
        return rate == null ? "不适用" : format("0.0", rate.movePointRight(2)) + "%";
    }

    private static String format(String form, BigDecimal number) {
        return new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
