package org.seedbed.agreement;

import static org.seedbed.agreement.SupplementState.APPROVED;
import static org.seedbed.agreement.SupplementState.CHECKED;
import static org.seedbed.agreement.SupplementState.DISCARDED;
import static org.seedbed.agreement.SupplementState.DRAFTING;
import static org.seedbed.agreement.SupplementState.EFFECTIVE;
import static org.seedbed.agreement.SupplementState.IN_REVIEW;
import static org.seedbed.agreement.SupplementState.SIGNED;

import java.util.Set;
import org.seedbed.agreement.AgreementMove.Evidence;
import org.seedbed.agreement.AgreementMove.Who;

/** The workflow of a supplement as data; three people, as for the agreement it belongs to. */
public enum SupplementMove {
    /** Its paper is made, and what it needs beyond the lease is held. */
    SUBMIT(DRAFTING, IN_REVIEW, Who.HANDLER, Evidence.PAPERS, Evidence.HOLD),
    CHECK(IN_REVIEW, CHECKED, Who.CHECKER),
    /** 复核退回. */
    SEND_BACK(IN_REVIEW, DRAFTING, Who.CHECKER, Evidence.REASON),
    APPROVE(CHECKED, APPROVED, Who.APPROVER),
    /** 审批退回. */
    REFUSE(CHECKED, DRAFTING, Who.APPROVER, Evidence.REASON),
    /** 撤回. */
    RECALL(Set.of(IN_REVIEW, CHECKED, APPROVED), DRAFTING, Who.HANDLER, Evidence.REASON),
    /** What was held is free again, and the agreement goes on as it was. */
    DISCARD(Set.of(DRAFTING, IN_REVIEW, CHECKED, APPROVED), DISCARDED, Who.HANDLER, Evidence.REASON),
    /** The signed paper is there; the lease is another from the day on. */
    SIGN(APPROVED, SIGNED, Who.HANDLER, Evidence.SCANS, Evidence.LEASE),
    TAKE_EFFECT(SIGNED, EFFECTIVE, Who.SYSTEM, Evidence.DAY);

    private final Set<SupplementState> from;
    private final SupplementState to;
    private final Who who;
    private final Set<Evidence> evidence;

    SupplementMove(SupplementState from, SupplementState to, Who who, Evidence... evidence) {
        this(Set.of(from), to, who, evidence);
    }

    SupplementMove(Set<SupplementState> from, SupplementState to, Who who, Evidence... evidence) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.evidence = Set.of(evidence);
    }

    public Set<SupplementState> from() {
        return from;
    }

    public SupplementState to() {
        return to;
    }

    public Who who() {
        return who;
    }

    public Set<Evidence> evidence() {
        return evidence;
    }
}
