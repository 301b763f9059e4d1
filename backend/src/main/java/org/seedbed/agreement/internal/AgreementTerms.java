package org.seedbed.agreement.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param park stored always; null for whoever may not see people
 */
record AgreementTerms(
        List<AgreementPlace> places,
        List<RentStep> prices,
        @Nullable String priceReason,
        List<FreeDays> free,
        Money deposit,
        @Nullable String depositReason,
        BigDecimal lateRate,
        @Nullable ParkSide park,
        List<String> benefits,
        List<String> services) {

    /** As it is told to whoever may not see people. */
    AgreementTerms withoutPeople() {
        return new AgreementTerms(
                places, prices, priceReason, free, deposit, depositReason, lateRate, null, benefits, services);
    }

    /**
     * A unit, or a number of its seats, for {@code [from, to)}.
     *
     * @param area of the unit in ㎡
     * @param seats null: the whole unit
     * @param listed what a seat cost by the price list when it was written, for the days from the time to be incubated on;
     *     rooms have the list price of the terms
     */
    record AgreementPlace(
            UUID unitId,
            String number,
            BigDecimal area,
            @Nullable Integer seats,
            LocalDate from,
            LocalDate to,
            List<ListedPrice> listed) {

        AgreementPlace {
            // Written before list prices were kept with the place.
            listed = listed == null ? List.of() : List.copyOf(listed);
        }

        /** The list price of a seat on a day, where there is one. */
        Optional<BigDecimal> listPrice(LocalDate day) {
            return listed.stream()
                    .filter(price -> price.on(day))
                    .map(price -> price.amount().amount())
                    .findFirst();
        }

        /** Days on which its list price may become another. */
        List<LocalDate> listDays() {
            return Stream.concat(
                            Stream.of(from),
                            listed.stream()
                                    .flatMap(price -> Stream.of(price.from(), price.to() == null ? to : price.to())))
                    .toList();
        }

        boolean isLet(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }

        PriceBasis basis() {
            return seats == null ? PriceBasis.SQM_MONTH : PriceBasis.SEAT_MONTH;
        }

        BigDecimal quantity() {
            return seats == null ? area : BigDecimal.valueOf(seats);
        }
    }

    /**
     * A price of the list.
     *
     * @param to the first day after; null while no later list is known
     */
    record ListedPrice(LocalDate from, @Nullable LocalDate to, Money amount) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
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
