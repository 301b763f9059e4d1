package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementRequests.AgreementTermsRequest;
import org.seedbed.agreement.internal.AgreementRequests.PlaceRequest;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitView;

/** Whether what was written can be agreed on at all, field by field; whether the places are free is asked later. */
@ApplicationScoped
class TermsCheck {

    private static final String AT = "/content";

    private final Spaces spaces;

    TermsCheck(Spaces spaces) {
        this.spaces = spaces;
    }

    /** The terms as they are stored. */
    AgreementTerms of(UUID parkId, AgreementTermsRequest content) {
        requirePeriod(content.from(), content.to(), AT);
        var places = new ArrayList<AgreementPlace>();
        for (int i = 0; i < content.places().size(); i++) {
            places.add(place(parkId, content, i, places));
        }
        requirePrices(content.prices(), places);
        for (int i = 0; i < content.free().size(); i++) {
            var free = content.free().get(i);
            var at = AT + "/free/" + i;
            requirePeriod(free.from(), free.to(), at);
            if (free.from().isBefore(content.from()) || free.to().isAfter(content.to())) {
                throw ProblemException.at(at + "/from", AgreementErrors.FREE_OUTSIDE);
            }
        }
        var reason =
                content.depositReason() == null ? "" : content.depositReason().strip();
        if (content.deposit().amount().signum() == 0 && reason.isEmpty()) {
            throw ProblemException.at(AT + "/depositReason", AgreementErrors.DEPOSIT_REASON);
        }
        return new AgreementTerms(
                List.copyOf(places),
                content.prices(),
                content.free(),
                content.deposit(),
                reason.isEmpty() ? null : reason,
                content.lateRate(),
                content.park(),
                content.benefits(),
                content.services());
    }

    private AgreementPlace place(UUID parkId, AgreementTermsRequest content, int i, List<AgreementPlace> before) {
        var wanted = content.places().get(i);
        var at = AT + "/places/" + i;
        requirePeriod(wanted.from(), wanted.to(), at);
        if (wanted.from().isBefore(content.from()) || wanted.to().isAfter(content.to())) {
            throw ProblemException.at(at + "/from", AgreementErrors.PLACE_OUTSIDE);
        }
        var unit = spaces.find(parkId, wanted.unitId())
                .orElseThrow(() -> ProblemException.at(at + "/unitId", AgreementErrors.UNIT_UNKNOWN));
        requireLettable(unit, wanted, at);
        if (before.stream().anyMatch(other -> sameTime(other, wanted))) {
            throw ProblemException.field(at + "/unitId", ValidationErrors.UNIQUE);
        }
        return new AgreementPlace(unit.id(), unit.number(), unit.area(), wanted.seats(), wanted.from(), wanted.to());
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

    private static void requirePrices(List<RentStep> prices, List<AgreementPlace> places) {
        for (int i = 0; i < prices.size(); i++) {
            var step = prices.get(i);
            if (prices.subList(0, i).stream()
                    .anyMatch(o -> o.basis() == step.basis() && o.from().equals(step.from()))) {
                throw ProblemException.field(AT + "/prices/" + i + "/from", ValidationErrors.UNIQUE);
            }
        }
        for (var basis : PriceBasis.values()) {
            var first = firstDay(places, basis);
            if (first != null
                    && prices.stream()
                            .noneMatch(p -> p.basis() == basis && !p.from().isAfter(first))) {
                throw ProblemException.at(AT + "/prices", AgreementErrors.PRICE_MISSING, "day", first, "basis", basis);
            }
        }
    }

    private static @Nullable LocalDate firstDay(List<AgreementPlace> places, PriceBasis basis) {
        return places.stream()
                .filter(place -> place.basis() == basis)
                .map(AgreementPlace::from)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static void requirePeriod(LocalDate from, LocalDate to, String at) {
        if (!from.isBefore(to)) {
            throw ProblemException.field(at + "/to", ValidationErrors.PERIOD);
        }
    }
}
