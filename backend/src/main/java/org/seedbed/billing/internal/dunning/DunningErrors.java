package org.seedbed.billing.internal.dunning;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of reminders and late fees. */
enum DunningErrors implements ErrorCode {
    /** Steps follow each other. */
    STEPS_ORDER("dunning.steps-order", RULE, "每一步的天数须大于上一步。", "Each step comes later than the one before."),
    /** Nothing is overdue, the day has not come, or the step was sent. */
    NOT_DUE("dunning.not-due", CONFLICT, "该企业目前没有到期的这一步催缴，请刷新。", "This step is not due for the tenant. Reload."),
    /** Late fees of days that are not over. */
    DAY_AHEAD(
            "dunning.day-ahead",
            RULE,
            "滞纳金只能计到今天（{today}）之前。",
            "Late fees are charged for days before today ({today}) only."),
    /** A bill among those asked for has nothing to charge: not overdue, charged before, or capped. */
    NOTHING_TO_CHARGE(
            "dunning.nothing-to-charge",
            CONFLICT,
            "所选账单中有的没有可计的滞纳金，请刷新。",
            "Some of the bills have no late fee to charge. Reload."),
    /** A charge among those asked for is not too high, or was cancelled since. */
    NOTHING_TO_CORRECT(
            "dunning.nothing-to-correct",
            CONFLICT,
            "所选滞纳金中有的没有多计，或已更正、取消，请刷新。",
            "Some of the late fees are not too high, or were corrected or cancelled before. Reload.");

    private final Reason reason;

    DunningErrors(String code, ErrorKind kind, String zh, String en) {
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
            return Map.of("uq_dunning_notice__once", NOT_DUE);
        }
    }
}
