package org.seedbed.park.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of the park module. */
enum ParkErrors implements ErrorCode {
    /** The operator already runs a park of that name. */
    NAME_TAKEN("park.name-taken", CONFLICT, "该运营单位已有同名园区。", "This operator already has a park of that name."),
    /** Another operator bears that name. */
    OPERATOR_NAME_TAKEN("park.operator-name-taken", CONFLICT, "已有同名运营单位。", "An operator of that name exists."),
    /** Another operator bears that social credit code. */
    OPERATOR_USCC_TAKEN("park.operator-uscc-taken", CONFLICT, "该统一社会信用代码已登记。", "That credit code is registered."),
    /** The partner is on the park's list already. */
    PARTNER_TAKEN("park.partner-taken", CONFLICT, "该合作方已在名单中。", "This partner is on the list already."),
    /** Rooms are booked by the park's clock. */
    ZONE_USED(
            "park.zone-used",
            CONFLICT,
            "场地设备有未结束的预约或暂停使用时段，不能更改所用时间。",
            "Rooms are booked by this clock; it cannot change while any booking is to come."),
    /** No region of GB/T 2260 has that code. */
    REGION_UNKNOWN("park.region-unknown", RULE, "没有这个行政区划代码（GB/T 2260）。", "No region has that code (GB/T 2260)."),
    /** No operator has that id. */
    OPERATOR_UNKNOWN("park.operator-unknown", RULE, "没有这个运营单位。", "No such operator.");

    private final Reason reason;

    ParkErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_park__operator_name", NAME_TAKEN,
                    "uq_operator__name", OPERATOR_NAME_TAKEN,
                    "uq_operator__uscc", OPERATOR_USCC_TAKEN,
                    "uq_park_partner__name", PARTNER_TAKEN,
                    "fk_park__region", REGION_UNKNOWN,
                    "fk_park__operator", OPERATOR_UNKNOWN,
                    "tr_park__zone", ZONE_USED);
        }
    }
}
