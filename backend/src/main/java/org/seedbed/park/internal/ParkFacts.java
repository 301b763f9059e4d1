package org.seedbed.park.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.park.ParkKind;
import org.seedbed.park.ParkLevel;

/**
 * What a park says of itself.
 *
 * @param recognisedOn day of the recognition at {@code level}
 * @param regionCode GB/T 2260
 * @param operatedArea 园区运营面积 in ㎡
 * @param timeZone by whose clock its rooms are booked; null: leaves it as it is
 */
record ParkFacts(
        String name,
        ParkKind kind,
        ParkLevel level,
        @Nullable LocalDate recognisedOn,
        String regionCode,
        @Nullable String address,
        BigDecimal operatedArea,
        @Nullable LocalDate openedOn,
        @Nullable String timeZone) {

    ParkFacts {
        operatedArea = operatedArea.setScale(2, RoundingMode.UNNECESSARY);
    }
}
