package org.seedbed.facility.internal.register;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about facilities and their time. */
public enum FacilityErrors implements ErrorCode {
    /** Another facility of the park has that code. */
    CODE_TAKEN("facility.code-taken", CONFLICT, "已有编号相同的设施。", "Another facility has that code."),
    /** Somebody else has it then, or it is closed by a blackout; whom is told to who may know. */
    TIME_TAKEN(
            "facility.time-taken",
            CONFLICT,
            "{facility} 在 {from}–{to} 已被占用{who}。",
            "{facility} is taken from {from} to {to}{who}."),
    /** Bookings are to come. */
    HAS_BOOKINGS("facility.has-bookings", CONFLICT, "还有 {count} 个未结束的预约，不能停用。", "{count} bookings are still to come."),
    /** It is retired already, or is not. */
    RETIRED("facility.retired", CONFLICT, "设施的状态不允许此操作。", "The facility's state does not allow this."),
    /** More days, or more rooms and days, than one looks at at once. */
    DAYS("facility.days", RULE, "一次最多查看 {most} 天。", "At most {most} days at once."),
    /** No such unit in the park. */
    UNIT_UNKNOWN("facility.unit-unknown", RULE, "本园区没有这个场地。", "The park has no such unit."),
    /** A span ends before it begins, or two overlap. */
    HOURS("facility.hours", RULE, "{dayKind} 的开放时段有误或互相重叠。", "The hours of {dayKind} are wrong or overlap."),
    /** The shortest is longer than the longest, or one of them is no multiple of the step. */
    MINUTES(
            "facility.minutes",
            RULE,
            "最短时长不能大于最长时长，两者须为步长（5、10、15、30、60 分钟）的整数倍。",
            "The shortest must not exceed the longest; both are multiples of the step (5, 10, 15, 30 or 60 minutes)."),
    /** It ends before it begins, is over, or lasts longer than a year. */
    BLACKOUT_PERIOD(
            "facility.blackout-period",
            RULE,
            "停用时段须有先后、尚未结束，且不超过 366 天。",
            "A blackout ends after it begins, is not over yet and lasts 366 days at most.");

    private final Reason reason;

    FacilityErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_facility__code", CODE_TAKEN,
                    "fk_facility__unit", UNIT_UNKNOWN,
                    "ck_facility__minutes", MINUTES);
        }
    }
}
