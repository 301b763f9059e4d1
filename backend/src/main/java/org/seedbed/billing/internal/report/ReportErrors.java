package org.seedbed.billing.internal.report;

import static org.seedbed.shared.problem.ErrorKind.INVALID;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of reports. */
enum ReportErrors implements ErrorCode {
    /** A report speaks of so many months at most. */
    TOO_MANY_MONTHS("report.too-many-months", INVALID, "一次最多统计 {max} 个月。", "A report covers {max} months at most."),
    /** The report has more rows than anybody prints. */
    PAPER_TOO_LONG(
            "report.paper-too-long",
            RULE,
            "报表超过 {max} 行，不便打印。请缩小范围，或导出为表格。",
            "More than {max} rows are no paper to print. Narrow the report or take it as a workbook.");

    private final Reason reason;

    ReportErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
