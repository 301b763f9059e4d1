package org.seedbed.billing.internal.settle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Shares out the money on one account. Steps are taken one after the other and only ever use what is left, so nothing is
 * paid twice and no bill above what is open of it (ADR 0040).
 */
public final class Settling {

    private static final Comparator<Funds> CREDITS_FIRST = Comparator.comparing((Funds funds) -> !funds.isCredit())
            .thenComparing(Funds::on)
            .thenComparing(Funds::number);
    private static final Comparator<Debt> OLDEST_DUE =
            Comparator.comparing(Debt::dueOn).thenComparing(Debt::number);

    private final List<Funds> funds;
    private final List<Debt> debts;
    private final Map<UUID, BigDecimal> left = new LinkedHashMap<>();
    private final Map<UUID, BigDecimal> open = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    public Settling(Collection<Funds> funds, Collection<Debt> debts) {
        this.funds = funds.stream().sorted(CREDITS_FIRST).toList();
        this.debts = debts.stream().sorted(OLDEST_DUE).toList();
        this.funds.forEach(one -> left.put(one.id(), one.left()));
        this.debts.forEach(debt -> open.put(debt.billId(), debt.open()));
    }

    /** What is used, in the order it was decided. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** What is still open of a bill; zero for one that is not known. */
    public BigDecimal openOf(UUID billId) {
        return open.getOrDefault(billId, BigDecimal.ZERO);
    }

    /** What nobody has used yet. */
    public BigDecimal unused() {
        return left.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Uses this much of the chosen money for a bill, or for a refund; the caller has seen that both are there. */
    public Settling use(Predicate<Funds> which, UUID target, BigDecimal amount) {
        var wanted = amount;
        for (var one : funds) {
            if (which.test(one)) {
                wanted = wanted.subtract(move(one, target, wanted));
            }
        }
        if (wanted.signum() > 0) {
            throw new IllegalArgumentException("not enough for " + target + ": " + wanted + " are missing");
        }
        return this;
    }

    /** Credit notes pay the bill they correct. */
    public Settling corrections() {
        for (var one : funds) {
            if (one.corrects() != null) {
                move(one, one.corrects(), openOf(one.corrects()));
            }
        }
        return this;
    }

    /**
     * All that is left pays what is open, oldest due first. Deposits stay apart both ways: no bill with a deposit is paid
     * and no deposit that was given back is used unless somebody says so.
     */
    public Settling oldestFirst() {
        for (var debt : debts) {
            for (var one : funds) {
                if (!debt.deposit() && !one.deposit()) {
                    move(one, debt.billId(), openOf(debt.billId()));
                }
            }
        }
        return this;
    }

    private BigDecimal move(Funds from, UUID target, BigDecimal most) {
        var amount = Objects.requireNonNull(left.get(from.id())).min(most);
        if (amount.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        left.merge(from.id(), amount, BigDecimal::subtract);
        open.computeIfPresent(target, (bill, was) -> was.subtract(amount));
        parts.add(new Part(from, target, amount));
        return amount;
    }
}
