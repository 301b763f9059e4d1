package org.seedbed.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.internal.OpenStay;
import org.seedbed.tenancy.internal.RemoveStay;

/** Stays that an agreement opens or goes on with. */
@ApplicationScoped
public class Stays {

    private final OpenStay open;
    private final RemoveStay remove;

    Stays(OpenStay open, RemoveStay remove) {
        this.open = open;
        this.remove = remove;
    }

    /**
     * A company's stay.
     *
     * @param stage the latest; null where the register tells none
     */
    public record Stay(
            UUID tenantId,
            UUID companyId,
            DateRange during,
            @Nullable Stage stage) {}

    /** The stay of a tenant of the park. */
    @Transactional
    public Optional<Stay> of(UUID parkId, UUID tenantId) {
        return open.find(parkId, tenantId);
    }

    /** The stay a company has on the day. */
    @Transactional
    public Optional<Stay> on(UUID parkId, UUID companyId, LocalDate day) {
        return open.on(parkId, companyId, day);
    }

    /**
     * The day on which the stay came into the stage; empty where it has not by that day. One of which the register tells no
     * stage has been in it from its first day.
     */
    @Transactional
    public Optional<LocalDate> enteredOn(UUID parkId, UUID tenantId, Stage stage, LocalDate day) {
        return open.enteredOn(parkId, tenantId, stage, day);
    }

    /**
     * Lets a company of the park's register stay from the day on: goes on with the stay it has, moved to the stage, or
     * begins a new one.
     *
     * @return the tenant
     * @throws org.seedbed.shared.problem.ProblemException tenancy.company-unknown, tenancy.overlap,
     *     tenancy.illegal-stage-move, tenancy.stage-before-present, tenancy.stage-outside-stay
     */
    @Transactional(TxType.MANDATORY)
    public UUID open(UUID parkId, UUID companyId, Stage stage, LocalDate from) {
        return open.handle(parkId, companyId, stage, from);
    }

    /**
     * Takes back a stay that was opened by mistake. One that something rests on stays: another lease, a mentor.
     *
     * @return whether it is gone
     */
    @Transactional(TxType.MANDATORY)
    public boolean remove(UUID parkId, UUID tenantId, String reason) {
        return remove.handle(parkId, tenantId, reason);
    }
}
