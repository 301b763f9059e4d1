package org.seedbed.bench;

import java.util.List;
import java.util.stream.Stream;

/** What must be true of bills however often their run was killed; said of the database alone, without another to compare. */
final class BilledChecks {
    /** @param counter counts what contradicts the claim */
    private record Check(String claim, String counter) {}

    private static final List<Check> ALL = List.of(
            new Check("numbers of a park's year and series go from 1 to the counter without gaps", """
                    select count(*) from bill_counter c full join (
                        select park_id, kind, left(substr(number, 3), 4)::integer as year, count(*) as bills,
                            count(distinct number) as numbers, max(split_part(number, '-', 2)::integer) as last
                        from bill group by 1, 2, 3) b using (park_id, kind, year)
                    where b.bills is distinct from b.numbers or b.bills is distinct from b.last
                        or c.last is distinct from b.last"""),
            new Check("no tenant has two bills of a run", """
                    select count(*) from (select from bill where kind = 'BILL'
                        group by run_id, tenant_id having count(*) > 1) twice"""),
            new Check("no two lines that stand charge one thing for the same day", """
                    with standing as (select l.* from bill_line l where l.reverses_bill is null and not exists (
                        select from bill_line r where r.park_id = l.park_id and r.reverses_bill = l.bill_id
                            and r.reverses_line = l.line))
                    select count(*) from standing a join standing b
                        on (a.park_id, a.tenant_id, a.fee, a.subject) = (b.park_id, b.tenant_id, b.fee, b.subject)
                            and (a.bill_id, a.line) < (b.bill_id, b.line) and a.from_on < b.to_on and b.from_on < a.to_on"""),
            new Check("a bill is the sum of its lines and has the hash of its content", """
                    select count(*) from bill b left join (
                        select bill_id, sum(list_amount) as listed, sum(waived) as waived, sum(payable) as payable
                        from bill_line group by bill_id) l on l.bill_id = b.id
                    where (b.list_amount, b.waived, b.payable) is distinct from (l.listed, l.waived, l.payable)
                        or b.content_hash <> encode(sha256(convert_to(b.content, 'UTF8')), 'hex')"""),
            new Check("what is waived of a line is the sum of its waivers", """
                    select count(*) from bill_line l left join (
                        select bill_id, line, sum(amount) as waived from bill_reduction group by 1, 2) r using (bill_id, line)
                    where l.waived <> coalesce(r.waived, 0)"""),
            new Check("balances are the sums of the settlements", """
                    select count(*) from (
                        select s.settled - coalesce((select sum(amount) from settlement where bill_id = s.bill_id), 0)
                            + coalesce((select sum(amount) from settlement where credit_id = s.bill_id), 0) as off
                        from bill_balance s
                        union all
                        select p.used - coalesce((select sum(amount) from settlement where payment_id = p.payment_id), 0)
                        from payment_balance p) sums
                    where off <> 0"""),
            new Check("every bill has a balance, and nothing of the preview is left", """
                    select (select count(*) from bill_run_bill) + (select count(*) from bill b
                        where not exists (select from bill_balance s where s.bill_id = b.id))"""),
            new Check("each row of the trail is sealed once or waits to be", """
                    select count(*) from trail t left join (
                        select id, count(*) as times from (
                            select unnest(ids) as id from trail_batch union all select trail_id from trail_unsealed) seen
                        group by id) s on s.id = t.id
                    where s.times is distinct from 1"""));

    private BilledChecks() {}

    /** The claims that are not true. */
    static List<String> broken(Asking asking) {
        return ALL.stream()
                .flatMap(check -> {
                    var against = asking.text("select (%s)::text".formatted(check.counter()));
                    return against.equals("0")
                            ? Stream.empty()
                            : Stream.of(check.claim() + ": " + against + " rows are against it");
                })
                .toList();
    }

    static List<String> claims() {
        return ALL.stream().map(Check::claim).toList();
    }
}
