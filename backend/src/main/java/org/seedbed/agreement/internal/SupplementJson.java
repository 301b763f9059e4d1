package org.seedbed.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.SupplementChange;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.SupplementState;
import org.seedbed.agreement.internal.AgreementJson.AgreementFileView;
import org.seedbed.agreement.internal.AgreementJson.RentPreview;
import org.seedbed.agreement.internal.AgreementRequests.PartyRequest;

/** Supplements on the wire. */
interface SupplementJson {

    /** A supplement in the list of its agreement. */
    record SupplementSummary(
            UUID id,
            String number,
            SupplementState state,
            List<SupplementChange> changes,
            LocalDate effectiveOn,
            String reason,
            @Nullable LocalDate signedOn) {}

    /**
     * A supplement with both sides of what it changes.
     *
     * @param party who signs for the firm a team has become; null for whoever may not see people
     * @param late its day has come and it is not signed
     */
    record SupplementResponse(
            UUID id,
            int version,
            UUID agreementId,
            String agreementNumber,
            String number,
            SupplementState state,
            List<SupplementChange> changes,
            LocalDate effectiveOn,
            String reason,
            SupplementSide before,
            SupplementSide after,
            @Nullable PartyRequest party,
            int round,
            @Nullable String madeBy,
            @Nullable String checkedBy,
            @Nullable String approvedBy,
            @Nullable LocalDate signedOn,
            List<AgreementFileView> files,
            List<SupplementStepView> steps,
            boolean late,
            List<String> abilities) {}

    /** A step of its way so far. */
    record SupplementStepView(
            SupplementMove move,
            SupplementState to,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    /**
     * What the agreement costs month by month, without the change and with it.
     *
     * @param from the first day of the change
     */
    record SupplementRent(LocalDate from, RentPreview before, RentPreview after) {}
}
