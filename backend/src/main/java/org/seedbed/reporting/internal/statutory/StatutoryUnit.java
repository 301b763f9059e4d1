package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What a cell is printed and typed in. Values are worked out in 元, ㎡, whole things and parts of one. */
public enum StatutoryUnit {
    TEXT(null, 0),
    DATE(null, 0),
    /** YES or NO; 是 or 否 on paper. */
    YES_NO(null, 0),
    /** 个、家、项、场. */
    ITEMS("1", 0),
    PEOPLE("1", 0),
    M2("1", 2),
    YUAN("1", 2),
    THOUSAND_YUAN("1000", 2),
    WAN_YUAN("10000", 2),
    PERCENT("0.01", 2);

    private final BigDecimal one;
    private final int digits;
    private final boolean number;

    StatutoryUnit(@Nullable String one, int digits) {
        this.one = one == null ? BigDecimal.ONE : new BigDecimal(one);
        this.digits = digits;
        number = one != null;
    }

    boolean isNumber() {
        return number;
    }

    /** What it measures: units of one kind are added up and held against each other. */
    String kind() {
        return isMoney() ? "MONEY" : this == ITEMS || this == PEOPLE ? "HEADS" : name();
    }

    boolean isMoney() {
        return this == YUAN || this == THOUSAND_YUAN || this == WAN_YUAN;
    }

    /** As it is printed, rounded half up. */
    BigDecimal shown(BigDecimal value) {
        return value.divide(one, digits, RoundingMode.HALF_UP);
    }

    /** How far in 元 two amounts may be apart that are printed alike: half of the last digit. 元 are printed to the cent, so nought. */
    BigDecimal slack() {
        return isMoney() && this != YUAN
                ? one.movePointLeft(digits).divide(BigDecimal.TWO, MathContext.UNLIMITED)
                : BigDecimal.ZERO;
    }

    /** What somebody typed. */
    BigDecimal meant(BigDecimal typed) {
        return typed.multiply(one);
    }
}
