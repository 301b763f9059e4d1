package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Holds;
import org.seedbed.space.Holds.HoldCase;
import org.seedbed.space.Holds.HoldWanted;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitView;

/**
 * What a supplement keeps free until it is signed: what it needs beyond the lease there is. A unit is held for one stretch
 * of days; where more of it is needed at two times apart, the lease has the last word about the later one.
 */
@ApplicationScoped
class SupplementHolds {

    /** The longest a hold lasts, with today. */
    private static final int DAYS = 30;

    private final Holds holds;
    private final Spaces spaces;
    private final BusinessClock clock;

    SupplementHolds(Holds holds, Spaces spaces, BusinessClock clock) {
        this.holds = holds;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Days on which more of a unit is needed than is let already; {@code seats} null for the whole of it. */
    private record Missing(@Nullable Integer seats, LocalDate from, LocalDate to) {}

    void take(Agreement agreement, Supplement supplement, UUID by) {
        var wanted = new ArrayList<HoldWanted>();
        supplement.after().terms().places().stream()
                .map(AgreementPlace::unitId)
                .distinct()
                .forEach(unit -> wanted(supplement, unit).ifPresent(wanted::add));
        var today = clock.today();
        if (wanted.isEmpty()) {
            release(agreement, supplement);
        } else {
            holds.hold(
                    supplement.parkId(),
                    by,
                    holder(agreement, supplement),
                    wanted,
                    supplement.effectiveOn(),
                    today.plusDays(DAYS - 1L));
        }
    }

    void release(Agreement agreement, Supplement supplement) {
        var places = supplement.after().terms().places();
        holds.release(
                supplement.parkId(),
                holder(agreement, supplement),
                places.stream().map(AgreementPlace::unitId).distinct().toList());
    }

    private static HoldCase holder(Agreement agreement, Supplement supplement) {
        return new HoldCase(supplement.id(), supplement.number(agreement));
    }

    private Optional<HoldWanted> wanted(Supplement supplement, UUID unit) {
        var now = of(unit, supplement.before().terms().places());
        var then = of(unit, supplement.after().terms().places());
        var stretch = stretch(missing(supplement, unit, now, then));
        return stretch.map(missing -> new HoldWanted(unit, missing.seats(), missing.from(), missing.to()));
    }

    /** Between two days on which something about the unit changes, at a time. */
    private List<Missing> missing(
            Supplement supplement, UUID unit, List<AgreementPlace> now, List<AgreementPlace> then) {
        var cuts = new TreeSet<LocalDate>();
        cuts.add(supplement.effectiveOn());
        for (var places : List.of(now, then)) {
            places.forEach(place -> cuts.addAll(List.of(place.from(), place.to())));
        }
        var days = List.copyOf(cuts.tailSet(supplement.effectiveOn()));
        var missing = new ArrayList<Missing>();
        for (int i = 0; i + 1 < days.size(); i++) {
            var from = days.get(i);
            var to = days.get(i + 1);
            on(then, from)
                    .flatMap(place -> missing(supplement.parkId(), unit, place, on(now, from)))
                    .map(seats -> new Missing(seats == 0 ? null : seats, from, to))
                    .ifPresent(missing::add);
        }
        return missing;
    }

    /** How many seats are missing, 0 for the whole unit; empty where nothing is. */
    private Optional<Integer> missing(UUID parkId, UUID unit, AgreementPlace wanted, Optional<AgreementPlace> let) {
        if (let.isEmpty()) {
            return Optional.of(wanted.seats() == null ? 0 : wanted.seats());
        }
        var own = let.get().seats();
        if (own == null) {
            return Optional.empty();
        }
        // The whole of a unit of which some seats are let already: the other ones.
        int all = wanted.seats() == null
                ? spaces.find(parkId, unit).map(UnitView::seats).orElse(own)
                : wanted.seats();
        return all > own ? Optional.of(all - own) : Optional.empty();
    }

    /** The first stretch of days, with the most that is missing on any of them. */
    private static Optional<Missing> stretch(List<Missing> missing) {
        return missing.stream()
                .reduce((one, next) -> one.to().equals(next.from()) && (one.seats() == null) == (next.seats() == null)
                        ? new Missing(most(one, next), one.from(), next.to())
                        : one);
    }

    private static @Nullable Integer most(Missing one, Missing other) {
        return one.seats() == null || other.seats() == null ? null : Math.max(one.seats(), other.seats());
    }

    private static List<AgreementPlace> of(UUID unit, List<AgreementPlace> places) {
        return places.stream().filter(place -> place.unitId().equals(unit)).toList();
    }

    private static Optional<AgreementPlace> on(List<AgreementPlace> places, LocalDate day) {
        return places.stream()
                .filter(place -> !day.isBefore(place.from()) && day.isBefore(place.to()))
                .findFirst();
    }
}
