package org.seedbed.agreement.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.space.PriceBasis;

/**
 * What an agreement and its lease say beside parties and period, as it is stored. Areas are those of the day it was
 * written: what was agreed on does not change with the register.
 *
 * @param prices by basis, each from its day until the next one's
 * @param priceReason why it is another price than the list's
 * @param depositReason why there is none
 * @param lateRate per cent of the sum overdue, a day
 */
record AgreementTerms(
        List<AgreementPlace> places,
        List<RentStep> prices,
        @Nullable String priceReason,
        List<FreeDays> free,
        Money deposit,
        @Nullable String depositReason,
        BigDecimal lateRate,
        ParkSide park,
        List<String> benefits,
        List<String> services) {

    /**
     * A unit, or a number of its seats, for {@code [from, to)}.
     *
     * @param area of the unit in ㎡
     * @param seats null: the whole unit
     */
    record AgreementPlace(
            UUID unitId,
            String number,
            BigDecimal area,
            @Nullable Integer seats,
            LocalDate from,
            LocalDate to) {

        PriceBasis basis() {
            return seats == null ? PriceBasis.SQM_MONTH : PriceBasis.SEAT_MONTH;
        }

        BigDecimal quantity() {
            return seats == null ? area : BigDecimal.valueOf(seats);
        }
    }

    /** A price from a day on. */
    record RentStep(
            @NotNull PriceBasis basis,
            @NotNull LocalDate from,
            @NotNull @Valid Money amount) {}

    /** 免租期: days {@code [from, to)} for which no rent is due. */
    record FreeDays(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** Who signs for the park, and how to reach it. */
    record ParkSide(
            @NotBlank @Size(max = 60) String representative,
            @NotBlank @Size(max = 30) String phone) {}
}
