package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record UnitRow(Head head, @Nullable Values values) implements RegisterRow {

    /** Kind and basis are names of the contract's UnitKind and PriceBasis. */
    public record Values(
            String building,
            int floor,
            String room,
            String kind,
            BigDecimal area,
            @Nullable Integer seats,
            @Nullable BigDecimal listPrice,
            String priceBasis,
            @Nullable String remark) {}
}
