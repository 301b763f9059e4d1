package org.seedbed.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.AmendLease;
import org.seedbed.lease.internal.EndLease;
import org.seedbed.lease.internal.LetContract;
import org.seedbed.space.PriceBasis;

/** Leases that a signed agreement brings about. */
@ApplicationScoped
public class LeaseContracts {

    private final LetContract let;
    private final AmendLease amend;
    private final EndLease end;

    LeaseContracts(LetContract let, AmendLease amend, EndLease end) {
        this.let = let;
        this.amend = amend;
        this.end = end;
    }

    /**
     * What was signed.
     *
     * @param unitPrice of the last day, for the lists; null where several hold on it
     */
    public record SignedLease(
            UUID tenantId,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal unitPrice,
            @Nullable PriceBasis basis) {}

    /**
     * A unit, or a number of its seats, on the days {@code [from, to)}.
     *
     * @param seats null: the whole unit
     */
    public record SignedPlace(UUID unitId, @Nullable Integer seats, LocalDate from, LocalDate to) {}

    /**
     * Lets all of it or nothing; the database has the last word.
     *
     * @return the lease
     * @throws org.seedbed.shared.problem.ProblemException lease.unit-occupied, lease.unit-occupied-now, lease.unit-held,
     *     lease.seats-exhausted, lease.unit-not-lettable, lease.unit-without-seats, lease.unit-unknown, lease.unit-ended,
     *     lease.unit-not-yet, lease.tenant-unknown, lease.outside-stay
     */
    @Transactional(TxType.MANDATORY)
    public UUID let(UUID parkId, SignedLease lease, List<SignedPlace> places) {
        return let.handle(parkId, lease, places);
    }

    /**
     * What a supplement makes of a lease.
     *
     * @param from the first day of the change; days before stay as they were
     * @param to the first day after the lease
     * @param unitPrice as of {@link SignedLease}
     */
    public record AmendedLease(
            UUID leaseId,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal unitPrice,
            @Nullable PriceBasis basis,
            String reason) {}

    /**
     * From the day on the places are these. What goes on as it is stays untouched, and whoever keeps seats of a unit keeps
     * the same ones as long as nobody else has them.
     *
     * @param places of the days from {@code from} on
     * @throws org.seedbed.shared.problem.ProblemException as {@link #let}
     */
    @Transactional(TxType.MANDATORY)
    public void amend(UUID parkId, AmendedLease lease, List<SignedPlace> places) {
        amend.handle(parkId, lease, places);
    }

    /** The lease ends after its last day; what of it was still to come never begins. */
    @Transactional(TxType.MANDATORY)
    public void end(UUID parkId, UUID leaseId, LocalDate lastDay, String reason) {
        end.early(parkId, leaseId, lastDay, reason);
    }

    /** The lease never was: signed by mistake. The trail keeps what it said. */
    @Transactional(TxType.MANDATORY)
    public void remove(UUID parkId, UUID leaseId, String reason) {
        end.remove(parkId, leaseId, reason);
    }
}
