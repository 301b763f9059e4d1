package org.seedbed.waiver.internal.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.waiver.WaiverPayer;

/** Budgets on the wire. */
interface BudgetJson {

    /**
     * A budget.
     *
     * @param to first day after
     */
    record WaiverBudgetRequest(
            @NotNull WaiverPayer payer,
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 60) String documentNumber,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Valid Money amount) {}

    /**
     * A budget with what became of it.
     *
     * @param reserved kept for waivers that may still be paid, what they were paid already among it; of those that are over
     *     what they were paid less what came back
     * @param used paid in bills so far
     * @param clawedBack billed to be paid back of what was used (应追缴)
     * @param returned of it on bills that are settled (已追回): this part may be given again
     * @param left may still be given
     * @param waivers that keep some of it now
     */
    record WaiverBudget(
            UUID id,
            int version,
            WaiverPayer payer,
            String name,
            @Nullable String documentNumber,
            LocalDate from,
            LocalDate to,
            Money amount,
            Money reserved,
            Money used,
            Money clawedBack,
            Money returned,
            Money left,
            int waivers,
            List<String> abilities) {}
}
