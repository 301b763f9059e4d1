package org.seedbed.billing.internal.run;

import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.lease.Leases;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.PriceBasis;
import org.seedbed.testing.Person;

/** A park that bills, for tests: settings, leases with a price, and runs to their end. */
@ApplicationScoped
public class Billed {

    static final String RUNS = "/api/v1/parks/{park}/bill-runs";
    static final String RUN = RUNS + "/{run}";

    private final Leases leases;
    private final RunWorker worker;
    private final JobDatabase jobs;

    Billed(Leases leases, RunWorker worker, JobDatabase jobs) {
        this.leases = leases;
        this.worker = worker;
        this.jobs = jobs;
    }

    /** By the month, in advance, due ten days after it begins. */
    public static ValidatableResponse settings(Person finance, UUID park, String from, String ifMatch) {
        return as(finance)
                .header("If-Match", ifMatch)
                .body(settings(from))
                .put("/api/v1/parks/{park}/billing-settings", park)
                .then();
    }

    static Map<String, Object> settings(String from) {
        var body = new HashMap<String, Object>();
        body.put("billsFrom", from);
        body.put("rhythm", "MONTHLY");
        body.put("anchor", "CALENDAR");
        body.put("timing", "ADVANCE");
        body.put("dueDays", 10);
        body.put("lateRatePercent", "0.05");
        body.put("lateCapPercent", "20");
        return body;
    }

    UUID lease(UUID park, UUID tenant, UUID unit, String from, String to, String price) {
        var id = UUID.randomUUID();
        leases.add(
                park,
                List.of(new Leases.LeaseDraft(
                        id,
                        tenant,
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        price == null ? null : new BigDecimal(price),
                        price == null ? null : PriceBasis.SQM_MONTH,
                        null,
                        List.of(new Leases.SeatDraft(unit, null, null)))));
        return id;
    }

    static ValidatableResponse start(Person finance, UUID park, String month) {
        return as(finance).body(Map.of("month", month)).post(RUNS, park).then();
    }

    /** Previewed to its end. */
    UUID previewed(Person finance, UUID park, String month) {
        var run = UUID.fromString(
                start(finance, park, month).statusCode(201).extract().path("id"));
        worker.finish(run);
        return run;
    }

    static ValidatableResponse issue(Person finance, UUID park, UUID run, int preview) {
        return as(finance)
                .body(Map.of("preview", preview))
                .post(RUN + "/issue", park, run)
                .then();
    }

    /** Previewed and issued to its end. */
    public UUID issued(Person finance, UUID park, String month) {
        var run = previewed(finance, park, month);
        issue(finance, park, run, 1).statusCode(200);
        worker.finish(run);
        return run;
    }

    /** Whether one step of it was done. */
    boolean step(UUID run) {
        return worker.step(Optional.of(run));
    }

    void finish(UUID run) {
        worker.finish(run);
    }

    /** Everything the park was billed, as text that is the same whenever the bills are. */
    List<String> bills(UUID park) {
        return jobs.list(Sql.of("""
                        select b.number || ' ' || b.id || ' ' || b.kind || ' ' || b.due_on || ' ' || b.payable || ' '
                            || b.content || b.inputs as told,
                            (select count(*) from bill_line l where l.bill_id = b.id) as lines
                        from bill b where b.park_id = ? order by b.number""", park), row -> row.number("lines") + " " + row.text("told"));
    }
}
