package org.seedbed.policy.internal;

/** Where a version stands on a day. */
enum PolicyStanding {
    DRAFT,
    /** Published, begins later. */
    UPCOMING,
    IN_FORCE,
    /** A later version took its place. */
    SUPERSEDED,
    DISCARDED
}
