package org.seedbed.facility.internal.booking;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about bookings. Times of day are the park's. */
public enum BookingErrors implements ErrorCode {
    /** Not possible in this state, or at this time. */
    MOVE("booking.move", CONFLICT, "预约当前为“{state}”，不能执行此操作。", "The booking is {state}; this is not possible now."),
    /** The minutes of the hold are over. */
    HOLD_LAPSED("booking.hold-lapsed", CONFLICT, "保留时间已过，请重新选择时段。", "The hold has run out. Choose a time again."),
    /** Later than cancelling is free, a company moves nothing away. */
    CHANGE_LATE(
            "booking.change-late",
            CONFLICT,
            "{until} 以后不能自行改期，请联系园区。",
            "After {until} the company cannot move it any more; ask the park."),
    /** Somebody changed one of the two in between. */
    CHANGED("booking.changed", CONFLICT, "预约刚被修改，请刷新后重试。", "A booking was changed just now. Reload and try again."),
    /** Too often nobody came. */
    BLOCKED(
            "booking.blocked",
            CONFLICT,
            "近期已有 {count} 次预约未到场，{until} 前不能自行预约。",
            "Nobody came {count} times of late; the company cannot book before {until}."),
    /** No such facility where the booking is for. */
    FACILITY_UNKNOWN("booking.facility-unknown", RULE, "没有这个设施。", "No such facility."),
    FACILITY_RETIRED("booking.facility-retired", RULE, "{facility} 已停用。", "{facility} is retired."),
    /** No such tenant, or not on that day. */
    TENANT_UNKNOWN("booking.tenant-unknown", RULE, "该企业当日不在本园区。", "No such tenant on that day."),
    TENANT_REQUIRED("booking.tenant-required", RULE, "请选择以哪个入驻企业预约。", "Name the stay it is for."),
    PAST("booking.past", RULE, "开始时间已过。", "It would have begun already."),
    TIMES("booking.times", RULE, "结束时间须晚于开始时间。", "It must end after it begins."),
    STEP("booking.step", RULE, "{facility} 须按 {step} 分钟的整数倍预约。", "{facility} is booked on steps of {step} minutes."),
    LENGTH(
            "booking.length",
            RULE,
            "{facility} 单次可预约 {min} 至 {max} 分钟。",
            "{facility} is booked for {min} to {max} minutes."),
    NOTICE("booking.notice", RULE, "{facility} 须提前 {minutes} 分钟预约。", "{facility} is booked {minutes} minutes ahead."),
    TOO_FAR(
            "booking.too-far",
            RULE,
            "{facility} 最多提前 {days} 天预约（至 {last}）。",
            "{facility} is booked {days} days ahead at most, until {last}."),
    CLOSED("booking.closed", RULE, "{facility} 在 {date} 该时段不开放。", "{facility} is not open then on {date}."),
    CAPACITY(
            "booking.capacity",
            RULE,
            "{facility} 可容纳 {capacity} 人，少于 {people} 人。",
            "{facility} holds {capacity}, fewer than {people}."),
    STAFF_ONLY("booking.staff-only", RULE, "{facility} 须由园区代为预约。", "{facility} is booked by the park's staff."),
    CHECK_IN_TIME("booking.check-in-time", RULE, "签到时间为 {from} 至 {to}。", "Check-in is from {from} to {to}."),
    CHECK_IN_CODE("booking.check-in-code", RULE, "签到码不属于该预约的设施。", "That code is not of the booking's facilities."),
    /** Whoever made it does not approve it. */
    SAME_PERSON("booking.same-person", RULE, "不能审批自己提交的预约。", "Another person than who made it decides."),
    /** Two bookings that change rooms are both approved, of one room each, and open. */
    SWAP("booking.swap", RULE, "两个预约须不同，且均尚未开始。", "Two different bookings, neither begun, can change places.");

    private final Reason reason;

    BookingErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "ex_reserved_time__resource", CommonErrors.CONFLICTING_CHANGE,
                    "uq_booking__number", CommonErrors.CONFLICTING_CHANGE,
                    // The park changed what it asks for a room while somebody booked it.
                    "tr_booking_facility__agreed", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
