package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.seedbed.agreement.SupplementChange;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;
import org.seedbed.agreement.internal.SupplementRequests.AgreementSupplementRequest;
import org.seedbed.agreement.internal.SupplementRequests.NewCompany;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.Licences;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.DateRange;
import org.seedbed.shared.validation.Uscc;
import org.seedbed.tenancy.Stays;

/** Whether what was written can change an agreement at all, field by field, and what it makes of it. */
@ApplicationScoped
class SupplementCheck {

    private final PlaceCheck places;
    private final Stays stays;
    private final Licences licences;
    private final BusinessClock clock;

    SupplementCheck(PlaceCheck places, Stays stays, Licences licences, BusinessClock clock) {
        this.places = places;
        this.stays = stays;
        this.licences = licences;
        this.clock = clock;
    }

    /** The agreement as it will be, and what of it changes. */
    record Amended(SupplementSide side, Set<SupplementChange> changes) {}

    Amended of(Agreement agreement, AgreementSupplementRequest request) {
        var company = request.company();
        return company == null ? terms(agreement, request) : party(agreement, request, company);
    }

    private Amended party(Agreement agreement, AgreementSupplementRequest request, NewCompany company) {
        if (request.to() != null || request.places() != null || request.prices() != null) {
            throw ProblemException.at("/company", SupplementErrors.PARTY_ALONE);
        }
        if (agreement.party().kind() != CompanyKind.TEAM) {
            throw ProblemException.at("/company", SupplementErrors.NOT_A_TEAM);
        }
        // It is a firm already when this is written: its licence says since when.
        var today = clock.today();
        requireDay(
                request.effectiveOn(),
                earlier(today, agreement.from()),
                earlier(today, agreement.to().minusDays(1)));
        var uscc = Uscc.fold(company.uscc());
        licences.requireFree(companyOf(agreement), uscc, "/company/uscc");
        var side = new SupplementSide(
                agreement.to(),
                agreement.terms(),
                CompanyKind.FIRM,
                company.name().strip(),
                uscc);
        return new Amended(side, EnumSet.of(SupplementChange.PARTY));
    }

    private Amended terms(Agreement agreement, AgreementSupplementRequest request) {
        var day = request.effectiveOn();
        var end = request.to() == null ? agreement.to() : request.to();
        var old = agreement.terms();
        var let = placesOf(agreement, request, end);
        requireDay(
                day,
                later(clock.today(), agreement.from()),
                earlier(end, agreement.to()).minusDays(1));
        requireEnd(agreement, end);
        if (let.isEmpty()) {
            throw ProblemException.at("/to", AgreementErrors.PLACE_OUTSIDE);
        }
        var steps = pricesOf(agreement, request, end);
        PriceCheck.requirePrices(steps, let, "/prices");
        var changes = EnumSet.noneOf(SupplementChange.class);
        if (!end.equals(agreement.to())) {
            changes.add(SupplementChange.PERIOD);
        }
        var asBefore = AmendedTerms.until(old.places(), agreement.to(), end);
        if (!Set.copyOf(let).equals(Set.copyOf(asBefore))) {
            changes.add(SupplementChange.PLACES);
        }
        if (!Set.copyOf(steps).equals(Set.copyOf(old.prices()))) {
            changes.add(SupplementChange.PRICES);
        }
        if (changes.isEmpty()) {
            throw SupplementErrors.NOTHING.raise();
        }
        var terms = AmendedTerms.of(old, let, steps, TermsCheck.stripped(request.priceReason()), end);
        var party = agreement.party();
        return new Amended(new SupplementSide(end, terms, party.kind(), party.name(), party.uscc()), changes);
    }

    private List<AgreementPlace> placesOf(Agreement agreement, AgreementSupplementRequest request, LocalDate end) {
        var old = agreement.terms().places();
        var wanted = request.places();
        if (wanted == null) {
            return AmendedTerms.until(old, agreement.to(), end);
        }
        var day = request.effectiveOn();
        return AmendedTerms.places(old, day, places.of(agreement.parkId(), wanted, day, end, "/places"));
    }

    private static List<RentStep> pricesOf(Agreement agreement, AgreementSupplementRequest request, LocalDate end) {
        var old = agreement.terms().prices();
        var wanted = request.prices();
        if (wanted == null) {
            return old;
        }
        var day = request.effectiveOn();
        PriceCheck.requireSteps(wanted, end, "/prices");
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).from().isBefore(day)) {
                throw ProblemException.at("/prices/" + i + "/from", SupplementErrors.PRICE_DAY, "day", day);
            }
        }
        return AmendedTerms.prices(old, day, wanted);
    }

    private static void requireDay(LocalDate day, LocalDate earliest, LocalDate latest) {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw ProblemException.at("/effectiveOn", SupplementErrors.DAY, "earliest", earliest, "latest", latest);
        }
    }

    private void requireEnd(Agreement agreement, LocalDate end) {
        if (!end.isAfter(agreement.to())) {
            return;
        }
        if (end.isAfter(agreement.limit())) {
            throw ProblemException.at(
                    "/to",
                    SupplementErrors.BEYOND_LIMIT,
                    "limit",
                    agreement.limit().minusDays(1));
        }
        var stay = stays.of(agreement.parkId(), tenantOf(agreement)).orElseThrow();
        if (!stay.during().encloses(new DateRange(agreement.from(), end))) {
            throw ProblemException.at("/to", AgreementErrors.OUTSIDE_STAY);
        }
    }

    /** The company the agreement is signed with. */
    UUID companyOf(Agreement agreement) {
        return stays.of(agreement.parkId(), tenantOf(agreement)).orElseThrow().companyId();
    }

    private static UUID tenantOf(Agreement agreement) {
        return Objects.requireNonNull(agreement.tenantId());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
