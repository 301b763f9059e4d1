package org.seedbed.tenancy.internal.chain;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of the chain. */
public enum ChainErrors implements ErrorCode {
    /** The policy is not one by which that stage is entered, or none is in force. */
    POLICY_OF_STAGE(
            "chain.policy-of-stage",
            RULE,
            "请选择该阶段现行有效的政策：入驻条件，毕业则为毕业条件。",
            "Choose a policy of this stage that is in force: of admission, or of graduation."),
    /** The tenant does not meet what the stage asks, or it is not known whether it does. */
    NOT_MET(
            "chain.not-met",
            RULE,
            "尚不满足进入该阶段的条件：{unmet} 项未通过或不清楚。",
            "The conditions of this stage are not met: {unmet} failed or not known."),
    /** The park graduates by a policy. */
    REVIEW_FIRST(
            "chain.review-first",
            CONFLICT,
            "本园区已指定毕业条件，请通过毕业评审办理毕业。",
            "The park graduates its tenants by a policy: propose a graduation review."),
    /** A review let it graduate, and a certificate says so. */
    REVOKE_FIRST(
            "chain.revoke-first",
            CONFLICT,
            "该企业经评审毕业并已发证，请在毕业评审中撤销毕业。",
            "A review let it graduate and its certificate says so: revoke the graduation there."),
    /** The policy does not ask for that, or it cannot be shown by a paper. */
    PAPER_NOT_ASKED(
            "chain.paper-not-asked",
            RULE,
            "该政策没有这项条件，或该条件不能以材料核验。",
            "The policy asks for no such thing, or no paper can show it."),
    /** Another policy, or another version of it, has come into force since the conditions were looked at. */
    RULE_CHANGED(
            "chain.rule-changed",
            CONFLICT,
            "该阶段的条件刚有变化，请按新的条件重新核对。",
            "The conditions of this stage have just changed; please look at them again."),
    /** The criterion may not be let pass. */
    NOT_WAIVABLE("chain.not-waivable", RULE, "该项条件不得豁免。", "This criterion cannot be waived."),
    /** The stage has no limit, or no extension is left. */
    NO_EXTENSION(
            "chain.no-extension", CONFLICT, "该阶段没有期限，或延期次数已用完。", "The stage has no limit, or no extension is left."),
    /** Longer than an extension may be. */
    EXTENSION_TOO_LONG(
            "chain.extension-too-long",
            RULE,
            "延期应晚于 {after}，最晚到 {latest}。",
            "The extension must end after {after} and by {latest}."),
    /** A correction says why. */
    CORRECTION_REASON("chain.correction-reason", RULE, "更正阶段须填写原因。", "A correction needs a reason.");

    private final Reason reason;

    ChainErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
