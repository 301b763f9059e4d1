package org.seedbed.billing.internal.tariff;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about tariffs. */
enum TariffErrors implements ErrorCode {
    /** The fee is not counted that way. */
    BASIS("billing.tariff-basis", RULE, "该费用不能按这种方式计价。", "This fee is not priced that way."),
    /** The fee has a price from that very day. */
    EXISTS(
            "billing.tariff-exists",
            CONFLICT,
            "该费用已有自这一天起的费率，请修改那一条。",
            "This fee has a price from that day already: change that one."),
    /** Bills rest on it: it is only corrected, with a reason, and never taken away. */
    BILLED(
            "billing.tariff-billed",
            CONFLICT,
            "该费率已用于截至 {day} 前的账单；价格变动请另建新费率，更正错误须填写原因。",
            "Bills up to {day} rest on this price: a new price is a new tariff, and a mistake is corrected with a reason."),
    /** Bills rest on it from the day it has. */
    DAY("billing.tariff-day", CONFLICT, "该费率已用于账单，生效日期不能修改。", "Bills rest on this price: its day cannot change.");

    private final Reason reason;

    TariffErrors(String code, ErrorKind kind, String zh, String en) {
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
            return Map.of("uq_tariff__from", EXISTS, "ck_tariff__basis", BASIS);
        }
    }
}
