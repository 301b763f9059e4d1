package org.seedbed.billing.internal.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.BilledLines;
import org.seedbed.billing.internal.BilledLines.Billed;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TariffResourceTest {

    private static final String TARIFFS = "/api/v1/parks/{park}/tariffs";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private Person finance;

    @BeforeEach
    void aPark() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
    }

    @Test
    void eachPriceHoldsUntilTheNextOne() {
        create("ELECTRICITY", "USAGE", "0.85", "2026-01-01").statusCode(201).body("to", nullValue());
        create("ELECTRICITY", "USAGE", "0.823456", "2026-07-01").statusCode(201).body("unitPrice", equalTo("0.823456"));
        create("PROPERTY_FEE", "SQM_MONTH", "3", "2026-01-01").statusCode(201).body("unitPrice", equalTo("3.00"));
        as(finance)
                .get(TARIFFS, park)
                .then()
                .statusCode(200)
                .body("items.fee", contains("PROPERTY_FEE", "ELECTRICITY", "ELECTRICITY"))
                .body("items.from", contains("2026-01-01", "2026-07-01", "2026-01-01"))
                .body("items.to", contains(null, null, "2026-07-01"))
                .body("items[1].abilities", contains("CHANGE", "REMOVE"));
        as(finance)
                .queryParam("on", "2026-06-30")
                .queryParam("fee", "ELECTRICITY")
                .get(TARIFFS, park)
                .then()
                .body("items.unitPrice", contains("0.85"));
        var known = Tariffs.of(park, jobs);
        var steps = known.steps(FeeKind.ELECTRICITY, ChargeBasis.USAGE).orElseThrow();
        assertThat(steps.on(LocalDate.of(2026, 6, 30))).isEqualTo(new BigDecimal("0.85"));
        assertThat(steps.on(LocalDate.of(2026, 7, 1))).isEqualTo(new BigDecimal("0.823456"));
        assertThat(known.steps(FeeKind.WATER, ChargeBasis.USAGE)).isEmpty();
    }

    @Test
    void aFeeIsPricedTheWayItIsCountedAndOnceADay() {
        create("ELECTRICITY", "SQM_MONTH", "1", "2026-01-01")
                .statusCode(422)
                .body("code", equalTo("billing.tariff-basis"))
                .body("errors[0].pointer", equalTo("/basis"));
        create("WATER", "USAGE", "-1", "2026-01-01").statusCode(400).body("errors[0].pointer", equalTo("/unitPrice"));
        create("WATER", "USAGE", "4.1", "2026-01-01").statusCode(201);
        create("WATER", "USAGE", "4.2", "2026-01-01").statusCode(409).body("code", equalTo("billing.tariff-exists"));
        as(finance).get(TARIFFS, park).then().body("total", equalTo(1));
    }

    @Test
    void whatNoBillRestsOnIsChangedAndRemoved() {
        String id = create("WATER", "USAGE", "4.1", "2026-01-01").extract().path("id");
        change(id, 0, "4.2", "2026-02-01", null)
                .statusCode(200)
                .body("from", equalTo("2026-02-01"))
                .body("version", equalTo(1));
        change(id, 0, "4.3", "2026-02-01", null).statusCode(412);
        as(finance)
                .header("If-Match", "\"1\"")
                .delete(TARIFFS + "/" + id, park)
                .then()
                .statusCode(204);
        as(finance).get(TARIFFS, park).then().body("total", equalTo(0));
    }

    @Test
    void whatBillsRestOnIsOnlyCorrectedWithAReason() {
        String id = create("WATER", "USAGE", "4.1", "2026-01-01").extract().path("id");
        issued("2026-03-01", "2026-04-01", "4.1");
        change(id, 0, "4.2", "2026-01-01", null)
                .statusCode(409)
                .body("code", equalTo("billing.tariff-billed"))
                .body("errors[0].pointer", equalTo("/reason"));
        change(id, 0, "4.2", "2026-02-01", "录入有误").statusCode(409).body("code", equalTo("billing.tariff-day"));
        as(finance)
                .header("If-Match", "\"0\"")
                .delete(TARIFFS + "/" + id, park)
                .then()
                .statusCode(409)
                .body("code", equalTo("billing.tariff-billed"));
        as(finance)
                .get(TARIFFS, park)
                .then()
                .body("items[0].billedTo", equalTo("2026-04-01"))
                .body("items[0].abilities", contains("CHANGE"));
        change(id, 0, "4.2", "2026-01-01", "录入有误")
                .statusCode(200)
                .body("billedTo", nullValue())
                .body("adjustedTo", equalTo("2026-04-01"));
    }

    @Test
    void aPriceFromADayThatWasBilledSaysWhatWillBeAdjusted() {
        create("WATER", "USAGE", "4.1", "2026-01-01");
        issued("2026-03-01", "2026-04-01", "4.1");
        create("WATER", "USAGE", "4.5", "2026-03-01").statusCode(201).body("adjustedTo", equalTo("2026-04-01"));
        create("WATER", "USAGE", "4.6", "2026-05-01").statusCode(201).body("adjustedTo", nullValue());
    }

    @Test
    void whoChecksReadsAndTheReceptionDoesNot() {
        as(world.with(Role.CHECKER, park)).get(TARIFFS, park).then().statusCode(200);
        as(world.with(Role.RECEPTION, park)).get(TARIFFS, park).then().statusCode(403);
        as(world.with(Role.FINANCE, world.park())).get(TARIFFS, park).then().statusCode(404);
    }

    private void issued(String from, String to, String price) {
        var tenant = register.tenant(park, Unique.name("企业"), "2026-01-01", null);
        var line =
                new Billed(FeeKind.WATER, "W-1", LocalDate.parse(from), LocalDate.parse(to), ChargeBasis.USAGE, price);
        BilledLines.issue(database, park, tenant, line);
    }

    private ValidatableResponse create(String fee, String basis, String price, String from) {
        return as(finance)
                .body(Map.of("fee", fee, "basis", basis, "unitPrice", price, "from", from))
                .post(TARIFFS, park)
                .then();
    }

    private ValidatableResponse change(String id, int version, String price, String from, String reason) {
        var body = new HashMap<String, Object>();
        body.put("unitPrice", price);
        body.put("from", from);
        body.put("reason", reason);
        return as(finance)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(TARIFFS + "/" + id, park)
                .then();
    }
}
