package org.seedbed.facility.internal.booking;

import static org.seedbed.shared.problem.ErrorKind.RULE;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about series of bookings. */
enum SeriesErrors implements ErrorCode {
    /** No rule of RFC 5545, or one of hours and minutes. */
    RULE_UNREADABLE("series.rule", RULE, "看不懂重复的规则。", "The rule of repetition cannot be read."),
    TOO_MANY("series.too-many", RULE, "一次最多重复 {most} 次，一年以内。", "At most {most} times, within a year."),
    /** No date of the series, or one at which something is booked. */
    DATE(
            "series.date",
            RULE,
            "只能补约该系列中未约上的日期。",
            "Only dates of the series at which nothing is booked can be tried again."),
    FROM("series.from", RULE, "请选择从哪一天起。", "Say from which date on."),
    EMPTY("series.empty", RULE, "按这个规则没有任何日期。", "The rule names no date.");

    private final Reason reason;

    SeriesErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
