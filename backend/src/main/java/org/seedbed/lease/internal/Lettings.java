package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.LeaseJson.LeaseUnitRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.space.Holds;
import org.seedbed.space.Holds.Held;
import org.seedbed.space.SeatPlan;
import org.seedbed.space.SeatPlan.Run;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitView;

/** Takes units and seats for a period. The exclusion constraint decides, also between replicas. */
@ApplicationScoped
class Lettings {

    private record Occupant(
            String company,
            LocalDate from,
            LocalDate to,
            @Nullable Integer first,
            @Nullable Integer end) {}

    /** For which lease, and on which days. */
    record Taking(UUID parkId, UUID leaseId, LocalDate from, LocalDate to) {}

    private final Database database;
    private final Spaces spaces;
    private final Holds holds;

    Lettings(Database database, Spaces spaces, Holds holds) {
        this.database = database;
        this.spaces = spaces;
        this.holds = holds;
    }

    /** Takes one unit of a lease. The unit's row is locked, so callers take several units in id order. */
    void take(Taking taking, LeaseUnitRequest wanted) {
        take(taking, wanted, List.of());
    }

    /**
     * The same for a tenant who is there already.
     *
     * @param seats where they sit; they stay there as long as the seats are free
     */
    void take(Taking taking, LeaseUnitRequest wanted, List<Run> seats) {
        var unit = lock(taking.parkId(), wanted.unitId());
        if (!unit.kind().isLettable()) {
            throw LeaseErrors.UNIT_NOT_LETTABLE.raise("unit", unit.number());
        }
        requireThere(unit, taking);
        var held = holds.against(taking.parkId(), unit.id(), taking.from(), taking.to());
        if (wanted.seats() == null) {
            takeWhole(taking, unit, held);
        } else {
            takeSeats(taking, unit, wanted.seats(), held, seats);
        }
    }

    private static void requireThere(UnitView unit, Taking taking) {
        var life = unit.life();
        if (life.from() != null && taking.from().isBefore(life.from())) {
            throw LeaseErrors.UNIT_NOT_YET.raise("unit", unit.number(), "day", life.from());
        }
        if (life.to() != null && taking.to().isAfter(life.to())) {
            throw LeaseErrors.UNIT_ENDED.raise("unit", unit.number(), "day", life.to());
        }
    }

    private UnitView lock(UUID parkId, UUID unitId) {
        try {
            return spaces.lockForLetting(parkId, unitId);
        } catch (ProblemException e) {
            throw e.code() == CommonErrors.NOT_FOUND ? LeaseErrors.UNIT_UNKNOWN.raise() : e;
        }
    }

    private void takeWhole(Taking taking, UnitView unit, List<Held> held) {
        held.stream().findFirst().ifPresent(hold -> {
            throw LeaseErrors.UNIT_HELD.raise("unit", unit.number(), "case", hold.caseNumber(), "until", hold.until());
        });
        if (!insert(taking, unit.id(), null, null)) {
            throw occupied(taking, unit);
        }
    }

    private void takeSeats(Taking taking, UnitView unit, int wanted, List<Held> held, List<Run> preferred) {
        if (unit.seats() == null) {
            throw LeaseErrors.UNIT_WITHOUT_SEATS.raise("unit", unit.number());
        }
        var plan = new SeatPlan(unit.seats());
        occupants(taking, unit.id()).forEach(occupant -> plan.take(occupant.first(), occupant.end()));
        held.forEach(hold -> plan.take(hold.first(), hold.end()));
        var runs = plan.find(wanted, preferred)
                .orElseThrow(() -> LeaseErrors.SEATS_EXHAUSTED.raise(
                        "unit", unit.number(), "free", plan.free(), "wanted", wanted));
        for (var run : runs) {
            if (!insert(taking, unit.id(), run.first(), run.end())) {
                throw LeaseErrors.UNIT_OCCUPIED_NOW.raise();
            }
        }
    }

    /** Under a rush the bare constraint deadlocks; "no row" is the conflict instead. */
    private boolean insert(Taking taking, UUID unitId, @Nullable Integer first, @Nullable Integer end) {
        return database.execute(Sql.of(
                        """
                        insert into lease_unit (park_id, id, lease_id, unit_id, seats, starts_on, ends_on)
                        values (?, ?, ?, ?, int4range(?, ?), ?, ?)
                        on conflict on constraint ex_lease_unit__unit_period do nothing""",
                        taking.parkId(),
                        UUID.randomUUID(),
                        taking.leaseId(),
                        unitId,
                        first,
                        end,
                        taking.from(),
                        taking.to()))
                == 1;
    }

    private ProblemException occupied(Taking taking, UnitView unit) {
        Optional<Occupant> other = occupants(taking, unit.id()).stream().findFirst();
        return other.map(o -> LeaseErrors.UNIT_OCCUPIED.raise(
                        "unit", unit.number(), "company", o.company(), "from", o.from(), "until", o.to().minusDays(1)))
                .orElseGet(LeaseErrors.UNIT_OCCUPIED_NOW::raise);
    }

    private List<Occupant> occupants(Taking taking, UUID unitId) {
        return database.list(
                Sql.of("""
                        select c.name, u.starts_on, u.ends_on, lower(u.seats) as first_seat, upper(u.seats) as end_seat
                        from lease_unit u
                        join lease l on l.park_id = u.park_id and l.id = u.lease_id
                        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                        join company c on c.id = t.company_id
                        where u.park_id = ? and u.unit_id = ? and u.starts_on < ? and u.ends_on > ?
                        order by u.starts_on, u.seats""", taking.parkId(), unitId, taking.to(), taking.from()),
                row -> new Occupant(
                        row.text("name"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.integerOrNull("first_seat"),
                        row.integerOrNull("end_seat")));
    }
}
