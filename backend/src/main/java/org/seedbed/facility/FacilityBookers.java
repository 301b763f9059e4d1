package org.seedbed.facility;

/** Who books a facility. */
public enum FacilityBookers {
    /** People of the companies that stay, and staff for them. */
    TENANTS,
    /** Staff alone, for a company or for the park. */
    STAFF
}
