package org.seedbed.billing.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** What a waiver pays stands on each line, is explained with it, and is corrected when the waiver ends earlier. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BillRunWaiverTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Billed billed;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private UUID tenant;
    private Person finance;

    @BeforeEach
    void aTenantWithAWaiver() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        tenant = register.tenant(park, "甲公司（示例）", "2026-01-01", null);
        billed.lease(park, tenant, register.office(park, "A301", "120"), "2026-10-16", "2027-10-16", "30");
        Billed.settings(finance, park, "2026-10-01", "\"0\"").statusCode(200);
        waiver();
    }

    @Test
    void aLineSaysWhatIsWaivedOfItAndTheBillExplainsIt() {
        var run = billed.issued(finance, park, "2026-11-01");
        String bill = as(finance)
                .get(Billed.RUN + "/tenants/{tenant}", park, run, tenant)
                .then()
                .statusCode(200)
                .body("bills[0].lines.waived", contains("1548.38", "3000.00"))
                .body("bills[0].lines[1].reductions[0].caps", contains("QUANTITY"))
                .body("bills[0].payable.amount", equalTo("909.68"))
                .extract()
                .path("bills[0].id");
        as(finance)
                .get("/api/v1/parks/{park}/bills/{bill}/explanation", park, bill)
                .then()
                .body("matches", equalTo(true))
                .body("lines[1].waivers[0].amount.amount", equalTo("3000.00"));
        var again = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN, park, again)
                .then()
                .body("bills", equalTo(0))
                .body("credits", equalTo(0));
    }

    @Test
    void aWaiverThatEndsEarlierIsTakenBackWithTheWaiverAsReason() {
        billed.issued(finance, park, "2026-11-01");
        jobs.execute(Sql.of("update waiver set stops_on = '2026-11-01' where park_id = ?", park));
        var run = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN + "/tenants/{tenant}", park, run, tenant)
                .then()
                .body("bills.kind", contains("CREDIT_NOTE", "BILL"))
                .body("bills[0].payable.amount", equalTo("-600.00"))
                .body("bills[1].payable.amount", equalTo("3600.00"))
                .body("bills[1].lines[0].reasons", contains("WAIVER"));
    }

    /** Two times of the hall are free each quarter: the third is charged, whichever month's run comes to it. */
    @Test
    void aQuotaOfTheQuarterIsOneForItsMonths() {
        waiver("waiver-facility-free-quota");
        hall("2026-10-20");
        hall("2026-11-05");
        hall("2026-12-05");
        hall("2027-01-05");
        assertThat(halls(billed.issued(finance, park, "2026-10-01"))).containsExactly("2026-10-20 0.00");
        assertThat(halls(billed.issued(finance, park, "2026-11-01"))).containsExactly("2026-11-05 0.00");
        assertThat(halls(billed.issued(finance, park, "2026-12-01"))).containsExactly("2026-12-05 800.00");
        hall("2026-10-25");
        assertThat(halls(billed.issued(finance, park, "2027-01-01")))
                .containsExactly(
                        // What came late was earlier in the quarter, so the time of November is the third.
                        "2026-11-05 0.00", "2026-10-25 0.00", "2026-11-05 800.00", "2027-01-05 0.00");
        for (var bill : jobs.list(Sql.of("select id from bill where park_id = ?", park), row -> row.uuid("id"))) {
            as(finance)
                    .get("/api/v1/parks/{park}/bills/{bill}/explanation", park, bill)
                    .then()
                    .body("matches", equalTo(true));
        }
    }

    private void hall(String day) {
        as(finance)
                .body(Map.of(
                        "tenantId",
                        tenant,
                        "fee",
                        "FACILITY_TIMES",
                        "label",
                        "路演厅（示例）",
                        "from",
                        day,
                        "quantity",
                        "1",
                        "unitPrice",
                        "800"))
                .post("/api/v1/parks/{park}/charge-entries", park)
                .then()
                .statusCode(201);
    }

    private List<String> halls(UUID run) {
        return jobs.list(Sql.of("""
                        select l.from_on || ' ' || abs(l.payable) as told from bill_line l join bill b on b.id = l.bill_id
                        where b.run_id = ? and l.fee = 'FACILITY_TIMES' order by b.kind desc, l.line""", run), row -> row.text("told"));
    }

    /** In force, as four people leave it. */
    private void waiver() {
        waiver("waiver-xz-demo-100-50-30");
    }

    private void waiver(String policy) {
        var budget = UUID.randomUUID();
        jobs.execute(Sql.of("""
                insert into waiver_budget (park_id, id, version, payer, name, from_on, to_on, amount, created_by, created_at)
                values (?, ?, 0, 'UNION', '减免专项' || gen_random_uuid(), date '2026-01-01', date '2030-01-01', 100000, ?, now())""", park, budget, finance.userId()));
        jobs.execute(Sql.of(
                """
                insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id,
                    policy_version_id, policy_name, scheme, from_on, to_on, reason, own, made_by, made_at, checked_by,
                    checked_at, lease_start, lines, schedule, schedule_hash, total, budget_id, proposed_by, approved_by,
                    minutes_number, approved_at, activated_by, activated_at)
                select t.park_id, ?, 1, 'JM-' || p.code, 'ACTIVE', t.id, t.company_id, p.id, v.id, p.name, v.content -> 'scheme', ?,
                    date '2029-10-16', '示例', false, ?, now(), ?, now(), ?, '[]', '[]', repeat('0', 64), 1, ?, ?, ?, '1',
                    now(), ?, now()
                from tenant t, policy p join policy_version v on v.policy_id = p.id
                where t.id = ? and p.code = ?""",
                UUID.randomUUID(),
                LocalDate.of(2026, 10, 16),
                world.person().userId(),
                world.person().userId(),
                LocalDate.of(2026, 10, 16),
                budget,
                world.person().userId(),
                world.person().userId(),
                finance.userId(),
                tenant,
                policy));
    }
}
