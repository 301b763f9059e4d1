package org.seedbed.billing.internal.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Calendar months from one to another, both included. */
record MonthSpan(YearMonth from, YearMonth to) {

    LocalDate firstDay() {
        return from.atDay(1);
    }

    LocalDate dayAfter() {
        return to.plusMonths(1).atDay(1);
    }

    List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }
}
