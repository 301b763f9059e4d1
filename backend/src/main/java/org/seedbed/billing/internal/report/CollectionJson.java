package org.seedbed.billing.internal.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.shared.money.Money;

/** 收缴率: what became of what was billed. */
interface CollectionJson {

    /**
     * Sums over bills and credit notes. {@code payable = received + open − credit}.
     *
     * @param list before anything was waived
     * @param payable 应收
     * @param received 实收: what is settled of bills, less what credit notes settled
     * @param open 未收: what is open of bills
     * @param credit 待抵: what nobody has used yet of credit notes
     * @param rate received over received and open, 0 to 1; null where nothing was due, for that is neither all nor nothing
     */
    record CollectionFigures(
            Money list,
            Money waived,
            Money payable,
            Money received,
            Money open,
            Money credit,
            @Nullable BigDecimal rate) {}

    record FeeCollection(FeeKind fee, CollectionFigures figures) {}

    /**
     * A month.
     *
     * @param month yyyy-MM of the run that issued the bills; a credit note counts to the month of the bill it corrects
     */
    record MonthCollection(String month, CollectionFigures figures, List<FeeCollection> byFee) {}

    /** Month by month, months without bills among them, and all together. */
    record CollectionResponse(
            String from, String to, List<MonthCollection> months, CollectionFigures total, List<FeeCollection> byFee) {}
}
