package org.seedbed.company;

import java.util.UUID;

/**
 * Whether a company has really been in a park. Companies lie below tenants, so they ask through this port; the tenancy
 * module answers. Registering a code opens a record, and must not open the people behind it.
 */
public interface CompanyStays {

    /** A stay of the company in the park, past, present or agreed. */
    boolean any(UUID parkId, UUID companyId);

    /** A stay that lasts today or is agreed for later. */
    boolean lasting(UUID parkId, UUID companyId);
}
