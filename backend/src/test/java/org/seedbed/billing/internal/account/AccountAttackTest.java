package org.seedbed.billing.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.BillsIssued;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Bills;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Money that is tried to be used twice, given back twice, or of somebody else. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AccountAttackTest {

    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Bills bills;

    @Inject
    JobDatabase jobs;

    @Inject
    Event<BillsIssued> issued;

    @Inject
    UserTransaction transaction;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private UUID park;
    private UUID company;
    private UUID tenant;
    private Person finance;

    @BeforeEach
    void aTenantAndFinance() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        company = register.firm(park, Unique.name("往来企业（示例）"));
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
    }

    @Test
    void ofSeveralRefundsAtOnceNoMoreGoesThanIsThere() throws Exception {
        pay(park, tenant, "100.00").statusCode(201);
        var answers = Rush.of(4, i -> () -> refund("60.00", today).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        account().body("prepaid.amount", equalTo("40.00")).body("balance.amount", equalTo("-40.00"));
        as(finance)
                .queryParam("kind", "REFUND")
                .get(PARK + "/payments", park)
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void aRefundRacesABillForTheSameMoneyAndOneOfThemHasIt() throws Exception {
        pay(park, tenant, "100.00").statusCode(201);
        var bill = bills.rent(park, tenant, "ZD1", today.plusDays(3).toString(), "100.00");
        var shares = Map.of("shares", List.of(Map.of("billId", bill.toString(), "amount", money("100.00"))));
        var answers = Rush.of(
                4,
                i -> () -> i % 2 == 0
                        ? refund("100.00", today).extract().statusCode()
                        : as(finance)
                                .body(shares)
                                .post(PARK + "/tenants/{tenant}/account/settlement", park, tenant)
                                .then()
                                .extract()
                                .statusCode());
        assertThat(answers.stream().filter(status -> status < 300)).hasSize(1);
        account().body("prepaid.amount", equalTo("0.00"));
    }

    @Test
    void aReversedRefundIsThereAgainOnce() throws Exception {
        pay(park, tenant, "100.00").statusCode(201);
        String refund = refund("100.00", today).statusCode(201).extract().path("payment.id");
        var answers = Rush.of(3, i -> () -> reverse(refund).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
        account().body("prepaid.amount", equalTo("100.00"));
        refund("100.00", today).statusCode(201);
        refund("0.01", today).statusCode(409).body("code", equalTo("payment.refund-too-much"));
    }

    @Test
    void nobodyIsGivenBackNothingOrLessOrTomorrow() {
        pay(park, tenant, "100.00").statusCode(201);
        refund("0.00", today).statusCode(400).body("errors[0].pointer", equalTo("/amount/amount"));
        refund("-5.00", today).statusCode(400).body("errors[0].pointer", equalTo("/amount/amount"));
        refund("5.001", today).statusCode(400).body("errors[0].pointer", equalTo("/amount/amount"));
        refund("5.00", today.plusDays(1)).statusCode(422).body("code", equalTo("payment.day-ahead"));
        account().body("prepaid.amount", equalTo("100.00"));
    }

    @Test
    void aCreditNoteIsNoBillToBePaid() {
        var bill = bills.rent(park, tenant, "ZD1", today.minusDays(3).toString(), "100.00");
        var note = bills.credit(park, tenant, "HC1", bill, "40.00");
        var body = new HashMap<>(payment(tenant, "50.00"));
        body.put("shares", List.of(Map.of("billId", note.toString(), "amount", money("10.00"))));
        as(finance)
                .body(body)
                .post(PARK + "/payments", park)
                .then()
                .statusCode(422)
                .body("code", equalTo("payment.bill-unknown"));
        as(finance).get(PARK + "/payments", park).then().body("total", equalTo(0));
    }

    @Test
    void aTenantOfAnotherParkHasNoAccountHere() {
        var elsewhere = world.park();
        var other = register.tenant(elsewhere, Unique.name("别园企业（示例）"), "2026-01-01", null);
        var theirs = bills.rent(elsewhere, other, "ZD1", today.toString(), "10.00");
        pay(park, other, "10.00").statusCode(422).body("code", equalTo("payment.tenant-unknown"));
        var body = new HashMap<>(payment(tenant, "10.00"));
        body.put("shares", List.of(Map.of("billId", theirs.toString(), "amount", money("10.00"))));
        as(finance).body(body).post(PARK + "/payments", park).then().statusCode(422);
        as(finance).get(PARK + "/tenants/{tenant}/account", park, other).then().statusCode(404);
        as(finance)
                .get(PARK + "/tenants/{tenant}/statement", park, other)
                .then()
                .statusCode(404);
        as(finance)
                .get(PARK + "/tenants/{tenant}/account", elsewhere, other)
                .then()
                .statusCode(404);
        pay(elsewhere, other, "10.00").statusCode(404);
        assertThat(open(theirs)).isEqualTo("10.00");
    }

    @Test
    void theFounderNextDoorSeesNoStatement() {
        bills.rent(park, tenant, "ZD1", today.minusDays(3).toString(), "100.00");
        var next = register.firm(park, Unique.name("隔壁企业（示例）"));
        register.tenant(park, next, "2026-01-01", null, Stage.INCUBATOR);
        var neighbour = world.with(Role.OWNER, next);
        for (var path : List.of("", "/statement")) {
            as(neighbour)
                    .get("/api/v1/companies/{c}/accounts/{t}" + path, next, tenant)
                    .then()
                    .statusCode(404);
            as(neighbour)
                    .get("/api/v1/companies/{c}/accounts/{t}" + path, company, tenant)
                    .then()
                    .statusCode(404);
            as(world.with(Role.OWNER, company))
                    .get("/api/v1/companies/{c}/accounts/{t}" + path, company, tenant)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void daysBeyondAllTimeAreNoFault() {
        for (var day : List.of("-999999999-01-01", "+999999999-12-31", "0000-01-01", "9999-12-31")) {
            for (var path : List.of("/arrears?asOf=", "/tenants/" + tenant + "/statement?from=", "/payments?from=")) {
                assertThat(as(finance)
                                .get(PARK + path + day.replace("+", "%2B"), park)
                                .statusCode())
                        .as(path + day)
                        .isLessThan(500);
            }
        }
        for (var day : List.of("-999999999-01-01", "0000-01-01", "-0044-03-15")) {
            var body = new HashMap<>(payment(tenant, "1.00"));
            body.put("receivedOn", day);
            assertThat(as(finance).body(body).post(PARK + "/payments", park).statusCode())
                    .as(day)
                    .isLessThan(500);
        }
    }

    @Test
    void aParkOfAThousandIsSettledInOneStepAndTwiceIsOnce() throws Exception {
        int many = 1000;
        var tenants = new ArrayList<UUID>();
        jobs.execute(Sql.of("""
                insert into tenant (park_id, id, version, company_id, starts_on, ends_on)
                select ?, gen_random_uuid(), 0, ?, date '2000-01-01' + n, date '2000-01-01' + n + 1
                from generate_series(1, ?) n""", park, company, many));
        tenants.addAll(jobs.list(
                Sql.of("select id from tenant where park_id = ? and ends_on < '2010-01-01'", park),
                row -> row.uuid("id")));
        Bills.run(jobs, park, LocalDate.of(2026, 1, 1));
        for (var sql : List.of("""
                insert into bill (park_id, id, kind, number, tenant_id, company_id, run_id, issued_on, from_on, to_on, due_on,
                    list_amount, waived, payable, inputs, content, content_hash)
                select t.park_id, gen_random_uuid(), 'BILL', 'B' || row_number() over (order by t.id), t.id, t.company_id,
                    (select id from bill_run r where r.park_id = t.park_id), date '2026-01-01', '2026-01-01', '2026-02-01', '2026-01-11', 100, 0, 100, '', '', repeat('0', 64)
                from tenant t where t.park_id = ? and t.ends_on < '2010-01-01'""", """
                insert into bill_balance (park_id, bill_id, tenant_id, due_on, payable)
                select park_id, id, tenant_id, due_on, payable from bill where park_id = ?""", """
                insert into payment (park_id, id, tenant_id, company_id, kind, series, year, serial, received_on, method, amount,
                    recorded_by, recorded_at)
                select t.park_id, gen_random_uuid(), t.id, t.company_id, 'PAYMENT', 'SK', 2026, row_number() over (order by t.id),
                    date '2026-01-05', 'BANK', 130, (select id from app_user limit 1), now()
                from tenant t where t.park_id = ? and t.ends_on < '2010-01-01'""", """
                insert into payment_balance (park_id, payment_id, tenant_id, amount)
                select park_id, id, tenant_id, amount from payment where park_id = ?""")) {
            jobs.execute(Sql.of(sql, park));
        }
        var begin = System.nanoTime();
        issue(tenants);
        var took = (System.nanoTime() - begin) / 1_000_000;
        assertThat(settled()).isEqualTo(many + " 100000.00");
        issue(tenants);
        assertThat(settled()).isEqualTo(many + " 100000.00");
        // Some tenths of a second on an idle machine; one statement a tenant would be many times that.
        assertThat(took).isLessThan(20_000);
    }

    private void issue(List<UUID> tenants) throws Exception {
        transaction.begin();
        issued.fire(new BillsIssued(park, tenants, jobs));
        transaction.commit();
    }

    private String settled() {
        return jobs.first(
                        Sql.of("select count(*) || ' ' || sum(amount) as told from settlement where park_id = ?", park),
                        row -> row.text("told"))
                .orElseThrow();
    }

    private String open(UUID bill) {
        return jobs.first(
                        Sql.of("select open::text as open from bill_balance where bill_id = ?", bill),
                        row -> row.text("open"))
                .orElseThrow();
    }

    private ValidatableResponse account() {
        return as(finance)
                .get(PARK + "/tenants/{tenant}/account", park, tenant)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse pay(UUID where, UUID who, String amount) {
        return as(finance)
                .body(payment(who, amount))
                .post(PARK + "/payments", where)
                .then();
    }

    private Map<String, Object> payment(UUID who, String amount) {
        return Map.of(
                "tenantId",
                who,
                "receivedOn",
                today.toString(),
                "method",
                "BANK",
                "amount",
                money(amount),
                "voucherNumber",
                "V-1",
                "shares",
                List.of());
    }

    private ValidatableResponse refund(String amount, LocalDate day) {
        return as(finance)
                .body(Map.of(
                        "tenantId",
                        tenant,
                        "paidOn",
                        day.toString(),
                        "method",
                        "BANK",
                        "amount",
                        money(amount),
                        "voucherNumber",
                        "T-1",
                        "reason",
                        "多收退还（示例）"))
                .post(PARK + "/refunds", park)
                .then();
    }

    private ValidatableResponse reverse(String id) {
        return as(finance)
                .body(Map.of("reason", "登记有误（示例）"))
                .post(PARK + "/payments/{id}/reversal", park, id)
                .then();
    }

    private static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
