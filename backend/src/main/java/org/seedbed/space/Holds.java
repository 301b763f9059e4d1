package org.seedbed.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.internal.HoldStore;
import org.seedbed.space.internal.RenewHold;
import org.seedbed.space.internal.TakeHold;

/**
 * 预留: units and seats kept free for a case while it is being decided. A hold is over after its last day without anybody
 * doing anything; nobody leases what is held, and two cases never hold the same.
 */
@ApplicationScoped
public class Holds {

    private final TakeHold take;
    private final RenewHold renewal;
    private final HoldStore store;
    private final BusinessClock clock;

    Holds(TakeHold take, RenewHold renewal, HoldStore store, BusinessClock clock) {
        this.take = take;
        this.renewal = renewal;
        this.store = store;
        this.clock = clock;
    }

    /**
     * For whom something is held.
     *
     * @param number people know the case by; the hold tells it to others, so it names nobody
     */
    public record HoldCase(UUID id, String number) {}

    /**
     * What is to be held.
     *
     * @param seats null: the whole unit
     * @param from the day from which this one is needed; null: from the day the whole case needs it
     * @param to the first day on which it is not needed any more; null: not known yet
     */
    public record HoldWanted(
            UUID unitId,
            @Nullable Integer seats,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public HoldWanted(UUID unitId, @Nullable Integer seats) {
            this(unitId, seats, null, null);
        }
    }

    /**
     * A whole unit, or seats {@code first … end - 1} of it, that is held.
     *
     * @param neededFrom the day from which nobody else may have it
     * @param neededTo the first day on which others may have it again; null: not known yet
     * @param until the last day of the hold
     */
    public record Held(
            UUID unitId,
            String unit,
            @Nullable Integer first,
            @Nullable Integer end,
            UUID caseId,
            String caseNumber,
            LocalDate neededFrom,
            @Nullable LocalDate neededTo,
            LocalDate until) {

        /** Whether its last day has passed. */
        public boolean isOver(LocalDate today) {
            return until.isBefore(today);
        }

        /**
         * Whether it is needed on a day from {@code from} to before {@code end}.
         *
         * @param end null: for ever
         */
        public boolean isNeeded(LocalDate from, @Nullable LocalDate end) {
            return (end == null || neededFrom.isBefore(end)) && (neededTo == null || neededTo.isAfter(from));
        }
    }

    /**
     * Holds all of it or nothing, in place of what the case held before.
     *
     * @param until last day, at most thirty days with today
     * @throws org.seedbed.shared.problem.ProblemException space.hold-term, space.hold-from, space.hold-twice,
     *     space.hold-unit-unknown, space.hold-not-lettable, space.hold-without-seats, space.hold-not-there,
     *     space.hold-seats-beyond, space.hold-let, space.hold-seats-taken, space.unit-held; each points into a body with
     *     {@code units}, {@code from} and {@code until}
     */
    @Transactional(TxType.MANDATORY)
    public List<Held> hold(
            UUID parkId, UUID by, HoldCase holder, List<HoldWanted> wanted, LocalDate from, LocalDate until) {
        return take.handle(parkId, by, holder, wanted, from, until);
    }

    /** What the case held is free again; how many holds that were. */
    @Transactional(TxType.MANDATORY)
    public int release(UUID parkId, HoldCase holder) {
        return take.release(parkId, holder, List.of());
    }

    /**
     * The same, in a transaction that lets units afterwards.
     *
     * @param letting those units; they are locked together with what was held, in the order in which everybody locks them
     */
    @Transactional(TxType.MANDATORY)
    public int release(UUID parkId, HoldCase holder, Collection<UUID> letting) {
        return take.release(parkId, holder, letting);
    }

    /**
     * Holds the same again for as long as a hold may last, also where it is over: as far as nobody else has it by now.
     *
     * @param rows of the transaction, a request's or a job's
     * @return the numbers of the units that could not be held again
     */
    @Transactional(TxType.MANDATORY)
    public List<String> renew(SqlRunner rows, UUID parkId, HoldCase holder) {
        return renewal.handle(rows, parkId, holder);
    }

    /** What the case was given and did not give back, by unit and seat; it may be over ({@link Held#isOver}). */
    public List<Held> given(UUID parkId, UUID caseId) {
        return store.given(parkId, caseId);
    }

    /** What the case holds today, by unit and seat. */
    public List<Held> of(UUID parkId, UUID caseId) {
        return store.ofCase(parkId, caseId, clock.today());
    }

    /** What is held today of a unit and needed on a day from {@code from} to before {@code end}, by seat. */
    public List<Held> against(UUID parkId, UUID unitId, LocalDate from, LocalDate end) {
        return store.ofUnit(parkId, unitId, clock.today()).stream()
                .filter(held -> held.isNeeded(from, end))
                .toList();
    }
}
