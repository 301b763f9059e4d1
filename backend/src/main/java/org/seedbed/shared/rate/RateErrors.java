package org.seedbed.shared.rate;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Asked too often. */
public enum RateErrors implements ErrorCode {
    /** More requests than the person's or address's limit; {@code seconds} is also the Retry-After header. */
    LIMITED(
            "rate.limited",
            ErrorKind.TOO_MANY,
            "操作过于频繁，请在 {seconds} 秒后重试。",
            "Too many requests. Try again in {seconds} s.");

    private final Reason reason;

    RateErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
