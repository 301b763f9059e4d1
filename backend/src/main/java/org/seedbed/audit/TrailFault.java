package org.seedbed.audit;

/** What can be wrong with a chain. */
public enum TrailFault {
    /** A row says something else than when it was sealed. */
    ROW_TAMPERED,
    /** A row is gone. */
    ROW_REMOVED,
    /** A row is in no batch and does not wait for one: put in past the application, or its batch was taken away. */
    ROW_INSERTED,
    /** A batch says something else than when it was made. */
    BATCH_TAMPERED,
    /** Before this batch one is missing. */
    BATCH_REMOVED,
    /** This batch does not follow the one before. */
    CHAIN_BROKEN,
    /** A head that was noted outside is not in the chain: its end was cut off or made anew. Only the command is told heads. */
    HEAD_LOST
}
