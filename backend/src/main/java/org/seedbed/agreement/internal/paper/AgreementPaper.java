package org.seedbed.agreement.internal.paper;

import java.time.LocalDate;
import java.util.List;
import org.seedbed.shared.document.DocumentTemplate;

/**
 * 孵化协议: what park and company owe each other, apart from the space.
 *
 * @param stage 苗圃, 孵化器 or 加速器
 * @param period of the agreement, in words
 * @param limit last day the company may be incubated by the policy it came in under
 * @param policy that policy, with its number
 * @param benefits 入孵优惠, one a line
 * @param services what the park provides, one a line
 * @param noticeDays for ending early
 * @param moveOutDays for leaving afterwards
 */
public record AgreementPaper(
        String number,
        PaperParty park,
        PaperParty company,
        String site,
        String stage,
        String period,
        String limit,
        String policy,
        List<String> benefits,
        List<String> services,
        int noticeDays,
        int moveOutDays) {

    public static final DocumentTemplate TEMPLATE = new DocumentTemplate("incubation-agreement", 1, "孵化协议");

    /** In the words of the paper. */
    public static String period(LocalDate from, LocalDate dayAfter) {
        return PaperDay.period(from, dayAfter);
    }

    /** In the words of the paper. */
    public static String day(LocalDate day) {
        return PaperDay.of(day);
    }
}
