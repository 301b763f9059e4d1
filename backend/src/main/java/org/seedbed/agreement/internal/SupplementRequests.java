package org.seedbed.agreement.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementRequests.PartyRequest;
import org.seedbed.agreement.internal.AgreementRequests.PlaceRequest;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;
import org.seedbed.shared.validation.ValidUscc;

/** What the operations on supplements take. */
interface SupplementRequests {

    /**
     * What changes from a day on; what is left out stays as it is.
     *
     * @param effectiveOn first day of the change
     * @param reason as the paper gives it
     * @param to the first day after the agreement, a later or an earlier one than now
     * @param places everything that is let from the day on
     * @param prices from the day on; a price of the same kind that was to begin later gives way
     * @param priceReason why it is another price than the list's
     * @param company the firm that the team has become; changes alone
     */
    record AgreementSupplementRequest(
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 200) String reason,
            @Nullable LocalDate to,
            @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid PlaceRequest> places,
            @Nullable @Size(min = 1, max = 40) List<@NotNull @Valid RentStep> prices,
            @Nullable @Size(max = 200) String priceReason,
            @Nullable @Valid NewCompany company) {}

    /** The firm by its licence, and who signs for it. */
    record NewCompany(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @ValidUscc String uscc,
            @NotNull @Valid PartyRequest party) {}
}
