package org.seedbed.billing.internal.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;

/** What the operations on payments take and answer. */
public interface PaymentJson {

    int MOST_SHARES = 100;

    /** This much, above zero, for that bill. */
    record ShareRequest(
            @NotNull UUID billId, @NotNull @Valid Money amount) {}

    /**
     * Money that came.
     *
     * @param receivedOn the day it was on the park's account
     * @param voucherNumber of the receipt or of the bank
     * @param shares which bills it is for; what is left, and all of it where none is named, pays what is oldest due
     */
    record PaymentRequest(
            @NotNull UUID tenantId,
            @NotNull LocalDate receivedOn,
            @NotNull PaymentMethod method,
            @NotNull @Valid Money amount,
            @Nullable @Size(max = 120) String payer,
            @NotBlank @Size(max = 60) String voucherNumber,
            @Nullable @Size(max = 500) String note,
            @NotNull @Size(max = MOST_SHARES) List<@NotNull @Valid ShareRequest> shares) {}

    /** Money that was given back, of what nobody has used. */
    record RefundRequest(
            @NotNull UUID tenantId,
            @NotNull LocalDate paidOn,
            @NotNull PaymentMethod method,
            @NotNull @Valid Money amount,
            @Nullable @Size(max = 120) String payee,
            @NotBlank @Size(max = 60) String voucherNumber,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why an entry was a mistake. */
    record ReversalRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Money that is on the account, for bills that are named: deposits, too, which are never paid unasked. */
    record AccountSettlementRequest(
            @NotNull @Size(min = 1, max = MOST_SHARES) List<@NotNull @Valid ShareRequest> shares) {}

    /**
     * An entry.
     *
     * @param receivedOn the day it counts
     * @param payer who paid, or was paid
     * @param unused what is left of a payment; null for other entries
     * @param reversesId of a reversal: what it takes back
     * @param reversedById the reversal that took it back
     * @param reason of a refund or reversal
     */
    record PaymentView(
            UUID id,
            String number,
            PaymentKind kind,
            UUID tenantId,
            String companyName,
            LocalDate receivedOn,
            PaymentMethod method,
            Money amount,
            @Nullable String payer,
            @Nullable String voucherNumber,
            @Nullable String note,
            @Nullable Money unused,
            @Nullable UUID reversesId,
            @Nullable UUID reversedById,
            @Nullable String reason,
            @Nullable String recordedBy,
            Instant recordedAt) {}

    /** What a payment was used for, or a refund was made of: one row a bill, a payment or a credit note. */
    record PaymentUse(PaymentUseKind kind, UUID id, String number, Money amount) {}

    /** What stands at the other end of money that was used. */
    enum PaymentUseKind {
        BILL,
        CREDIT_NOTE,
        PAYMENT,
        REFUND,
        PAYMENT_REVERSAL
    }

    /**
     * An entry with what it was used for.
     *
     * @param abilities {@code reverse} where the actor may take it back
     */
    record PaymentResponse(PaymentView payment, List<PaymentUse> uses, List<String> abilities) {}
}
