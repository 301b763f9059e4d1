package org.seedbed.calendar.internal;

import static org.seedbed.shared.problem.ErrorKind.RULE;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals around subscriptions. */
enum CalendarErrors implements ErrorCode {
    /** A calendar of a facility names one, and no other does. */
    FACILITY_WANTED(
            "calendar.facility-wanted",
            RULE,
            "订阅场地日历须指明场地，其他日历不需要。",
            "A calendar of a facility names the facility; no other does."),
    /** The person keeps as many subscriptions as one may. */
    TOO_MANY("calendar.too-many", RULE, "最多订阅 {max} 个日历，请先停用不用的。", "At most {max} calendars. End one first.");

    private final Reason reason;

    CalendarErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
