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
    LINK_ENDED("mentoring.link-ended", CONFLICT, "该挂联已于 {to} 前结束。", "The link has ended before {to}.");

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
                    "fk_mentor_link__tenant", TENANT_UNKNOWN);
        }
    }
}
