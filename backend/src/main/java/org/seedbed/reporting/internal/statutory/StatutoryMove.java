package org.seedbed.reporting.internal.statutory;

import org.seedbed.identity.Permission;

/** The workflow of a filing as data. Who compiles holds another permission than who files. */
public enum StatutoryMove {
    /** Nothing may be wrong with it any more, and each warning has its note. */
    FILE(StatutoryState.DRAFT, StatutoryState.FILED, Permission.REPORT_CHECK),
    /** By the filing of its correction. */
    AMEND(StatutoryState.FILED, StatutoryState.AMENDED, Permission.REPORT_CHECK);

    private final StatutoryState from;
    private final StatutoryState to;
    private final Permission who;

    StatutoryMove(StatutoryState from, StatutoryState to, Permission who) {
        this.from = from;
        this.to = to;
        this.who = who;
    }

    public StatutoryState from() {
        return from;
    }

    public StatutoryState to() {
        return to;
    }

    /** The permission it needs. */
    public Permission who() {
        return who;
    }
}
