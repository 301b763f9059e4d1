package org.seedbed.bench;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A park whose next month has everything a run does: one month is issued, then prices of every tenth lease fall from its
 * first day on, and every fourth tenant pays something nobody has used. So the next run writes bills, credit notes for
 * bills before, and settlements of both.
 */
final class BillingFaultSeed {
    private static final int REPRICED_EACH = 10;
    private static final int PAID_EACH = 4;

    private final FaultStand stand;

    BillingFaultSeed(FaultStand stand) {
        this.stand = stand;
    }

    /**
     * What the fault works with.
     *
     * @param month whose bills are about to be issued
     */
    record Park(UUID id, BenchUser finance, LocalDate month) {}

    Park write(int leases) {
        var found = new Park[1];
        stand.seed(seeding -> {
            var seed = new BillingSeed(seeding);
            var parks = seed.write(1, leases);
            var finance = seed.finance(parks);
            seeding.finish();
            found[0] = new Park(parks.getFirst(), finance, seed.month());
        });
        var first = found[0];
        stand.say("第一个月 The month before …");
        try (var asking = stand.asking()) {
            new RunDriver(stand.as(first.finance()), asking, first.id(), first.month()).bill();
        }
        stand.seed(seeding -> {
            change(seeding, first.finance());
            seeding.finish();
        });
        return new Park(first.id(), first.finance(), first.month().plusMonths(1));
    }

    private static void change(Seeding seeding, BenchUser finance) {
        seeding.execute("""
                update lease set unit_price = unit_price - 1.5, version = version + 1 where id in (
                    select id from (select id, row_number() over (order by id) as nth from lease) l
                    where nth %% %d = 0)""".formatted(REPRICED_EACH));
        seeding.execute("""
                insert into payment (park_id, id, tenant_id, company_id, kind, series, year, serial, received_on, method,
                    amount, payer, recorded_by, recorded_at)
                select park_id, md5('payment' || id)::uuid, id, company_id, 'PAYMENT', 'SK', extract(year from current_date),
                    row_number() over (order by id), current_date, 'BANK', 900 + nth %% 7 * 811.11, '示例', '%s', now()
                from (select *, row_number() over (order by id) as nth from tenant) t where nth %% %d = 0""".formatted(finance.id(), PAID_EACH));
        seeding.execute("""
                insert into payment_balance (park_id, payment_id, tenant_id, amount)
                select park_id, id, tenant_id, amount from payment""");
    }
}
