package org.seedbed.billing.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Money recorded late that had come early makes a late fee too high: offered, corrected by a person, credited by the run. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LateFeeCorrectionTest {

    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Billed billed;

    @Inject
    JobDatabase jobs;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final String month = today.withDayOfMonth(1).toString();
    private UUID park;
    private UUID tenant;
    private Person finance;

    /** A bill of 3600 that was due 31 days ago, with 54 of late fees charged and billed. */
    @BeforeEach
    void aLateFeeThatWasBilled() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        tenant = register.tenant(park, Unique.name("补登企业（示例）"), "2026-01-01", null);
        var begin = today.withDayOfMonth(1);
        billed.lease(
                park,
                tenant,
                register.office(park, "A301", "120"),
                begin.toString(),
                begin.plusYears(1).toString(),
                "30");
        Billed.settings(finance, park, begin.minusMonths(3).toString(), "\"0\"").statusCode(200);
        billed.issued(finance, park, month);
        jobs.execute(Sql.of(
                "update bill_balance set due_on = ? where park_id = ? and tenant_id = ?",
                today.minusDays(31),
                park,
                tenant));
        charge().statusCode(201).body("total.amount", equalTo("54.00"));
        billed.issued(finance, park, month);
        assertThat(lateFees()).containsExactly("BILL 54.00");
    }

    @Test
    void whatWasTooMuchIsOfferedCorrectedOnceAndCreditedByTheNextRun() throws Exception {
        late().body("corrections", empty());
        pay("1600.00", today.minusDays(20));
        String entry = late().body("corrections.charged.amount", contains("54.00"))
                .body("corrections.amount.amount", contains("38.00"))
                .body("corrections.less.amount", contains("16.00"))
                .body("corrections[0].steps.days", contains(10, 20))
                .body("corrections[0].steps.principal.amount", contains("3600.00", "2000.00"))
                .body("corrections[0].because.on", contains(today.minusDays(20).toString()))
                .body("corrections[0].because.amount.amount", contains("1600.00"))
                .extract()
                .path("corrections[0].entryId");
        var answers = Rush.of(3, i -> () -> correct(entry).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
        late().body("corrections", empty()).body("fees", empty());
        as(finance)
                .get(PARK + "/charge-entries?sort=enteredAt,asc", park)
                .then()
                .body("items.state", contains("CANCELLED_BILLED", "OPEN"))
                .body("items[0].cancelledWhy", containsString("滞纳金由 54.00 元改为 38.00 元"));
        billed.issued(finance, park, month);
        assertThat(lateFees()).containsExactly("BILL 38.00", "BILL 54.00", "CREDIT_NOTE -54.00");
        var balance = as(finance)
                .get(PARK + "/tenants/{tenant}/account", park, tenant)
                .then()
                .extract()
                .<String>path("balance.amount");
        assertThat(balance).isEqualTo("2038.00");
    }

    @Test
    void moneyThatCameInTimeLeavesNothingOfIt() {
        pay("3600.00", today.minusDays(40));
        String entry = late().body("corrections.amount.amount", contains("0.00"))
                .extract()
                .path("corrections[0].entryId");
        correct(entry).statusCode(201).body("less.amount", equalTo("54.00")).body("corrected", equalTo(1));
        late().body("corrections", empty()).body("fees", empty());
        billed.issued(finance, park, month);
        assertThat(lateFees()).containsExactly("BILL 54.00", "CREDIT_NOTE -54.00");
    }

    @Test
    void moneyOfTodayChangesNothingThatWasCharged() {
        pay("3600.00", today);
        late().body("corrections", empty());
        correct(UUID.randomUUID().toString()).statusCode(409).body("code", equalTo("dunning.nothing-to-correct"));
    }

    @Test
    void moneyThatWasTakenBackIsNoReason() {
        String payment = pay("1600.00", today.minusDays(20));
        as(finance)
                .body(Map.of("reason", "登记有误（示例）"))
                .post(PARK + "/payments/{id}/reversal", park, payment)
                .then()
                .statusCode(201);
        late().body("corrections", empty());
    }

    @Test
    void whatAPersonWaivedIsNotCorrectedAnyMore() {
        pay("1600.00", today.minusDays(20));
        String entry = late().extract().path("corrections[0].entryId");
        as(finance)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "免收（示例）"))
                .post(PARK + "/charge-entries/{id}/cancel", park, entry)
                .then()
                .statusCode(200);
        late().body("corrections", empty());
        correct(entry).statusCode(409).body("code", equalTo("dunning.nothing-to-correct"));
        as(finance).get(PARK + "/charge-entries", park).then().body("total", equalTo(1));
    }

    private ValidatableResponse late() {
        return as(finance).get(PARK + "/late-fees", park).then().statusCode(200);
    }

    private ValidatableResponse charge() {
        var bill = jobs.first(Sql.of("select id from bill where park_id = ?", park), row -> row.uuid("id"))
                .orElseThrow();
        return as(finance)
                .body(Map.of("asOf", today.toString(), "bills", List.of(bill)))
                .post(PARK + "/late-fees", park)
                .then();
    }

    private ValidatableResponse correct(String entry) {
        return as(finance)
                .body(Map.of("entries", List.of(entry)))
                .post(PARK + "/late-fees/corrections", park)
                .then();
    }

    private String pay(String amount, LocalDate day) {
        return as(finance)
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
                .statusCode(201)
                .extract()
                .path("payment.id");
    }

    /** All that was billed of late fees. */
    private List<String> lateFees() {
        return jobs.list(Sql.of("""
                        select b.kind || ' ' || l.payable as told from bill_line l join bill b on b.id = l.bill_id
                        where l.park_id = ? and l.fee = 'LATE_FEE' order by 1""", park), row -> row.text("told"));
    }
}
