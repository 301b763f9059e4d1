package org.seedbed.waiver.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.seedbed.testing.Waiving.BUDGETS;
import static org.seedbed.testing.Waiving.WAIVER;
import static org.seedbed.testing.Waiving.WAIVERS;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.Waiving;
import org.seedbed.testing.World;

/** What somebody might try with a waiver, its budget and its people. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WaiverAttackTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    WaiverCases cases;

    @Inject
    WaiverCalendar calendar;

    private Waiving waiving;
    private UUID park;
    private UUID company;
    private UUID tenant;
    private UUID lease;
    private UUID policy;
    private UUID budget;

    /** 120 ㎡ at 30 元, of which the scheme covers 100. */
    @BeforeEach
    void aTenant() {
        park = world.park();
        waiving = new Waiving(world, park);
        company = register.firm(park, Unique.name("企业"));
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        lease = register.lease(park, tenant, register.office(park, "B101", "120.00"), "2026-01-01", "2029-01-01");
        price(30);
        policy = waiving.policy(database, Waiving.STEPS);
        budget = waiving.budget("200000.00");
    }

    @Test
    void whoHandsItInForAnotherIsAMakerAsWell() {
        var waiver = waiving.draft(tenant, policy, "2026-01-01", "2027-01-01");
        var other = world.with(Role.OPERATOR, park);
        waiving.move(other, waiver, "submission", Map.of()).statusCode(200);
        world.grant(other, Role.CHECKER, park);
        as(other).get(WAIVER, park, waiver).then().body("abilities", not(hasItem("check")));
        waiving.move(other, waiver, "check", Map.of("accepted", List.of()))
                .statusCode(422)
                .body("code", equalTo("waiver.same-person"));
    }

    @Test
    void whoProposesDoesNotPutIntoEffect() {
        var waiver = waiving.draft(tenant, policy, "2026-01-01", "2027-01-01");
        waiving.submit(waiver).statusCode(200);
        waiving.check(waiver).statusCode(200);
        var proposer = world.with(Role.OPERATOR, park);
        waiving.move(proposer, waiver, "proposal", Map.of("budgetId", budget, "contact", "办公室"))
                .statusCode(200);
        waiving.publicize(waiver).statusCode(200);
        database.execute(Sql.of("update waiver set state = 'APPROVED' where id = ?", waiver));
        waiving.upload(waiver).statusCode(200);
        world.grant(proposer, Role.FINANCE, park);
        as(proposer).get(WAIVER, park, waiver).then().body("abilities", not(hasItem("activate")));
        waiving.move(proposer, waiver, "activation", Map.of())
                .statusCode(422)
                .body("code", equalTo("waiver.same-person"));
    }

    @Test
    void itIsPutIntoEffectOnce() throws Exception {
        var waiver = cases.approved(waiving, tenant, policy, budget, "2026-01-01", "2027-01-01");
        waiving.upload(waiver).statusCode(200);
        var version = waiving.version(waiver);
        var answers = Rush.of(
                3,
                i -> () -> as(waiving.finance)
                        .header("If-Match", "\"" + version + "\"")
                        .post(WAIVER + "/activation", park, waiver)
                        .statusCode());
        assertThat(answers).containsOnlyOnce(200).hasSize(3);
        waiving.get(waiver).body("steps.move.findAll { it == 'ACTIVATE' }.size()", equalTo(1));
    }

    @Test
    void aLeaseThatWasAmendedSinceTheCheckIsCheckedAnew() {
        var waiver = cases.checked(waiving, tenant, policy, "2026-01-01", "2027-01-01");
        price(40);
        waiving.propose(waiver, budget)
                .statusCode(409)
                .body("code", equalTo("waiver.schedule-stale"))
                .body("params.checked", equalTo("36000.00"))
                .body("params.now", equalTo("48000.00"));
        as(waiving.checker).get(WAIVER, park, waiver).then().body("abilities", hasItem("check"));
        waiving.check(waiver).statusCode(200).body("checked.total.amount", equalTo("48000.00"));
        waiving.propose(waiver, budget).statusCode(200);
        price(50);
        waiving.publicize(waiver).statusCode(409).body("code", equalTo("waiver.schedule-stale"));
        as(waiving.approver).get(WAIVER, park, waiver).then().body("abilities", hasItems("sendBack", "refuse"));
        waiving.move(waiving.approver, waiver, "return", Map.of("reason", "租金已变更，请重新测算"))
                .statusCode(200)
                .body("state", equalTo("CHECKED"))
                .body("budget", equalTo(null))
                .body("noticeId", equalTo(null));
        as(waiving.finance).get(BUDGETS + "/{budget}", park, budget).then().body("left.amount", equalTo("200000.00"));
        waiving.check(waiver).statusCode(200).body("checked.total.amount", equalTo("60000.00"));
        waiving.propose(waiver, budget).statusCode(200);
        waiving.publicize(waiver).statusCode(200);
    }

    @Test
    void budgetsTakeNoGarbageAndKeepWhoPays() {
        for (var amount : List.of("-1.00", "1.005", "0.00")) {
            as(waiving.finance)
                    .body(Waiving.budgetOf(amount))
                    .post(BUDGETS, park)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/amount/amount"));
        }
        var dollars = Waiving.budgetOf("1.00");
        dollars.put("amount", Map.of("amount", "1.00", "currency", "USD"));
        as(waiving.finance)
                .body(dollars)
                .post(BUDGETS, park)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/amount/currency"));
        waiving.propose(cases.checked(waiving, tenant, policy, "2026-01-01", "2027-01-01"), budget)
                .statusCode(200);
        var other = new HashMap<>(Waiving.budgetOf("200000.00"));
        other.put("payer", "GOVERNMENT");
        as(waiving.finance)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(BUDGETS + "/{budget}", park, budget)
                .then()
                .statusCode(409)
                .body("code", equalTo("waiver.budget-in-use"));
    }

    @Test
    void aWaiverThatChangedItsBudgetIsUsedFromOneOnly() {
        var waiver = cases.active(waiving, tenant, policy, budget, "2026-01-01", "2027-01-01");
        var other = waiving.budget("100000.00");
        // As after a notice that was taken back: proposed first from the one, then from the other.
        database.execute(Sql.of("""
                insert into waiver_reservation (park_id, id, budget_id, waiver_id, amount, reserved_by, reserved_at, released_at)
                values (?, gen_random_uuid(), ?, ?, 36000, ?, now() - interval '1 day', now())""", park, other, waiver, waiving.maker.userId()));
        as(waiving.finance)
                .get(BUDGETS + "/{budget}", park, other)
                .then()
                .body("used.amount", equalTo("0.00"))
                .body("left.amount", equalTo("100000.00"));
        as(waiving.finance).get(BUDGETS + "/{budget}", park, budget).then().body("left.amount", equalTo("164000.00"));
    }

    @Test
    void theFirstTimeIsTheFirstOfAllParks() {
        var elsewhere = world.park();
        var there = new Waiving(world, elsewhere);
        var first = there.policy(database, "waiver-jiangxia-student");
        var here = waiving.policy(database, "waiver-jiangxia-student");
        database.execute(Sql.of("""
                insert into company_record (park_id, company_id, name_key, search_text, registered_at)
                select ?, company_id, name_key, search_text, registered_at from company_record
                where park_id = ? and company_id = ?""", elsewhere, park, company));
        var stay = register.tenant(elsewhere, company, "2024-01-01", "2025-12-31", Stage.INCUBATOR);
        var waiver = waiving.draft(tenant, here, "2026-01-01", "2027-01-01");
        waiving.submit(waiver).statusCode(200);
        firstTime(waiver, "PASS");
        granted(there, stay, first);
        firstTime(waiver, "FAIL");
        waiving.move(
                        waiving.checker,
                        waiver,
                        "check",
                        Map.of("accepted", List.of(Map.of("kind", "FIRST_TIME", "reason", "不知情"))))
                .statusCode(422)
                .body("code", equalTo("waiver.not-to-accept"));
    }

    private void firstTime(UUID waiver, String verdict) {
        as(waiving.checker)
                .get(WAIVER + "/assessment", park, waiver)
                .then()
                .statusCode(200)
                .body("lines.find { it.kind == 'FIRST_TIME' }.verdict", equalTo(verdict));
    }

    @Test
    void whatIsKeptStaysUntilTheLastDaysAreBilled() {
        var waiver = cases.active(waiving, tenant, policy, budget, "2026-01-01", "2027-01-01");
        calendar.run(LocalDate.of(2027, 1, 1));
        waiving.get(waiver).body("state", equalTo("CLOSED"));
        as(waiving.finance)
                .get(BUDGETS + "/{budget}", park, budget)
                .then()
                .body("waivers", equalTo(1))
                .body("left.amount", equalTo("164000.00"));
        issued("2026-12-01");
        calendar.run(LocalDate.of(2027, 1, 2));
        as(waiving.finance).get(BUDGETS + "/{budget}", park, budget).then().body("waivers", equalTo(1));
        issued("2027-01-01");
        calendar.run(LocalDate.of(2027, 1, 3));
        as(waiving.finance)
                .get(BUDGETS + "/{budget}", park, budget)
                .then()
                .body("waivers", equalTo(0))
                .body("left.amount", equalTo("200000.00"));
    }

    @Test
    void theListTellsFromWhichDayBillsPayNothing() {
        var waiver = cases.active(waiving, tenant, policy, budget, "2026-01-01", "2029-01-01");
        var before = cases.facts(park, tenant);
        waiving.move(
                        waiving.checker,
                        waiver,
                        "suspension",
                        Map.of("cause", "ARREARS", "from", "2028-03-10", "reason", "欠费未缴"))
                .statusCode(200);
        as(waiving.checker)
                .get(WAIVERS, park)
                .then()
                .body("items[0].state", equalTo("SUSPENDED"))
                .body("items[0].suspendedFrom", equalTo("2028-03-10"))
                .body("items[0].resumesOn", equalTo(null));
        assertThat(cases.facts(park, tenant)).contains("2028-03-10").isNotEqualTo(before);
        waiving.move(waiving.checker, waiver, "resumption", Map.of("from", "2028-05-01", "reason", "已缴清"))
                .statusCode(200);
        as(waiving.checker)
                .get(WAIVERS, park)
                .then()
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].suspendedFrom", equalTo("2028-03-10"))
                .body("items[0].resumesOn", equalTo("2028-05-01"));
        waiving.get(waiver).body("steps.find { it.move == 'APPROVE' }.bySystem", equalTo(true));
        waiving.get(waiver).body("steps.find { it.move == 'ACTIVATE' }.bySystem", equalTo(false));
    }

    @Test
    void whoIsPoorOrServedIsNotToldByTheNameOfTheirTeam() {
        var team =
                register.company(park, org.seedbed.company.CompanyKind.TEAM, "张三创业团队", LocalDate.of(2025, 1, 1), null);
        var stay = register.tenant(park, team, "2026-01-01", null, Stage.NURSERY);
        granted(waiving, stay, waiving.policy(database, "waiver-hardship-founder-plus"));
        granted(waiving, tenant, policy);
        var list = io.restassured.RestAssured.given()
                .get("/api/v1/public/parks/{park}/waivers", park)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.company");
        assertThat(list).hasSize(2).contains("张*").anyMatch(name -> name.startsWith("企业"));
    }

    /** In force, as four people leave it. */
    private void granted(Waiving there, UUID stay, UUID by) {
        UUID from = there.budget("1000.00");
        database.execute(Sql.of(
                """
                insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id,
                    policy_version_id, policy_name, scheme, from_on, to_on, reason, own, made_by, made_at, checked_by,
                    checked_at, lease_start, lines, schedule, schedule_hash, total, budget_id, proposed_by, approved_by,
                    minutes_number, approved_at, activated_by, activated_at)
                select t.park_id, gen_random_uuid(), 1, 'JM-' || gen_random_uuid(), 'ACTIVE', t.id, t.company_id, p.id, v.id, p.name,
                    v.content -> 'scheme', date '2024-01-01', date '2025-01-01', '示例', false, ?, now(), ?, now(), null, '[]',
                    '[]', repeat('0', 64), 1, ?, ?, ?, '1', now(), ?, now()
                from tenant t, policy p join policy_version v on v.policy_id = p.id
                where t.id = ? and p.id = ?""",
                there.maker.userId(),
                there.checker.userId(),
                from,
                there.maker.userId(),
                there.approver.userId(),
                there.finance.userId(),
                stay,
                by));
    }

    private void issued(String month) {
        database.execute(Sql.of("""
                insert into bill_run (park_id, id, version, month, seq, state, as_of, preview, position, bills, credits, charged,
                    credited, waived, started_by, started_at, issue_by, issue_at, issued_on, ended_at)
                values (?, gen_random_uuid(), 1, ?::date, 1, 'ISSUED', ?::date, 1, 0, 0, 0, 0, 0, 0, ?, now(), ?, now(), ?::date, now())""", park, month, month, waiving.finance.userId(), waiving.finance.userId(), month));
        database.execute(Sql.of("""
                insert into billing_settings (park_id, version, bills_from, rhythm, anchor, timing, due_days, late_rate_percent,
                    late_cap_percent)
                values (?, 1, date '2026-01-01', 'MONTHLY', 'CALENDAR', 'ARREARS', 10, 0.05, 20) on conflict do nothing""", park));
    }

    private void price(int yuan) {
        database.execute(Sql.of("update lease set unit_price = ?, basis = 'SQM_MONTH' where id = ?", yuan, lease));
    }
}
