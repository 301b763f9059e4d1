package org.seedbed.agreement.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
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
import org.seedbed.agreement.AgreementEndCause;
import org.seedbed.agreement.internal.AgreementTerms.FreeDays;
import org.seedbed.agreement.internal.AgreementTerms.ParkSide;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;
import org.seedbed.shared.money.Money;

/** What the operations on agreements take. Periods are half-open: {@code to} is the first day after. */
interface AgreementRequests {

    /**
     * Everything that is agreed on.
     *
     * @param termsPolicyId the policy with list price, fees and time limits of leases
     * @param priceReason why it is another price than the list's; asked for when it is submitted
     * @param lateRate per cent of the sum overdue, a day
     */
    record AgreementTermsRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull UUID termsPolicyId,
            @NotNull @Valid PartyRequest party,
            @NotNull @Valid ParkSide park,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid PlaceRequest> places,
            @NotEmpty @Size(max = 40) List<@NotNull @Valid RentStep> prices,
            @Nullable @Size(max = 200) String priceReason,
            @NotNull @Size(max = 10) List<@NotNull @Valid FreeDays> free,
            @NotNull @Valid Money deposit,
            @Nullable @Size(max = 200) String depositReason,
            // 0.05 per cent a day: what courts let pass; more is cut down when somebody sues
            @NotNull @DecimalMin("0") @DecimalMax("0.05") @Digits(integer = 1, fraction = 3)
            BigDecimal lateRate,

            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> benefits,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> services) {}

    /** An agreement that comes from an application, and every change of a draft. */
    record AgreementContentRequest(@NotNull @Valid AgreementTermsRequest content) {}

    /** Who signs for the company or team, and how to reach them. */
    record PartyRequest(
            @NotBlank @Size(max = 200) String address,
            @NotBlank @Size(max = 60) String representative,
            @NotBlank @Size(max = 30) String phone) {}

    /** A unit to let: whole, or a number of its seats. */
    record PlaceRequest(
            @NotNull UUID unitId,
            @Nullable @Min(1) @Max(1000) Integer seats,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /**
     * A new agreement of a company that stays already.
     *
     * @param admissionPolicyId the policy that says how long it may be incubated
     * @param renewsId the agreement this one goes on from
     */
    record TenantAgreementRequest(
            @NotNull UUID tenantId,
            @NotNull UUID admissionPolicyId,
            @Nullable UUID renewsId,
            @NotNull @Valid AgreementTermsRequest content) {}

    /** Why. */
    record AgreementReason(@NotBlank @Size(max = 500) String reason) {}

    /**
     * How an agreement is to end early.
     *
     * @param noticeOn the day on which the notice reached the other side
     */
    record EndRequest(
            @NotNull AgreementEndCause cause,
            @NotNull LocalDate noticeOn,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * What became of the deposit: received, less than agreed with a reason, or waived with one.
     *
     * @param amount that was received; zero where it is waived
     */
    record DepositRequest(
            @NotNull @Valid Money amount,
            @Nullable LocalDate receivedOn,
            @Nullable @Size(max = 50) String receiptNumber,
            @Nullable @Size(max = 200) String reason) {}

    /** {@code kept} of what was received, zero for none of it; the rest was paid out on the day. */
    record DepositReturnRequest(
            @NotNull @Valid Money kept,
            @Nullable @Size(max = 200) String keptFor,
            @NotNull LocalDate paidOn,
            @NotBlank @Size(max = 60) String voucherNumber) {}

    /** The day on which the later of both sides signed. */
    record SignatureRequest(@NotNull LocalDate signedOn) {}
}
