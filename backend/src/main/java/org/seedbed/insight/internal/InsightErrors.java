package org.seedbed.insight.internal;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Why a headline is refused. */
enum InsightErrors implements ErrorCode {
    /** A headline is of what has been. */
    DAY_FUTURE(
            "insight.day-future", ErrorKind.INVALID, "只能查看 {latest} 及以前的情况。", "Days up to {latest} can be looked at.");

    private final Reason reason;

    InsightErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
