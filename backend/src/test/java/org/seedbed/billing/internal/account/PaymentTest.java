package org.seedbed.billing.internal.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.seedbed.testing.Tokens;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Money that comes, what it pays, what stays, and what is taken back. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PaymentTest {

    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Bills bills;

    @Inject
    JobDatabase database;

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
        company = register.firm(park, Unique.name("付款企业（示例）"));
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        finance = world.with(Role.FINANCE, park);
    }

    @Test
    void moneyPaysWhatIsOldestDueAndTheRestWaitsForTheNextBill() throws Exception {
        var second = bills.rent(park, tenant, "ZD2", today.plusDays(5).toString(), "80.00");
        var first = bills.rent(park, tenant, "ZD1", today.minusDays(20).toString(), "100.00");
        pay("230.00")
                .statusCode(201)
                .body("payment.number", equalTo("SK" + today.getYear() + "-000001"))
                .body("payment.unused.amount", equalTo("50.00"))
                .body("uses.number", contains("ZD1", "ZD2"))
                .body("uses.amount.amount", contains("100.00", "80.00"));
        account()
                .body("balance.amount", equalTo("-50.00"))
                .body("prepaid.amount", equalTo("50.00"))
                .body("openBills", empty());
        assertThat(open(first)).isEqualTo("0.00");
        assertThat(open(second)).isEqualTo("0.00");

        var third = bills.rent(park, tenant, "ZD3", today.plusDays(30).toString(), "70.00");
        issue();
        assertThat(open(third)).isEqualTo("20.00");
        account().body("balance.amount", equalTo("20.00")).body("prepaid.amount", equalTo("0.00"));
        issue();
        assertThat(open(third)).isEqualTo("20.00");
        assertSettled();
    }

    @Test
    void aCreditNotePaysWhatItCorrectsAndTheRestCanBeGivenBack() throws Exception {
        var bill = bills.rent(park, tenant, "ZD1", today.minusDays(3).toString(), "100.00");
        pay("90.00").statusCode(201);
        bills.credit(park, tenant, "HZ1", bill, "40.00");
        issue();
        account().body("open.amount", equalTo("0.00")).body("prepaid.amount", equalTo("30.00"));
        // Only a bill is to be paid by a day.
        statement(finance, today.minusDays(60))
                .body("entries.find { it.kind == 'CREDIT_NOTE' }.dueOn", nullValue())
                .body(
                        "entries.find { it.kind == 'BILL' }.dueOn",
                        equalTo(today.minusDays(3).toString()));

        refund("30.01")
                .statusCode(409)
                .body("code", equalTo("payment.refund-too-much"))
                .body("params.available", equalTo("30.00"));
        String refund = refund("30.00")
                .statusCode(201)
                .body("payment.number", equalTo("TK" + today.getYear() + "-000001"))
                .body("uses.kind", contains("CREDIT_NOTE"))
                .extract()
                .path("payment.id");
        account().body("balance.amount", equalTo("0.00")).body("prepaid.amount", equalTo("0.00"));
        reverse(refund).statusCode(201).body("payment.kind", equalTo("REFUND_REVERSAL"));
        account().body("balance.amount", equalTo("-30.00")).body("prepaid.amount", equalTo("30.00"));
        assertSettled();
    }

    @Test
    void aDepositIsPaidWhenItIsNamedOnly() {
        var deposit = bills.deposit(park, tenant, "ZD1", today.minusDays(9).toString(), "500.00");
        pay("500.00").statusCode(201).body("uses", empty());
        account().body("openBills[0].deposit", equalTo(true)).body("prepaid.amount", equalTo("500.00"));
        var body = Map.of("shares", List.of(share(deposit, "500.00")));
        as(finance)
                .body(body)
                .post(PARK + "/tenants/{tenant}/account/settlement", park, tenant)
                .then()
                .statusCode(200)
                .body("open.amount", equalTo("0.00"))
                .body("prepaid.amount", equalTo("0.00"));
        as(finance)
                .body(body)
                .post(PARK + "/tenants/{tenant}/account/settlement", park, tenant)
                .then()
                .statusCode(422)
                .body("code", equalTo("payment.shared-too-much"));
        assertSettled();
    }

    @Test
    void aReversedPaymentLeavesItsBillsOpenAndIsNotReversedTwice() throws Exception {
        var bill = bills.rent(park, tenant, "ZD1", today.minusDays(3).toString(), "100.00");
        String payment = pay("100.00").statusCode(201).extract().path("payment.id");
        var answers = Rush.of(4, i -> () -> reverse(payment).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(open(bill)).isEqualTo("100.00");
        account().body("balance.amount", equalTo("100.00")).body("prepaid.amount", equalTo("0.00"));
        String reversal = as(finance)
                .get(PARK + "/payments/{id}", park, payment)
                .then()
                .statusCode(200)
                .body("payment.reversedById", notNullValue())
                .body("abilities", empty())
                .body("uses.kind", contains("PAYMENT_REVERSAL"))
                .extract()
                .path("payment.reversedById");
        reverse(reversal).statusCode(422).body("code", equalTo("payment.not-reversible"));
        assertSettled();
    }

    @Test
    void otherMoneyPaysWhatAReversedPaymentPaid() {
        var bill = bills.rent(park, tenant, "ZD1", today.minusDays(3).toString(), "100.00");
        String payment = pay("100.00").statusCode(201).extract().path("payment.id");
        pay("60.00").statusCode(201);
        reverse(payment).statusCode(201);
        assertThat(open(bill)).isEqualTo("40.00");
        assertSettled();
    }

    @Test
    void aRefundedPaymentIsNotReversedBeforeTheRefund() {
        String payment = pay("100.00").statusCode(201).extract().path("payment.id");
        String refund = refund("10.00").statusCode(201).extract().path("payment.id");
        reverse(payment)
                .statusCode(409)
                .body("code", equalTo("payment.refunded"))
                .body("params.refunded", equalTo("10.00"));
        reverse(refund).statusCode(201);
        reverse(payment).statusCode(201);
        account().body("balance.amount", equalTo("0.00"));
        assertSettled();
    }

    @Test
    void ofTwoWhoPayOneBillOneWinsAndTheOtherStoresNothing() throws Exception {
        var bill = bills.rent(park, tenant, "ZD1", today.minusDays(3).toString(), "100.00");
        var answers = Rush.of(
                4,
                i -> () -> as(finance)
                        .body(payment("100.00", share(bill, "100.00")))
                        .post(PARK + "/payments", park)
                        .then()
                        .extract());
        assertThat(answers).extracting(a -> a.statusCode()).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409).map(a -> a.<String>path("code")))
                .containsOnly("payment.bill-open-less");
        as(finance).get(PARK + "/payments", park).then().body("total", equalTo(1));
        assertSettled();
    }

    @Test
    void numbersHaveNoGapsHoweverManyComeAtOnce() throws Exception {
        var answers = Rush.of(
                6, i -> () -> pay(i % 2 == 0 ? "5.00" : "0.00").extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 400, 201, 400, 201, 400);
        var year = "SK" + today.getYear();
        as(finance)
                .queryParam("sort", "number,asc")
                .get(PARK + "/payments", park)
                .then()
                .body("items.number", contains(year + "-000001", year + "-000002", year + "-000003"));
    }

    @Test
    void aKeyRecordsOnce() {
        var body = payment("5.00");
        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(Tokens.of(finance))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "one-payment-" + park)
                    .body(body)
                    .post(PARK + "/payments", park)
                    .then()
                    .statusCode(201);
        }
        as(finance).get(PARK + "/payments", park).then().body("items", hasSize(1));
    }

    @Test
    void whatIsWrongIsRefusedAtItsFieldAndNothingIsStored() {
        var bill = bills.rent(park, tenant, "ZD1", today.toString(), "100.00");
        var other = register.tenant(park, Unique.name("别家企业（示例）"), "2026-01-01", null);
        var foreign = bills.rent(park, other, "ZD2", today.toString(), "100.00");
        refused(change("amount", money("0.00")), 400, "request.invalid", "/amount/amount");
        refused(change("amount", money("-1.00")), 400, "request.invalid", "/amount/amount");
        refused(change("voucherNumber", " "), 400, "request.invalid", "/voucherNumber");
        refused(change("receivedOn", today.plusDays(1).toString()), 422, "payment.day-ahead", "/receivedOn");
        refused(change("tenantId", UUID.randomUUID().toString()), 422, "payment.tenant-unknown", null);
        refused(change("shares", List.of(share(foreign, "1.00"))), 422, "payment.bill-unknown", "/shares/0/billId");
        refused(change("shares", List.of(share(bill, "10.01"))), 422, "payment.shared-too-much", "/shares");
        refused(
                change("shares", List.of(share(bill, "1.00"), share(bill, "1.00"))),
                400,
                "request.invalid",
                "/shares/1/billId");
        as(finance).get(PARK + "/payments", park).then().body("total", equalTo(0));
        assertThat(open(bill)).isEqualTo("100.00");
    }

    @Test
    void theStatementRunsFromWhatWasOwedToWhatIsOwed() {
        bills.rent(park, tenant, "ZD1", today.minusDays(3).toString(), "100.00");
        bills.rent(park, tenant, "ZD2", today.plusDays(20).toString(), "80.00");
        pay("150.00").statusCode(201);
        statement(finance, today.minusDays(15))
                .statusCode(200)
                .body("opening.amount", equalTo("100.00"))
                .body("entries.number", contains("ZD2", "SK" + today.getYear() + "-000001"))
                .body("entries.amount.amount", contains("80.00", "-150.00"))
                .body("entries.balance.amount", contains("180.00", "30.00"))
                .body("billed.amount", equalTo("80.00"))
                .body("paid.amount", equalTo("150.00"))
                .body("closing.amount", equalTo("30.00"));
        statement(finance, today.plusDays(1)).statusCode(400).body("errors[0].pointer", equalTo("/to"));
    }

    @Test
    void arrearsAreCountedByAge() {
        bills.rent(park, tenant, "ZD1", today.minusDays(91).toString(), "1.00");
        bills.rent(park, tenant, "ZD2", today.minusDays(90).toString(), "2.00");
        bills.rent(park, tenant, "ZD3", today.minusDays(31).toString(), "4.00");
        bills.rent(park, tenant, "ZD4", today.minusDays(1).toString(), "8.00");
        bills.rent(park, tenant, "ZD5", today.toString(), "16.00");
        var other = register.tenant(park, Unique.name("未到期企业（示例）"), "2026-01-01", null);
        bills.rent(park, other, "ZD6", today.plusDays(1).toString(), "32.00");
        as(finance)
                .get(PARK + "/arrears", park)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].overdueDays", equalTo(91))
                .body("items[0].ageing.over90.amount", equalTo("1.00"))
                .body("items[0].ageing.days90.amount", equalTo("2.00"))
                .body("items[0].ageing.days60.amount", equalTo("4.00"))
                .body("items[0].ageing.days30.amount", equalTo("8.00"))
                .body("items[0].ageing.notDue.amount", equalTo("16.00"))
                .body("items[0].ageing.overdue.amount", equalTo("15.00"))
                .body("all.open.amount", equalTo("63.00"));
        as(finance)
                .queryParam("overdueOnly", true)
                .queryParam("size", 1)
                .get(PARK + "/arrears", park)
                .then()
                .body("total", equalTo(1))
                .body("all.open.amount", equalTo("31.00"));
        as(finance)
                .queryParam("asOf", today.plusDays(10).toString())
                .get(PARK + "/arrears", park)
                .then()
                .body("all.overdue.amount", equalTo("63.00"));
    }

    @Test
    void theOwnerSeesTheOwnAccountAndNobodyElseDoes() {
        var bill = bills.rent(park, tenant, "ZD1", today.minusDays(3).toString(), "100.00");
        pay("40.00").statusCode(201);
        var owner = world.with(Role.OWNER, company);
        var accounts = "/api/v1/companies/{company}/accounts";
        as(owner).get(accounts, company).then().statusCode(200).body("items.open.amount", contains("60.00"));
        as(owner)
                .get(accounts + "/{tenant}", company, tenant)
                .then()
                .statusCode(200)
                .body("openBills.billId", contains(bill.toString()));
        as(owner)
                .queryParam("from", "2026-01-01")
                .queryParam("to", today.plusDays(1).toString())
                .get(accounts + "/{tenant}/statement", company, tenant)
                .then()
                .statusCode(200)
                .body("closing.amount", equalTo("60.00"));
        as(world.with(Role.STAFF, company)).get(accounts, company).then().statusCode(403);
        var stranger = register.firm(park, Unique.name("另一家（示例）"));
        as(world.with(Role.OWNER, stranger))
                .get(accounts + "/{tenant}", stranger, tenant)
                .then()
                .statusCode(404);
        as(owner).get(PARK + "/payments", park).then().statusCode(404);
    }

    private ValidatableResponse pay(String amount) {
        return as(finance).body(payment(amount)).post(PARK + "/payments", park).then();
    }

    private ValidatableResponse refund(String amount) {
        var body = Map.of(
                "tenantId",
                tenant,
                "paidOn",
                today.toString(),
                "method",
                "BANK",
                "amount",
                money(amount),
                "voucherNumber",
                "T-1",
                "reason",
                "多收退还（示例）");
        return as(finance).body(body).post(PARK + "/refunds", park).then();
    }

    private ValidatableResponse reverse(String id) {
        return as(finance)
                .body(Map.of("reason", "登记有误（示例）"))
                .post(PARK + "/payments/{id}/reversal", park, id)
                .then();
    }

    private ValidatableResponse account() {
        return as(finance)
                .get(PARK + "/tenants/{tenant}/account", park, tenant)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse statement(Person person, LocalDate from) {
        return as(person)
                .queryParam("from", from.toString())
                .queryParam("to", today.plusDays(1).toString())
                .get(PARK + "/tenants/{tenant}/statement", park, tenant)
                .then();
    }

    private void refused(Map<String, Object> body, int status, String code, String pointer) {
        var answer = as(finance)
                .body(body)
                .post(PARK + "/payments", park)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
        if (pointer != null) {
            answer.body("errors[0].pointer", equalTo(pointer));
        }
    }

    private Map<String, Object> change(String field, Object value) {
        var body = new HashMap<>(payment("10.00"));
        body.put(field, value);
        return body;
    }

    @SafeVarargs
    private Map<String, Object> payment(String amount, Map<String, Object>... shares) {
        return Map.of(
                "tenantId",
                tenant,
                "receivedOn",
                today.toString(),
                "method",
                "BANK",
                "amount",
                money(amount),
                "voucherNumber",
                "V-1",
                "shares",
                List.of(shares));
    }

    private static Map<String, Object> share(UUID bill, String amount) {
        return Map.of("billId", bill.toString(), "amount", money(amount));
    }

    private static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    /** As a run does it: within its transaction, through the job's database. */
    private void issue() throws Exception {
        transaction.begin();
        issued.fire(new BillsIssued(park, List.of(tenant), database));
        transaction.commit();
    }

    private String open(UUID bill) {
        return database.first(
                        Sql.of("select open::text as open from bill_balance where bill_id = ?", bill),
                        row -> row.text("open"))
                .orElseThrow();
    }

    /** What balances say is what the settlements add up to, and the account what the entries add up to. */
    private void assertSettled() {
        var wrong = database.list(Sql.of("""
                select b.bill_id::text as id from bill_balance b where b.park_id = ? and b.settled <> coalesce((
                    select sum(case when s.bill_id = b.bill_id then s.amount else -s.amount end) from settlement s
                    where s.park_id = b.park_id and (s.bill_id = b.bill_id or s.credit_id = b.bill_id)), 0)
                union all
                select p.payment_id::text from payment_balance p where p.park_id = ? and p.used <> coalesce((
                    select sum(s.amount) from settlement s
                    where s.park_id = p.park_id and s.payment_id = p.payment_id), 0)""", park, park), row -> row.text("id"));
        assertThat(wrong).isEmpty();
        String balance = account().extract().path("balance.amount");
        String closing = as(finance)
                .queryParam("from", "2020-01-01")
                .queryParam("to", today.plusYears(1).toString())
                .get(PARK + "/tenants/{tenant}/statement", park, tenant)
                .path("closing.amount");
        assertThat(closing).isEqualTo(balance);
    }
}
