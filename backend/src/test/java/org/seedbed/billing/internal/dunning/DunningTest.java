package org.seedbed.billing.internal.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.testing.Bills;
import org.seedbed.testing.PdfText;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What is done about what is overdue: letters step by step, late fees with their arithmetic. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DunningTest {

    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Bills bills;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private UUID park;
    private String name;
    private UUID tenant;
    private Person finance;

    @BeforeEach
    void aTenantAndFinance() {
        park = world.park();
        name = Unique.name("逾期企业（示例）");
        tenant = register.tenant(park, name, "2026-01-01", null);
        finance = world.with(Role.FINANCE, park);
    }

    @Test
    void stepsAreDueByDaysAndSentOneAfterTheOther() throws Exception {
        bills.rent(park, tenant, "ZD2026-000001", today.minusDays(16).toString(), "3600.00");
        list().body("items[0].dueStep", equalTo(1))
                .body("items[0].overdueDays", equalTo(16))
                .body("items[0].last", nullValue());
        send(2).statusCode(409).body("code", equalTo("dunning.not-due"));
        var answers = Rush.of(3, i -> () -> send(1).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
        list().body("items[0].dueStep", equalTo(2)).body("items[0].last.step", equalTo(1));
        String letter =
                send(2).statusCode(201).body("dueStep", nullValue()).extract().path("last.id");
        var pdf = as(finance)
                .get(PARK + "/dunning/{id}/paper", park, letter)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertText(pdf, "催缴通知书", name, "ZD2026-000001", "叁仟陆佰元整", "不产生解除合同");
        as(finance).get(PARK + "/tenants/{t}/dunning", park, tenant).then().body("items.step", contains(2, 1));
        as(world.with(Role.OPERATOR, park))
                .body(Map.of())
                .post(PARK + "/dunning", park)
                .then()
                .statusCode(403);
    }

    @Test
    void whoHasPaidBeginsAnew() {
        bills.rent(park, tenant, "ZD1", today.minusDays(5).toString(), "10.00");
        send(1).statusCode(201).body("dueStep", nullValue());
        pay("10.00", today);
        list().body("items", empty());
        bills.rent(park, tenant, "ZD2", today.minusDays(4).toString(), "10.00");
        list().body("items[0].dueStep", equalTo(1)).body("items[0].last", nullValue());
    }

    @Test
    void aParkHasStepsOfItsOwn() {
        var steps = PARK + "/dunning-steps";
        as(finance).get(steps, park).then().body("standard", equalTo(true)).body("steps", hasSize(3));
        put(step(5), step(5))
                .statusCode(422)
                .body("code", equalTo("dunning.steps-order"))
                .body("errors[0].pointer", equalTo("/steps/1/daysAfter"));
        put().statusCode(400);
        var standard = as(finance).get(steps, park).getHeader("ETag");
        put(step(1), step(90)).statusCode(200).body("standard", equalTo(false));
        put(standard, step(2)).statusCode(412).body("code", equalTo("etag.stale"));
        bills.rent(park, tenant, "ZD1", today.minusDays(1).toString(), "10.00");
        list().body("items[0].dueName", equalTo("提醒（示例）"));
    }

    @Test
    void lateFeesAreShownChargedOnceAndWaivedByCancelling() throws Exception {
        var bill = bills.rent(park, tenant, "ZD2026-000001", today.minusDays(31).toString(), "3600.00");
        bills.deposit(park, tenant, "ZD2026-000002", today.minusDays(31).toString(), "9000.00");
        pay("1600.00", today.minusDays(20));
        var fees = PARK + "/late-fees";
        as(finance)
                .get(fees, park)
                .then()
                .statusCode(200)
                .body("fees.billNumber", contains("ZD2026-000001"))
                .body("fees[0].steps.days", contains(10, 20))
                .body("fees[0].steps.principal.amount", contains("3600.00", "2000.00"))
                .body("fees[0].amount.amount", equalTo("38.00"))
                .body("total.amount", equalTo("38.00"));
        as(finance)
                .queryParam("asOf", today.plusDays(1).toString())
                .get(fees, park)
                .then()
                .statusCode(422)
                .body("code", equalTo("dunning.day-ahead"));
        var answers = Rush.of(3, i -> () -> charge(bill).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
        as(finance).get(fees, park).then().body("fees", empty());
        var entries = as(finance)
                .get(PARK + "/charge-entries", park)
                .then()
                .statusCode(200)
                .body("items.fee", contains("LATE_FEE"))
                .body("items[0].amount.amount", equalTo("38.00"));
        String entry = entries.extract().path("items[0].id");
        as(finance)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "首次逾期，免收（示例）"))
                .post(PARK + "/charge-entries/{id}/cancel", park, entry)
                .then()
                .statusCode(200);
        as(finance).get(fees, park).then().body("fees", empty());
    }

    private ValidatableResponse charge(UUID bill) {
        return as(finance)
                .body(Map.of("asOf", today.toString(), "bills", List.of(bill)))
                .post(PARK + "/late-fees", park)
                .then();
    }

    private void pay(String amount, LocalDate day) {
        as(finance)
                .body(Map.of(
                        "tenantId",
                        tenant,
                        "receivedOn",
                        day.toString(),
                        "method",
                        "BANK",
                        "amount",
                        Map.of("amount", amount, "currency", "CNY"),
                        "voucherNumber",
                        "V-1",
                        "shares",
                        List.of()))
                .post(PARK + "/payments", park)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse list() {
        return as(finance).get(PARK + "/dunning", park).then().statusCode(200);
    }

    private ValidatableResponse send(int step) {
        return as(finance)
                .body(Map.of("tenantId", tenant, "step", step, "sentHow", "当面送达（示例）"))
                .post(PARK + "/dunning", park)
                .then();
    }

    private ValidatableResponse put(Object... steps) {
        var present = as(finance).get(PARK + "/dunning-steps", park).getHeader("ETag");
        return put(present, steps);
    }

    private ValidatableResponse put(String seen, Object... steps) {
        return as(finance)
                .header("If-Match", seen)
                .body(Map.of("steps", List.of(steps)))
                .put(PARK + "/dunning-steps", park)
                .then();
    }

    private static Map<String, Object> step(int days) {
        return Map.of("daysAfter", days, "name", "提醒（示例）", "text", "请缴费（示例）。");
    }

    private static void assertText(byte[] pdf, String... parts) throws IOException {
        var text = PdfText.of(pdf).replaceAll("\\s", "");
        assertThat(text).contains(parts);
    }
}
