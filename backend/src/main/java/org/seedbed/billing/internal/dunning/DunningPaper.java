package org.seedbed.billing.internal.dunning;

import java.util.List;
import org.seedbed.shared.document.DocumentTemplate;

/**
 * 催缴通知书: what is open, how long, and what is asked for. It ends no contract and says so.
 *
 * @param step number of the step in words
 * @param amount of all bills, in figures
 * @param capitals the same in capitals
 * @param asOf the day, in words
 */
record DunningPaper(
        String name,
        String step,
        String park,
        String company,
        String text,
        List<Row> bills,
        String amount,
        String capitals,
        String asOf) {

    static final DocumentTemplate TEMPLATE = new DocumentTemplate("dunning", 1, "催缴通知书");

    /** A bill. */
    record Row(String number, String dueOn, String days, String payable, String open) {}
}
