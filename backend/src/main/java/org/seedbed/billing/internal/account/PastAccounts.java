package org.seedbed.billing.internal.account;

import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * What was open at the end of a day that is over, by what is known of that day now: money counts from the day it came,
 * however late it was recorded, and a payment that was taken back counts until the day it was. So what a tenant owed less
 * what it had paid ahead is what its statement says of the day.
 */
final class PastAccounts {

    private PastAccounts() {}

    /**
     * Rows {@code tenant_id, due_on, open}: of a bill what was not paid, below zero money that nobody had used. Counted back
     * from what is open now, for nothing is settled before its money and its bill are there: a day of last week reads a week.
     */
    static Sql open(UUID parkId, LocalDate day) {
        var after = day.plusDays(1).atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return Sql.of("""
                with since as (
                    select s.bill_id, s.credit_id, s.payment_id, s.amount
                    from settlement s
                    left join payment m on m.park_id = s.park_id and m.id = s.payment_id
                    left join bill n on n.park_id = s.park_id and n.id = s.credit_id
                    left join bill b on b.park_id = s.park_id and b.id = s.bill_id
                    left join payment r on r.park_id = s.park_id and r.id = s.refund_id
                    left join payment x on s.takes_back is not null and x.park_id = s.park_id and x.reverses_id = s.refund_id
                    left join payment y on s.takes_back is not null and y.park_id = s.park_id and y.reverses_id = s.payment_id
                    where s.park_id = ? and s.settled_at >= ? and greatest(m.received_on, n.issued_on, b.issued_on,
                        r.received_on, coalesce(x.received_on, y.received_on)) > ?),
                moved as (
                    select bill_id as id, sum(amount) as amount from since where bill_id is not null group by bill_id
                    union all
                    select credit_id, -sum(amount) from since where credit_id is not null group by credit_id
                    union all
                    select payment_id, -sum(amount) from since where payment_id is not null group by payment_id),
                present as (
                    select bill_id as id, tenant_id, due_on, open from bill_balance where park_id = ? and open <> 0
                    union all
                    select b.bill_id, b.tenant_id, b.due_on, 0 from moved u
                    join bill_balance b on b.park_id = ? and b.bill_id = u.id and b.open = 0
                    union all
                    select payment_id, tenant_id, null, -unused from payment_balance where park_id = ? and unused > 0
                    union all
                    select p.payment_id, p.tenant_id, null, 0 from moved u
                    join payment_balance p on p.park_id = ? and p.payment_id = u.id and p.unused = 0)
                select b.tenant_id, b.due_on, b.open + coalesce(u.amount, 0) as open
                from present b
                left join moved u on u.id = b.id
                left join bill i on i.park_id = ? and i.id = b.id
                left join payment e on e.park_id = ? and e.id = b.id
                where coalesce(i.issued_on, e.received_on) <= ?""", parkId, after, day, parkId, parkId, parkId, parkId, parkId, parkId, day);
    }
}
