package org.seedbed.lease.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.space.PriceBasis;

/** What the lease operations take and answer. Periods are half-open: {@code to} is the first day after. */
interface LeaseJson {

    record LeaseRequest(
            @NotNull UUID tenantId,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid LeaseUnitRequest> units,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Valid Money unitPrice,
            @Nullable PriceBasis basis,
            @Nullable @Size(max = 100) String waiverLabel) {}

    /** A unit to let: whole, or a number of its seats. */
    record LeaseUnitRequest(
            @NotNull UUID unitId,
            @Nullable @Min(1) @Max(1000) Integer seats) {}

    record TerminationRequest(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * A lease in a list.
     *
     * @param monthlyRent before any waiver; null when no price was agreed, or it counts what the unit does not have
     * @param terminated ended early
     * @param continued whether the tenant has a lease of one of the units from the day this one ends
     * @param agreementNumber of the agreement it belongs to and is ended by; null when it was recorded by itself
     */
    record LeaseSummary(
            UUID id,
            UUID tenantId,
            String companyName,
            LocalDate from,
            LocalDate to,
            List<LeaseUnitView> units,
            @Nullable Money unitPrice,
            @Nullable PriceBasis basis,
            @Nullable Money monthlyRent,
            @Nullable String waiverLabel,
            boolean terminated,
            boolean continued,
            @Nullable String agreementNumber) {}

    record LeaseResponse(
            UUID id,
            int version,
            UUID tenantId,
            String companyName,
            LocalDate from,
            LocalDate to,
            List<LeaseUnitView> units,
            @Nullable Money unitPrice,
            @Nullable PriceBasis basis,
            @Nullable Money monthlyRent,
            @Nullable String waiverLabel,
            @Nullable String terminationReason,
            List<String> abilities) {}

    /**
     * A let unit. Area in ㎡.
     *
     * @param seats how many; null when it is let whole
     * @param seatNumbers which, as {@code 1–3, 7}; null when it is let whole
     * @param to first day after
     */
    record LeaseUnitView(
            UUID unitId,
            String number,
            BigDecimal area,
            @Nullable Integer seats,
            @Nullable String seatNumbers,
            LocalDate from,
            LocalDate to) {}
}
