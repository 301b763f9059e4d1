package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seedbed.agreement.SupplementChange;
import org.seedbed.agreement.internal.Agreement.Party;
import org.seedbed.agreement.internal.AgreementRequests.PartyRequest;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.paper.AgreementPaper;
import org.seedbed.agreement.internal.paper.PaperAmount;
import org.seedbed.agreement.internal.paper.SupplementPaper;
import org.seedbed.agreement.internal.paper.SupplementPaper.Change;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.document.MadeDocument;

/** Makes the paper of a supplement: each subject as it was and as it is from the day on. */
@ApplicationScoped
class SupplementPapers {

    private final Documents documents;
    private final AgreementPapers papers;
    private final RentPreviews rents;

    SupplementPapers(Documents documents, AgreementPapers papers, RentPreviews rents) {
        this.documents = documents;
        this.papers = papers;
        this.rents = rents;
    }

    /** @param people who sign for the other side as it will be */
    MadeDocument make(Agreement agreement, Supplement supplement, PartyRequest people, Instant dated) {
        var then = supplement.after().applied(agreement);
        var paper = new SupplementPaper(
                supplement.number(agreement),
                AgreementPapers.leaseNumber(agreement),
                papers.park(agreement),
                AgreementPapers.company(then, people),
                AgreementPaper.day(supplement.effectiveOn()),
                supplement.reason(),
                changes(agreement, supplement));
        return documents.make(SupplementPaper.TEMPLATE, paper, dated);
    }

    private List<Change> changes(Agreement agreement, Supplement supplement) {
        var day = supplement.effectiveOn();
        var changes = new ArrayList<Change>();
        if (supplement.changes(SupplementChange.PARTY)) {
            changes.add(change("承租主体", supplement, side -> party(side.party())));
        }
        if (supplement.changes(SupplementChange.PERIOD)) {
            changes.add(change("协议及租赁期限", supplement, side -> AgreementPaper.period(agreement.from(), side.to())));
        }
        if (supplement.changes(SupplementChange.PLACES)) {
            changes.add(change("租赁场地", supplement, side -> places(side.terms(), day)));
        }
        if (supplement.changes(SupplementChange.PRICES)) {
            changes.add(change("租金单价", supplement, side -> prices(side.terms(), day)));
        }
        if (!supplement.changes(SupplementChange.PARTY)) {
            changes.add(change("变更日的月租金", supplement, side -> monthly(side.applied(agreement), day)));
        }
        return changes;
    }

    private static Change change(String subject, Supplement supplement, Function<SupplementSide, String> words) {
        return new Change(subject, words.apply(supplement.before()), words.apply(supplement.after()));
    }

    private static String party(Party party) {
        return party.uscc() == null ? party.name() : party.name() + "（统一社会信用代码 " + party.uscc() + "）";
    }

    private static String places(AgreementTerms terms, LocalDate day) {
        return terms.places().stream()
                .filter(place -> place.to().isAfter(day))
                .map(SupplementPapers::place)
                .collect(Collectors.joining("；"));
    }

    private static String place(AgreementPlace place) {
        var quantity = place.seats() == null ? place.area().toPlainString() + " ㎡" : place.seats() + " 个工位";
        return place.number() + "，" + quantity + "，" + AgreementPaper.period(place.from(), place.to());
    }

    /** The price of the day and those that follow it. */
    private static String prices(AgreementTerms terms, LocalDate day) {
        return terms.prices().stream()
                .filter(step -> terms.prices().stream()
                        .noneMatch(later -> later.basis() == step.basis()
                                && later.from().isAfter(step.from())
                                && !later.from().isAfter(day)))
                .map(step -> "自" + AgreementPaper.day(step.from()) + "起 "
                        + PaperAmount.of(step.amount().amount()).figures() + " "
                        + step.basis().zh())
                .collect(Collectors.joining("；"));
    }

    private String monthly(Agreement agreement, LocalDate day) {
        var monthly = PaperAmount.of(rents.schedule(agreement).monthly(day));
        return monthly.figures() + " 元（" + monthly.capitals() + "）";
    }
}
