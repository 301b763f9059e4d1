package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Holds.Held;
import org.seedbed.space.Holds.HoldCase;

/** Holds as they are stored. Who asks says as of which day: the end of a hold is no event. */
@ApplicationScoped
public class HoldStore {

    private final Database database;
    private final BusinessClock clock;

    HoldStore(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a hold says besides its place.
     *
     * @param neededTo first day on which it is not needed any more; null: not known yet
     * @param to first day after it
     */
    record HoldTaking(
            UUID parkId,
            UUID by,
            HoldCase holder,
            LocalDate neededFrom,
            @Nullable LocalDate neededTo,
            LocalDate from,
            LocalDate to) {

        /** The same for a place that is needed at another time. */
        HoldTaking needed(@Nullable LocalDate first, @Nullable LocalDate end) {
            return new HoldTaking(parkId, by, holder, first == null ? neededFrom : first, end, from, to);
        }

        /** Whether both are needed at the same time. */
        boolean meets(Held other) {
            return other.isNeeded(neededFrom, neededTo);
        }
    }

    /** Units of which something is held for the case or was, as long as it is not given back. */
    List<UUID> unitsOf(UUID parkId, UUID caseId) {
        return database.list(
                Sql.of(
                        "select distinct unit_id from unit_hold where park_id = ? and case_id = ? and released_at is null",
                        parkId,
                        caseId),
                row -> row.uuid("unit_id"));
    }

    public List<Held> ofCase(UUID parkId, UUID caseId, LocalDate day) {
        return list(parkId, day, Sql.of("and h.case_id = ? order by u.number, h.seats limit 500", caseId));
    }

    /** Whatever the day: what is over as well. */
    public List<Held> given(UUID parkId, UUID caseId) {
        return database.list(
                of(parkId, Sql.of("and h.case_id = ? order by u.number, h.seats limit 500", caseId)), HoldStore::held);
    }

    public List<Held> ofUnit(UUID parkId, UUID unitId, LocalDate day) {
        return list(parkId, day, Sql.of("and h.unit_id = ? order by h.seats limit 500", unitId));
    }

    /** The hold on one of the units that lasts longest. */
    Optional<Held> longest(UUID parkId, Collection<UUID> unitIds, LocalDate day) {
        return list(parkId, day, Sql.of("and h.unit_id = any(?) order by h.held_to desc, h.id limit 1", unitIds))
                .stream()
                .findFirst();
    }

    /** As with leases, "no row" is the conflict: the bare constraint deadlocks under a rush. */
    boolean add(HoldTaking hold, UUID unitId, @Nullable Integer first, @Nullable Integer end) {
        return database.execute(Sql.of(
                        """
                        insert into unit_hold (park_id, id, unit_id, seats, case_id, case_number, needed_from, needed_to,
                            held_from, held_to, held_by, held_at)
                        values (?, ?, ?, int4range(?, ?), ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint ex_unit_hold__unit_period do nothing""",
                        hold.parkId(),
                        UUID.randomUUID(),
                        unitId,
                        first,
                        end,
                        hold.holder().id(),
                        hold.holder().number(),
                        hold.neededFrom(),
                        hold.neededTo(),
                        hold.from(),
                        hold.to(),
                        hold.by(),
                        clock.now()))
                == 1;
    }

    int release(UUID parkId, UUID caseId) {
        return database.execute(Sql.of(
                "update unit_hold set released_at = ? where park_id = ? and case_id = ? and released_at is null",
                clock.now(),
                parkId,
                caseId));
    }

    private List<Held> list(UUID parkId, LocalDate day, Sql more) {
        return database.list(
                of(
                        parkId,
                        Sql.of("and h.held_from <= ? and h.held_to > ?", day, day)
                                .add(more)),
                HoldStore::held);
    }

    private static Sql of(UUID parkId, Sql more) {
        return Sql.of("""
                select h.*, u.number, lower(h.seats) as first_seat, upper(h.seats) as end_seat
                from unit_hold h join unit u on u.park_id = h.park_id and u.id = h.unit_id
                where h.park_id = ? and h.released_at is null""", parkId).add(more);
    }

    private static Held held(Row row) {
        return new Held(
                row.uuid("unit_id"),
                row.text("number"),
                row.integerOrNull("first_seat"),
                row.integerOrNull("end_seat"),
                row.uuid("case_id"),
                row.text("case_number"),
                row.date("needed_from"),
                row.dateOrNull("needed_to"),
                row.date("held_to").minusDays(1));
    }
}
