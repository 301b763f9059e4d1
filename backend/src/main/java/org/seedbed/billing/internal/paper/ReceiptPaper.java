package org.seedbed.billing.internal.paper;

import org.seedbed.shared.document.DocumentTemplate;

/**
 * 收据 of a payment, or 退款单 of a refund.
 *
 * @param payer as it was recorded; empty where it was not
 * @param voucher of the bank or the receipt; may be empty
 * @param note may be empty
 * @param reversal number of what took it back; empty while it stands
 */
public record ReceiptPaper(
        String title,
        String number,
        String operator,
        String operatorCode,
        String park,
        String company,
        String companyCode,
        boolean refund,
        String day,
        String method,
        String payer,
        String voucher,
        String note,
        String amount,
        String capitals,
        String reversal) {

    static final String RECEIPT = "收据";
    static final String REFUND = "退款单";

    static DocumentTemplate template(String title) {
        return new DocumentTemplate("receipt", 1, title);
    }
}
