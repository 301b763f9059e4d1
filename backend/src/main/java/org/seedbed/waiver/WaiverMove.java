package org.seedbed.waiver;

import static org.seedbed.waiver.WaiverMove.Evidence.BUDGET;
import static org.seedbed.waiver.WaiverMove.Evidence.CLAWBACK;
import static org.seedbed.waiver.WaiverMove.Evidence.DAY;
import static org.seedbed.waiver.WaiverMove.Evidence.ELIGIBILITY;
import static org.seedbed.waiver.WaiverMove.Evidence.MINUTES;
import static org.seedbed.waiver.WaiverMove.Evidence.NOTICE;
import static org.seedbed.waiver.WaiverMove.Evidence.REASON;
import static org.seedbed.waiver.WaiverMove.Evidence.SCHEDULE;
import static org.seedbed.waiver.WaiverMove.Evidence.SIGNED_AGREEMENT;
import static org.seedbed.waiver.WaiverState.ACTIVE;
import static org.seedbed.waiver.WaiverState.APPROVED;
import static org.seedbed.waiver.WaiverState.CHECKED;
import static org.seedbed.waiver.WaiverState.CLOSED;
import static org.seedbed.waiver.WaiverState.DRAFT;
import static org.seedbed.waiver.WaiverState.NEED_SUPPLEMENT;
import static org.seedbed.waiver.WaiverState.PROPOSED;
import static org.seedbed.waiver.WaiverState.PUBLICIZED;
import static org.seedbed.waiver.WaiverState.REJECTED;
import static org.seedbed.waiver.WaiverState.REVOKED;
import static org.seedbed.waiver.WaiverState.SUBMITTED;
import static org.seedbed.waiver.WaiverState.SUSPENDED;
import static org.seedbed.waiver.WaiverState.WITHDRAWN;

import java.util.Set;

/**
 * The workflow of a waiver as data: what leads from where to where, who does it and what it rests on. Each move leaves a
 * step with the moment, the person, the reason and the ids of its evidence.
 */
public enum WaiverMove {
    SUBMIT(DRAFT, SUBMITTED, Who.MAKER),
    /** 补正: once, with everything that is missing. */
    ASK_SUPPLEMENT(SUBMITTED, NEED_SUPPLEMENT, Who.CHECKER, REASON),
    SUPPLEMENT(NEED_SUPPLEMENT, SUBMITTED, Who.MAKER),
    /** Once more where what is let has changed since. */
    CHECK(Set.of(SUBMITTED, CHECKED), CHECKED, Who.CHECKER, ELIGIBILITY, SCHEDULE),
    REJECT(SUBMITTED, REJECTED, Who.CHECKER, REASON),
    PROPOSE(CHECKED, PROPOSED, Who.HANDLER, BUDGET),
    /** The meeting did not follow the proposal. */
    REFUSE(PROPOSED, REJECTED, Who.APPROVER, REASON),
    /** The meeting wants it prepared anew; its money is free until then. */
    SEND_BACK(PROPOSED, CHECKED, Who.APPROVER, REASON),
    PUBLICIZE(PROPOSED, PUBLICIZED, Who.APPROVER, MINUTES, NOTICE),
    APPROVE(PUBLICIZED, APPROVED, Who.SYSTEM, NOTICE),
    /** An objection is right, or the notice was taken back: it is proposed anew or given up. */
    RETRACT(PUBLICIZED, CHECKED, Who.SYSTEM, NOTICE),
    ACTIVATE(APPROVED, ACTIVE, Who.FINANCE, SIGNED_AGREEMENT),
    /** Also of one that rests because reports are missing, where there is another reason besides. */
    SUSPEND(Set.of(ACTIVE, SUSPENDED), SUSPENDED, Who.CHECKER, REASON),
    RESUME(SUSPENDED, ACTIVE, Who.CHECKER, REASON),
    REVOKE(Set.of(ACTIVE, SUSPENDED), REVOKED, Who.APPROVER, REASON, CLAWBACK),
    CLOSE(Set.of(ACTIVE, SUSPENDED), CLOSED, Who.SYSTEM, DAY),
    WITHDRAW(Set.of(DRAFT, SUBMITTED, NEED_SUPPLEMENT, CHECKED, APPROVED), WITHDRAWN, Who.MAKER, REASON);

    /** Who makes a move. */
    public enum Who {
        /** The company itself or the officer who took its request in. */
        MAKER,
        /** 经办. */
        HANDLER,
        /** 复核. */
        CHECKER,
        /** 审批. */
        APPROVER,
        /** 财务. */
        FINANCE,
        SYSTEM
    }

    /** What a move rests on. */
    public enum Evidence {
        REASON,
        /** One line for each thing the policy asks. */
        ELIGIBILITY,
        /** What it is worth, month by month. */
        SCHEDULE,
        /** Money that is left is kept for it. */
        BUDGET,
        /** Number of the minutes of the meeting. */
        MINUTES,
        NOTICE,
        /** 补充协议 with both sides' signatures. */
        SIGNED_AGREEMENT,
        /** What comes back. */
        CLAWBACK,
        /** The day that has come. */
        DAY
    }

    private final Set<WaiverState> from;
    private final WaiverState to;
    private final Who who;
    private final Set<Evidence> evidence;

    WaiverMove(WaiverState from, WaiverState to, Who who, Evidence... evidence) {
        this(Set.of(from), to, who, evidence);
    }

    WaiverMove(Set<WaiverState> from, WaiverState to, Who who, Evidence... evidence) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.evidence = Set.of(evidence);
    }

    public Set<WaiverState> from() {
        return from;
    }

    public WaiverState to() {
        return to;
    }

    public Who who() {
        return who;
    }

    public Set<Evidence> evidence() {
        return evidence;
    }
}
