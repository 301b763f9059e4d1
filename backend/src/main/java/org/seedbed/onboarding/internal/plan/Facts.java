package org.seedbed.onboarding.internal.plan;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a register's cells meet stored facts. */
final class Facts {

    private Facts() {}

    /** A blank cell never erases. */
    static <T> @Nullable T merged(@Nullable T told, @Nullable T stored) {
        return told == null ? stored : told;
    }

    /** Numbers are alike whatever their scale: 12.5 is 12.50. */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y) == 0;
        }
        return Objects.equals(a, b);
    }
}
