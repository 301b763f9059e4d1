package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.ReservedTime;
import org.seedbed.facility.ReservedTime.OwnerKind;
import org.seedbed.facility.ReservedTime.Taken;
import org.seedbed.facility.ReservedTime.Wanted;
import org.seedbed.facility.SeriesOutcome;
import org.seedbed.facility.internal.quota.BookingPrices;
import org.seedbed.facility.internal.quota.BookingPrices.Use;
import org.seedbed.facility.internal.register.Conflicts;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;

/** Whether one date of a series can be had, and if not, why. Asked with the time of the facilities held. */
@ApplicationScoped
class SeriesTry {

    /** What is wrong with the whole series and not with a date. */
    private static final Set<ErrorCode> OF_ALL = Set.of(
            BookingErrors.FACILITY_UNKNOWN,
            BookingErrors.FACILITY_RETIRED,
            BookingErrors.TENANT_REQUIRED,
            BookingErrors.STAFF_ONLY,
            BookingErrors.CAPACITY,
            BookingErrors.STEP,
            BookingErrors.LENGTH,
            BookingErrors.TIMES,
            BookingErrors.BLOCKED);

    private final BookingChecks checks;
    private final ReservedTime time;
    private final Conflicts conflicts;
    private final BookingPrices prices;
    private final Database database;

    SeriesTry(BookingChecks checks, ReservedTime time, Conflicts conflicts, BookingPrices prices, Database database) {
        this.checks = checks;
        this.time = time;
        this.conflicts = conflicts;
        this.prices = prices;
        this.database = database;
    }

    /**
     * How a date comes out.
     *
     * @param checked what may be taken; null: nothing
     */
    record Tried(
            LocalDate date,
            SeriesOutcome outcome,
            @Nullable Checked checked,
            @Nullable String facility,
            @Nullable String other,
            @Nullable String reason,
            @Nullable BigDecimal amount) {

        static Tried refused(LocalDate date, SeriesOutcome outcome, String reason) {
            return new Tried(date, outcome, null, null, null, reason, null);
        }
    }

    /** Holds the time of the facilities while dates are tried, all of them at once. */
    void lock(UUID parkId, Collection<UUID> facilities) {
        time.lock(database, parkId, facilities);
    }

    /** As of now; a booking that would be moved is not in its own way. */
    Tried of(UUID parkId, BookingAsk ask, boolean desk, @Nullable UUID besides) {
        Checked checked;
        try {
            checked = checks.check(parkId, ask, desk);
        } catch (ProblemException refusal) {
            if (OF_ALL.contains(refusal.code())) {
                throw refusal;
            }
            var outcome = refusal.code() == BookingErrors.CLOSED ? SeriesOutcome.CLOSED : SeriesOutcome.REFUSED;
            return Tried.refused(ask.date(), outcome, refusal.code().code());
        }
        for (var wanted : checked.wanted()) {
            var taken = inTheWay(parkId, checked, wanted, besides);
            if (taken.isPresent()) {
                return conflict(parkId, checked, wanted, taken.get());
            }
        }
        return free(parkId, checked, besides);
    }

    private Tried free(UUID parkId, Checked checked, @Nullable UUID besides) {
        var ask = checked.ask();
        var price = prices.estimate(
                new Use(parkId, ask.tenantId(), ask.date(), ask.minutes(), besides), checked.facilities());
        return new Tried(
                ask.date(),
                price.beyondMinutes() > 0 ? SeriesOutcome.OVER_QUOTA : SeriesOutcome.BOOKED,
                checked,
                null,
                null,
                null,
                price.amount().amount());
    }

    private Tried conflict(UUID parkId, Checked checked, Wanted wanted, Taken taken) {
        var facility = checked.facilities().stream()
                .filter(one -> one.id().equals(wanted.resourceId()))
                .findFirst()
                .orElseThrow();
        var who = conflicts.who(parkId, taken);
        var told = who.isEmpty() ? null : who;
        var closed = taken.kind() == OwnerKind.BLACKOUT;
        return new Tried(
                checked.ask().date(),
                closed ? SeriesOutcome.BLACKOUT : SeriesOutcome.CONFLICT,
                null,
                facility.name(),
                closed ? null : told,
                closed ? told : null,
                null);
    }

    private Optional<Taken> inTheWay(UUID parkId, Checked checked, Wanted wanted, @Nullable UUID besides) {
        return time
                .taken(
                        database,
                        parkId,
                        List.of(wanted.resourceId()),
                        wanted.from(),
                        wanted.to().plus(wanted.buffer()),
                        checked.now())
                .stream()
                .filter(taken -> taken.owner() == null || !taken.owner().id().equals(besides))
                .findFirst();
    }
}
