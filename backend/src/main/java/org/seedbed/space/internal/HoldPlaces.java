package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.space.Holds.Held;
import org.seedbed.space.Holds.HoldWanted;
import org.seedbed.space.SeatPlan;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitLettings;
import org.seedbed.space.UnitLettings.Letting;
import org.seedbed.space.UnitView;
import org.seedbed.space.internal.HoldStore.HoldTaking;

/** Finds place for a hold in one unit, whose row stays locked: leases lock it too, so neither overlooks the other. */
@ApplicationScoped
class HoldPlaces {

    private final Spaces spaces;
    private final UnitLettings lettings;
    private final HoldStore store;

    HoldPlaces(Spaces spaces, UnitLettings lettings, HoldStore store) {
        this.spaces = spaces;
        this.lettings = lettings;
        this.store = store;
    }

    /** @param pointer to what is wanted, for the refusal */
    void take(HoldTaking hold, HoldWanted wanted, String pointer) {
        var unit = lock(hold.parkId(), wanted.unitId(), pointer);
        if (!unit.kind().isLettable()) {
            throw ProblemException.at(pointer + "/unitId", HoldErrors.NOT_LETTABLE, "unit", unit.number());
        }
        if (!unit.life().contains(hold.neededFrom())) {
            throw ProblemException.at(
                    pointer + "/unitId", HoldErrors.NOT_THERE, "unit", unit.number(), "day", hold.neededFrom());
        }
        var to = hold.neededTo();
        var let = lettings.lettingsFrom(hold.parkId(), unit.id(), hold.neededFrom()).stream()
                .filter(other -> to == null || other.from().isBefore(to))
                .toList();
        if (wanted.seats() == null) {
            takeWhole(hold, unit, let, pointer + "/unitId");
        } else {
            takeSeats(hold, unit, wanted.seats(), let, pointer + "/seats");
        }
    }

    /** Locks a unit if there is one; what is wanted and does not exist is refused where it is taken. */
    void lock(UUID parkId, UUID unitId) {
        spaces.lock(parkId, unitId);
    }

    private UnitView lock(UUID parkId, UUID unitId, String pointer) {
        try {
            return spaces.lockForLetting(parkId, unitId);
        } catch (ProblemException e) {
            throw e.code() == CommonErrors.NOT_FOUND
                    ? ProblemException.at(pointer + "/unitId", HoldErrors.UNIT_UNKNOWN)
                    : e;
        }
    }

    private void takeWhole(HoldTaking hold, UnitView unit, List<Letting> let, String pointer) {
        let.stream().findFirst().ifPresent(other -> {
            throw ProblemException.at(
                    pointer,
                    HoldErrors.LET,
                    "unit",
                    unit.number(),
                    "company",
                    other.company(),
                    "from",
                    other.from(),
                    "until",
                    other.until());
        });
        if (!store.add(hold, unit.id(), null, null)) {
            throw held(hold, unit, pointer);
        }
    }

    private void takeSeats(HoldTaking hold, UnitView unit, int wanted, List<Letting> let, String pointer) {
        var seats = unit.seats();
        if (seats == null) {
            throw ProblemException.at(pointer, HoldErrors.WITHOUT_SEATS, "unit", unit.number());
        }
        if (wanted > seats) {
            throw ProblemException.at(
                    pointer, HoldErrors.SEATS_BEYOND, "unit", unit.number(), "seats", seats, "wanted", wanted);
        }
        var plan = new SeatPlan(seats);
        let.forEach(other -> plan.take(other.first(), other.end()));
        against(hold, unit).forEach(other -> plan.take(other.first(), other.end()));
        var runs = plan.find(wanted)
                .orElseThrow(() -> ProblemException.at(
                        pointer, HoldErrors.SEATS_TAKEN, "unit", unit.number(), "free", plan.free(), "wanted", wanted));
        for (var run : runs) {
            if (!store.add(hold, unit.id(), run.first(), run.end())) {
                throw held(hold, unit, pointer);
            }
        }
    }

    private ProblemException held(HoldTaking hold, UnitView unit, String pointer) {
        return against(hold, unit)
                .findFirst()
                .map(other -> refusal(other, pointer))
                .orElseGet(CommonErrors.CONFLICTING_CHANGE::raise);
    }

    /** What others hold of it at the time it is needed. */
    private Stream<Held> against(HoldTaking hold, UnitView unit) {
        return store.ofUnit(hold.parkId(), unit.id(), hold.from()).stream().filter(hold::meets);
    }

    private static ProblemException refusal(Held other, String pointer) {
        return ProblemException.at(
                pointer, HoldErrors.HELD, "unit", other.unit(), "case", other.caseNumber(), "until", other.until());
    }
}
