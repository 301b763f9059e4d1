package org.seedbed.space;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as other modules see it.
 *
 * @param area in ㎡
 * @param seats workstations; always there for a workstation zone
 * @param life the days on which it exists
 * @param price list price in 元 in force today
 */
public record UnitView(
        UUID id,
        String number,
        UnitKind kind,
        BigDecimal area,
        @Nullable Integer seats,
        UUID floorId,
        String buildingCode,
        int floorLevel,
        @Nullable String remark,
        UnitLife life,
        @Nullable BigDecimal price,
        @Nullable PriceBasis basis) {}
