package org.seedbed.agreement;

import static org.seedbed.agreement.AgreementMove.Evidence.DAY;
import static org.seedbed.agreement.AgreementMove.Evidence.DEPOSIT;
import static org.seedbed.agreement.AgreementMove.Evidence.HAND_OVER;
import static org.seedbed.agreement.AgreementMove.Evidence.HOLD;
import static org.seedbed.agreement.AgreementMove.Evidence.LEASE;
import static org.seedbed.agreement.AgreementMove.Evidence.PAPERS;
import static org.seedbed.agreement.AgreementMove.Evidence.REASON;
import static org.seedbed.agreement.AgreementMove.Evidence.SCANS;
import static org.seedbed.agreement.AgreementMove.Evidence.SUPPLEMENT;
import static org.seedbed.agreement.AgreementState.ACTIVE;
import static org.seedbed.agreement.AgreementState.AMENDING;
import static org.seedbed.agreement.AgreementState.APPROVED;
import static org.seedbed.agreement.AgreementState.CHECKED;
import static org.seedbed.agreement.AgreementState.DISCARDED;
import static org.seedbed.agreement.AgreementState.DRAFTING;
import static org.seedbed.agreement.AgreementState.ENDED;
import static org.seedbed.agreement.AgreementState.EXPIRING;
import static org.seedbed.agreement.AgreementState.IN_REVIEW;
import static org.seedbed.agreement.AgreementState.SIGNED;
import static org.seedbed.agreement.AgreementState.TERMINATED_EARLY;
import static org.seedbed.agreement.AgreementState.TERMINATING;
import static org.seedbed.agreement.AgreementState.VOID;

import java.util.Set;

/**
 * The workflow of an agreement as data: what leads from where to where, who does it and what it rests on. Each move leaves a
 * step with the moment, the person, the reason and the ids of its evidence.
 */
public enum AgreementMove {
    /** Its papers are made and its places held. */
    SUBMIT(DRAFTING, IN_REVIEW, Who.HANDLER, PAPERS, HOLD),
    CHECK(IN_REVIEW, CHECKED, Who.CHECKER),
    /** 复核退回. */
    SEND_BACK(IN_REVIEW, DRAFTING, Who.CHECKER, REASON),
    APPROVE(CHECKED, APPROVED, Who.APPROVER),
    /** 审批退回. */
    REFUSE(CHECKED, DRAFTING, Who.APPROVER, REASON),
    /** 撤回: something has to be written otherwise before both sides sign. */
    RECALL(Set.of(IN_REVIEW, CHECKED, APPROVED), DRAFTING, Who.HANDLER, REASON),
    /** Its places are free again. */
    DISCARD(DRAFTING, DISCARDED, Who.HANDLER, REASON),
    /** Both signed papers are there; the stay and the lease come into being. */
    SIGN(APPROVED, SIGNED, Who.HANDLER, SCANS, LEASE),
    /** Its day has come, its places are handed over and its deposit is settled. */
    START(SIGNED, ACTIVE, Who.SYSTEM, DAY, HAND_OVER, DEPOSIT),
    /** A supplement is being written. */
    AMEND(ACTIVE, AMENDING, Who.SYSTEM, SUPPLEMENT),
    /** The supplement is signed or given up. */
    AMENDED(AMENDING, ACTIVE, Who.SYSTEM, SUPPLEMENT),
    /** It runs out whatever is being written about it. */
    NEAR_END(Set.of(ACTIVE, AMENDING), EXPIRING, Who.SYSTEM, DAY),
    /** A supplement gives it a later end. */
    PROLONG(EXPIRING, ACTIVE, Who.SYSTEM, SUPPLEMENT),
    /** 提前终止 is proposed: a notice of the company, or a breach. */
    PROPOSE_END(Set.of(ACTIVE, EXPIRING), TERMINATING, Who.HANDLER, REASON),
    /** It goes on after all. */
    WITHDRAW_END(TERMINATING, ACTIVE, Who.HANDLER, REASON),
    TERMINATE(TERMINATING, TERMINATED_EARLY, Who.APPROVER, LEASE),
    /** 作废: signed by mistake. */
    ANNUL(Set.of(SIGNED, ACTIVE, EXPIRING), VOID, Who.APPROVER, REASON),
    END(Set.of(EXPIRING, TERMINATING), ENDED, Who.SYSTEM, DAY);

    /** Who makes a move. */
    public enum Who {
        /** 经办. */
        HANDLER,
        /** 复核. */
        CHECKER,
        /** 审批. */
        APPROVER,
        SYSTEM
    }

    /** What a move rests on. */
    public enum Evidence {
        /** Agreement and lease as they will be signed, frozen. */
        PAPERS,
        HOLD,
        REASON,
        /** Both papers with both sides' signatures. */
        SCANS,
        LEASE,
        /** The day that has come. */
        DAY,
        /** 交接单. */
        HAND_OVER,
        /** Received, or waived with a reason. */
        DEPOSIT,
        SUPPLEMENT
    }

    private final Set<AgreementState> from;
    private final AgreementState to;
    private final Who who;
    private final Set<Evidence> evidence;

    AgreementMove(AgreementState from, AgreementState to, Who who, Evidence... evidence) {
        this(Set.of(from), to, who, evidence);
    }

    AgreementMove(Set<AgreementState> from, AgreementState to, Who who, Evidence... evidence) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.evidence = Set.of(evidence);
    }

    public Set<AgreementState> from() {
        return from;
    }

    public AgreementState to() {
        return to;
    }

    public Who who() {
        return who;
    }

    public Set<Evidence> evidence() {
        return evidence;
    }
}
