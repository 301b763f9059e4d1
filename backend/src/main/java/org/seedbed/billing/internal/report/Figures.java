package org.seedbed.billing.internal.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.text.Worded;
import org.seedbed.shared.text.Words;

/** How figures stand in tables. */
final class Figures {

    static final Worded TOTAL = new Words("合计", "Total");

    private static final Worded NONE = new Words("不适用", "n/a");

    private Figures() {}

    /** A rate of 0.9512 as 95.12; in words where there is none. */
    static Object percent(@Nullable BigDecimal rate, Locale language) {
        return rate == null ? NONE.in(language) : rate.movePointRight(2);
    }
}
