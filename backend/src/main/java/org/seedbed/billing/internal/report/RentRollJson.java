package org.seedbed.billing.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.shared.money.Money;

/** 租金台账: what is let on a day, to whom and for how much. */
interface RentRollJson {

    /**
     * A unit, or seats of it, as let on the day.
     *
     * @param area in ㎡ of a whole unit; null where seats are let
     * @param to the first day after the lease
     * @param price as agreed for the day; null where none was recorded, or several hold
     * @param monthlyRent of a whole month by that price, before any waiver; null where none was recorded
     * @param rentFree whether nothing is charged on the day (免租期)
     * @param billed rent of the month that was billed, after what was waived and taken back
     * @param waived what was waived of it
     * @param deposit as recorded when the agreement began; on the first unit of a lease
     */
    record RentRollRow(
            UUID leaseId,
            @Nullable String agreement,
            UUID tenantId,
            String companyName,
            UUID unitId,
            String unit,
            @Nullable BigDecimal area,
            @Nullable Integer seats,
            LocalDate from,
            LocalDate to,
            @Nullable Money price,
            @Nullable ChargeBasis basis,
            @Nullable Money monthlyRent,
            boolean rentFree,
            Money billed,
            Money waived,
            @Nullable Money deposit) {}

    /** Sums of the whole list. */
    record RentRollSums(
            int leases, BigDecimal area, int seats, Money monthlyRent, Money billed, Money waived, Money deposit) {}

    /**
     * The list by unit.
     *
     * @param month yyyy-MM of the day: whose rent is told as billed and waived
     */
    record RentRollResponse(
            List<RentRollRow> items, int page, int size, int total, LocalDate on, String month, RentRollSums sums) {}
}
