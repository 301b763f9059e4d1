package org.seedbed.lease;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.seedbed.shared.db.SqlRunner;

/** Port of the module that knows which deposits were received for leases: leases lie below agreements. */
public interface AgreedDeposits {

    /**
     * 元 by lease, as recorded before the lease began; leases without are left out.
     *
     * @param rows whose rows: an actor's, or every one for a job
     */
    Map<UUID, BigDecimal> received(UUID parkId, Collection<UUID> leaseIds, SqlRunner rows);
}
