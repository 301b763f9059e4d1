package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.DecisionJson.HeldUnit;
import org.seedbed.admission.internal.DecisionJson.HoldRequest;
import org.seedbed.admission.internal.DecisionJson.HoldUnitRequest;
import org.seedbed.admission.internal.Decisions.Decision;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Holds;
import org.seedbed.space.Holds.Held;
import org.seedbed.space.Holds.HoldCase;

/**
 * What is held for an application against what was decided: from its publication on only the units that the public reads of
 * are held, for as long as it takes.
 */
@ApplicationScoped
class HeldPlaces {

    private static final Set<ApplicationState> ANNOUNCED =
            Set.of(ApplicationState.PUBLICIZED, ApplicationState.APPROVED);

    private final Holds holds;
    private final Decisions decisions;
    private final Database database;
    private final BusinessClock clock;

    HeldPlaces(Holds holds, Decisions decisions, Database database, BusinessClock clock) {
        this.holds = holds;
        this.decisions = decisions;
        this.database = database;
        this.clock = clock;
    }

    static HoldCase holder(Application application) {
        return new HoldCase(application.id(), Objects.requireNonNull(application.number()));
    }

    /** Also what is over, so that somebody sees it. */
    List<HeldUnit> held(Application application) {
        var today = clock.today();
        return holds.given(application.parkId(), application.id()).stream()
                .map(held -> view(held, today))
                .toList();
    }

    /** The units of it, if nothing of what was given is over. */
    Set<UUID> unitsInForce(UUID parkId, UUID applicationId) {
        var given = holds.given(parkId, applicationId);
        return given.stream().anyMatch(held -> held.isOver(clock.today())) ? Set.of() : units(given);
    }

    /** As long as a hold may last from today, for the same units and seats. */
    void renew(Application application) {
        holds.renew(database, application.parkId(), holder(application));
    }

    static boolean isAnnounced(Application application) {
        return ANNOUNCED.contains(application.state());
    }

    /**
     * Refuses whatever is not more of the same once it was announced.
     *
     * @throws org.seedbed.shared.problem.ProblemException admission.hold-announced
     */
    void requireMore(Application application, HoldRequest request) {
        if (!isAnnounced(application)) {
            return;
        }
        var today = clock.today();
        var given = holds.given(application.parkId(), application.id());
        var wanted = request.units().stream().map(HoldUnitRequest::unitId).collect(Collectors.toSet());
        var same = wanted.equals(announced(application.id(), units(given)))
                && request.units().stream().allMatch(one -> isSame(one, given));
        var shorter = given.stream()
                .anyMatch(held -> request.until().isBefore(held.until())
                        || request.from().isAfter(later(held.neededFrom(), today)));
        if (!same || shorter) {
            throw DecisionErrors.HOLD_ANNOUNCED.raise();
        }
    }

    /** What the decision says; one from before it said so goes by what is held. */
    private Set<UUID> announced(UUID applicationId, Set<UUID> given) {
        return decisions
                .last(applicationId)
                .map(Decision::unitIds)
                .filter(units -> !units.isEmpty())
                .map(Set::copyOf)
                .orElse(given);
    }

    /**
     * The units an agreement on the application may name: what was announced, while all of it is held for it. Empty: any, for
     * something of it is not to be had any more, or it was never said which.
     */
    Set<UUID> bound(UUID parkId, UUID applicationId) {
        var announced = announced(applicationId, Set.of());
        return unitsInForce(parkId, applicationId).containsAll(announced) ? announced : Set.of();
    }

    private static boolean isSame(HoldUnitRequest wanted, Collection<Held> given) {
        var runs = given.stream()
                .filter(held -> held.unitId().equals(wanted.unitId()))
                .toList();
        var seats = runs.stream().mapToInt(HeldPlaces::seats).sum();
        return runs.isEmpty() || seats == (wanted.seats() == null ? 0 : wanted.seats());
    }

    /** None of a whole unit. */
    private static int seats(Held held) {
        var first = held.first();
        var end = held.end();
        return first == null || end == null ? 0 : end - first;
    }

    private static Set<UUID> units(Collection<Held> given) {
        return given.stream().map(Held::unitId).collect(Collectors.toSet());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static HeldUnit view(Held held, LocalDate today) {
        var first = held.first();
        return new HeldUnit(
                held.unitId(),
                held.unit(),
                first,
                first == null ? null : seats(held),
                held.neededFrom(),
                held.until(),
                held.isOver(today));
    }
}
