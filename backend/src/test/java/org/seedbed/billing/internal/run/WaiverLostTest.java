package org.seedbed.billing.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** What a waiver that was lost paid comes back, whenever the bills were issued, and what came back may be given again. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WaiverLostTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Billed billed;

    @Inject
    JobDatabase jobs;

    @Inject
    BusinessClock clock;

    private UUID park;
    private UUID tenant;
    private final UUID waiver = UUID.randomUUID();
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
    void aBillThatWasPreviewedBeforeTheRevocationComesBackToo() {
        var run = billed.previewed(finance, park, "2026-11-01");
        revoke("0.5", "0.00");
        Billed.issue(finance, park, run, 1).statusCode(200);
        billed.finish(run);
        var october = new BigDecimal("774.19");
        var november = new BigDecimal("1500.00")
                .multiply(BigDecimal.valueOf(daysOfNovember()))
                .divide(BigDecimal.valueOf(30), 2, RoundingMode.HALF_UP);
        assertThat(entries()).containsExactly(october, november);
        // What is corrected of these bills comes back once.
        billed.issued(finance, park, "2026-11-01");
        assertThat(entries()).containsExactly(october, november);
        ledger("clawedBack.amount", october.add(november).negate().toPlainString());
        budget("0.00", october.add(november));
        jobs.execute(Sql.of("""
                update bill_balance set settled = payable where park_id = ? and bill_id in (
                    select bill_id from bill_line where park_id = ? and fee = 'CLAWBACK')""", park, park));
        budget(october.add(november).toPlainString(), october.add(november));
    }

    @Test
    void monthsThatAreBilledOnlyAfterTheRevocationComeBackToo() {
        revoke("0.5", "0.00");
        billed.issued(finance, park, "2026-11-01");
        assertThat(entries()).hasSize(2).first().isEqualTo(new BigDecimal("774.19"));
    }

    @Test
    void whatComesBackWholeIsNotEvenPaidOfMonthsThatAreNotBilledYet() {
        revoke("1", "0.00");
        var run = billed.issued(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN + "/tenants/{tenant}", park, run, tenant)
                .then()
                .body("bills[0].lines.waived", contains("0.00", "0.00"));
        assertThat(entries()).isEmpty();
    }

    private void revoke(String share, String amount) {
        var approver = world.with(Role.APPROVER, park);
        as(approver)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "cause",
                        "FALSE_DATA",
                        "since",
                        "2026-10-16",
                        "share",
                        share,
                        "reason",
                        "材料不实",
                        "amount",
                        Map.of("amount", amount, "currency", "CNY")))
                .post("/api/v1/parks/{park}/waivers/{waiver}/revocation", park, waiver)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
    }

    /** Today it stops. */
    private long daysOfNovember() {
        return Math.clamp(ChronoUnit.DAYS.between(LocalDate.of(2026, 11, 1), clock.today()), 0, 30);
    }

    private List<BigDecimal> entries() {
        return jobs.list(
                Sql.of(
                        "select unit_price from charge_entry where park_id = ? and origin = 'WAIVER_CLAWBACK' order by from_on",
                        park),
                row -> row.decimal("unit_price").setScale(2, RoundingMode.UNNECESSARY));
    }

    private void ledger(String path, String amount) {
        as(finance)
                .queryParams(Map.of("from", "2026-01-01", "to", "2027-01-01", "by", "PAYER"))
                .get("/api/v1/parks/{park}/waiver-ledger", park)
                .then()
                .statusCode(200)
                .body(path, equalTo(amount));
    }

    /** Billed to be paid back is not back: only what was paid may be given again. */
    private void budget(String returned, BigDecimal clawedBack) {
        var answer = as(finance)
                .get("/api/v1/parks/{park}/waiver-budgets", park)
                .then()
                .statusCode(200)
                .body("items[0].clawedBack.amount", equalTo(clawedBack.toPlainString()))
                .body("items[0].returned.amount", equalTo(returned));
        var used = new BigDecimal(answer.extract().<String>path("items[0].used.amount"));
        assertThat(new BigDecimal(answer.extract().<String>path("items[0].left.amount")))
                .isEqualByComparingTo(new BigDecimal("100000").subtract(used).add(new BigDecimal(returned)));
    }

    /** In force, as four people leave it. */
    private void waiver() {
        var budget = UUID.randomUUID();
        jobs.execute(Sql.of("""
                insert into waiver_budget (park_id, id, version, payer, name, from_on, to_on, amount, created_by, created_at)
                values (?, ?, 0, 'UNION', '减免专项（示例）', date '2026-01-01', date '2030-01-01', 100000, ?, now())""", park, budget, finance.userId()));
        jobs.execute(Sql.of(
                """
                insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id,
                    policy_version_id, policy_name, scheme, from_on, to_on, reason, own, made_by, made_at, checked_by,
                    checked_at, lease_start, lines, schedule, schedule_hash, total, budget_id, proposed_by, approved_by,
                    minutes_number, approved_at, activated_by, activated_at)
                select t.park_id, ?, 1, 'JM-1', 'ACTIVE', t.id, t.company_id, p.id, v.id, p.name, v.content -> 'scheme', ?,
                    date '2029-10-16', '示例', false, ?, now(), ?, now(), ?, '[]', '[]', repeat('0', 64), 1, ?, ?, ?, '1',
                    now(), ?, now()
                from tenant t, policy p join policy_version v on v.policy_id = p.id
                where t.id = ? and p.code = 'waiver-xz-demo-100-50-30'""",
                waiver,
                LocalDate.of(2026, 10, 16),
                world.person().userId(),
                world.person().userId(),
                LocalDate.of(2026, 10, 16),
                budget,
                world.person().userId(),
                world.person().userId(),
                finance.userId(),
                tenant));
    }
}
