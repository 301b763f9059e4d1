package org.seedbed.oversight.internal;

import static org.seedbed.shared.problem.ErrorKind.RULE;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of the oversight module. */
enum OversightErrors implements ErrorCode {
    /** The filter leaves more rows than one file holds. */
    EXPORT_TOO_LARGE(
            "trail.export-too-large",
            RULE,
            "符合条件的记录超过 {most} 条，请缩小范围后再导出。",
            "More than {most} rows match. Narrow the filter."),
    /** Verifying so long a chain would keep the request waiting. */
    TOO_LONG_TO_VERIFY(
            "trail.too-long-to-verify",
            RULE,
            "该园区已封存超过 {most} 条记录，请用命令 ./seedbed audit verify 核对。",
            "The park has more than {most} sealed rows: use ./seedbed audit verify.");

    private final Reason reason;

    OversightErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
