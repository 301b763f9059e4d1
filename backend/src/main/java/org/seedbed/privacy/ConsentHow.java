package org.seedbed.privacy;

/** How the park knows that the person agreed. */
public enum ConsentHow {
    PAPER,
    ONLINE,
    /** The data came in a register; nobody has asked the person yet. */
    IMPORT_UNCONFIRMED
}
