package org.seedbed.facility.internal.quota;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.FacilityCharge;
import org.seedbed.shared.money.Money;

/**
 * What a booking costs.
 *
 * @param charged whether it is settled; otherwise an estimate
 * @param freeMinutesLeft of the month's free hours before this booking; null: of the park's own
 * @param freeMinutes of them that this booking takes
 * @param beyondMinutes that are charged by the hour
 */
public record BookingPrice(
        boolean charged,
        @Nullable Integer freeMinutesLeft,
        int freeMinutes,
        int beyondMinutes,
        Money amount,
        List<BookingPriceLine> lines) {

    /**
     * One facility of it.
     *
     * @param unitPrice 元 an hour or a time; null: nothing is asked
     */
    public record BookingPriceLine(
            UUID facilityId,
            String name,
            FacilityCharge charge,
            int minutes,
            int freeMinutes,
            int beyondMinutes,
            @Nullable Money unitPrice,
            Money amount) {}
}
