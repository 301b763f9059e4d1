package org.seedbed.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.EndLease;
import org.seedbed.lease.internal.LetContract;
import org.seedbed.space.PriceBasis;

/** Leases that a signed agreement brings about. */
@ApplicationScoped
public class LeaseContracts {

    private final LetContract let;
    private final EndLease end;

    LeaseContracts(LetContract let, EndLease end) {
        this.let = let;
        this.end = end;
    }

    /**
     * What was signed.
     *
     * @param unitPrice the first price, for the lists; null where several are agreed at once
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
