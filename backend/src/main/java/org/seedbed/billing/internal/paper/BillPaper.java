package org.seedbed.billing.internal.paper;

import java.util.List;
import org.seedbed.shared.document.DocumentTemplate;

/**
 * 账单 or 红字冲销单.
 *
 * @param corrects of a credit note the number of the bill it corrects; else empty
 * @param reason why lines were taken back by hand; else empty
 * @param due last day to pay; empty for a credit note
 * @param capitals 大写金额 of what is payable
 */
public record BillPaper(
        String title,
        String number,
        String corrects,
        String reason,
        String operator,
        String operatorCode,
        String park,
        String address,
        String company,
        String companyCode,
        String issued,
        String period,
        String due,
        List<Line> lines,
        String list,
        String waived,
        String payable,
        String capitals) {

    static final String BILL = "账单";
    static final String CREDIT_NOTE = "红字冲销单";

    /** A line; {@code quantity} with its price as the bill says it. */
    public record Line(
            String fee,
            String label,
            String days,
            String quantity,
            String price,
            String list,
            String waived,
            String payable) {}

    static DocumentTemplate template(String title) {
        return new DocumentTemplate("bill", 1, title).wide();
    }
}
