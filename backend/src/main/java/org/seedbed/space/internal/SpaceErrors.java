package org.seedbed.space.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of the space module. */
enum SpaceErrors implements ErrorCode {
    /** The park has a building of that code. */
    BUILDING_CODE_TAKEN("space.building-code-taken", CONFLICT, "本园区已有该编号的楼栋。", "The park has a building of that code."),
    /** The building has a floor of that level. */
    FLOOR_EXISTS("space.floor-exists", CONFLICT, "该楼栋已有这一层。", "The building has that floor already."),
    /** Ground floor is 1, the one below is -1. */
    NO_FLOOR_ZERO(
            "space.no-floor-zero",
            RULE,
            "没有第 0 层：首层为 1，地下一层为 -1。",
            "There is no floor 0: ground is 1, below it is -1."),
    /** The unit is put on a floor that the park does not have. */
    FLOOR_UNKNOWN("space.floor-unknown", RULE, "本园区没有这一层。", "The park has no such floor."),
    /** Another unit of the park bears that number. */
    UNIT_NUMBER_TAKEN("space.unit-number-taken", CONFLICT, "本园区已有该房号。", "The park has a unit of that number."),
    /** A workstation zone is let seat by seat, so it must say how many there are. */
    WORKSTATION_NEEDS_SEATS(
            "space.workstation-needs-seats", RULE, "工位区必须填写工位数。", "A workstation zone needs its number of seats."),
    /** The unit was split or merged before that day, or will be. */
    UNIT_ENDED(
            "space.unit-ended",
            CONFLICT,
            "{unit} 自 {day} 起停用（已拆分或合并）。",
            "{unit} ended on {day}: it was split or merged."),
    /** A unit begins on the very day or later, so it cannot end then. */
    UNIT_NOT_YET(
            "space.unit-not-yet",
            CONFLICT,
            "{unit} 自 {day} 起才启用，拆分或合并须晚于这一天。",
            "{unit} begins on {day}; split or merge it on a later day."),
    /** Somebody has the unit, or seats of it, on the day or later. */
    UNIT_LET(
            "space.unit-let",
            CONFLICT,
            "{unit} 已租给“{company}”（{from} 至 {until}），拆分或合并须在租约结束之后。",
            "{unit} is let to {company} from {from} to {until}; split or merge it after that."),
    /** Areas before and after differ although nobody measured anew. */
    AREA_DIFFERS(
            "space.area-differs",
            RULE,
            "面积之和为 {sum} ㎡，应为 {whole} ㎡；如已重新测绘，请注明并填写原因。",
            "The areas add up to {sum} ㎡ instead of {whole} ㎡. If measured anew, say so and why."),
    /** The same of seats. */
    SEATS_DIFFER(
            "space.seats-differ",
            RULE,
            "工位之和为 {sum} 个，应为 {whole} 个；如已重新测绘，请注明并填写原因。",
            "The seats add up to {sum} instead of {whole}. If measured anew, say so and why."),
    /** The figures of past days have been read and reported. */
    RESHAPED_IN_PAST(
            "space.reshaped-in-past",
            RULE,
            "拆分或合并不能早于今天（{today}），过去的出租情况保持不变。",
            "Units are split or merged from today ({today}) on; past days stay as they were."),
    /** Units of different floors do not make one. */
    NOT_ONE_FLOOR("space.not-one-floor", RULE, "只能合并同一层的房间。", "Only units of one floor can be merged."),
    /** No such unit in the park. */
    UNIT_UNKNOWN("space.unit-unknown", RULE, "本园区没有这个房间。", "The park has no such unit."),
    /** The unit's price list has an entry from that very day. */
    PRICE_EXISTS("space.price-exists", CONFLICT, "该房间已有自 {from} 起的价格。", "The unit has a price from {from} already.");

    private final Reason reason;

    SpaceErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_building__park_code", BUILDING_CODE_TAKEN,
                    "uq_floor__building_level", FLOOR_EXISTS,
                    "fk_floor__building", CommonErrors.NOT_FOUND,
                    "ck_floor__level", NO_FLOOR_ZERO,
                    "fk_unit__floor", FLOOR_UNKNOWN,
                    "ex_unit__park_number", UNIT_NUMBER_TAKEN,
                    "ck_unit__workstation_seats", WORKSTATION_NEEDS_SEATS,
                    "ex_unit_price__unit_period", CommonErrors.CONFLICTING_CHANGE,
                    "ct_unit__covers_leases", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
