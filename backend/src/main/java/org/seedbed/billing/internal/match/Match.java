package org.seedbed.billing.internal.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whose the money may be, and what it would pay.
 *
 * @param shares what it would pay; what is left stays on the account
 * @param reasons in the order of {@link MatchReason}
 * @param exact it is told who paid, and the amount is that of bills to the cent
 */
public record Match(Debtor debtor, List<Share> shares, int score, Set<MatchReason> reasons, boolean exact) {

    /** This much (元) for that bill. */
    public record Share(UUID billId, String number, BigDecimal amount) {}
}
