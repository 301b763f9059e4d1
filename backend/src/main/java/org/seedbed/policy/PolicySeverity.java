package org.seedbed.policy;

/** What hangs on a criterion. */
public enum PolicySeverity {
    /** Has to be met. */
    MUST,
    /** Of these, as many as the policy says have to be met. */
    ONE_OF_SEVERAL
}
