package org.seedbed.billing.internal.metering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the operations on meters take and answer. */
interface MeterJson {

    /** Whose use is counted: one of the three, or none of them for the whole park. */
    record MeterPlaceRequest(
            @Nullable UUID unitId,
            @Nullable UUID floorId,
            @Nullable UUID buildingId) {}

    /** A device and what it showed when it was put in; {@code multiplier} is the 倍率. */
    record MeterDeviceRequest(
            @NotBlank @Size(max = 50) String number,

            @NotNull @DecimalMin("0.0001") @Digits(integer = 6, fraction = 4)
            BigDecimal multiplier,

            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 4)
            BigDecimal firstValue) {}

    /** A meter with its first device. {@code places} from {@code installedOn} on; exactly one unit unless shared. */
    record MeterRequest(
            @NotBlank @Size(max = 50) String number,
            @NotNull MeterFee fee,
            @NotNull Boolean shared,
            @Nullable @Size(max = 100) String place,

            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid MeterPlaceRequest> places,

            @NotNull LocalDate installedOn,
            @NotNull @Valid MeterDeviceRequest device) {}

    /** What is said of a meter. */
    record MeterChangeRequest(
            @NotBlank @Size(max = 50) String number,
            @Nullable @Size(max = 100) String place) {}

    /** Whose use it counts from a day on. */
    record MeterPlacesRequest(
            @NotNull LocalDate from,

            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid MeterPlaceRequest> places) {}

    /** The last value of the old device and the new one; {@code device} null: taken out for good. */
    record MeterReplaceRequest(
            @NotNull LocalDate day,

            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 4)
            BigDecimal lastValue,

            @Nullable Boolean lastEstimated,
            @Nullable Boolean confirmed,
            @Nullable @Valid MeterDeviceRequest device) {}

    /** A place with its name; the name is null for the whole park. */
    record MeterPlace(
            @Nullable UUID unitId,
            @Nullable UUID floorId,
            @Nullable UUID buildingId,
            @Nullable String name) {}

    /** A value on a day. */
    record MeterValue(LocalDate day, BigDecimal value, boolean estimated) {}

    /** A meter among others; {@code deviceNumber} null: taken out. */
    record MeterSummary(
            UUID id,
            int version,
            String number,
            MeterFee fee,
            boolean shared,
            @Nullable String place,
            List<MeterPlace> places,
            @Nullable String deviceNumber,
            @Nullable BigDecimal multiplier,
            @Nullable MeterValue lastReading) {}

    /** A device on the days {@code [installedOn, removedOn)}. */
    record MeterDeviceView(
            UUID id,
            String number,
            BigDecimal multiplier,
            LocalDate installedOn,
            @Nullable LocalDate removedOn) {}

    /** Places on the days {@code [from, to)}. */
    record MeterPlacesView(LocalDate from, @Nullable LocalDate to, List<MeterPlace> places) {}

    /** A reading as it was recorded; {@code correctedById}: it holds no more. {@code use} since the one before, times 倍率. */
    record MeterReadingView(
            UUID id,
            UUID deviceId,
            String deviceNumber,
            LocalDate day,
            BigDecimal value,
            boolean estimated,
            @Nullable BigDecimal use,
            @Nullable String note,
            @Nullable UUID correctsId,
            @Nullable UUID correctedById,
            @Nullable String readBy,
            Instant readAt) {}

    /** A meter with its devices, whom it counted for, and its readings, the newest first and at most 200. */
    record MeterResponse(
            UUID id,
            int version,
            String number,
            MeterFee fee,
            boolean shared,
            @Nullable String place,
            List<MeterDeviceView> devices,
            List<MeterPlacesView> places,
            List<MeterReadingView> readings,
            List<String> abilities) {}
}
