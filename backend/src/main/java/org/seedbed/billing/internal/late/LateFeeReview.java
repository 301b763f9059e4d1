package org.seedbed.billing.internal.late;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.internal.late.LateFee.Paid;
import org.seedbed.billing.internal.late.LateFee.Terms;

/**
 * A late fee that was charged, beside what its days come to by what is known now: money may have come before the charge
 * knew of it. Only what was too much is told; days are never charged twice (ADR 0043).
 *
 * @param now the same days at the same rate and cap; at most what was charged
 */
public record LateFeeReview(Charged charged, LateFee now) {

    /**
     * A charge that stands.
     *
     * @param from its days {@code [from, to)}
     * @param ratePercent per cent a day it was charged at
     * @param mostPercent the cap it was charged under, per cent of the principal
     * @param amount 元
     */
    public record Charged(
            UUID id, LocalDate from, LocalDate to, BigDecimal ratePercent, BigDecimal mostPercent, BigDecimal amount) {}

    /** Above zero. */
    public BigDecimal less() {
        return charged.amount().subtract(now.amount());
    }

    /**
     * Of all that stand for one bill, those that are too much.
     *
     * @param principal 元 of the bill's lines that bear late fees
     * @param paid whatever came by now
     */
    public static List<LateFeeReview> tooMuch(
            BigDecimal principal, LocalDate dueOn, Collection<Paid> paid, Collection<Charged> standing) {
        var found = new ArrayList<LateFeeReview>();
        var before = BigDecimal.ZERO;
        for (var charged :
                standing.stream().sorted(Comparator.comparing(Charged::from)).toList()) {
            var terms = new Terms(principal, dueOn, paid, charged.ratePercent(), charged.mostPercent(), before);
            var now = LateFee.of(terms, charged.from(), charged.to());
            if (now.amount().compareTo(charged.amount()) < 0) {
                found.add(new LateFeeReview(charged, now));
            }
            before = before.add(now.amount().min(charged.amount()));
        }
        return List.copyOf(found);
    }
}
