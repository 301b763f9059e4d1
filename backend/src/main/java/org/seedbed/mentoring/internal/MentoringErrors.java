package org.seedbed.mentoring.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;
import org.seedbed.shared.problem.ValidationErrors;

/** Refusals of the mentoring module. */
public enum MentoringErrors implements ErrorCode {
    /** Another mentor of the park has that e-mail. */
    EMAIL_TAKEN("mentoring.email-taken", CONFLICT, "本园区已有使用该邮箱的导师。", "The park has a mentor with that e-mail."),
    /** The register of so many mentors is not taken into memory. */
    TOO_MANY(
            "mentoring.too-many",
            RULE,
            "导师超过 {max} 位，台账无法导入或导出。",
            "Registers with more than {max} mentors are not handled."),
    /** The tenant to be linked is none of the park's. */
    TENANT_UNKNOWN("mentoring.tenant-unknown", RULE, "本园区没有这个入驻企业。", "The park has no such tenant."),
    /** The link would start on a day when the mentor is not appointed. */
    OUTSIDE_TERM("mentoring.outside-term", RULE, "{from} 不在该导师的聘期内。", "The mentor is not appointed on {from}."),
    /** Mentor and tenant are linked on some of these days already. */
    ALREADY_LINKED(
            "mentoring.already-linked", CONFLICT, "该导师自 {since} 起已挂联此企业。", "They have been linked since {since}."),
    /** A link ends on its first day at the earliest. */
    END_BEFORE_START(
            "mentoring.end-before-start",
            RULE,
            "结束日不能早于挂联开始日 {from}。",
            "The last day cannot be before the link's first day {from}."),
    /** A link that ends may end earlier, never later: that is a new link. */
    LINK_ENDED("mentoring.link-ended", CONFLICT, "该挂联已于 {to} 前结束。", "The link has ended before {to}."),
    /** A conflict with the company is declared. */
    CONFLICT_DECLARED(
            "mentoring.conflict",
            RULE,
            "已申报该导师与此企业存在利益冲突（自 {since} 起），不能挂联。",
            "A conflict with this company is declared from {since} on."),
    /** The mentor has no place left. */
    FULL(
            "mentoring.full",
            CONFLICT,
            "该导师同期挂联企业已达 {companies} 家，上限 {most} 家。",
            "The mentor helps {companies} companies at once; {most} at most."),
    /** The company has another mentor who answers for it. */
    PRIMARY_TAKEN(
            "mentoring.primary-taken",
            CONFLICT,
            "该企业自 {since} 起已有主责导师。",
            "The company has had a primary mentor since {since}."),
    /** A term is longer than the rule lets it be. */
    TERM_TOO_LONG("mentoring.term-too-long", RULE, "一个聘期最长 {months} 个月。", "A term lasts {months} months at most."),
    /** The next term begins when the present one is over. */
    TERM_OVERLAPS(
            "mentoring.term-overlaps",
            CONFLICT,
            "与现聘期重叠：续聘聘期最早从 {to} 开始。",
            "Overlaps the present term: the next one begins on {to} at the earliest."),
    /** While a term lasts, the next one follows it without a day between. */
    TERM_GAP(
            "mentoring.term-gap",
            CONFLICT,
            "现聘期 {to} 届满，届满前续聘须从当日起；中断后再聘请在届满后办理。",
            "The present term lasts until {to}: the next one begins on that day, or is decided when it is over."),
    /** What is decided was decided by today. */
    DECIDED_LATER("mentoring.decided-later", RULE, "聘任决定日期不能晚于今天。", "The day of the decision cannot be after today."),
    /** The company of a conflict is none of the park's register. */
    COMPANY_UNKNOWN("mentoring.company-unknown", RULE, "本园区台账中没有这家企业。", "The park's register has no such company."),
    /** A conflict with the company is declared of some of these days already. */
    ALREADY_DECLARED(
            "mentoring.already-declared",
            CONFLICT,
            "该导师与此企业的利益冲突已申报。",
            "A conflict with this company is declared already."),
    /** A conflict ends on its first day at the earliest. */
    CONFLICT_END(
            "mentoring.conflict-end",
            RULE,
            "结束日不能早于申报起始日 {from}。",
            "The last day cannot be before the conflict's first day {from}."),
    /** A conflict that ends may end earlier, never later: that is a new one. */
    CONFLICT_ENDED("mentoring.conflict-ended", CONFLICT, "该利益冲突已于 {to} 前结束。", "The conflict has ended before {to}.");

    private final Reason reason;

    MentoringErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Singleton
    static class Constraints implements ConstraintCodes.Source {
        @Override
        public Map<String, ErrorCode> constraints() {
            return Map.of(
                    "uq_mentor__email", EMAIL_TAKEN,
                    "ck_mentor__term", ValidationErrors.PERIOD,
                    "ck_mentor_appointment__term", ValidationErrors.PERIOD,
                    "fk_mentor_conflict__company", COMPANY_UNKNOWN,
                    "fk_mentor_link__tenant", TENANT_UNKNOWN);
        }
    }
}
