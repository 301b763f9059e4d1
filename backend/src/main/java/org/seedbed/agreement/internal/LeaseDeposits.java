package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.lease.AgreedDeposits;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Deposits of agreements, for whoever lists leases. */
@ApplicationScoped
class LeaseDeposits implements AgreedDeposits {

    LeaseDeposits() {}

    @Override
    public Map<UUID, BigDecimal> received(UUID parkId, Collection<UUID> leaseIds, SqlRunner rows) {
        var deposits = new HashMap<UUID, BigDecimal>();
        rows.list(
                Sql.of("""
                        select a.lease_id, d.amount from agreement_deposit d
                        join agreement a on a.park_id = d.park_id and a.id = d.agreement_id
                        where d.park_id = ? and a.lease_id = any(?) and d.amount > 0 and not exists (
                            select from agreement_deposit_return r where r.agreement_id = d.agreement_id)""", parkId, List.copyOf(leaseIds)),
                row -> deposits.put(row.uuid("lease_id"), row.decimal("amount")));
        return deposits;
    }
}
