package org.seedbed.space.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.seedbed.space.UnitKind;

/**
 * What is said of a unit.
 *
 * @param area in ㎡, two decimals
 */
record UnitFacts(
        String number,
        UnitKind kind,
        BigDecimal area,
        @Nullable Integer seats,
        @Nullable String remark) {

    UnitFacts {
        if (kind == UnitKind.WORKSTATION && seats == null) {
            throw SpaceErrors.WORKSTATION_NEEDS_SEATS.raise();
        }
    }

    static UnitFacts of(
            String number, UnitKind kind, BigDecimal area, @Nullable Integer seats, @Nullable String remark) {
        var note = remark == null || remark.isBlank() ? null : remark.strip();
        return new UnitFacts(number.strip(), kind, area.setScale(2, RoundingMode.UNNECESSARY), seats, note);
    }
}
