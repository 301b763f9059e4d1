package org.seedbed.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementState;
import org.seedbed.company.CompanyKind;
import org.seedbed.tenancy.Stage;

/** An agreement as it is stored. */
record Agreement(
        UUID parkId,
        UUID id,
        int version,
        String number,
        AgreementState state,
        Stage stage,
        @Nullable UUID applicationId,
        @Nullable UUID tenantId,
        @Nullable UUID renewsId,
        Party party,
        LocalDate from,
        LocalDate to,
        LocalDate limit,
        UUID policyVersionId,
        UUID termsVersionId,
        AgreementTerms terms,
        int round,
        @Nullable UUID writtenBy,
        UUID madeBy,
        @Nullable UUID checkedBy,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt,
        @Nullable LocalDate signedOn,
        @Nullable UUID leaseId) {

    /** Whether somebody wrote it or put it before the checker: neither checks, approves or voids it. */
    boolean isOf(UUID person) {
        return person.equals(writtenBy) || person.equals(madeBy);
    }

    boolean allows(AgreementMove move) {
        return move.from().contains(state);
    }

    /** The same agreement with other terms, to look at what they would mean. */
    Agreement with(AgreementTerms other, LocalDate end, Party with) {
        return new Agreement(
                parkId,
                id,
                version,
                number,
                state,
                stage,
                applicationId,
                tenantId,
                renewsId,
                with,
                from,
                end,
                limit,
                policyVersionId,
                termsVersionId,
                other,
                round,
                writtenBy,
                madeBy,
                checkedBy,
                approvedBy,
                approvedAt,
                signedOn,
                leaseId);
    }

    /** The company or team it is made with; a team has no code yet. */
    record Party(CompanyKind kind, String name, @Nullable String uscc) {}
}
