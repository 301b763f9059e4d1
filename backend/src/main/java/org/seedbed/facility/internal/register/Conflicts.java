package org.seedbed.facility.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.facility.ReservedTime;
import org.seedbed.facility.ReservedTime.Owner;
import org.seedbed.facility.ReservedTime.Taken;
import org.seedbed.facility.ReservedTime.Wanted;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Says what is in the way, and whose it is to whoever may know: people of companies learn that of their own alone. */
@ApplicationScoped
public class Conflicts {

    private final ReservedTime time;
    private final Parks parks;
    private final Database database;
    private final BusinessClock clock;

    Conflicts(ReservedTime time, Parks parks, Database database, BusinessClock clock) {
        this.time = time;
        this.parks = parks;
        this.database = database;
        this.clock = clock;
    }

    /** What takes the time that was wanted; empty when it has just become free. */
    public Optional<Taken> inTheWay(UUID parkId, Wanted wanted) {
        var blocksTo = wanted.to().plus(wanted.buffer());
        return time.taken(database, parkId, List.of(wanted.resourceId()), wanted.from(), blocksTo, clock.now()).stream()
                .findFirst();
    }

    /** Whose it is: a company, what the park uses it for, or why it is closed; empty to whoever may not know. */
    public String who(UUID parkId, Taken taken) {
        var owner = taken.owner();
        return owner == null ? "" : name(parkId, owner).orElse("");
    }

    /** The refusal of something that wanted time that is taken. */
    public ProblemException refusal(List<Facility> facilities, Wanted missed) {
        var facility = facilities.stream()
                .filter(one -> one.id().equals(missed.resourceId()))
                .findFirst()
                .orElseThrow();
        var taken = inTheWay(facility.parkId(), missed);
        var who = taken.map(found -> who(facility.parkId(), found)).orElse("");
        return FacilityErrors.TIME_TAKEN.raise(
                "facility",
                facility.name(),
                "from",
                text(facility.parkId(), missed, taken.map(Taken::from).orElse(missed.from())),
                "to",
                text(facility.parkId(), missed, taken.map(Taken::to).orElse(missed.to())),
                "who",
                who.isEmpty() ? "" : " · " + who);
    }

    private Optional<String> name(UUID parkId, Owner owner) {
        var sql = switch (owner.kind()) {
            case BLACKOUT ->
                Sql.of("select reason as name from facility_blackout where park_id = ? and id = ?", parkId, owner.id());
            case BOOKING -> Sql.of("""
                    select coalesce(t.name, b.title) as name from booking b
                    left join tenant_company t on t.park_id = b.park_id and t.id = b.tenant_id
                    where b.park_id = ? and b.id = ?""", parkId, owner.id());
        };
        return database.first(sql, row -> row.text("name"));
    }

    /** The time of the day that was wanted. */
    private String text(UUID parkId, Wanted wanted, Instant moment) {
        var zone = parks.zone(parkId);
        return DayMinutes.text(DayMinutes.on(wanted.from().atZone(zone).toLocalDate(), moment, zone));
    }
}
