package org.seedbed.lease;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.rent.RentPart;
import org.seedbed.lease.rent.RentTerms;
import org.seedbed.shared.db.SqlRunner;

/** Port of the module that knows what was agreed of a lease: leases lie below agreements. */
public interface AgreedRents {

    /**
     * What was agreed, supplements among it.
     *
     * @param number of the agreement
     * @param lateRatePercent per cent of the sum overdue, a day
     * @param paymentsPerYear as the agreement's terms say; null where they do not
     */
    record AgreedRent(
            String number,
            List<RentPart> parts,
            RentTerms terms,
            BigDecimal lateRatePercent,
            @Nullable Integer paymentsPerYear) {}

    /**
     * By lease; leases that were recorded by themselves are left out.
     *
     * @param rows for every row: bill runs work outside any request
     */
    Map<UUID, AgreedRent> of(UUID parkId, Collection<UUID> leaseIds, SqlRunner rows);
}
