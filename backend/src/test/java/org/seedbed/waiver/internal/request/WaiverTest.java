package org.seedbed.waiver.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.seedbed.testing.Waiving.BUDGETS;
import static org.seedbed.testing.Waiving.WAIVER;
import static org.seedbed.testing.Waiving.WAIVERS;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.TenantCharges;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.identity.Role;
import org.seedbed.notice.NoticeOutcome;
import org.seedbed.notice.NoticeResult;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Bills;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.Waiving;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class WaiverTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Inject
    ActingContext acting;

    @Inject
    BusinessClock clock;

    @Inject
    HearWaiverNotice hears;

    @Inject
    GrantFacts grants;

    @Inject
    TenantCharges charges;

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
        tenant = register.tenant(park, company, "2026-01-01", null, org.seedbed.tenancy.Stage.INCUBATOR);
        lease = register.lease(park, tenant, register.office(park, "B101", "120.00"), "2026-01-01", "2029-01-01");
        database.execute(Sql.of("update lease set unit_price = 30, basis = 'SQM_MONTH' where id = ?", lease));
        policy = waiving.policy(database, Waiving.STEPS);
        budget = waiving.budget("200000.00");
    }

    @Test
    void aRequestGoesFromItsMakerToTheBills() {
        var waiver = waiving.draft(tenant, policy, "2026-01-01", "2029-01-01");
        waiving.get(waiver)
                .body("state", equalTo("DRAFT"))
                .body("scheme.yearRates", contains("1.0", "0.5", "0.3"))
                .body("abilities", hasItems("submit", "edit", "attach", "withdraw"));
        waiving.submit(waiver).statusCode(200).body("state", equalTo("SUBMITTED"));
        as(waiving.checker)
                .get(WAIVER + "/assessment", park, waiver)
                .then()
                .statusCode(200)
                .body("lines.kind", contains("WITHIN_STAY", "NO_ARREARS", "PERIOD_REPORTS", "WORTH"))
                .body("lines.verdict", contains("PASS", "PASS", "UNKNOWN", "PASS"))
                .body("estimate.months", hasSize(36))
                .body("estimate.months[0].list.amount", equalTo("3600.00"))
                .body("estimate.months[0].waived.amount", equalTo("3000.00"))
                .body("estimate.months[12].payable.amount", equalTo("2100.00"))
                .body("estimate.months[24].waived.amount", equalTo("900.00"))
                .body("estimate.total.amount", equalTo("64800.00"));
        waiving.check(waiver)
                .statusCode(200)
                .body("state", equalTo("CHECKED"))
                .body("checked.total.amount", equalTo("64800.00"))
                .body("checked.lines[2].verdict", equalTo("WAIVED"))
                .body("checked.lines[2].reason", equalTo("季报已线下收齐"))
                .body("checked.hash", notNullValue());
        waiving.propose(waiver, budget).statusCode(200).body("state", equalTo("PROPOSED"));
        as(waiving.finance)
                .get(BUDGETS + "/{budget}", park, budget)
                .then()
                .body("left.amount", equalTo("135200.00"))
                .body("waivers", equalTo(1));
        waiving.publicize(waiver)
                .statusCode(200)
                .body("state", equalTo("PUBLICIZED"))
                .body("minutesNumber", equalTo("〔2026〕3号"));
        told(waiver, NoticeResult.CLEAR);
        as(waiving.finance)
                .get(WAIVER, park, waiver)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("abilities", hasItems("activate", "makeAgreement", "sign"));
        waiving.move(waiving.finance, waiver, "activation", Map.of())
                .statusCode(422)
                .body("code", equalTo("waiver.signed-missing"));
        waiving.move(waiving.finance, waiver, "agreement", Map.of())
                .statusCode(200)
                .body("files.kind", contains("AGREEMENT"));
        waiving.upload(waiver).statusCode(200);
        waiving.move(waiving.finance, waiver, "activation", Map.of())
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("steps.move", contains("SUBMIT", "CHECK", "PROPOSE", "PUBLICIZE", "APPROVE", "ACTIVATE"));
        var line = billed(YearMonth.of(2026, 2));
        assertThat(line.waived()).isEqualByComparingTo("3000.00");
        assertThat(line.reductions().getFirst().grant()).isEqualTo(waiver.toString());
    }

    @Test
    void nobodyGivesTwoWordsOfOneCase() {
        var waiver = waiving.draft(tenant, policy, "2026-01-01", "2027-01-01");
        waiving.submit(waiver);
        world.grant(waiving.maker, Role.CHECKER, park);
        var accepted = List.of(Map.of("kind", "PERIOD_REPORTS", "reason", "已收齐"));
        waiving.move(waiving.maker, waiver, "check", Map.of("accepted", accepted))
                .statusCode(422)
                .body("code", equalTo("waiver.same-person"));
        waiving.check(waiver).statusCode(200);
        world.grant(waiving.checker, Role.OPERATOR, park);
        waiving.move(waiving.checker, waiver, "proposal", Map.of("budgetId", budget, "contact", "办公室"))
                .statusCode(422)
                .body("code", equalTo("waiver.same-person"));
        waiving.propose(waiver, budget).statusCode(200);
        world.grant(waiving.checker, Role.APPROVER, park);
        waiving.move(waiving.checker, waiver, "publication", Map.of("minutesNumber", "1号"))
                .statusCode(422)
                .body("code", equalTo("waiver.same-person"));
    }

    @Test
    void whatIsNotKnownIsAcceptedWithAReasonAndNothingElseIs() {
        var waiver = waiving.draft(tenant, policy, "2026-01-01", "2027-01-01");
        waiving.submit(waiver);
        waiving.move(waiving.checker, waiver, "check", Map.of("accepted", List.of()))
                .statusCode(422)
                .body("code", equalTo("waiver.unknown-left"))
                .body("params.kinds", equalTo("PERIOD_REPORTS"));
        var wrong = List.of(Map.of("kind", "NO_ARREARS", "reason", "欠费不多"));
        waiving.move(waiving.checker, waiver, "check", Map.of("accepted", wrong))
                .statusCode(422)
                .body("code", equalTo("waiver.not-to-accept"))
                .body("errors[0].pointer", equalTo("/accepted/0/kind"));
        waiving.get(waiver).body("state", equalTo("SUBMITTED")).body("checked", equalTo(null));
        var outside = waiving.draft(
                register.tenant(park, Unique.name("另一家"), "2026-06-01", null), policy, "2026-01-01", "2027-01-01");
        waiving.submit(outside);
        waiving.check(outside).statusCode(422).body("code", equalTo("waiver.not-eligible"));
    }

    @Test
    void ofManyProposalsAtOnceABudgetTakesWhatItHas() throws Exception {
        var small = waiving.budget("40000.00");
        var waivers = new java.util.ArrayList<UUID>();
        for (int i = 0; i < 4; i++) {
            var one = register.tenant(park, Unique.name("企业"), "2026-01-01", null);
            var let = register.lease(park, one, register.office(park, "C10" + i, "100.00"), "2026-01-01", "2027-01-01");
            database.execute(Sql.of("update lease set unit_price = 30, basis = 'SQM_MONTH' where id = ?", let));
            var waiver = waiving.draft(one, policy, "2026-01-01", "2026-07-01");
            waiving.submit(waiver);
            waiving.check(waiver).statusCode(200).body("checked.total.amount", equalTo("18000.00"));
            waivers.add(waiver);
        }
        var answers = Rush.of(
                4, i -> () -> waiving.propose(waivers.get(i), small).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 200, 409, 409);
        as(waiving.finance)
                .get(BUDGETS + "/{budget}", park, small)
                .then()
                .body("left.amount", equalTo("4000.00"))
                .body("waivers", equalTo(2));
        var lower = new HashMap<>(Waiving.budgetOf("35999.99"));
        as(waiving.finance)
                .header("If-Match", "\"0\"")
                .body(lower)
                .put(BUDGETS + "/{budget}", park, small)
                .then()
                .statusCode(409)
                .body("code", equalTo("waiver.budget-exceeded"))
                .body("params.needed", equalTo("36000.00"));
    }

    @Test
    void anObjectionThatIsRightTakesItBackAndItsMoneyIsFree() {
        var waiver = published();
        told(waiver, NoticeResult.UPHELD);
        waiving.get(waiver).body("state", equalTo("CHECKED")).body("budget", equalTo(null));
        as(waiving.finance).get(BUDGETS + "/{budget}", park, budget).then().body("left.amount", equalTo("200000.00"));
        waiving.propose(waiver, budget).statusCode(200);
    }

    @Test
    void suspendedDaysArePaidByNobodyAndNotMadeUpFor() {
        var waiver = active();
        waiving.move(
                        waiving.checker,
                        waiver,
                        "suspension",
                        Map.of("cause", "ARREARS", "from", "2026-04-16", "reason", "欠缴物业费"))
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"));
        assertThat(billed(YearMonth.of(2026, 4)).waived()).isEqualByComparingTo("1500.00");
        assertThat(billed(YearMonth.of(2026, 5)).waived()).isEqualByComparingTo("0.00");
        waiving.move(waiving.checker, waiver, "resumption", Map.of("from", "2026-04-01", "reason", "已缴清"))
                .statusCode(422)
                .body("code", equalTo("waiver.day"));
        waiving.move(waiving.checker, waiver, "resumption", Map.of("from", "2026-06-01", "reason", "已缴清"))
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        assertThat(billed(YearMonth.of(2026, 5)).waived()).isEqualByComparingTo("0.00");
        assertThat(billed(YearMonth.of(2026, 6)).waived()).isEqualByComparingTo("3000.00");
    }

    @Test
    void aGraduateIsPaidForUntilTheMonthIsOver() {
        var waiver = active();
        enter("GRADUATED", "2026-04-10", false);
        waiving.get(waiver).body("needs", hasItem("GRADUATED"));
        var again = waiving.draft(tenant, policy, "2026-05-01", "2027-01-01");
        as(waiving.maker)
                .get(WAIVER + "/assessment", park, again)
                .then()
                .statusCode(200)
                .body("lines.find { it.kind == 'NOT_GRADUATED' }.verdict", equalTo("FAIL"))
                .body("lines.find { it.kind == 'NOT_GRADUATED' }.value", equalTo("2026-05-01"));
        assertThat(billed(YearMonth.of(2026, 4)).waived()).isEqualByComparingTo("3000.00");
        assertThat(billed(YearMonth.of(2026, 5)).waived()).isEqualByComparingTo("0.00");
        enter("INCUBATOR", "2026-06-15", true);
        assertThat(billed(YearMonth.of(2026, 5)).waived()).isEqualByComparingTo("0.00");
        assertThat(billed(YearMonth.of(2026, 6)).waived()).isEqualByComparingTo("1600.00");
        assertThat(billed(YearMonth.of(2026, 7)).waived()).isEqualByComparingTo("3000.00");
    }

    /** From the last day of a month on it is the next day, and what is set right before then was never lost. */
    @Test
    void whatIsSetRightWithinTheMonthLosesNothing() {
        active();
        enter("GRADUATED", "2026-04-30", false);
        assertThat(billed(YearMonth.of(2026, 4)).waived()).isEqualByComparingTo("3000.00");
        assertThat(billed(YearMonth.of(2026, 5)).waived()).isEqualByComparingTo("0.00");
        enter("INCUBATOR", "2026-05-01", true);
        assertThat(billed(YearMonth.of(2026, 5)).waived()).isEqualByComparingTo("3000.00");
    }

    private void enter(String stage, String from, boolean correction) {
        int version = as(waiving.maker)
                .get("/api/v1/parks/{park}/tenants/{tenant}", park, tenant)
                .path("version");
        as(waiving.maker)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("stage", stage, "from", from, "correction", correction, "reason", "示例"))
                .post("/api/v1/parks/{park}/tenants/{tenant}/stages", park, tenant)
                .then()
                .statusCode(200);
    }

    @Test
    void aWaiverThatIsLostComesBackAndTheLedgerAgrees() {
        var waiver = active();
        issue(YearMonth.of(2026, 2));
        issue(YearMonth.of(2026, 3));
        var ledger = "/api/v1/parks/{park}/waiver-ledger";
        as(waiving.finance)
                .queryParams(Map.of("from", "2026-01-01", "to", "2027-01-01", "by", "MONTH"))
                .get(ledger, park)
                .then()
                .statusCode(200)
                .body("rows.key", contains("2026-02", "2026-03"))
                .body("waived.amount", equalTo("6000.00"))
                .body("net.amount", equalTo("6000.00"));
        as(waiving.finance)
                .queryParams(Map.of("from", "2026-01-01", "to", "2027-01-01"))
                .get(ledger + "/lines", park)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].payer", equalTo("UNION"))
                .body("items[0].amount.amount", equalTo("3000.00"));
        as(waiving.approver)
                .queryParams(Map.of("cause", "EARLY_EXIT", "since", "2026-02-15", "share", "0.5"))
                .get(WAIVER + "/revocation", park, waiver)
                .then()
                .statusCode(200)
                .body("lines.amount.amount", contains("750.00", "1500.00"))
                .body("lines[0].from", equalTo("2026-02-15"))
                .body("amount.amount", equalTo("2250.00"));
        var body = new HashMap<String, Object>(Map.of("cause", "EARLY_EXIT", "since", "2026-02-15"));
        body.putAll(Map.of("share", "0.5", "reason", "提前退园", "amount", Map.of("amount", "2000.00", "currency", "CNY")));
        waiving.move(waiving.approver, waiver, "revocation", body)
                .statusCode(409)
                .body("code", equalTo("waiver.preview-stale"));
        body.put("amount", Map.of("amount", "2250.00", "currency", "CNY"));
        waiving.move(waiving.approver, waiver, "revocation", body)
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revocation.amount.amount", equalTo("2250.00"));
        var entries = database.list(
                Sql.of("select unit_price from charge_entry where park_id = ? order by from_on", park),
                row -> row.decimal("unit_price").setScale(2).toPlainString());
        assertThat(entries).containsExactly("750.00", "1500.00");
        assertThat(database.count(
                        Sql.of("select 1 from waiver_reservation where waiver_id = ? and released_at is null", waiver)))
                .isZero();
        as(waiving.finance).get(BUDGETS + "/{budget}", park, budget).then().body("left.amount", equalTo("194000.00"));
    }

    @Test
    void theCompanyAsksForItselfAndNobodyElseDoesItInItsPlace() {
        var owner = world.with(Role.OWNER, company);
        var own = "/api/v1/companies/{company}/waivers";
        as(owner)
                .queryParam("tenantId", tenant)
                .get(own + "/offers", company)
                .then()
                .statusCode(200)
                .body("items.policyId", contains(policy.toString()));
        as(owner)
                .queryParams(Map.of("tenantId", tenant, "policyId", policy, "from", "2026-01-16", "to", "2026-02-01"))
                .queryParams(Map.of("area", "100", "price", "31"))
                .get(own + "/estimate", company)
                .then()
                .statusCode(200)
                .body("total.amount", equalTo("1600.00"));
        UUID id = UUID.fromString(as(owner)
                .body(Waiving.request(tenant, policy, "2026-01-01", "2027-01-01"))
                .post(own, company)
                .then()
                .statusCode(201)
                .body("abilities", hasItems("submit", "edit"))
                .extract()
                .path("id"));
        waiving.move(waiving.maker, id, "submission", Map.of())
                .statusCode(409)
                .body("code", equalTo("waiver.of-company"));
        as(owner)
                .header("If-Match", "\"0\"")
                .post(own + "/{id}/submission", company, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        waiving.move(waiving.checker, id, "supplement-request", Map.of("reason", "请补交营业执照"))
                .statusCode(200)
                .body("asked", equalTo("请补交营业执照"));
        as(owner)
                .header("If-Match", "\"2\"")
                .contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "a.pdf",
                        "%PDF-1.7 a".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "application/pdf")
                .post(own + "/{id}/files", company, id)
                .then()
                .statusCode(200)
                .body("files", hasSize(1));
        as(owner)
                .header("If-Match", "\"3\"")
                .post(own + "/{id}/submission", company, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        waiving.check(id).statusCode(200);
        var stranger = world.with(Role.OWNER, register.firm(park, Unique.name("别家")));
        as(stranger).get(own + "/{id}", company, id).then().statusCode(404);
        as(world.with(Role.STAFF, company)).get(own, company).then().statusCode(403);
    }

    @Test
    void badRequestsAreRefusedAtTheirFieldAndNothingIsKept() {
        var backwards = Waiving.request(tenant, policy, "2026-02-01", "2026-02-01");
        refused(backwards, 422, "waiver.period", "/to");
        var preset = Waiving.request(tenant, delivered(), "2026-02-01", "2027-02-01");
        refused(preset, 422, "waiver.policy-unknown", "/policyId");
        var windowed = Waiving.request(tenant, policy, "2026-02-01", "2027-02-01");
        windowed.put("window", Map.of("from", "2026-02-01", "to", "2026-03-01"));
        refused(windowed, 422, "waiver.window", "/window");
        var founder = Waiving.request(tenant, policy, "2026-02-01", "2027-02-01");
        founder.put("founderId", UUID.randomUUID());
        refused(founder, 422, "waiver.founder-unknown", "/founderId");
        as(waiving.maker).get(WAIVERS, park).then().body("total", equalTo(0));
        waiving.draft(tenant, policy, "2026-01-01", "2027-01-01");
        as(waiving.maker)
                .body(Waiving.request(tenant, policy, "2026-01-01", "2027-01-01"))
                .post(WAIVERS, park)
                .then()
                .statusCode(409)
                .body("code", equalTo("waiver.open"));
    }

    @Test
    void whatIsOverIsClosedOnceAndWhoHasLeftIsShown() {
        var waiver = active();
        database.execute(Sql.of("update lease_unit set ends_on = ? where lease_id = ?", clock.today(), lease));
        as(waiving.checker)
                .queryParam("needing", true)
                .get(WAIVERS, park)
                .then()
                .body("items.id", contains(waiver.toString()))
                .body("items[0].needs", hasItem("LEFT"));
        as(waiving.checker).get(WAIVERS + "/counts", park).then().body("needing", equalTo(1));
        calendar.run(LocalDate.of(2028, 12, 31));
        waiving.get(waiver).body("state", equalTo("ACTIVE"));
        calendar.run(LocalDate.of(2029, 1, 1));
        waiving.get(waiver).body("state", equalTo("CLOSED")).body("abilities", not(hasItem("revoke")));
    }

    private void refused(Map<String, Object> body, int status, String code, String pointer) {
        as(waiving.maker)
                .body(body)
                .post(WAIVERS, park)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private UUID delivered() {
        return database.first(Sql.of("select id from policy where code = ?", Waiving.STEPS), row -> row.uuid("id"))
                .orElseThrow();
    }

    private UUID published() {
        var waiver = waiving.draft(tenant, policy, "2026-01-01", "2029-01-01");
        waiving.submit(waiver);
        waiving.check(waiver);
        waiving.propose(waiver, budget);
        waiving.publicize(waiver).statusCode(200);
        return waiver;
    }

    private UUID active() {
        var waiver = published();
        told(waiver, NoticeResult.CLEAR);
        waiving.upload(waiver).statusCode(200);
        waiving.move(waiving.finance, waiver, "activation", Map.of()).statusCode(200);
        return waiver;
    }

    private void told(UUID waiver, NoticeResult result) {
        UUID notice = UUID.fromString(waiving.get(waiver).extract().path("noticeId"));
        acting.run(
                Acting.job("test"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> hears.told(new NoticeOutcome(park, notice, waiver, result), jobs)));
        if (result == NoticeResult.UPHELD) {
            database.execute(Sql.of(
                    "update public_notice set state = 'WITHDRAWN', withdrawn_at = now(), withdraw_reason = '异议成立', version = version + 1 where id = ?",
                    notice));
        }
    }

    private BillLine billed(YearMonth month) {
        var days = new DaySpan(FIRST, LocalDate.of(2027, 1, 1));
        var lines = charges.foreseen(park, tenant, days);
        var facts = QuarkusTransaction.requiringNew()
                .call(() -> grants.facts(park, List.of(tenant), jobs).get(tenant));
        return grants.apply(lines, facts).stream()
                .filter(line -> line.charge().month().equals(month))
                .reduce((a, b) -> new BillLine(a.charge(), a.reductions()))
                .orElseThrow();
    }

    /** As a run leaves it. */
    private void issue(YearMonth month) {
        QuarkusTransaction.joiningExisting().run(() -> write(month));
    }

    private void write(YearMonth month) {
        var line = billed(month);
        var charge = line.charge();
        var reduction = line.reductions().getFirst();
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into bill (park_id, id, kind, number, tenant_id, company_id, run_id, issued_on, from_on, to_on, due_on,
                    list_amount, waived, payable, inputs, content, content_hash)
                select t.park_id, ?, 'BILL', ?, t.id, t.company_id, ?, ?, ?, ?, ?, ?, ?, ?, '{}', '{}',
                    repeat('0', 64)
                from tenant t where t.park_id = ? and t.id = ?""",
                id,
                "T-" + id,
                Bills.run(database, park, charge.days().from()),
                charge.days().from(),
                charge.days().from(),
                charge.days().to(),
                charge.days().to(),
                charge.amount(),
                line.waived(),
                line.payable(),
                park,
                tenant));
        database.execute(Sql.of(
                """
                insert into bill_line (park_id, bill_id, line, tenant_id, fee, subject, label, from_on, to_on, basis, quantity,
                    unit_price, list_amount, rounding, waived, payable, vat_category, incubatee)
                values (?, ?, 1, ?, ?, ?, '房租', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OTHER', true)""",
                park,
                id,
                tenant,
                charge.fee(),
                charge.subject(),
                charge.days().from(),
                charge.days().to(),
                charge.rate().basis(),
                charge.rate().quantity(),
                charge.rate().unitPrice(),
                charge.amount(),
                charge.rounding(),
                line.waived(),
                line.payable()));
        database.execute(Sql.of(
                """
                insert into bill_reduction (park_id, bill_id, line, position, tenant_id, grant_id, policy, year, rate, base,
                    amount, month) values (?, ?, 1, 1, ?, ?, ?, ?, ?, ?, ?, ?)""",
                park,
                id,
                tenant,
                UUID.fromString(reduction.grant()),
                reduction.policy(),
                reduction.year(),
                reduction.rate(),
                reduction.base(),
                reduction.amount(),
                month.atDay(1)));
        assertThat(reduction.amount()).isGreaterThan(BigDecimal.ZERO);
    }
}
