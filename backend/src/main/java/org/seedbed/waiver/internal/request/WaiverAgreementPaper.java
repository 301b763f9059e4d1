package org.seedbed.waiver.internal.request;

import java.util.List;
import org.seedbed.shared.document.DocumentTemplate;

/**
 * 减免补充协议: what the park pays of which charges, how long, month by month, and when it is lost.
 *
 * @param minutes number of the minutes of the meeting that decided
 * @param total at most, in 元
 * @param months one line each; empty where everything is by what is used
 */
public record WaiverAgreementPaper(
        String number,
        String park,
        String company,
        String code,
        String policy,
        String minutes,
        String period,
        String total,
        List<Month> months) {

    static final DocumentTemplate TEMPLATE = new DocumentTemplate("waiver-agreement", 2, "减免补充协议");

    /** A month of the schedule, in 元. */
    public record Month(String month, String list, String waived, String payable) {}
}
