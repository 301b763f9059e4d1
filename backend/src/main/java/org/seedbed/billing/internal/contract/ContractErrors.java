package org.seedbed.billing.internal.contract;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of how a park and its leases are billed. */
enum ContractErrors implements ErrorCode {
    /** The first day to bill moves past days that were billed already: all of them would have to be taken back. */
    BILLED_BEFORE(
            "billing.billed-before",
            CONFLICT,
            "{day} 之前的租期已经出过账，起算日不能再往后移。",
            "Days before {day} were billed already; the first day cannot move past them."),
    /** A lease that was billed never was: its bills say otherwise. */
    LEASE_BILLED(
            "billing.lease-billed",
            CONFLICT,
            "该租约已经出过账，不能撤销，请提前终止。",
            "The lease was billed already: end it early instead of removing it.");

    private final Reason reason;

    ContractErrors(String code, ErrorKind kind, String zh, String en) {
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
            return Map.of("fk_bill_line__lease", LEASE_BILLED);
        }
    }
}
