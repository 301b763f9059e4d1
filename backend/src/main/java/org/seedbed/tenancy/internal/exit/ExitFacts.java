package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.ExitTrigger;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Stays;
import org.seedbed.tenancy.internal.chain.StageRecords;

/**
 * What has to be so for a tenant to leave on a day for a reason. Whoever leaves because it graduated, or because its time is
 * over, has kept its word and owes nothing of its waivers: that is looked up and not chosen.
 */
@ApplicationScoped
class ExitFacts {

    /** Nobody plans to leave later than that. */
    private static final int MOST_YEARS = 2;

    private final ExitDues dues;
    private final StageRecords stages;
    private final BusinessClock clock;

    ExitFacts(ExitDues dues, StageRecords stages, BusinessClock clock) {
        this.dues = dues;
        this.stages = stages;
        this.clock = clock;
    }

    /**
     * Insists on it.
     *
     * @param day of whose stage and leases it is due
     * @return by when it has to be gone
     * @throws ProblemException exit.last-day, exit.last-day-late, exit.trigger-unfounded
     */
    ExitDue require(UUID parkId, Stays.Stay stay, ExitTrigger trigger, LocalDate lastDay, LocalDate day) {
        var due = dues.of(parkId, stay.tenantId(), day);
        var during = stay.during();
        if (lastDay.isBefore(during.from())) {
            throw ProblemException.at("/lastDay", ExitErrors.LAST_DAY, "from", during.from());
        }
        var latest = latest(during.to());
        if (lastDay.isAfter(latest)) {
            throw ProblemException.at("/lastDay", ExitErrors.LAST_DAY_LATE, "latest", latest);
        }
        if (!isSo(parkId, stay, due, trigger, lastDay)) {
            throw ProblemException.at("/trigger", ExitErrors.TRIGGER_UNFOUNDED);
        }
        return due;
    }

    /** An exit makes no stay longer than it was agreed to be. */
    private LocalDate latest(@Nullable LocalDate firstDayAfter) {
        var planned = clock.today().plusYears(MOST_YEARS);
        return firstDayAfter == null || firstDayAfter.isAfter(planned) ? planned : firstDayAfter.minusDays(1);
    }

    private boolean isSo(UUID parkId, Stays.Stay stay, ExitDue due, ExitTrigger trigger, LocalDate lastDay) {
        return switch (trigger) {
            case GRADUATED ->
                stages.on(parkId, stay.tenantId(), lastDay)
                        .filter(entry -> entry.stage() == Stage.GRADUATED)
                        .isPresent();
            case TERM_OVER -> due.isOver(lastDay);
            case VOLUNTARY, BREACH, DEREGISTERED, LICENCE_REVOKED, MOVED_ADDRESS -> true;
        };
    }
}
