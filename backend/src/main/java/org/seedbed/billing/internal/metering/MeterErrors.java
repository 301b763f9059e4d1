package org.seedbed.billing.internal.metering;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about meters. */
enum MeterErrors implements ErrorCode {
    /** Another meter of the park bears that number. */
    NUMBER_TAKEN("billing.meter-number-taken", CONFLICT, "本园区已有该编号的表计。", "The park has a meter of that number."),
    /** A meter that is not shared is one room's. */
    ONE_UNIT("billing.meter-one-unit", RULE, "非公摊表计须对应一个房间。", "A meter that is not shared belongs to one unit."),
    /** Several may sit in a zone of workstations at once. */
    SEATS(
            "billing.meter-seats",
            RULE,
            "工位区由多家企业共用，请设为公摊表计。",
            "A zone of workstations has several tenants: make it a shared meter."),
    /** A place is one thing: a room, a floor, a building, or the park. */
    PLACE("billing.meter-place", RULE, "每一处只能选房间、楼层、楼栋之一。", "A place is a unit, a floor or a building, one of them."),
    /** No such room, floor or building in the park. */
    PLACE_UNKNOWN(
            "billing.meter-place-unknown", RULE, "本园区没有这个房间、楼层或楼栋。", "The park has no such unit, floor or building."),
    /** The places held by later days would change with it. */
    PLACE_DAY("billing.meter-place-day", RULE, "分摊范围只能自 {day} 或之后变更。", "Who shares it changes on {day} or later."),
    /** The old device has readings after that day, or the day is to come. */
    DEVICE_DAY(
            "billing.meter-device-day",
            RULE,
            "换表日期须在 {earliest} 之后，且不晚于今天。",
            "A device is replaced after {earliest} and not in the future."),
    /** No device counts any more. */
    NO_DEVICE("billing.meter-no-device", CONFLICT, "该表计已拆除。", "This meter was taken out.");

    private final Reason reason;

    MeterErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_meter__number", NUMBER_TAKEN,
                    "ex_meter_device__period", CommonErrors.CONFLICTING_CHANGE,
                    "uq_meter_reading__corrects", ReadingErrors.CORRECTED,
                    "fk_meter_party__unit", PLACE_UNKNOWN,
                    "fk_meter_party__floor", PLACE_UNKNOWN,
                    "fk_meter_party__building", PLACE_UNKNOWN);
        }
    }
}
