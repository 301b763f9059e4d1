package org.seedbed.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/**
 * The one place where time is taken of what can be booked: facilities now, people later. Whoever takes, moves or gives back
 * time calls {@link #lock} first and once, with everything the transaction touches, after its own row: of two who want the
 * same, one waits and then sees what the other took. The constraint below stands behind it.
 */
@ApplicationScoped
public class ReservedTime {

    /** What takes time, by its row. */
    public enum OwnerKind {
        BOOKING,
        BLACKOUT
    }

    /** For whom time is taken. */
    public record Owner(OwnerKind kind, UUID id) {}

    /**
     * A piece of a resource's time.
     *
     * @param buffer kept free after it
     */
    public record Wanted(UUID resourceId, Instant from, Instant to, Duration buffer) {

        Instant blocksTo() {
            return to.plus(buffer);
        }
    }

    /**
     * What is in the way, as far as the asker may know it.
     *
     * @param owner null: somebody else's, whom the asker is not told of
     * @param held whether it is a hold
     */
    public record Taken(
            UUID resourceId,
            @Nullable Owner owner,
            OwnerKind kind,
            Instant from,
            Instant to,
            Instant blocksTo,
            boolean held) {}

    /** Waits until nobody else takes time of any of the resources, and keeps them until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void lock(SqlRunner rows, UUID parkId, Collection<UUID> resources) {
        rows.list(
                Sql.of("select reserved_time_lock(?, ?::uuid[]) as taken", parkId, List.copyOf(resources)),
                row -> row.integer("taken"));
    }

    /**
     * Takes all of it or nothing.
     *
     * @param heldUntil of a hold, from when on it is nobody's; null: for good
     * @return the first that could not be had; empty: all is taken
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Wanted> take(
            SqlRunner rows, UUID parkId, Owner owner, List<Wanted> wanted, @Nullable Instant heldUntil, Instant now) {
        for (var one : wanted) {
            sweep(rows, parkId, one, now);
            if (!insert(rows, parkId, owner, one, heldUntil)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** A hold becomes a booking; false when something of it is gone. */
    @Transactional(TxType.MANDATORY)
    public boolean keep(SqlRunner rows, UUID parkId, Owner owner, int pieces) {
        return rows.execute(Sql.of(
                        "update reserved_time set held_until = null where park_id = ? and owner_id = ? and owner_kind = ?",
                        parkId,
                        owner.id(),
                        owner.kind()))
                == pieces;
    }

    /** Gives back all that the owner has. */
    @Transactional(TxType.MANDATORY)
    public void release(SqlRunner rows, UUID parkId, Owner owner) {
        rows.execute(Sql.of(
                "delete from reserved_time where park_id = ? and owner_id = ? and owner_kind = ?",
                parkId,
                owner.id(),
                owner.kind()));
    }

    /**
     * What the owner has of the time from this minute on is free again, but for what is kept free after it; what has passed
     * stays to be seen. Times are of whole minutes, so that whoever is shown when it ended may begin there.
     */
    @Transactional(TxType.MANDATORY)
    public void shorten(SqlRunner rows, UUID parkId, Owner owner, Instant now) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        rows.execute(Sql.of("""
                update reserved_time set ends_at = greatest(?, starts_at + interval '1 minute'),
                    blocks = tstzrange(starts_at, greatest(?, starts_at + interval '1 minute') + (upper(blocks) - ends_at))
                where park_id = ? and owner_id = ? and owner_kind = ? and starts_at < ? and ends_at > ?""", minute, minute, parkId, owner.id(), owner.kind(), now, minute));
    }

    /** What is taken of the resources between two moments, by resource and beginning; holds that ran out are not. */
    @Transactional
    public List<Taken> taken(
            SqlRunner rows, UUID parkId, Collection<UUID> resources, Instant since, Instant until, Instant now) {
        return rows.list(
                Sql.of(
                        "select * from reserved_time_taken(?, ?::uuid[], ?, ?, ?)",
                        parkId,
                        List.copyOf(resources),
                        since,
                        until,
                        now),
                row -> {
                    var kind = row.constant("owner_kind", OwnerKind.class);
                    var id = row.uuidOrNull("owner_id");
                    return new Taken(
                            row.uuid("resource_id"),
                            id == null ? null : new Owner(kind, id),
                            kind,
                            row.instant("starts_at"),
                            row.instant("ends_at"),
                            row.instant("blocks_to"),
                            row.bool("held"));
                });
    }

    private static void sweep(SqlRunner rows, UUID parkId, Wanted one, Instant now) {
        rows.list(
                Sql.of(
                        "select reserved_time_sweep(?, array[?]::uuid[], tstzrange(?, ?), ?) as gone",
                        parkId,
                        one.resourceId(),
                        one.from(),
                        one.blocksTo(),
                        now),
                row -> row.integer("gone"));
    }

    /** "No row" is the conflict. */
    private static boolean insert(SqlRunner rows, UUID parkId, Owner owner, Wanted one, @Nullable Instant heldUntil) {
        return rows.execute(Sql.of(
                        """
                        insert into reserved_time (park_id, id, resource_kind, resource_id, owner_kind, owner_id, starts_at,
                            ends_at, blocks, held_until)
                        values (?, ?, 'FACILITY', ?, ?, ?, ?, ?, tstzrange(?, ?), ?)
                        on conflict on constraint ex_reserved_time__resource do nothing""",
                        parkId,
                        UUID.randomUUID(),
                        one.resourceId(),
                        owner.kind(),
                        owner.id(),
                        one.from(),
                        one.to(),
                        one.from(),
                        one.blocksTo(),
                        heldUntil))
                == 1;
    }
}
