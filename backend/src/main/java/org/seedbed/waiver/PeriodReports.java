package org.seedbed.waiver;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.seedbed.shared.db.SqlRunner;

/** Whether tenants hand in the reports their park asks for. Answered by the module that collects them. */
public interface PeriodReports {

    /** How many of a tenant's reports are so late that its waivers rest; empty where it was never asked for one. */
    OptionalInt overdue(UUID parkId, UUID tenantId, LocalDate day);

    /** Those of the tenants that have such reports. */
    Set<UUID> overdueAmong(SqlRunner rows, Collection<UUID> tenants, LocalDate day);
}
