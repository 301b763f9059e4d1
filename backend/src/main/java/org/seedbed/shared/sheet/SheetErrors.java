package org.seedbed.shared.sheet;

import static org.seedbed.shared.problem.ErrorKind.RULE;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of exports. */
enum SheetErrors implements ErrorCode {
    /** The list is longer than one file may be; it has to be narrowed first. */
    TOO_MANY_ROWS(
            "export.too-many-rows",
            RULE,
            "记录超过 {max} 条，一次导不出。请先筛选，再分批导出。",
            "More than {max} rows do not fit one file. Filter the list first.");

    private final Reason reason;

    SheetErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
