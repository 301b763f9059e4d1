package org.seedbed.agreement.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementEndCause;
import org.seedbed.agreement.AgreementFileKind;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.StartNeed;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.money.Money;
import org.seedbed.space.PriceBasis;
import org.seedbed.tenancy.Stage;

/** Agreements on the wire. Periods are half-open: {@code to} is the first day after. */
interface AgreementJson {

    /** How many agreements stand in a state, and how many of them are late. */
    record AgreementCount(AgreementState state, int total, int late) {}

    /** How many of those that run end within so many days, the nearer ones among them. */
    record AgreementsEnding(int days, int total) {}

    /** What the list is narrowed to, with how much there is of it. */
    record AgreementCounts(List<AgreementCount> states, List<AgreementsEnding> ending) {}

    /**
     * An agreement in the list.
     *
     * @param units numbers of its places, by place
     * @param daysLeft until its last day; null where it does not run
     * @param late its first day has come and it has not begun
     */
    record AgreementSummary(
            UUID id,
            String number,
            AgreementState state,
            Stage stage,
            String partyName,
            @Nullable UUID tenantId,
            List<String> units,
            LocalDate from,
            LocalDate to,
            @Nullable Integer daysLeft,
            boolean late) {}

    /**
     * An agreement with everything it says.
     *
     * @param limit the first day after the time a company may be incubated; list price from then on
     * @param party null for whoever may not see people
     * @param startNeeds what it waits for before it begins, once it is signed
     */
    record AgreementResponse(
            UUID id,
            int version,
            String number,
            AgreementState state,
            Stage stage,
            @Nullable UUID applicationId,
            @Nullable UUID tenantId,
            @Nullable UUID renewsId,
            CompanyKind partyKind,
            String partyName,
            @Nullable String partyUscc,
            AgreementRequests.@Nullable PartyRequest party,
            LocalDate from,
            LocalDate to,
            LocalDate limit,
            String policyName,
            String termsName,
            AgreementTerms terms,
            int round,
            @Nullable String madeBy,
            @Nullable String checkedBy,
            @Nullable String approvedBy,
            @Nullable LocalDate signedOn,
            @Nullable UUID leaseId,
            List<AgreementFileView> files,
            List<AgreementStepView> steps,
            List<Integer> expiryTold,
            @Nullable AgreementEndView end,
            @Nullable DepositView deposit,
            List<StartNeed> startNeeds,
            boolean late,
            List<String> abilities) {}

    /**
     * What became of the deposit.
     *
     * @param amount that was received; zero where it is waived
     * @param reason why less than agreed
     * @param returned what became of it when the company left; null while the park has it
     */
    record DepositView(
            Money amount,
            @Nullable LocalDate receivedOn,
            @Nullable String receiptNumber,
            @Nullable String reason,
            String recordedBy,
            Instant recordedAt,
            @Nullable DepositReturnView returned) {}

    /**
     * What became of a deposit.
     *
     * @param kept of it, and what for
     */
    record DepositReturnView(
            Money returned,
            Money kept,
            @Nullable String keptFor,
            LocalDate paidOn,
            String voucherNumber,
            @Nullable String recordedBy,
            Instant recordedAt) {}

    /**
     * How it is to end early, or ended.
     *
     * @param agreedTo the first day after, as it was signed
     */
    record AgreementEndView(
            AgreementEndCause cause, LocalDate noticeOn, LocalDate lastDay, LocalDate agreedTo, String reason) {}

    /**
     * A paper or a scan.
     *
     * @param current whether it belongs to the wording as it stands
     * @param textHash of papers we made: SHA-256 of the text with its values
     */
    record AgreementFileView(
            UUID id,
            AgreementFileKind kind,
            int round,
            boolean current,
            String fileName,
            long size,
            String sha256,
            Instant storedAt,
            @Nullable String template,
            @Nullable String textHash) {}

    /** A step of its way so far. */
    record AgreementStepView(
            AgreementMove move,
            AgreementState to,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    /** What is due month by month, before any waiver. */
    record RentPreview(List<RentMonth> months, Money total) {}

    /**
     * A month and its lines.
     *
     * @param month its first day
     */
    record RentMonth(LocalDate month, Money amount, List<RentMonthLine> lines) {}

    /**
     * The rent of one place at one price within a month: price × quantity × days ÷ days of the month.
     *
     * @param listPrice whether it is due at list price, for the time to be incubated is over
     */
    record RentMonthLine(
            UUID unitId,
            String number,
            PriceBasis basis,
            BigDecimal quantity,
            LocalDate from,
            LocalDate to,
            int days,
            Money unitPrice,
            Money amount,
            boolean listPrice) {}

    /** An agreement as the company's own people see it, from its signature on. */
    record OwnAgreement(
            UUID id,
            String number,
            AgreementState state,
            Stage stage,
            String parkName,
            LocalDate from,
            LocalDate to,
            List<String> units,
            Money deposit,
            @Nullable LocalDate signedOn,
            List<AgreementFileView> files) {

        OwnAgreement with(List<AgreementFileView> files) {
            return new OwnAgreement(id, number, state, stage, parkName, from, to, units, deposit, signedOn, files);
        }
    }
}
