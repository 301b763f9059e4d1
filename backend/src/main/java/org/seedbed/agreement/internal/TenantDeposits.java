package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seedbed.lease.ReceivedDeposits;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Deposits that came in with agreements, for whoever charges others. */
@ApplicationScoped
class TenantDeposits implements ReceivedDeposits {

    private final Database database;

    TenantDeposits(Database database) {
        this.database = database;
    }

    @Override
    public List<ReceivedDeposit> of(UUID parkId, UUID tenantId) {
        return database.list(
                Sql.of("""
                        select a.number, d.amount, d.received_on, d.receipt_number
                        from agreement_deposit d
                        join agreement a on a.park_id = d.park_id and a.id = d.agreement_id
                        left join lease l on l.park_id = a.park_id and l.id = a.lease_id
                        where a.park_id = ? and coalesce(l.tenant_id, a.tenant_id) = ? and d.received_on is not null
                            and not exists (
                                select from agreement_deposit_return r where r.agreement_id = d.agreement_id)
                        order by d.received_on""", parkId, tenantId),
                row -> new ReceivedDeposit(
                        row.text("number"),
                        row.decimal("amount"),
                        row.date("received_on"),
                        row.text("receipt_number")));
    }
}
