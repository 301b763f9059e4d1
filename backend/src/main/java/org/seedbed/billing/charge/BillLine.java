package org.seedbed.billing.charge;

import java.math.BigDecimal;
import java.util.List;

/** A charge with what was waived of it, one by one. */
public record BillLine(ChargeLine charge, List<Reduction> reductions) {

    public BillLine {
        reductions = List.copyOf(reductions);
        var waived = sum(reductions);
        var given = charge.amount().signum() < 0 ? waived.negate() : waived;
        if (given.signum() < 0 || given.compareTo(charge.amount().abs()) > 0) {
            throw new IllegalArgumentException("waived " + waived + " of " + charge);
        }
    }

    public static BillLine plain(ChargeLine charge) {
        return new BillLine(charge, List.of());
    }

    public BigDecimal waived() {
        return sum(reductions);
    }

    public BigDecimal payable() {
        return charge.amount().subtract(waived());
    }

    /** What takes this line back. */
    public BillLine negated() {
        return new BillLine(
                charge.negated(), reductions.stream().map(Reduction::negated).toList());
    }

    private static BigDecimal sum(List<Reduction> reductions) {
        return reductions.stream().map(Reduction::amount).reduce(Cents.ZERO, BigDecimal::add);
    }
}
