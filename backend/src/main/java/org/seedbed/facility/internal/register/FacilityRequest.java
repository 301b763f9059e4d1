package org.seedbed.facility.internal.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.FacilityBookers;
import org.seedbed.facility.FacilityCharge;
import org.seedbed.facility.FacilityKind;
import org.seedbed.shared.money.Money;

/**
 * A facility as it is described.
 *
 * @param unitId where it is one of the register's units
 * @param bufferMinutes kept free after each booking
 * @param stepMinutes bookings begin and end on these
 * @param noticeMinutes before the beginning by when a company has to book
 * @param freeCancelHours before the beginning until when cancelling is free
 * @param checkIn whether what nobody checks in to is given free
 * @param ownPrice 元 an hour or a time; null: by the park's tariff
 */
public record FacilityRequest(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 60) String name,
        @NotNull FacilityKind kind,
        @NotBlank @Size(max = 100) String place,
        @Nullable UUID unitId,
        @Nullable @Min(1) @Max(2000) Integer capacity,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 30) String> features,
        @NotNull @Min(0) @Max(120) Integer bufferMinutes,
        @NotNull @Min(5) @Max(60) Integer stepMinutes,
        @NotNull @Min(5) @Max(1440) Integer minMinutes,
        @NotNull @Min(5) @Max(1440) Integer maxMinutes,
        @NotNull @Min(1) @Max(366) Integer daysAhead,
        @NotNull @Min(0) @Max(10_080) Integer noticeMinutes,
        @NotNull FacilityBookers bookers,
        @NotNull Boolean needsApproval,
        @NotNull @Min(0) @Max(168) Integer freeCancelHours,
        @NotNull Boolean checkIn,
        @NotNull FacilityCharge charge,
        @Nullable @Valid Money ownPrice,
        @Nullable @Size(max = 500) String description) {

    FacilityFacts facts() {
        return new FacilityFacts(
                code,
                name,
                kind,
                place,
                unitId,
                capacity,
                features,
                bufferMinutes,
                stepMinutes,
                minMinutes,
                maxMinutes,
                daysAhead,
                noticeMinutes,
                bookers,
                needsApproval,
                freeCancelHours,
                checkIn,
                charge,
                ownPrice,
                description);
    }
}
