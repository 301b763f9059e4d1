package org.seedbed.billing.internal.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionIncome;
import org.seedbed.billing.internal.report.ExemptionJson.TaxTreatment;
import org.seedbed.shared.money.Money;

/**
 * Income of one 税目 in a month.
 *
 * @param tenantId null: of all tenants
 * @param credited what credit notes took back, below zero; it is within {@code income}
 */
record IncomePart(
        YearMonth month,
        @Nullable UUID tenantId,
        VatCategory vatCategory,
        boolean incubatee,
        BigDecimal list,
        BigDecimal waived,
        BigDecimal income,
        BigDecimal credited) {

    TaxTreatment treatment() {
        if (vatCategory == VatCategory.NOT_TAXED) {
            return TaxTreatment.NOT_TAXED;
        }
        return ExemptionRule.inForce(month)
                .filter(rule -> rule.exempts(vatCategory, incubatee))
                .map(rule -> TaxTreatment.EXEMPT)
                .orElse(TaxTreatment.TAXABLE);
    }

    ExemptionIncome view() {
        return new ExemptionIncome(
                vatCategory,
                incubatee,
                treatment(),
                Money.cny(list),
                Money.cny(waived),
                Money.cny(income),
                Money.cny(credited));
    }

    /** The income that is treated so. */
    static Money sum(Iterable<IncomePart> parts, TaxTreatment treatment) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            if (part.treatment() == treatment) {
                sum = sum.add(part.income());
            }
        }
        return Money.cny(sum);
    }
}
