package org.seedbed.tenancy.internal.exit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.ExitSettlement.Kind;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitBalanceView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitItemView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ItemState;

/**
 * What stands between the two, added up from items that are not done. A proposal: who pays and gives back are the people of
 * finance. Pure.
 *
 * @param owed 元 the company owes
 * @param prepaid 元 on its account that nobody has used, and what bills to come give back
 * @param deposits 元 received and not given back
 * @param atMost 元 that may come back of waivers, not part of what is owed
 */
record ExitBalance(BigDecimal owed, BigDecimal prepaid, BigDecimal deposits, BigDecimal atMost) {

    static ExitBalance of(List<ExitItemView> items) {
        var standing =
                items.stream().filter(item -> item.state() != ItemState.DONE).toList();
        return new ExitBalance(
                sum(standing, item -> amount(item.amount()).signum() > 0),
                sum(standing, item -> amount(item.amount()).signum() < 0 && !isDeposit(item))
                        .negate(),
                sum(standing, item -> amount(item.amount()).signum() < 0 && isDeposit(item))
                        .negate(),
                standing.stream().map(item -> amount(item.atMost())).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What the park has of the company's. */
    BigDecimal held() {
        return prepaid.add(deposits);
    }

    /** Of it, what pays what is owed. */
    BigDecimal setOff() {
        return owed.min(held());
    }

    BigDecimal toPay() {
        return owed.subtract(setOff());
    }

    BigDecimal toRefund() {
        return held().subtract(setOff());
    }

    ExitBalanceView view() {
        return new ExitBalanceView(
                Money.cny(owed),
                Money.cny(prepaid),
                Money.cny(deposits),
                Money.cny(setOff()),
                Money.cny(toPay()),
                Money.cny(toRefund()),
                Money.cny(atMost));
    }

    private static BigDecimal sum(List<ExitItemView> items, Predicate<ExitItemView> which) {
        return items.stream().filter(which).map(item -> amount(item.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isDeposit(ExitItemView item) {
        return item.kind() == Kind.AGREED_DEPOSIT || item.kind() == Kind.BILLED_DEPOSIT;
    }

    private static BigDecimal amount(@Nullable Money money) {
        return money == null ? BigDecimal.ZERO : money.amount();
    }
}
