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
                    "uq_unit__park_number", UNIT_NUMBER_TAKEN,
                    "ck_unit__workstation_seats", WORKSTATION_NEEDS_SEATS,
                    "ex_unit_price__unit_period", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
