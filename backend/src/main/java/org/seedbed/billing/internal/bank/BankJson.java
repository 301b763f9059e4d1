package org.seedbed.billing.internal.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.account.PaymentJson;
import org.seedbed.billing.internal.account.PaymentJson.ShareRequest;
import org.seedbed.billing.internal.match.MatchReason;
import org.seedbed.shared.money.Money;

/** What the operations on bank statements take and answer. */
interface BankJson {

    int MOST_AT_ONCE = 100;

    /** What becomes of a line. */
    enum BankLineState {
        OPEN,
        /** A payment was recorded of it. */
        CONFIRMED,
        /** It is no payment of a tenant. */
        IGNORED
    }

    /**
     * A statement that was read.
     *
     * @param from first day of the lines that were taken
     * @param last last day of them
     * @param refused rows that were not taken
     * @param passedOver rows of money that went, totals and the like
     * @param open lines nobody has decided on
     */
    record BankImportView(
            UUID id,
            String fileName,
            @Nullable String uploadedBy,
            Instant uploadedAt,
            @Nullable LocalDate from,
            @Nullable LocalDate last,
            int taken,
            int refused,
            int passedOver,
            int open) {}

    /**
     * A row that was not taken.
     *
     * @param value what it says there
     * @param repeatsRow the row it repeats
     * @param repeatsFile the file of that row, where it is another
     */
    record BankRefusalView(
            int row,
            BankRefusal why,
            String value,
            @Nullable Integer repeatsRow,
            @Nullable String repeatsFile) {}

    /** A statement with the rows that were not taken, the first 500. */
    record BankImportResponse(BankImportView bankImport, List<BankRefusalView> refusals) {}

    /** What a proposal would pay of a bill. */
    record ProposedShare(UUID billId, String billNumber, Money amount) {}

    /**
     * Whose money it may be.
     *
     * @param exact told who paid, and the amount is that of bills to the cent
     */
    record BankProposal(
            UUID tenantId,
            String companyName,
            int score,
            List<MatchReason> reasons,
            List<ProposedShare> shares,
            boolean exact) {}

    /**
     * Money that came, as the bank tells it.
     *
     * @param accountTail the last four digits of the payer's account
     * @param proposals of an open line, by what is open now; the best first
     * @param certain one proposal is exact and no other: it may be confirmed together with others
     * @param abilities {@code confirm}, {@code ignore}, {@code reopen}
     */
    record BankLineView(
            UUID id,
            UUID importId,
            int row,
            LocalDate day,
            Money amount,
            @Nullable String payer,
            @Nullable String accountTail,
            @Nullable String text,
            @Nullable String reference,
            BankLineState state,
            List<BankProposal> proposals,
            boolean certain,
            @Nullable UUID paymentId,
            @Nullable String paymentNumber,
            @Nullable String companyName,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            List<String> abilities) {}

    /** Whose money it is, and what it pays; as of {@code paymentRecord}. */
    record BankConfirmRequest(
            @NotNull UUID tenantId,
            @NotNull @Size(max = PaymentJson.MOST_SHARES) List<@NotNull @Valid ShareRequest> shares) {}

    /** Lines to confirm as they are proposed. */
    record BankConfirmAllRequest(
            @NotNull @Size(min = 1, max = MOST_AT_ONCE) List<@NotNull UUID> lines) {}

    /** What was confirmed; the others have no proposal that is certain any more, or were decided by somebody else. */
    record BankConfirmAllResponse(List<UUID> confirmed, List<UUID> left) {}

    /** Why a line is no payment of a tenant. */
    record BankIgnoreRequest(@NotBlank @Size(max = 200) String reason) {}
}
