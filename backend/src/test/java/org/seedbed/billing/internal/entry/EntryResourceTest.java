package org.seedbed.billing.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.ChargeEntries;
import org.seedbed.billing.ChargeEntries.NewEntry;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.BilledLines;
import org.seedbed.billing.internal.BilledLines.Billed;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class EntryResourceTest {

    private static final String ENTRIES = "/api/v1/parks/{park}/charge-entries";

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
    ChargeEntries charges;

    private UUID park;
    private UUID tenant;
    private Person finance;

    @BeforeEach
    void aTenant() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        tenant = register.tenant(park, Unique.name("企业"), "2026-01-01", null);
    }

    @Test
    void useOfAHallIsChargedByTheTariffOfItsDay() {
        tariff("80", "2026-01-01");
        tariff("90", "2026-10-15");
        create(entry("FACILITY_HOURS", "2026-10-14", "2.5", null))
                .statusCode(201)
                .body("unitPrice", equalTo("80.00"))
                .body("amount.amount", equalTo("200.00"))
                .body("state", equalTo("OPEN"))
                .body("lastDay", equalTo("2026-10-14"))
                .body("abilities", contains("CANCEL"));
        create(entry("FACILITY_HOURS", "2026-10-15", "1", null)).body("amount.amount", equalTo("90.00"));
        var due = EntryFact.of(park, List.of(tenant), LocalDate.of(2026, 10, 15), jobs);
        assertThat(due).hasSize(1);
        assertThat(due.getFirst().line().amount()).isEqualTo(new BigDecimal("200.00"));
        assertThat(due.getFirst().line().rate().basis()).isEqualTo(ChargeBasis.USAGE);
    }

    @Test
    void whatLacksAPriceOrATenantOrADayIsRefusedAndNothingIsKept() {
        create(entry("FACILITY_TIMES", "2026-10-14", "1", null))
                .statusCode(422)
                .body("code", equalTo("billing.entry-price"))
                .body("errors[0].pointer", equalTo("/unitPrice"));
        create(entry("NETWORK", "2026-10-14", "1", null)).statusCode(422);
        create(entry("ONE_OFF", "2026-10-14", "0", "1"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/quantity"));
        create(entry("ONE_OFF", "2026-10-14", "1", "-1")).statusCode(400);
        create(entry("RENT", "2026-10-14", "1", "1")).statusCode(400);
        create(entry("ONE_OFF", "2026-10-14", "999999999", "99999999"))
                .statusCode(422)
                .body("code", equalTo("billing.entry-amount"))
                .body("errors[0].pointer", equalTo("/quantity"));
        var backwards = entry("ONE_OFF", "2026-10-14", "1", "1");
        backwards.put("lastDay", "2026-10-13");
        create(backwards).statusCode(422).body("code", equalTo("billing.entry-days"));
        var nobody = entry("ONE_OFF", "2026-10-14", "1", "1");
        nobody.put("tenantId", UUID.randomUUID());
        create(nobody).statusCode(422).body("code", equalTo("billing.entry-tenant"));
        as(finance).get(ENTRIES, park).then().body("total", equalTo(0));
    }

    @Test
    void aChargeIsCancelledOnceAndWithAReason() {
        String id = create(entry("ONE_OFF", "2026-10-14", "1", "50")).extract().path("id");
        cancel(id, 0, "").statusCode(400);
        cancel(id, 0, "重复录入")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledWhy", equalTo("重复录入"))
                .body("abilities", empty());
        cancel(id, 1, "重复录入").statusCode(409).body("code", equalTo("billing.entry-cancelled"));
        assertThat(EntryFact.of(park, List.of(tenant), LocalDate.of(2027, 1, 1), jobs))
                .isEmpty();
    }

    @Test
    void ofManyWhoCancelAtTheSameMomentOneDoes() throws Exception {
        String id = create(entry("ONE_OFF", "2026-10-14", "1", "50")).extract().path("id");
        var answers = Rush.of(4, i -> () -> cancel(id, 0, "重复录入").extract().statusCode());
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
    }

    @Test
    void aChargeOnABillSaysSoAndIsToBeTakenBack() {
        String id = create(entry("ONE_OFF", "2026-10-14", "1", "50")).extract().path("id");
        var day = LocalDate.of(2026, 10, 14);
        var bill = BilledLines.issue(
                database, park, tenant, new Billed(FeeKind.ONE_OFF, id, day, day.plusDays(1), ChargeBasis.ONCE, "50"));
        as(finance)
                .queryParam("state", "BILLED")
                .get(ENTRIES, park)
                .then()
                .body("items.billId", contains(bill.toString()))
                .body("items[0].billNumber", notNullValue());
        cancel(id, 0, "多收").body("state", equalTo("CANCELLED_BILLED"));
    }

    @Test
    void anotherModulesChargeIsMadeOnceAndNotCancelledByHand() {
        var wanted = new NewEntry(
                tenant,
                FeeKind.CLAWBACK,
                "追缴减免",
                DaySpan.day(LocalDate.of(2026, 10, 1)),
                BigDecimal.ONE,
                new BigDecimal("120.50"),
                null,
                "WAIVER_CLAWBACK",
                "grant-1",
                "提前退园");
        var first = addByJob(wanted);
        assertThat(addByJob(wanted)).isEqualTo(first);
        as(finance)
                .get(ENTRIES, park)
                .then()
                .body("total", equalTo(1))
                .body("items[0].fee", equalTo("CLAWBACK"))
                .body("items[0].enteredBy", nullValue());
        cancel(first.toString(), 0, "不追了").statusCode(409).body("code", equalTo("billing.entry-not-by-hand"));
    }

    @Test
    void whoOnlyReadsDoesNotCharge() {
        as(world.with(Role.APPROVER, park))
                .body(entry("ONE_OFF", "2026-10-14", "1", "50"))
                .post(ENTRIES, park)
                .then()
                .statusCode(403);
        as(world.with(Role.RECEPTION, park)).get(ENTRIES, park).then().statusCode(403);
    }

    private UUID addByJob(NewEntry wanted) {
        return acting.run(
                Acting.job("test"),
                () -> QuarkusTransaction.requiringNew().call(() -> charges.add(park, null, wanted)));
    }

    private void tariff(String price, String from) {
        as(finance)
                .body(Map.of("fee", "FACILITY_HOURS", "basis", "USAGE", "unitPrice", price, "from", from))
                .post("/api/v1/parks/{park}/tariffs", park)
                .then()
                .statusCode(201);
    }

    private Map<String, Object> entry(String fee, String from, String quantity, String price) {
        var body = new HashMap<String, Object>();
        body.put("tenantId", tenant);
        body.put("fee", fee);
        body.put("label", "示例收费");
        body.put("from", from);
        body.put("quantity", quantity);
        body.put("unitPrice", price);
        return body;
    }

    private ValidatableResponse create(Map<String, Object> body) {
        return as(finance).body(body).post(ENTRIES, park).then();
    }

    private ValidatableResponse cancel(String id, int version, String reason) {
        return as(finance)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", reason))
                .post(ENTRIES + "/" + id + "/cancel", park)
                .then();
    }
}
