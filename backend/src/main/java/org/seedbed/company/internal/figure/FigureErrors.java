package org.seedbed.company.internal.figure;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of company figures. */
enum FigureErrors implements ErrorCode {
    /** Whoever recorded a figure does not verify it. */
    OWN("company.figure-own", CONFLICT, "不能核实本人登记的数字，请由另一人核实。", "Another person must verify what you recorded."),
    /** What no paper shows cannot be verified. */
    NO_EVIDENCE(
            "company.figure-no-evidence",
            CONFLICT,
            "该数字没有凭证，请先上传凭证再核实。",
            "No paper shows this figure. Add one before it is verified."),
    /** A surer figure of the period says otherwise, and nothing is shown for this one. */
    BELOW(
            "company.figure-below",
            CONFLICT,
            "该期已有凭证支持的数字 {value}；如需更正，请随新数字上传凭证。",
            "A paper shows {value} for this period. To correct it, add a paper to the new figure."),
    /** Ten, a hundred… times as much or as little as before, and nobody confirmed it. */
    UNIT(
            "company.figure-unit",
            RULE,
            "与上期 {previous} 相差约 {times} 倍，请核对单位是否为“元”；确认无误后再次提交。",
            "About {times} times off the figure before ({previous}). Check the unit, then confirm."),
    /** The period is not over. */
    NOT_OVER("company.figure-not-over", RULE, "该期间尚未结束（{until}），不能登记。", "The period is not over yet ({until})."),
    /** Something else counts for the period by now. */
    NOT_COUNTING(
            "company.figure-not-counting",
            CONFLICT,
            "该数字已不是现行数字，请刷新后再看。",
            "This figure does not count any more. Reload and look again."),
    /** It was looked at by a second person already. */
    VERIFIED("company.figure-verified", CONFLICT, "该数字已核实。", "The figure is verified already."),
    /** It was taken back already. */
    WITHDRAWN("company.figure-withdrawn", CONFLICT, "该数字已撤回。", "The figure was taken back already."),
    /** The paper is none of this company. */
    FILE("company.figure-file", RULE, "凭证不属于该企业。", "The paper is none of this company."),
    /** So many papers of the company are kept that no more are taken. */
    TOO_MANY_FILES("company.figure-too-many-files", CONFLICT, "凭证最多 {most} 份。", "{most} papers at most."),
    /** People in post have their own register. */
    HEADS("company.figure-heads", RULE, "从业人数请在“从业情况”中登记。", "Record people in post among the employment counts.");

    private final Reason reason;

    FigureErrors(String code, ErrorKind kind, String zh, String en) {
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
            return Map.of("uq_company_figure__withdraws", WITHDRAWN, "fk_company_figure__file", FILE);
        }
    }
}
