package org.seedbed.lease.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of the lease module. */
enum LeaseErrors implements ErrorCode {
    /** Somebody has the unit, or all of its seats, during part of the period. */
    UNIT_OCCUPIED(
            "lease.unit-occupied",
            CONFLICT,
            "房间 {unit} 已租给“{company}”，租期 {from} 至 {until}。",
            "Unit {unit} is let to {company} from {from} to {until}."),
    /** The same, found by the database when two asked at once. */
    UNIT_OCCUPIED_NOW("lease.unit-occupied-now", CONFLICT, "该房间刚被租出，请刷新。", "The unit has just been let. Reload."),
    /** It is held for an application that is being decided. */
    UNIT_HELD(
            "lease.unit-held",
            CONFLICT,
            "{unit} 已为申请 {case} 预留至 {until}。",
            "{unit} is held for application {case} until {until}."),
    /** The zone has fewer free seats in that period. */
    SEATS_EXHAUSTED(
            "lease.seats-exhausted",
            CONFLICT,
            "{unit} 在此期间只剩 {free} 个工位，不足 {wanted} 个。",
            "{unit} has {free} seats free in that period, {wanted} wanted."),
    /** Meeting rooms, halls and public areas are booked, not let. */
    UNIT_NOT_LETTABLE("lease.unit-not-lettable", RULE, "{unit} 不是可出租的房间。", "{unit} is not for letting."),
    /** Seats were asked for in a unit without numbered seats. */
    UNIT_WITHOUT_SEATS("lease.unit-without-seats", RULE, "{unit} 没有工位，只能整间出租。", "{unit} has no seats; let it whole."),
    /** No such unit in the park. */
    UNIT_UNKNOWN("lease.unit-unknown", RULE, "本园区没有这个房间。", "The park has no such unit."),
    /** The unit was split or merged within the period. */
    UNIT_ENDED(
            "lease.unit-ended",
            RULE,
            "{unit} 自 {day} 起停用（拆分或合并），租期须在此之前结束。",
            "{unit} ends on {day}: it is split or merged. The lease must end before."),
    /** The unit comes out of a split or merge within the period. */
    UNIT_NOT_YET(
            "lease.unit-not-yet",
            RULE,
            "{unit} 自 {day} 起才启用，租期不能更早开始。",
            "{unit} begins on {day}; the lease cannot begin before."),
    /** No such tenant in the park. */
    TENANT_UNKNOWN("lease.tenant-unknown", RULE, "本园区没有这个入驻企业。", "The park has no such tenant."),
    /** The lease begins before the tenant's stay or goes on after it. */
    OUTSIDE_STAY("lease.outside-stay", RULE, "租期不在企业的入驻期间内。", "The lease reaches beyond the tenant's stay."),
    /** An agreement brought it about, and ends it. */
    OF_AGREEMENT(
            "lease.of-agreement",
            CONFLICT,
            "该租约由协议 {number} 产生，请在协议中办理提前终止。",
            "Agreement {number} brought this lease about: end the agreement."),
    /** The last day lies outside the lease. */
    LAST_DAY_OUTSIDE_TERM(
            "lease.last-day-outside-term",
            RULE,
            "最后一天须在租期 {from} 至 {until} 之内。",
            "The last day must lie within {from} to {until}.");

    private final Reason reason;

    LeaseErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }

    /** What of a unit to let it is about. */
    String field() {
        return this == SEATS_EXHAUSTED || this == UNIT_WITHOUT_SEATS ? "seats" : "unitId";
    }

    @Singleton
    static class Constraints implements ConstraintCodes.Source {
        @Override
        public Map<String, ErrorCode> constraints() {
            return Map.of(
                    "ex_lease_unit__unit_period", UNIT_OCCUPIED_NOW,
                    "ct_lease_unit__unit_life", CommonErrors.CONFLICTING_CHANGE,
                    "fk_lease_unit__unit", UNIT_UNKNOWN,
                    "fk_lease__tenant", TENANT_UNKNOWN);
        }
    }
}
