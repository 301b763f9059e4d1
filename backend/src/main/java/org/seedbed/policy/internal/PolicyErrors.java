package org.seedbed.policy.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.INVALID;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about policies. */
public enum PolicyErrors implements ErrorCode {
    /** A policy that came with the product is asked to change. */
    PRESET("policy.preset", CONFLICT, "内置政策不能修改，请先采用为本园区的政策。", "A delivered policy does not change: adopt it first."),
    /** The park has a policy of this kind and name. */
    NAME_TAKEN("policy.name-taken", CONFLICT, "本园区已有同类同名的政策。", "The park has a policy of this kind and name."),
    /** The version to start from is not one this park can see. */
    SOURCE_UNKNOWN("policy.source-unknown", RULE, "要采用的政策版本不存在。", "The version to start from does not exist."),
    /** The version to start from is of another kind. */
    SOURCE_KIND("policy.source-kind", RULE, "要采用的版本属于另一类政策。", "The version to start from is of another kind."),
    /** Admission policies open a stage, others none. */
    STAGE("policy.stage", INVALID, "入驻政策须选择阶段，其他政策没有阶段。", "Admission policies name a stage, others none."),
    /** The policy is being drafted already. */
    DRAFT_EXISTS("policy.draft-exists", CONFLICT, "已有一份草稿，请先发布或作废。", "There is a draft: publish or discard it first."),
    /** The version is published or discarded and stays as it is. */
    NOT_DRAFT("policy.not-draft", CONFLICT, "该版本不是草稿，不能再改动。", "The version is no draft and does not change."),
    /** Who wrote the last word of the draft wants to publish it. */
    SAME_PERSON(
            "policy.same-person", RULE, "最后编辑的人不能发布，请由另一人发布。", "Somebody else than the last editor has to publish."),
    /** The draft says nothing yet. */
    EMPTY("policy.empty", RULE, "政策还没有内容，不能发布。", "The policy says nothing yet."),
    /** Another version begins on that day. */
    EFFECTIVE_TAKEN("policy.effective-taken", CONFLICT, "已有一个版本在同一天生效。", "Another version takes effect on that day."),
    /** A later version would change what was judged before. */
    EFFECTIVE_EARLY("policy.effective-early", RULE, "生效日期不能早于 {earliest}。", "It cannot take effect before {earliest}."),
    /** The metric cannot be compared in this way. */
    OPERATOR("policy.operator", INVALID, "该指标不能这样比较。", "This metric is not compared in this way."),
    /** The value is not one of the metric's. */
    VALUE("policy.value", INVALID, "“{value}”不是该指标的值。", "{value} is not a value of this metric."),
    /** Sizes are compared with one value. */
    ONE_VALUE("policy.one-value", INVALID, "只能填一个值。", "One value only."),
    /** Relief is for sizes and names industries. */
    RELIEF("policy.relief", INVALID, "放宽值只用于数值指标，行业代码须为国民经济行业分类。", "Relief is for sizes, by GB/T 4754 codes."),
    /** How many of the alternatives are needed does not fit how many there are. */
    MIN_SATISFIED(
            "policy.min-satisfied",
            INVALID,
            "有择一条件时须填 1 到 {max} 之间的项数，没有时不填。",
            "Between 1 and {max} where there are alternatives, empty otherwise."),
    /** Terms of leases judge nobody. */
    NO_CRITERIA("policy.no-criteria", INVALID, "该类政策没有条件。", "This kind of policy has no criteria."),
    /** The term belongs to another kind of policy. */
    TERM("policy.term", INVALID, "该类政策没有这一项。", "This kind of policy has no such term."),
    /** Months, times, people and days are counted. */
    TERM_COUNT("policy.term-count", INVALID, "须为 {min} 到 {max} 的整数。", "A whole number from {min} to {max}."),

    /** Points are out of a hundred. */
    TERM_RANGE("policy.term-range", INVALID, "须在 {min} 到 {max} 之间。", "Between {min} and {max}."),
    /** Only waiver policies pay for something. */
    NO_SCHEME("policy.no-scheme", INVALID, "该类政策没有减免方案。", "This kind of policy has no scheme."),
    /** Shares and money, or one cap and caps by year: which of them holds nobody could say. */
    SCHEME_TWICE("policy.scheme-twice", INVALID, "两种写法只能选一种。", "Only one of the two ways to say it."),
    /** It pays for nothing, or nothing can be computed by it. */
    SCHEME(
            "policy.scheme",
            INVALID,
            "减免方案不完整，无法据此计算：请填写至少一项减免内容，并核对标签。",
            "Nothing can be computed by this scheme: name at least one thing it pays, and check its tags."),

    /** Only recognition policies ask something of a park. */
    NO_RECOGNITION("policy.no-recognition", INVALID, "该类政策没有园区认定条件。", "This kind of policy asks nothing of a park."),
    /** The figure cannot be one of the metric's. */
    THRESHOLD(
            "policy.threshold",
            INVALID,
            "阈值与指标不符：占比不超过 1，家数、月数、年数为整数，是否类填 1，未掌握的条件不填。",
            "Not a threshold of this metric: shares up to 1, counts whole, 1 for yes, none of what is unstated."),
    /** One of several, of which there is only this one. */
    ALTERNATIVES("policy.alternatives", INVALID, "同组择一的条件至少两项。", "A group of alternatives needs two at least.");

    private final Reason reason;

    PolicyErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_policy__name", NAME_TAKEN,
                    "uq_policy_version__draft", DRAFT_EXISTS,
                    "uq_policy_version__effective", EFFECTIVE_TAKEN,
                    "uq_policy_version__number", CommonErrors.CONFLICTING_CHANGE,
                    "ck_policy_version__two_people", SAME_PERSON);
        }
    }
}
