package org.seedbed.tenancy;

import static org.seedbed.tenancy.ExitMove.Evidence.LAST_DAY;
import static org.seedbed.tenancy.ExitMove.Evidence.LEASES;
import static org.seedbed.tenancy.ExitMove.Evidence.REASON;
import static org.seedbed.tenancy.ExitMove.Evidence.SETTLEMENT;
import static org.seedbed.tenancy.ExitMove.Evidence.SHEET;
import static org.seedbed.tenancy.ExitState.CANCELLED;
import static org.seedbed.tenancy.ExitState.CLOSED;
import static org.seedbed.tenancy.ExitState.DISPUTED;
import static org.seedbed.tenancy.ExitState.HANDOVER;
import static org.seedbed.tenancy.ExitState.REQUESTED;
import static org.seedbed.tenancy.ExitState.SETTLING;
import static org.seedbed.tenancy.ExitState.TRIGGERED;

import java.util.Set;

/**
 * The workflow of an exit as data: what leads from where to where, who does it and what it rests on. Each move leaves a step
 * with the moment, the person and the reason.
 */
public enum ExitMove {
    /** The hand-over sheet is laid out, and settling begins. */
    ACCEPT(Set.of(REQUESTED, TRIGGERED), SETTLING, Who.HANDLER),
    DISPUTE(Set.of(SETTLING), DISPUTED, Who.APPROVER, REASON),
    RESOLVE(Set.of(DISPUTED), SETTLING, Who.APPROVER, REASON),
    HAND_OVER(Set.of(SETTLING), HANDOVER, Who.HANDLER, SETTLEMENT),
    /** Something turned up that has to be settled first. */
    SETTLE_AGAIN(Set.of(HANDOVER), SETTLING, Who.HANDLER, REASON),
    CLOSE(Set.of(HANDOVER), CLOSED, Who.HANDLER, SETTLEMENT, SHEET, LEASES, LAST_DAY),
    /** A dispute is ended first, by the approver. */
    CANCEL(Set.of(REQUESTED, TRIGGERED, SETTLING), CANCELLED, Who.HANDLER, REASON);

    /** Who makes a move. */
    public enum Who {
        /** 经办; of its own request, until that is accepted, the company too. */
        HANDLER,
        /** 审批. */
        APPROVER
    }

    /** What a move rests on. */
    public enum Evidence {
        REASON,
        /** Nothing open of what comes before it, frozen. */
        SETTLEMENT,
        /** 交接单: complete, and confirmed by both sides. */
        SHEET,
        /** None lasts beyond the last day. */
        LEASES,
        /** The day that has come. */
        LAST_DAY
    }

    private final Set<ExitState> from;
    private final ExitState to;
    private final Who who;
    private final Set<Evidence> evidence;

    ExitMove(Set<ExitState> from, ExitState to, Who who, Evidence... evidence) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.evidence = Set.of(evidence);
    }

    public Set<ExitState> from() {
        return from;
    }

    public ExitState to() {
        return to;
    }

    public Who who() {
        return who;
    }

    public Set<Evidence> evidence() {
        return evidence;
    }
}
