package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seedbed.agreement.internal.AgreementRequests.PartyRequest;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.paper.AgreementPaper;
import org.seedbed.agreement.internal.paper.LeasePaper;
import org.seedbed.agreement.internal.paper.LeasePaper.Place;
import org.seedbed.agreement.internal.paper.LeasePaper.Step;
import org.seedbed.agreement.internal.paper.PaperAmount;
import org.seedbed.agreement.internal.paper.PaperParty;
import org.seedbed.company.CompanyKind;
import org.seedbed.lease.rent.RentTerms;
import org.seedbed.park.Parks;
import org.seedbed.policy.PolicyTermKey;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.document.MadeDocument;

/** Makes the two papers of an agreement from what is stored: equal agreements make equal papers. */
@ApplicationScoped
class AgreementPapers {

    private final Documents documents;
    private final Parks parks;
    private final AgreementPolicies policies;
    private final RentPreviews rents;

    AgreementPapers(Documents documents, Parks parks, AgreementPolicies policies, RentPreviews rents) {
        this.documents = documents;
        this.parks = parks;
        this.policies = policies;
        this.rents = rents;
    }

    MadeDocument agreement(Agreement agreement, PartyRequest people, Instant dated) {
        var terms = policies.version(agreement.parkId(), agreement.termsVersionId());
        var units = agreement.terms().places().stream()
                .map(AgreementPlace::number)
                .distinct()
                .collect(Collectors.joining("、"));
        var paper = new AgreementPaper(
                agreement.number(),
                park(agreement),
                company(agreement, people),
                units,
                agreement.stage().zh(),
                AgreementPaper.period(agreement.from(), agreement.to()),
                limit(agreement),
                policies.version(agreement.parkId(), agreement.policyVersionId())
                        .name(),
                agreement.terms().benefits(),
                agreement.terms().services(),
                days(terms, PolicyTermKey.EARLY_NOTICE_DAYS),
                days(terms, PolicyTermKey.MOVE_OUT_DAYS));
        return documents.make(AgreementPaper.TEMPLATE, paper, dated);
    }

    MadeDocument lease(Agreement agreement, PartyRequest people, Instant dated) {
        var terms = policies.version(agreement.parkId(), agreement.termsVersionId());
        var paper = new LeasePaper(
                leaseNumber(agreement),
                agreement.number(),
                park(agreement),
                company(agreement, people),
                AgreementPaper.period(agreement.from(), agreement.to()),
                limit(agreement),
                agreement.terms().places().stream().map(AgreementPapers::place).toList(),
                steps(agreement),
                agreement.terms().free().stream()
                        .map(free -> AgreementPaper.period(free.from(), free.to()))
                        .toList(),
                PaperAmount.of(agreement.terms().deposit().amount()),
                PaperAmount.of(AgreementPolicies.required(terms, PolicyTermKey.LIST_PRICE)),
                PaperAmount.of(AgreementPolicies.required(terms, PolicyTermKey.ENERGY_FEE)),
                days(terms, PolicyTermKey.PAYMENTS_PER_YEAR),
                agreement.terms().lateRate().stripTrailingZeros().toPlainString() + "%",
                days(terms, PolicyTermKey.EARLY_NOTICE_DAYS),
                days(terms, PolicyTermKey.ARREARS_TERMINATE_DAYS),
                days(terms, PolicyTermKey.MOVE_OUT_DAYS));
        return documents.make(LeasePaper.TEMPLATE, paper, dated);
    }

    /** The two papers of a case carry one number in two series. */
    static String leaseNumber(Agreement agreement) {
        return "ZL" + agreement.number().substring("FH".length());
    }

    PaperParty park(Agreement agreement) {
        var operator = parks.operator(agreement.parkId());
        var side = Objects.requireNonNull(agreement.terms().park());
        return new PaperParty(
                operator.name(),
                operator.uscc() == null ? "" : operator.uscc(),
                operator.address() == null ? "" : operator.address(),
                side.representative(),
                side.phone(),
                false);
    }

    static PaperParty company(Agreement agreement, PartyRequest people) {
        var party = agreement.party();
        return new PaperParty(
                party.name(),
                party.uscc() == null ? "" : party.uscc(),
                people.address(),
                people.representative(),
                people.phone(),
                party.kind() == CompanyKind.TEAM);
    }

    private static Place place(AgreementPlace place) {
        var quantity = place.seats() == null ? place.area().toPlainString() + " ㎡" : place.seats() + " 个工位";
        return new Place(place.number(), quantity, AgreementPaper.period(place.from(), place.to()));
    }

    /** One line from each day on which something changes to the next. */
    private List<Step> steps(Agreement agreement) {
        var schedule = rents.schedule(agreement);
        var terms = rents.terms(agreement);
        var cuts = List.copyOf(changes(agreement, terms));
        var steps = new ArrayList<Step>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            var from = cuts.get(i);
            var monthly = schedule.monthly(from);
            steps.add(new Step(
                    AgreementPaper.period(from, cuts.get(i + 1)),
                    price(agreement, terms, from),
                    PaperAmount.of(monthly)));
        }
        return steps;
    }

    private static SortedSet<LocalDate> changes(Agreement agreement, RentTerms prices) {
        var terms = agreement.terms();
        return Stream.of(
                        Stream.of(agreement.from(), agreement.to(), agreement.limit()),
                        Stream.concat(prices.prices().values().stream(), prices.own().values().stream())
                                .flatMap(steps -> steps.changes().stream()),
                        terms.places().stream().flatMap(place -> Stream.of(place.from(), place.to())))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(agreement.from()) && !day.isAfter(agreement.to()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String price(Agreement agreement, RentTerms terms, LocalDate day) {
        return agreement.terms().places().stream()
                .filter(place -> place.isLet(day))
                .map(place -> PaperAmount.of(terms.price(place.unitId(), place.basis(), day))
                                .figures() + " " + place.basis().zh())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String limit(Agreement agreement) {
        return AgreementPaper.day(agreement.limit().minusDays(1));
    }

    private static int days(PublishedPolicy terms, PolicyTermKey key) {
        return AgreementPolicies.required(terms, key).intValueExact();
    }
}
