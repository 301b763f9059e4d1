package org.seedbed.tenancy.internal.exit;

/** Where a follow-up stands. */
enum ExitFollowUpState {
    DUE,
    DONE,
    /** Nobody answered, three times. */
    UNREACHABLE
}
