package org.seedbed.billing.internal.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.FeeKind;

/**
 * What one fee has of bills that were counted together, or of one that is settled in part.
 *
 * @param received what of it is settled; below zero for credit notes
 */
record BilledPart(
        YearMonth month, FeeKind fee, BigDecimal list, BigDecimal waived, BigDecimal payable, BigDecimal received) {

    BigDecimal open() {
        return payable.signum() > 0 ? payable.subtract(received) : Cents.ZERO;
    }

    BigDecimal credit() {
        return payable.signum() < 0 ? received.subtract(payable) : Cents.ZERO;
    }
}
