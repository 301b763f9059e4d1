package org.seedbed.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.shared.db.SqlRunner;

/** What tenants are charged, for modules that pay parts of it. Reads within the scope of the actor. */
public interface TenantCharges {

    /**
     * What is let to the tenant costs on these days before anything is waived, by what is known today: rent and the fees by
     * area or seat, month by month. No meters and no single charges, for these are not known ahead.
     */
    List<ChargeLine> foreseen(UUID parkId, UUID tenantId, DaySpan days);

    /** The first day of the tenant's first lease, from which schemes may count their years. */
    Optional<LocalDate> firstLetOn(UUID parkId, UUID tenantId);

    /** The day after the last of everything that is let to the tenant. */
    Optional<LocalDate> letUntil(UUID parkId, UUID tenantId);

    /**
     * Lines that were billed, not taken back since, and of which the grant paid a part.
     *
     * @param rows whose rows: an actor's, or every one for a job
     */
    List<StandingLine> paidBy(UUID parkId, UUID grantId, SqlRunner rows);

    /** A line of an issued bill. */
    record StandingLine(UUID billId, String billNumber, int line, BillLine billed) {}
}
