package org.seedbed.agreement.internal.paper;

import java.time.LocalDate;

/** Days as contracts write them. */
final class PaperDay {

    private PaperDay() {}

    /** {@code 2026年3月1日}. */
    static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** {@code 2026年3月1日至2027年2月28日}, both included. */
    static String period(LocalDate from, LocalDate dayAfter) {
        return of(from) + "至" + of(dayAfter.minusDays(1));
    }
}
