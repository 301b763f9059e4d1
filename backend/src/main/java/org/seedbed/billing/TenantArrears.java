package org.seedbed.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What tenants owe, for modules whose decisions depend on it. Reads within the scope of the actor. */
public interface TenantArrears {

    /** What is open of bills that were due before the day, in 元; zero for whoever owes nothing. */
    BigDecimal overdue(UUID parkId, UUID tenantId, LocalDate day);
}
