package org.seedbed.billing.internal.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.billing.ChargeEntries;
import org.seedbed.billing.internal.dunning.LateBill.Came;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeCorrected;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeCorrectionView;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeMoney;
import org.seedbed.billing.internal.late.LateFeeReview;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.money.Money;

/**
 * Late fees that were charged before money was recorded that had come earlier. They are offered with what is due instead;
 * once a person says so, the charge is cancelled and the right one stands in its place, so the next run takes back what was
 * billed and says why (ADR 0043).
 */
@ApplicationScoped
class CorrectLateFees {

    private static final int MOST_TOLD = 3;

    private final Database database;
    private final LateBills bills;
    private final LateCharges charges;
    private final ChargeEntries entries;

    CorrectLateFees(Database database, LateBills bills, LateCharges charges, ChargeEntries entries) {
        this.database = database;
        this.bills = bills;
        this.charges = charges;
        this.entries = entries;
    }

    /**
     * A charge that is too high.
     *
     * @param because what came before the end of its days and was recorded after it
     */
    private record Found(DueLateFee due, LateFeeReview review, List<Came> because) {

        LateFeeCorrectionView view() {
            return new LateFeeCorrectionView(
                    review.charged().id(),
                    due.bill().id(),
                    due.bill().number(),
                    due.bill().tenantId(),
                    due.bill().companyName(),
                    due.from(),
                    due.to(),
                    due.rate().stripTrailingZeros(),
                    due.steps(),
                    Money.cny(review.charged().amount()),
                    Money.cny(due.fee().amount()),
                    Money.cny(review.less()),
                    because.stream()
                            .map(one -> new LateFeeMoney(one.number(), one.on(), Money.cny(one.amount())))
                            .toList());
        }

        /** As the trail and the list of charges say it. */
        String why() {
            var came = because.stream()
                    .limit(MOST_TOLD)
                    .map(one -> one.number() + "（" + one.on() + " 到账 "
                            + one.amount().toPlainString() + " 元）")
                    .collect(Collectors.joining("、"));
            return came + (because.size() > MOST_TOLD ? " 等" : "") + " 在计收之后登记，滞纳金由 "
                    + review.charged().amount().toPlainString() + " 元改为 "
                    + due.fee().amount().toPlainString() + " 元";
        }
    }

    /** All that are offered, by the day their bills were due. */
    List<LateFeeCorrectionView> offered(UUID parkId) {
        return found(parkId).stream().map(Found::view).toList();
    }

    /**
     * Corrects what is offered.
     *
     * @throws org.seedbed.shared.problem.ProblemException dunning.nothing-to-correct
     */
    @Transactional
    LateFeeCorrected handle(UUID parkId, UUID by, Collection<UUID> asked) {
        database.lock("late fees " + parkId);
        var wanted = new HashSet<>(asked);
        var found = found(parkId).stream()
                .filter(one -> wanted.contains(one.review().charged().id()))
                .toList();
        if (found.size() < wanted.size()) {
            throw DunningErrors.NOTHING_TO_CORRECT.raise();
        }
        found.forEach(one -> correct(parkId, by, one));
        var less = found.stream().map(one -> one.review().less()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LateFeeCorrected(found.size(), Money.cny(less));
    }

    private void correct(UUID parkId, UUID by, Found found) {
        var before = found.review().charged().id();
        if (!entries.cancel(parkId, by, before, found.why())) {
            throw DunningErrors.NOTHING_TO_CORRECT.raise();
        }
        var due = found.due();
        if (due.fee().amount().signum() > 0) {
            charges.add(parkId, entries.add(parkId, by, due.entry(before.toString())), due);
        }
    }

    private List<Found> found(UUID parkId) {
        var candidates = bills.chargedUnaware(parkId);
        var standing =
                charges.standing(parkId, candidates.stream().map(LateBill::id).toList());
        var found = new ArrayList<Found>();
        for (var bill : candidates) {
            var stand = standing.getOrDefault(bill.id(), List.of());
            var charged = stand.stream().map(LateCharges.Standing::charged).toList();
            for (var review : LateFeeReview.tooMuch(bill.principal(), bill.dueOn(), bill.paid(), charged)) {
                found.add(found(bill, review, stand));
            }
        }
        return found;
    }

    private static Found found(LateBill bill, LateFeeReview review, List<LateCharges.Standing> standing) {
        var charged = review.charged();
        var at = standing.stream()
                .filter(one -> one.charged().equals(charged))
                .findFirst()
                .orElseThrow()
                .at();
        var because = bill.came().stream()
                .filter(one ->
                        one.on().isBefore(charged.to()) && one.settledAt().isAfter(at))
                .toList();
        var due = new DueLateFee(
                bill, charged.from(), charged.to(), charged.ratePercent(), charged.mostPercent(), review.now());
        return new Found(due, review, because);
    }
}
