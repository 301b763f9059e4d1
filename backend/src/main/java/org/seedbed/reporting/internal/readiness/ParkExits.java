package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.reporting.internal.readiness.ParkRecords.Exit;
import org.seedbed.tenancy.ExitTrigger;
import org.seedbed.tenancy.Exits;
import org.seedbed.tenancy.Exits.Due;

/** Who left, and who has to. Cases tell facts; what counts as a success is said here. */
@ApplicationScoped
class ParkExits {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2201, 1, 1);

    /** Put out, or no company any more. */
    private static final Set<ExitTrigger> FAILED =
            EnumSet.of(ExitTrigger.BREACH, ExitTrigger.DEREGISTERED, ExitTrigger.LICENCE_REVOKED);

    private final Exits exits;

    ParkExits(Exits exits) {
        this.exits = exits;
    }

    @Transactional
    List<Exit> of(UUID parkId) {
        var due = exits.due(parkId, EVER, ALWAYS);
        var until = due.stream()
                .collect(Collectors.toMap(Due::caseId, d -> d.dueOn().plusDays(d.graceDays())));
        var all = new ArrayList<Exit>();
        exits.window(parkId, EVER, ALWAYS)
                .forEach(e -> all.add(
                        new Exit(e.caseId(), e.dueOn(), until.get(e.caseId()), e.closedOn(), e.onTime(), success(e))));
        due.stream()
                .filter(d -> d.closedOn() == null)
                .forEach(d -> all.add(new Exit(d.caseId(), d.dueOn(), until.get(d.caseId()), null, null, false)));
        return all;
    }

    /** Graduated, or registered by the time it left and neither put out nor given up. */
    private static boolean success(Exits.Exit exit) {
        return exit.trigger() == ExitTrigger.GRADUATED || (exit.licensed() && !FAILED.contains(exit.trigger()));
    }
}
