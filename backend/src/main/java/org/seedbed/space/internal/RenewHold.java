package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Holds.HoldCase;

/** Holds again what a case holds or held last; the database does it unit by unit, for people and jobs alike. */
@ApplicationScoped
public class RenewHold {

    private final BusinessClock clock;
    private final Trail trail;

    RenewHold(BusinessClock clock, Trail trail) {
        this.clock = clock;
        this.trail = trail;
    }

    private record One(UUID id, String number) {}

    /** The numbers of the units that somebody else has by now. */
    public List<String> handle(SqlRunner rows, UUID parkId, HoldCase holder) {
        var renewed = new ArrayList<Change>();
        var lost = new ArrayList<String>();
        // In the order in which everybody locks units; the database sorts ids otherwise.
        units(rows, parkId, holder).stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(unit -> {
                    if (renew(rows, parkId, holder, unit)) {
                        renewed.add(change(parkId, holder, unit));
                    } else {
                        lost.add(unit.number());
                    }
                });
        if (rows instanceof JobDatabase) {
            trail.recordJob(renewed);
        } else {
            trail.record(renewed);
        }
        return List.copyOf(lost);
    }

    private static List<One> units(SqlRunner rows, UUID parkId, HoldCase holder) {
        return rows.list(Sql.of("""
                        select distinct u.id, u.number from unit_hold h
                        join unit u on u.park_id = h.park_id and u.id = h.unit_id
                        where h.park_id = ? and h.case_id = ?
                            and h.released_at is not distinct from unit_hold_given_back(h.park_id, h.case_id)""", parkId, holder.id()), row -> new One(row.uuid("id"), row.text("number")));
    }

    private boolean renew(SqlRunner rows, UUID parkId, HoldCase holder, One unit) {
        var today = clock.today();
        return rows.first(
                        Sql.of(
                                "select unit_hold_renew(?, ?, ?, ?, ?, ?) as renewed",
                                parkId,
                                holder.id(),
                                unit.id(),
                                today,
                                today.plusDays(TakeHold.MOST_DAYS),
                                clock.now()),
                        row -> row.bool("renewed"))
                .orElseThrow();
    }

    private Change change(UUID parkId, HoldCase holder, One unit) {
        return Change.of(Action.UNIT_HELD, SubjectType.UNIT, unit.id())
                .park(parkId)
                .unit(unit.id())
                .label(unit.number())
                .after(Facts.of("heldFor", holder.number())
                        .and("heldUntil", clock.today().plusDays(TakeHold.MOST_DAYS - 1L)));
    }
}
