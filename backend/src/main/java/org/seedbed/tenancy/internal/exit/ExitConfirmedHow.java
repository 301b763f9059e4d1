package org.seedbed.tenancy.internal.exit;

/** How a company gave its word for the hand-over sheet. */
enum ExitConfirmedHow {
    /** In its own account. */
    APP,
    /** On paper, which the park uploaded. */
    PAPER
}
