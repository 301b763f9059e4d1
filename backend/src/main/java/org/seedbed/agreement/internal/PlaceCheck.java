package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.agreement.internal.AgreementRequests.PlaceRequest;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.AgreementTerms.ListedPrice;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitPrices;
import org.seedbed.space.UnitView;

/** Whether places can be let as they were written, and each has a price; whether they are free is asked later. */
@ApplicationScoped
class PlaceCheck {

    private final Spaces spaces;
    private final UnitPrices prices;

    PlaceCheck(Spaces spaces, UnitPrices prices) {
        this.spaces = spaces;
        this.prices = prices;
    }

    /**
     * The places as they are stored, with the areas and seat prices of today.
     *
     * @param at pointer to the list
     */
    List<AgreementPlace> of(UUID parkId, List<PlaceRequest> wanted, LocalDate from, LocalDate to, String at) {
        var places = new ArrayList<AgreementPlace>();
        for (int i = 0; i < wanted.size(); i++) {
            var place = wanted.get(i);
            if (place.from().isBefore(from) || place.to().isAfter(to)) {
                requirePeriod(place.from(), place.to(), at + "/" + i);
                throw ProblemException.at(at + "/" + i + "/from", AgreementErrors.PLACE_OUTSIDE);
            }
            places.add(place(parkId, place, at + "/" + i, places));
        }
        return List.copyOf(places);
    }

    private AgreementPlace place(UUID parkId, PlaceRequest wanted, String at, List<AgreementPlace> before) {
        requirePeriod(wanted.from(), wanted.to(), at);
        var unit = spaces.find(parkId, wanted.unitId())
                .orElseThrow(() -> ProblemException.at(at + "/unitId", AgreementErrors.UNIT_UNKNOWN));
        requireLettable(unit, wanted, at);
        if (before.stream().anyMatch(other -> sameTime(other, wanted))) {
            throw ProblemException.field(at + "/unitId", ValidationErrors.UNIQUE);
        }
        return new AgreementPlace(
                unit.id(),
                unit.number(),
                unit.area(),
                wanted.seats(),
                wanted.from(),
                wanted.to(),
                wanted.seats() == null ? List.of() : listed(parkId, wanted));
    }

    private List<ListedPrice> listed(UUID parkId, PlaceRequest wanted) {
        return prices.during(parkId, List.of(wanted.unitId()), wanted.from(), wanted.to()).stream()
                .filter(price -> price.basis() == PriceBasis.SEAT_MONTH)
                .map(price -> new ListedPrice(price.from(), price.to(), Money.cny(price.amount())))
                .toList();
    }

    private static void requireLettable(UnitView unit, PlaceRequest wanted, String at) {
        if (!unit.kind().isLettable()) {
            throw ProblemException.at(at + "/unitId", AgreementErrors.UNIT_NOT_LETTABLE, "unit", unit.number());
        }
        var life = unit.life();
        if ((life.from() != null && wanted.from().isBefore(life.from()))
                || (life.to() != null && wanted.to().isAfter(life.to()))) {
            throw ProblemException.at(at + "/unitId", AgreementErrors.UNIT_NOT_THERE, "unit", unit.number());
        }
        if (wanted.seats() != null) {
            requireSeats(unit, wanted.seats(), at + "/seats");
        }
    }

    private static void requireSeats(UnitView unit, int wanted, String at) {
        var seats = unit.seats();
        if (seats == null) {
            throw ProblemException.at(at, AgreementErrors.UNIT_WITHOUT_SEATS, "unit", unit.number());
        }
        if (wanted > seats) {
            throw ProblemException.at(
                    at, AgreementErrors.SEATS_BEYOND, "unit", unit.number(), "seats", seats, "wanted", wanted);
        }
    }

    private static boolean sameTime(AgreementPlace other, PlaceRequest wanted) {
        return other.unitId().equals(wanted.unitId())
                && other.from().isBefore(wanted.to())
                && wanted.from().isBefore(other.to());
    }

    static void requirePeriod(LocalDate from, LocalDate to, String at) {
        if (!from.isBefore(to)) {
            throw ProblemException.field(at + "/to", ValidationErrors.PERIOD);
        }
    }
}
