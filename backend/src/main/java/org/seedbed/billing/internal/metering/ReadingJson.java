package org.seedbed.billing.internal.metering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.metering.MeterJson.MeterValue;

/** What the operations on readings take and answer. */
interface ReadingJson {

    /** What the device showed when the day began. {@code confirmed}: looked at twice, although it is many times the usual. */
    record MeterReadingRequest(
            @NotNull LocalDate day,

            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 4)
            BigDecimal value,

            @Nullable Boolean estimated,
            @Nullable Boolean confirmed,
            @Nullable @Size(max = 200) String note) {}

    /** What it was in truth, and why it was told otherwise. */
    record MeterCorrectionRequest(
            @NotNull LocalDate day,

            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 4)
            BigDecimal value,

            @Nullable Boolean estimated,
            @Nullable Boolean confirmed,
            @NotBlank @Size(max = 200) String reason) {}

    /** One row of a sheet. */
    record MeterSheetLineRequest(
            @NotNull UUID meterId,

            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 4)
            BigDecimal value,

            @Nullable Boolean estimated,
            @Nullable Boolean confirmed,
            @Nullable @Size(max = 200) String note) {}

    /** Readings of many meters on one day: all are kept, or none and the errors name the rows. */
    record MeterSheetRequest(
            @NotNull LocalDate day,

            @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid MeterSheetLineRequest> lines) {}

    /** How many readings were kept. */
    record MeterSheetResponse(LocalDate day, int readings) {}

    /**
     * A meter on a day's sheet: what it showed before, what it shows, and what it usually uses a day, times 倍率.
     * {@code reading} null: still to be read.
     */
    record MeterSheetRow(
            UUID meterId,
            String number,
            MeterFee fee,
            boolean shared,
            @Nullable String place,
            String deviceNumber,
            BigDecimal multiplier,
            @Nullable MeterValue previous,
            @Nullable BigDecimal usualPerDay,
            @Nullable MeterValue reading) {}
}
