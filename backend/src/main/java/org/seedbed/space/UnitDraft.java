package org.seedbed.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a register describes it.
 *
 * @param price list price in 元; null when the register names none, which leaves the price list as it is
 * @param basis there whenever the price is
 * @param priceFrom first day of the price
 */
public record UnitDraft(
        UUID id,
        UUID floorId,
        String number,
        UnitKind kind,
        BigDecimal area,
        @Nullable Integer seats,
        @Nullable String remark,
        @Nullable BigDecimal price,
        @Nullable PriceBasis basis,
        LocalDate priceFrom) {}
