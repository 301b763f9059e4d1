package org.seedbed.space.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.seedbed.space.PriceVersionRef;
import org.seedbed.space.UnitKind;
import org.seedbed.space.internal.ReshapeJson.UnitKinView;

/** What the space operations take and answer. */
interface SpaceJson {

    /** A building and the levels of its floors; level 1 is the ground floor, -1 the one below. */
    record BuildingRequest(
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = 50) String name,

            @NotNull @Size(max = 209) List<@NotNull @Min(-9) @Max(200) Integer> floors) {}

    record BuildingView(UUID id, String code, String name, List<FloorView> floors) {}

    /** A floor; without a label it is called 3层 or 地下1层. */
    record FloorRequest(
            @NotNull @Min(-9) @Max(200) Integer level,
            @Nullable @Size(max = 20) String label) {}

    record FloorView(UUID id, int level, String label) {}

    /** A unit that is there from a day on, or always was. Area in ㎡, two decimals; a workstation zone needs its seats. */
    record UnitRequest(
            @NotNull UUID floorId,
            @NotBlank @Size(max = 30) String number,
            @NotNull UnitKind kind,

            @NotNull @DecimalMin("0.01") @Digits(integer = 8, fraction = 2)
            BigDecimal area,

            @Nullable @Min(1) @Max(10_000) Integer seats,
            @Nullable @Size(max = 500) String remark,
            @Nullable LocalDate from) {

        UnitFacts facts() {
            return UnitFacts.of(number, kind, area, seats, remark);
        }
    }

    /** A unit. Area in ㎡, two decimals; a workstation zone needs its seats. */
    record UnitUpdateRequest(
            @NotBlank @Size(max = 30) String number,
            @NotNull UnitKind kind,

            @NotNull @DecimalMin("0.01") @Digits(integer = 8, fraction = 2)
            BigDecimal area,

            @Nullable @Min(1) @Max(10_000) Integer seats,
            @Nullable @Size(max = 500) String remark) {

        UnitFacts facts() {
            return UnitFacts.of(number, kind, area, seats, remark);
        }
    }

    /** A unit in a list, with the price in force on the day asked for, for those who may see prices. */
    record UnitSummary(
            UUID id,
            String number,
            UnitKind kind,
            BigDecimal area,
            @Nullable Integer seats,
            UUID buildingId,
            String buildingCode,
            UUID floorId,
            int floorLevel,
            String floorLabel,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UnitPriceView price) {}

    /**
     * A unit with its price list, newest first; the list is empty for those who may not see prices. The unit exists over
     * {@code [from, to)}; what it came out of and what became of it stand in {@code before} and {@code after}.
     */
    record UnitResponse(
            UUID id,
            int version,
            String number,
            UnitKind kind,
            BigDecimal area,
            @Nullable Integer seats,
            @Nullable String remark,
            UUID buildingId,
            String buildingCode,
            UUID floorId,
            int floorLevel,
            String floorLabel,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<UnitKinView> before,
            List<UnitKinView> after,
            List<UnitPriceEntry> prices,
            List<String> abilities) {}

    /** List price per month from a day on. */
    record UnitPriceRequest(
            @NotNull LocalDate from,
            @NotNull @Valid Money amount,
            @NotNull PriceBasis basis) {}

    /**
     * List price per month over {@code [from, to)} and where it came from: {@code priceList} is the list it stands in, or,
     * where it is an {@code exception}, the one in effect on its first day that it departs from.
     */
    record UnitPriceEntry(
            LocalDate from,
            @Nullable LocalDate to,
            Money amount,
            PriceBasis basis,
            @Nullable PriceVersionRef priceList,
            boolean exception) {}

    /** List price per month over {@code [from, to)}. */
    record UnitPriceView(LocalDate from, @Nullable LocalDate to, Money amount, PriceBasis basis) {}
}
