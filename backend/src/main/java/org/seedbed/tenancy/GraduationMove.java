package org.seedbed.tenancy;

import static org.seedbed.tenancy.GraduationMove.Evidence.CERTIFICATE;
import static org.seedbed.tenancy.GraduationMove.Evidence.CRITERIA;
import static org.seedbed.tenancy.GraduationMove.Evidence.REASON;
import static org.seedbed.tenancy.GraduationMove.Evidence.SITE_CHECK;
import static org.seedbed.tenancy.GraduationState.GRADUATED;
import static org.seedbed.tenancy.GraduationState.IN_REVIEW;
import static org.seedbed.tenancy.GraduationState.NOT_MET;
import static org.seedbed.tenancy.GraduationState.PROPOSED;
import static org.seedbed.tenancy.GraduationState.REVOKED;
import static org.seedbed.tenancy.GraduationState.WITHDRAWN;

import java.util.Set;

/** The review of a graduation as data: what leads from where to where, who does it and what it rests on. */
public enum GraduationMove {
    /** Judged as of a day by what is known and by the evidence; as often as it takes. */
    EVALUATE(Set.of(PROPOSED, IN_REVIEW), IN_REVIEW, Who.HANDLER, CRITERIA),
    /** The criteria are met on that day too, and somebody has been there. */
    GRADUATE(Set.of(IN_REVIEW), GRADUATED, Who.APPROVER, CRITERIA, SITE_CHECK, CERTIFICATE),
    REFUSE(Set.of(IN_REVIEW), NOT_MET, Who.APPROVER, REASON),
    WITHDRAW(Set.of(PROPOSED, IN_REVIEW), WITHDRAWN, Who.HANDLER, REASON),
    /** The evidence was false. */
    REVOKE(Set.of(GRADUATED), REVOKED, Who.APPROVER, REASON);

    /** Who makes a move. */
    public enum Who {
        /** 经办. */
        HANDLER,
        /** 审批: another person than who proposed or evaluated it. */
        APPROVER
    }

    /** What a move rests on. */
    public enum Evidence {
        /** One line for each criterion of the policy. */
        CRITERIA,
        /** What was seen on the spot. */
        SITE_CHECK,
        CERTIFICATE,
        REASON
    }

    private final Set<GraduationState> from;
    private final GraduationState to;
    private final Who who;
    private final Set<Evidence> evidence;

    GraduationMove(Set<GraduationState> from, GraduationState to, Who who, Evidence... evidence) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.evidence = Set.of(evidence);
    }

    public Set<GraduationState> from() {
        return from;
    }

    public GraduationState to() {
        return to;
    }

    public Who who() {
        return who;
    }

    public Set<Evidence> evidence() {
        return evidence;
    }
}
