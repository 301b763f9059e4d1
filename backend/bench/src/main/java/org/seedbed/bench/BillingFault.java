package org.seedbed.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A month of one park is billed again and again; the backend is killed at a random moment of it, then the database. */
final class BillingFault implements Fault {
    private static final int SIZE = 5000;

    @Override
    public String name() {
        return "billing";
    }

    @Override
    public String title() {
        return "a park's bill run; the backend and then the database are killed (kill -9) at random moments of it";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    public Outcome run(FaultStand stand, int size) {
        stand.say("数据 Seeding …");
        var park = new BillingFaultSeed(stand).write(size);
        stand.keepBeginning();
        var report = new FaultReport(first(stand, park));
        var random = new SplittableRandom(stand.options().common().seed());
        for (var victim : RunRehearsal.Victim.values()) {
            // What follows is as warm as this one, and twice undisturbed must be the same already.
            var rehearsal = new RunRehearsal(stand, park, report.prefixes());
            var calm = rehearsal.undisturbed();
            if (!report.undisturbed(calm)) {
                tellDifference(stand, report, calm);
                break;
            }
            for (var moment : calm.timeline().moments(stand.options().kills(), random)) {
                var result = rehearsal.killing(victim, moment);
                stand.say(report.killed(victim, result));
                tellDifference(stand, report, result);
            }
        }
        return new Outcome(report.text(), report.differences());
    }

    private static FaultReport.Expected first(FaultStand stand, BillingFaultSeed.Park park) {
        stand.say("不受干扰 Undisturbed …");
        var result = new RunRehearsal(stand, park, List.of()).undisturbed();
        try (var asking = stand.asking()) {
            var sum = BigDecimal.ZERO;
            var prefixes = new ArrayList<>(List.of(sum));
            for (var payable : asking.texts("""
                    select b.payable::text from bill b
                    join bill_run r on r.id = b.run_id
                    join bill_run_item i on i.run_id = r.id and i.preview = r.preview and i.tenant_id = b.tenant_id
                    where r.id = '%s' order by i.position, b.kind = 'BILL', b.number""".formatted(result.run()))) {
                sum = sum.add(new BigDecimal(payable));
                prefixes.add(sum);
            }
            return new FaultReport.Expected(result, prefixes, asking.text("""
                    select format('%%s bills, %%s credit notes, %%s lines, %%s waivers, %%s settlements',
                        count(*) filter (where kind = 'BILL'), count(*) filter (where kind <> 'BILL'),
                        (select count(*) from bill_line l join bill b on b.id = l.bill_id where b.run_id = '%1$s'),
                        (select count(*) from bill_reduction l join bill b on b.id = l.bill_id where b.run_id = '%1$s'),
                        (select count(*) from settlement))
                    from bill where run_id = '%1$s'""".formatted(result.run())));
        }
    }

    private static void tellDifference(FaultStand stand, FaultReport report, RunRehearsal.Result result) {
        result.wrong().stream().limit(3).forEach(stand::say);
        result.faults().stream().distinct().limit(3).forEach(stand::say);
        if (!result.digest().equals(report.expected().digest())) {
            try (var asking = stand.asking()) {
                result.digest()
                        .examples(report.expected().digest(), asking, result.run())
                        .forEach(row -> stand.say(row.substring(0, Math.min(row.length(), 800))));
            }
        }
    }
}
