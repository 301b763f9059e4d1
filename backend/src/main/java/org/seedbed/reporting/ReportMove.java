package org.seedbed.reporting;

import static org.seedbed.reporting.ReportState.CHECKED;
import static org.seedbed.reporting.ReportState.EXEMPT;
import static org.seedbed.reporting.ReportState.LOCKED;
import static org.seedbed.reporting.ReportState.OPEN;
import static org.seedbed.reporting.ReportState.RESTATING;
import static org.seedbed.reporting.ReportState.RETURNED;
import static org.seedbed.reporting.ReportState.SAVED;
import static org.seedbed.reporting.ReportState.SUBMITTED;

import java.util.Set;

/** The workflow of a report as data. Each move leaves a step with the moment, the person and the reason. */
public enum ReportMove {
    /** The first answers; later ones leave the state as it is. */
    SAVE(Set.of(OPEN), SAVED, Who.COMPANY, false),
    SUBMIT(Set.of(OPEN, SAVED, RETURNED, RESTATING), SUBMITTED, Who.COMPANY, false),
    RETURN(Set.of(SUBMITTED), RETURNED, Who.OFFICER, true),
    /** By another person than who filed it. */
    CHECK(Set.of(SUBMITTED), CHECKED, Who.CHECKER, false),
    LOCK(Set.of(CHECKED), LOCKED, Who.CHECKER, false),
    RESTATE(Set.of(CHECKED, LOCKED), RESTATING, Who.OFFICER, true),
    /** No correction was needed: what was checked stays as it was. */
    KEEP(Set.of(RESTATING), CHECKED, Who.CHECKER, true),
    EXEMPT_FROM(Set.of(OPEN, SAVED), EXEMPT, Who.OFFICER, true),
    /** The exemption was a mistake. */
    REQUIRE(Set.of(EXEMPT), OPEN, Who.OFFICER, true);

    /** Who makes a move. */
    public enum Who {
        /** Somebody of the company, or an officer on its behalf. */
        COMPANY,
        /** 经办. */
        OFFICER,
        /** 复核. */
        CHECKER
    }

    private final Set<ReportState> from;
    private final ReportState to;
    private final Who who;
    private final boolean reason;

    ReportMove(Set<ReportState> from, ReportState to, Who who, boolean reason) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.reason = reason;
    }

    public Set<ReportState> from() {
        return from;
    }

    public ReportState to() {
        return to;
    }

    public Who who() {
        return who;
    }

    /** Whether it needs a reason. */
    public boolean reason() {
        return reason;
    }
}
