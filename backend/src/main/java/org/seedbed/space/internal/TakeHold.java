package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Holds.Held;
import org.seedbed.space.Holds.HoldCase;
import org.seedbed.space.Holds.HoldWanted;
import org.seedbed.space.internal.HoldStore.HoldTaking;

/** Takes and gives back what a case holds, all of it at once. */
@ApplicationScoped
public class TakeHold {

    /** Longest hold, counting its first day. */
    static final int MOST_DAYS = 30;

    private final HoldPlaces places;
    private final HoldStore store;
    private final BusinessClock clock;
    private final Trail trail;

    TakeHold(HoldPlaces places, HoldStore store, BusinessClock clock, Trail trail) {
        this.places = places;
        this.store = store;
        this.clock = clock;
        this.trail = trail;
    }

    public List<Held> handle(
            UUID parkId, UUID by, HoldCase holder, List<HoldWanted> wanted, LocalDate from, LocalDate until) {
        var today = clock.today();
        requireTerm(today, from, until);
        requireOnce(wanted);
        lock(parkId, holder, wanted.stream().map(HoldWanted::unitId).toList());
        store.release(parkId, holder.id());
        var taking = new HoldTaking(parkId, by, holder, from, null, today, until.plusDays(1));
        IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(place -> wanted.get(place).unitId()))
                .forEach(place -> places.take(
                        taking.needed(
                                wanted.get(place).from(), wanted.get(place).to()),
                        wanted.get(place),
                        "/units/" + place));
        var held = store.ofCase(parkId, holder.id(), today);
        record(parkId, Action.UNIT_HELD, held);
        return held;
    }

    public int release(UUID parkId, HoldCase holder, Collection<UUID> letting) {
        lock(parkId, holder, letting);
        var held = store.ofCase(parkId, holder.id(), clock.today());
        int released = store.release(parkId, holder.id());
        record(parkId, Action.UNIT_RELEASED, held);
        return released;
    }

    /**
     * Units first, and in id order: whoever has given back a hold and then waits for a unit would block whoever has the unit
     * and waits to see what becomes of the hold.
     */
    private void lock(UUID parkId, HoldCase holder, Collection<UUID> units) {
        Stream.concat(store.unitsOf(parkId, holder.id()).stream(), units.stream())
                .distinct()
                .sorted()
                .forEach(unit -> places.lock(parkId, unit));
    }

    private static void requireTerm(LocalDate today, LocalDate from, LocalDate until) {
        var latest = today.plusDays(MOST_DAYS - 1L);
        if (until.isBefore(today) || until.isAfter(latest)) {
            throw ProblemException.at("/until", HoldErrors.TERM, "earliest", today, "latest", latest);
        }
        if (from.isBefore(today)) {
            throw ProblemException.at("/from", HoldErrors.FROM, "today", today);
        }
    }

    private static void requireOnce(List<HoldWanted> wanted) {
        for (int place = 1; place < wanted.size(); place++) {
            var unit = wanted.get(place).unitId();
            if (wanted.subList(0, place).stream()
                    .anyMatch(other -> other.unitId().equals(unit))) {
                throw ProblemException.at("/units/" + place + "/unitId", HoldErrors.TWICE);
            }
        }
    }

    /** One entry per unit, however many runs of its seats are held. */
    private void record(UUID parkId, Action action, List<Held> held) {
        trail.record(held.stream().collect(Collectors.groupingBy(Held::unitId)).values().stream()
                .map(List::getFirst)
                .map(one -> Change.of(action, SubjectType.UNIT, one.unitId())
                        .park(parkId)
                        .unit(one.unitId())
                        .label(one.unit())
                        .after(Facts.of("heldFor", one.caseNumber()).and("heldUntil", one.until())))
                .toList());
    }
}
