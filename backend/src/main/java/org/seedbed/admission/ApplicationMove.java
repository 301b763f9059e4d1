package org.seedbed.admission;

import static org.seedbed.admission.ApplicationMove.Evidence.AGREEMENT;
import static org.seedbed.admission.ApplicationMove.Evidence.CHECK;
import static org.seedbed.admission.ApplicationMove.Evidence.CONSENTS;
import static org.seedbed.admission.ApplicationMove.Evidence.LEASE;
import static org.seedbed.admission.ApplicationMove.Evidence.LIMIT;
import static org.seedbed.admission.ApplicationMove.Evidence.MINUTES;
import static org.seedbed.admission.ApplicationMove.Evidence.MISSING;
import static org.seedbed.admission.ApplicationMove.Evidence.NOTICE;
import static org.seedbed.admission.ApplicationMove.Evidence.OBJECTION;
import static org.seedbed.admission.ApplicationMove.Evidence.PAPERS;
import static org.seedbed.admission.ApplicationMove.Evidence.REASON;
import static org.seedbed.admission.ApplicationMove.Evidence.REVIEWERS;
import static org.seedbed.admission.ApplicationMove.Evidence.SCORES;
import static org.seedbed.admission.ApplicationMove.Evidence.SPACE;
import static org.seedbed.admission.ApplicationMove.Evidence.STATEMENT;
import static org.seedbed.admission.ApplicationState.ACCEPTED;
import static org.seedbed.admission.ApplicationState.APPROVED;
import static org.seedbed.admission.ApplicationState.CONTRACTED;
import static org.seedbed.admission.ApplicationState.DRAFT;
import static org.seedbed.admission.ApplicationState.EXPIRED;
import static org.seedbed.admission.ApplicationState.NEED_SUPPLEMENT;
import static org.seedbed.admission.ApplicationState.PROPOSED;
import static org.seedbed.admission.ApplicationState.PUBLICIZED;
import static org.seedbed.admission.ApplicationState.REJECTED;
import static org.seedbed.admission.ApplicationState.REVIEWED;
import static org.seedbed.admission.ApplicationState.REVIEWING;
import static org.seedbed.admission.ApplicationState.SUBMITTED;
import static org.seedbed.admission.ApplicationState.WITHDRAWN;

import java.util.Set;

/**
 * The workflow of an application as data: what leads from where to where, who does it and what it rests on. Each move
 * leaves a step with the moment, the person, the reason, the ids of its evidence and the version of the policy.
 */
public enum ApplicationMove {
    SUBMIT(DRAFT, SUBMITTED, Who.APPLICANT, STATEMENT, PAPERS, CONSENTS),
    /** 一次性告知: one list of everything that is missing. */
    ASK_SUPPLEMENT(SUBMITTED, NEED_SUPPLEMENT, Who.HANDLER, MISSING),
    SUPPLEMENT(NEED_SUPPLEMENT, SUBMITTED, Who.APPLICANT, STATEMENT, PAPERS, CONSENTS),
    /** Nothing was handed in before the day. */
    MISS_SUPPLEMENT(NEED_SUPPLEMENT, EXPIRED, Who.SYSTEM, LIMIT),
    ACCEPT(SUBMITTED, ACCEPTED, Who.HANDLER, CHECK),
    /** 不予受理, after the pre-check. */
    REJECT(SUBMITTED, REJECTED, Who.HANDLER, REASON),
    BEGIN_REVIEW(ACCEPTED, REVIEWING, Who.HANDLER, REVIEWERS),
    CLOSE_REVIEW(REVIEWING, REVIEWED, Who.SYSTEM, SCORES),
    PROPOSE(REVIEWED, PROPOSED, Who.CHECKER, SPACE),
    /** Not taken after the review. */
    DECLINE(REVIEWED, REJECTED, Who.CHECKER, REASON),
    PUBLICIZE(PROPOSED, PUBLICIZED, Who.APPROVER, MINUTES),
    /** The approver does not follow the proposal; the checker proposes anew or declines. */
    SEND_BACK(PROPOSED, REVIEWED, Who.APPROVER, REASON),
    /** The notice was taken back before its period was over: what it announced is open again. */
    RETRACT(PUBLICIZED, REVIEWED, Who.APPROVER, NOTICE, REASON),
    /** The notice is over and no objection is open. */
    APPROVE(PUBLICIZED, APPROVED, Who.SYSTEM, NOTICE),
    /** An objection was upheld. */
    REVIEW_AGAIN(PUBLICIZED, REVIEWING, Who.CHECKER, OBJECTION),
    SIGN(APPROVED, CONTRACTED, Who.HANDLER, AGREEMENT, LEASE),
    /** What was signed was a mistake: it waits to be signed again. */
    REOPEN(CONTRACTED, APPROVED, Who.APPROVER, REASON, AGREEMENT),
    /** Nobody signed before the day; what was held for them is free again. */
    MISS_SIGNING(APPROVED, EXPIRED, Who.SYSTEM, LIMIT),
    WITHDRAW(
            Set.of(DRAFT, SUBMITTED, NEED_SUPPLEMENT, ACCEPTED, REVIEWING, REVIEWED, PROPOSED, PUBLICIZED),
            WITHDRAWN,
            Who.APPLICANT);

    /** Who makes a move. */
    public enum Who {
        APPLICANT,
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
        /** The statement of what is kept and why, as it was agreed to. */
        STATEMENT,
        PAPERS,
        CONSENTS,
        MISSING,
        LIMIT,
        /** The pre-check, passed or waived line by line. */
        CHECK,
        REASON,
        REVIEWERS,
        SCORES,
        SPACE,
        MINUTES,
        NOTICE,
        OBJECTION,
        AGREEMENT,
        LEASE
    }

    private final Set<ApplicationState> from;
    private final ApplicationState to;
    private final Who who;
    private final Set<Evidence> evidence;

    ApplicationMove(ApplicationState from, ApplicationState to, Who who, Evidence... evidence) {
        this(Set.of(from), to, who, evidence);
    }

    ApplicationMove(Set<ApplicationState> from, ApplicationState to, Who who, Evidence... evidence) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.evidence = Set.of(evidence);
    }

    public Set<ApplicationState> from() {
        return from;
    }

    public ApplicationState to() {
        return to;
    }

    public Who who() {
        return who;
    }

    /** Whether the applicant reads the reason; others are between those who decide. */
    public boolean isToldWhy() {
        return this == REJECT || this == DECLINE || this == RETRACT || who == Who.APPLICANT;
    }

    /** Whether the applicant reads of it: what checker and approver pass to and fro is between them until it is decided. */
    public boolean isTold() {
        return this != PROPOSE && this != SEND_BACK;
    }

    public Set<Evidence> evidence() {
        return evidence;
    }
}
