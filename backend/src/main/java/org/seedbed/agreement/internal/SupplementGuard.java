package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.seedbed.agreement.SupplementChange;
import org.seedbed.company.Licences;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Whether what was written still stands when it is submitted, and again when it is signed. */
@ApplicationScoped
class SupplementGuard {

    private final SupplementCheck check;
    private final Licences licences;
    private final PriceGuard prices;
    private final BusinessClock clock;

    SupplementGuard(SupplementCheck check, Licences licences, PriceGuard prices, BusinessClock clock) {
        this.check = check;
        this.licences = licences;
        this.prices = prices;
        this.clock = clock;
    }

    /**
     * The agreement goes on, is the one it was written for, and days that are over stay as they were.
     *
     * @throws org.seedbed.shared.problem.ProblemException agreement.supplement-agreement, agreement.supplement-day-over,
     *     company.uscc-taken
     */
    void requireStands(Agreement agreement, Supplement supplement) {
        SupplementMoves.requireOpen(agreement);
        if (!supplement.before().to().equals(agreement.to())) {
            throw CommonErrors.CONFLICTING_CHANGE.raise();
        }
        var uscc = supplement.after().partyUscc();
        if (supplement.changes(SupplementChange.PARTY) && uscc != null) {
            licences.requireFree(check.companyOf(agreement), uscc, "/company/uscc");
        } else if (supplement.effectiveOn().isBefore(today())) {
            throw SupplementErrors.DAY_OVER.raise("day", supplement.effectiveOn());
        }
    }

    /** Between the approval and today. */
    void requireSignedOn(Supplement supplement, LocalDate signedOn) {
        var approved = Objects.requireNonNull(supplement.approvedAt());
        var earliest = LocalDate.ofInstant(approved, BusinessClock.PARK_ZONE);
        var latest = today();
        if (signedOn.isBefore(earliest) || signedOn.isAfter(latest)) {
            throw ProblemException.at("/signedOn", AgreementErrors.SIGNED_ON, "earliest", earliest, "latest", latest);
        }
    }

    LocalDate today() {
        return clock.today();
    }

    /** Of the days from the change on, where something new is agreed for them; an earlier end is nothing new. */
    void requireReason(Supplement supplement) {
        var after = supplement.after();
        if (supplement.changes(SupplementChange.PLACES)
                || supplement.changes(SupplementChange.PRICES)
                || after.to().isAfter(supplement.before().to())) {
            prices.requireReason(supplement.parkId(), after.terms(), supplement.effectiveOn(), after.to());
        }
    }
}
