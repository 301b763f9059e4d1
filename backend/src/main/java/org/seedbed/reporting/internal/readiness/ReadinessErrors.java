package org.seedbed.reporting.internal.readiness;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.INVALID;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about park facts and readiness. */
enum ReadinessErrors implements ErrorCode {
    /** People and firms come whole, and yes is 1. */
    FACT_VALUE(
            "readiness.fact-value",
            INVALID,
            "数值与该项不符：人数、次数填整数，是填 1、否填 0。",
            "Not a value of this fact: whole numbers, 1 for yes and 0 for no."),
    /** What is not yet so cannot be told. */
    FACT_FUTURE("readiness.fact-future", RULE, "只能登记 {latest} 及以前的情况。", "Facts are told up to {latest}."),
    /** A part of something would be more than the whole. */
    PART_ABOVE_WHOLE(
            "readiness.part-above-whole",
            RULE,
            "其中数 {part} 大于总数 {whole}，请核对。",
            "The part {part} is more than the whole {whole}."),
    /** Somebody told it anew in the meantime. */
    FACT_SUPERSEDED(
            "readiness.fact-superseded",
            CONFLICT,
            "该项已有更新的登记，请按最新一条操作。",
            "This fact was told anew: go by the last word."),
    /** Whoever told it wants to find it right. */
    SAME_PERSON("readiness.same-person", RULE, "登记人不能核实自己登记的数据。", "Somebody else than who told it has to verify it."),
    /** Nobody can look at a paper that is not there. */
    NO_EVIDENCE("readiness.no-evidence", RULE, "尚无凭证，请先上传凭证再核实。", "There is no paper yet to verify it by."),
    /** It is verified already. */
    VERIFIED("readiness.verified", CONFLICT, "该项已经核实。", "This fact is verified already."),
    /** The tenant is not in the park on that day. */
    TENANT_UNKNOWN("readiness.tenant-unknown", RULE, "该日没有这家入驻企业。", "There is no such tenant on that day."),
    /** What is kept is how it stood, and nobody knows yet how it will. */
    DAY_TO_COME("readiness.day-to-come", RULE, "只能存档 {latest} 及以前的情况。", "What is kept is of {latest} or before."),
    /** It is no recognition policy that the park may go by on that day. */
    POLICY_UNKNOWN(
            "readiness.policy-unknown",
            RULE,
            "该日没有这项现行有效的认定条件。",
            "No such recognition policy is in force on that day.");

    private final Reason reason;

    ReadinessErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
