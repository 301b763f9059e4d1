package org.seedbed.agreement.internal.paper;

import java.util.List;
import org.seedbed.shared.document.DocumentTemplate;

/**
 * 补充协议: what changes in a lease from a day on; everything else stays as it was.
 *
 * @param lease number of the lease it changes
 * @param from first day of the change, in words
 * @param reason why, in words
 * @param changes one subject each
 */
public record SupplementPaper(
        String number,
        String lease,
        PaperParty park,
        PaperParty company,
        String from,
        String reason,
        List<Change> changes) {

    public static final DocumentTemplate TEMPLATE = new DocumentTemplate("supplement", 1, "补充协议");

    /** What a subject was and is from the day on. */
    public record Change(String subject, String before, String after) {}
}
