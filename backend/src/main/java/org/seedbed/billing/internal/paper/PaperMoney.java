package org.seedbed.billing.internal.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/** Amounts, quantities and days as papers write them, by the same rules everywhere. */
final class PaperMoney {

    private PaperMoney() {}

    /** {@code 3,600.00}. */
    static String amount(BigDecimal amount) {
        return form("#,##0.00").format(amount);
    }

    /** {@code 1,280.5}: as many decimals as it has, six at most. */
    static String quantity(BigDecimal quantity) {
        return form("#,##0.######").format(quantity);
    }

    /** {@code 2026年3月1日}. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** {@code 2026-03-01 至 2026-03-31}, both included. */
    static String days(LocalDate from, LocalDate dayAfter) {
        var last = dayAfter.minusDays(1);
        return from.equals(last) ? from.toString() : from + " 至 " + last;
    }

    private static DecimalFormat form(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
