package org.seedbed.facility.internal.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.FacilityBookers;
import org.seedbed.facility.FacilityCharge;
import org.seedbed.facility.FacilityKind;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.shared.money.Money;

/** What the operations on facilities take and answer. Times of day are the park's. */
public interface FacilityJson {

    record FacilitySummary(
            UUID id,
            int version,
            String code,
            String name,
            FacilityKind kind,
            FacilityState state,
            String place,
            @Nullable Integer capacity,
            List<String> features,
            FacilityBookers bookers,
            boolean needsApproval,
            boolean checkIn,
            FacilityCharge charge,
            @Nullable Money ownPrice) {}

    /**
     * A facility.
     *
     * @param facts as they were entered
     * @param tariffPrice what the park's tariff asks today
     */
    record FacilityResponse(
            UUID id,
            int version,
            FacilityState state,
            FacilityFacts facts,
            List<FacilityOpening> hours,
            @Nullable Money tariffPrice,
            String zone,
            List<String> abilities) {}

    /**
     * A facility to the people of a company.
     *
     * @param price for an hour beyond the free ones, or for a time; null: nothing is asked
     */
    record OwnFacilityView(
            UUID id,
            FacilityFacts facts,
            List<FacilityOpening> hours,
            @Nullable Money price,
            String zone) {}

    /** A span of a kind of day. */
    record FacilityOpening(
            @NotNull DayKind dayKind,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String from,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String to) {}

    record FacilityHoursRequest(@NotNull @Size(max = 40) List<@NotNull @Valid FacilityOpening> hours) {}

    record FacilityRetireRequest(@NotBlank @Size(max = 200) String reason) {}

    /** From a moment of one day to a moment of the same or a later one; without times whole days. */
    record BlackoutRequest(
            @NotNull LocalDate fromDate,
            @Nullable @Pattern(regexp = DayMinutes.FORM) String from,
            @NotNull LocalDate untilDate,
            @Nullable @Pattern(regexp = DayMinutes.FORM) String until,
            @NotBlank @Size(max = 200) String reason) {}

    record BlackoutView(UUID id, LocalDate fromDate, String from, LocalDate untilDate, String until, String reason) {}

    /**
     * The code at a door.
     *
     * @param text what the QR code holds
     */
    record DoorCodeView(UUID facilityId, String code, String text) {}

    /** What a park says about bookings, in minutes, days and times. */
    record FacilitySettingsRequest(
            @NotNull @Min(1) @Max(60) Integer holdMinutes,
            @NotNull @Min(0) @Max(120) Integer checkInMinutes,
            @NotNull @Min(5) @Max(120) Integer releaseMinutes,
            @NotNull @Min(1) @Max(100) Integer noShowLimit,
            @NotNull @Min(1) @Max(366) Integer noShowWindowDays,
            @NotNull @Min(0) @Max(366) Integer blockDays) {}

    record FacilitySettingsView(int version, FacilitySettingsRequest settings) {}
}
