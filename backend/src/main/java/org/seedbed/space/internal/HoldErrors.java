package org.seedbed.space.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about holding units and seats. */
enum HoldErrors implements ErrorCode {
    /** The last day is over, or too far away. */
    TERM(
            "space.hold-term",
            RULE,
            "预留的最后一天须在 {earliest} 至 {latest} 之间。",
            "The last day of a hold must lie within {earliest} to {latest}."),
    /** It would have been needed before today. */
    FROM("space.hold-from", RULE, "使用起始日不能早于今天（{today}）。", "It cannot be needed from a day before today ({today})."),
    /** The same unit is named twice. */
    TWICE("space.hold-twice", RULE, "同一场地只列一次。", "Name each unit once."),
    /** No such unit in the park. */
    UNIT_UNKNOWN("space.hold-unit-unknown", RULE, "本园区没有这个场地。", "The park has no such unit."),
    /** Meeting rooms, halls and public areas are booked, not let. */
    NOT_LETTABLE("space.hold-not-lettable", RULE, "{unit} 不是可出租的场地。", "{unit} is not for letting."),
    /** Seats were asked for in a unit without numbered seats. */
    WITHOUT_SEATS("space.hold-without-seats", RULE, "{unit} 没有工位，只能整间预留。", "{unit} has no seats; hold it whole."),
    /** The unit ends before that day, or begins later. */
    NOT_THERE("space.hold-not-there", RULE, "{unit} 在 {day} 不存在（已拆分、合并或尚未启用）。", "{unit} does not exist on {day}."),
    /** More seats are asked for than the unit has. */
    SEATS_BEYOND(
            "space.hold-seats-beyond",
            RULE,
            "{unit} 共有 {seats} 个工位，不能预留 {wanted} 个。",
            "{unit} has {seats} seats in all, {wanted} wanted."),
    /** Somebody has the unit on the day it is needed from, or later. */
    LET(
            "space.hold-let",
            CONFLICT,
            "{unit} 已租给“{company}”（{from} 至 {until}）。",
            "{unit} is let to {company} from {from} to {until}."),
    /** Fewer seats are free from that day on. */
    SEATS_TAKEN(
            "space.hold-seats-taken",
            CONFLICT,
            "{unit} 只剩 {free} 个工位，不足 {wanted} 个。",
            "{unit} has {free} seats free, {wanted} wanted."),
    /** It is held for another case. */
    HELD(
            "space.unit-held",
            CONFLICT,
            "{unit} 已为申请 {case} 预留至 {until}。",
            "{unit} is held for application {case} until {until}.");

    private final Reason reason;

    HoldErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "ex_unit_hold__unit_period", CommonErrors.CONFLICTING_CHANGE, "fk_unit_hold__unit", UNIT_UNKNOWN);
        }
    }
}
