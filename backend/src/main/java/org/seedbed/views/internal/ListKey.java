package org.seedbed.views.internal;

/** The lists that views can be kept of. */
enum ListKey {
    TENANTS,
    COMPANIES,
    UNITS,
    MENTORS,
    QUALIFICATIONS
}
