package org.seedbed.billing.internal.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MeterResourceTest {

    private static final String METERS = "/api/v1/parks/{park}/meters";
    private static final String SHEET = "/api/v1/parks/{park}/meter-sheet";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private UUID room;
    private Person finance;

    @BeforeEach
    void aRoom() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        room = register.office(park, "A101", "60.00");
    }

    @Test
    void aMeterComesWithItsFirstDeviceAndReading() {
        var meter = meter("D-1", false, unit(room));
        as(finance)
                .get(METERS + "/" + meter, park)
                .then()
                .statusCode(200)
                .body("devices.number", contains("N-1"))
                .body("devices[0].multiplier", equalTo("30"))
                .body("places[0].places[0].name", equalTo("A101"))
                .body("readings.value", contains("100"))
                .body("readings.day", contains("2026-01-01"))
                .body("abilities", hasItem("READ"));
        as(finance)
                .queryParam("unitId", room)
                .get(METERS, park)
                .then()
                .body("items.number", contains("D-1"))
                .body("items[0].lastReading.value", equalTo("100"));
        create(body("D-1", false, unit(room))).statusCode(409).body("code", equalTo("billing.meter-number-taken"));
    }

    @Test
    void whoseUseIsCountedIsOneRoomUnlessItIsShared() {
        create(body("D-1", false, Map.of())).statusCode(422).body("code", equalTo("billing.meter-one-unit"));
        create(body("D-1", false, unit(UUID.randomUUID())))
                .statusCode(422)
                .body("code", equalTo("billing.meter-place-unknown"))
                .body("errors[0].pointer", equalTo("/places/0"));
        var zone = register.unit(park, "A", 1, "W1", UnitKind.WORKSTATION, "100.00", 10);
        create(body("D-1", false, unit(zone))).statusCode(422).body("code", equalTo("billing.meter-seats"));
        create(body("D-1", true, Map.of("unitId", room, "floorId", UUID.randomUUID())))
                .statusCode(422)
                .body("code", equalTo("billing.meter-place"));
        create(body("D-1", true, Map.of())).statusCode(201).body("places[0].places[0].name", nullValue());
    }

    @Test
    void readingsAreTakenDownAndTheUseIsTold() {
        var meter = meter("D-1", false, unit(room));
        read(meter, "2026-02-01", "110.5", false).statusCode(201).body("readings[0].use", equalTo("315"));
        read(meter, "2026-02-01", "110.5", false).statusCode(409).body("code", equalTo("billing.reading-exists"));
        read(meter, "2026-03-01", "110", false)
                .statusCode(422)
                .body("code", equalTo("billing.reading-falls"))
                .body("errors[0].pointer", equalTo("/value"));
        read(meter, "2025-12-31", "90", false).statusCode(422).body("code", equalTo("billing.reading-no-device"));
        read(meter, "2199-01-01", "190", false).statusCode(422).body("code", equalTo("billing.reading-future"));
        read(meter, "2026-03-01", "210", false).statusCode(422).body("code", equalTo("billing.reading-jump"));
        read(meter, "2026-03-01", "210", true).statusCode(201);
        read(meter, "2026-02-15", "-1", false).statusCode(400);
        as(finance).get(METERS + "/" + meter, park).then().body("readings", hasSize(3));
    }

    @Test
    void aCorrectionStandsBesideWhatItCorrects() {
        var meter = meter("D-1", false, unit(room));
        String wrong = read(meter, "2026-02-01", "115", false).extract().path("readings[0].id");
        correct(meter, wrong, "2026-02-01", "111", "数字颠倒")
                .statusCode(201)
                .body("readings", hasSize(3))
                .body("readings.findAll { it.correctedById == null }.value", contains("111", "100"))
                .body("readings.find { it.correctsId != null }.note", equalTo("数字颠倒"));
        correct(meter, wrong, "2026-02-01", "112", "再改")
                .statusCode(409)
                .body("code", equalTo("billing.reading-corrected"));
        correct(meter, UUID.randomUUID().toString(), "2026-02-01", "112", "再改").statusCode(404);
    }

    @Test
    void ofManyWhoCorrectAtTheSameMomentOneDoes() throws Exception {
        var meter = meter("D-1", false, unit(room));
        String wrong = read(meter, "2026-02-01", "115", false).extract().path("readings[0].id");
        var answers = Rush.of(
                4,
                i -> () -> correct(meter, wrong, "2026-02-01", "11" + i, "更正")
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void anotherDeviceGoesOnAndAMeterMayBeTakenOut() {
        var meter = meter("D-1", false, unit(room));
        read(meter, "2026-02-01", "110", false);
        replace(meter, "2026-02-01", "110", device("N-2", "1", "7"))
                .statusCode(201)
                .body("devices.number", contains("N-2", "N-1"))
                .body("devices[1].removedOn", equalTo("2026-02-01"))
                .body("readings.value", contains("7", "110", "100"));
        replace(meter, "2026-02-01", "7", device("N-3", "1", "0"))
                .statusCode(422)
                .body("code", equalTo("billing.meter-device-day"));
        replace(meter, "2026-03-01", "6", null)
                .statusCode(422)
                .body("code", equalTo("billing.reading-falls"))
                .body("errors[0].pointer", equalTo("/lastValue"));
        replace(meter, "2026-03-01", "17", null).statusCode(201).body("abilities", not(hasItem("READ")));
        replace(meter, "2026-04-01", "18", null).statusCode(409).body("code", equalTo("billing.meter-no-device"));
        read(meter, "2026-04-01", "18", false).statusCode(422).body("code", equalTo("billing.reading-no-device"));
    }

    @Test
    void aSheetIsKeptWholeOrNotAtAll() {
        var one = meter("D-1", false, unit(room));
        var other = meter("D-2", true, Map.of());
        var sheet = List.of(line(one, "90"), line(other, "120"), line(other, "121"), line(UUID.randomUUID(), "1"));
        sheet("2026-02-01", sheet)
                .statusCode(422)
                .body("code", equalTo("billing.reading-sheet"))
                .body("params.rows", equalTo("3"))
                .body("errors.pointer", contains("/lines/0/value", "/lines/2/meterId", "/lines/3/meterId"))
                .body(
                        "errors.code",
                        contains("billing.reading-falls", "billing.reading-twice", "billing.reading-meter"));
        unread("2026-02-01").body("items.number", contains("D-1", "D-2"));
        sheet("2026-02-01", List.of(line(one, "110"), line(other, "120")))
                .statusCode(201)
                .body("readings", equalTo(2));
        unread("2026-02-01").body("items", empty());
        as(finance)
                .queryParam("day", "2026-03-01")
                .get(SHEET, park)
                .then()
                .body("items[0].previous.value", equalTo("110"))
                .body("items[0].usualPerDay", equalTo("9.68"))
                .body("items[0].reading", nullValue());
    }

    @Test
    void whoPaysIsKnownToARun() {
        var tenant = register.tenant(park, Unique.name("企业"), "2026-01-01", null);
        register.lease(park, tenant, room, "2026-01-01", "2027-01-01");
        var own = meter("D-1", false, unit(room));
        var all = meter("D-2", true, Map.of());
        sheet("2026-02-01", List.of(line(own, "110"), line(all, "101")));
        as(finance)
                .body(Map.of("fee", "ELECTRICITY", "basis", "USAGE", "unitPrice", "0.8", "from", "2026-01-01"))
                .post("/api/v1/parks/{park}/tariffs", park)
                .then()
                .statusCode(201);
        var days = new DaySpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        var facts = MeterFacts.of(park, List.of(tenant), days, jobs).get(tenant);
        assertThat(facts.missing()).isEmpty();
        assertThat(facts.lines().stream()
                        .map(line -> line.label() + " " + line.line().amount()))
                .containsExactlyInAnyOrder("D-1 · A101 240.00", "D-2 · A101 24.00");
    }

    @Test
    void whoseUseItCountsChangesFromADayOn() {
        var meter = meter("D-1", false, unit(room));
        var other = register.office(park, "A102", "40.00");
        var places = Map.of("from", "2026-03-01", "places", List.of(unit(other)));
        as(finance)
                .header("If-Match", "\"0\"")
                .body(places)
                .put(METERS + "/" + meter + "/places", park)
                .then()
                .statusCode(200)
                .body("places.from", contains("2026-03-01", "2026-01-01"))
                .body("places[1].to", equalTo("2026-03-01"))
                .body("version", equalTo(1));
        as(finance)
                .header("If-Match", "\"1\"")
                .body(Map.of("from", "2026-02-01", "places", List.of(unit(room))))
                .put(METERS + "/" + meter + "/places", park)
                .then()
                .statusCode(422)
                .body("code", equalTo("billing.meter-place-day"));
        as(finance)
                .header("If-Match", "\"0\"")
                .body(Map.of("number", "D-9"))
                .put(METERS + "/" + meter, park)
                .then()
                .statusCode(412);
    }

    @Test
    void whoChecksReadsAndTheReceptionDoesNot() {
        var meter = meter("D-1", false, unit(room));
        as(world.with(Role.CHECKER, park))
                .get(METERS + "/" + meter, park)
                .then()
                .statusCode(200)
                .body("abilities", empty())
                .body("readings[0].readBy", notNullValue());
        as(world.with(Role.RECEPTION, park)).get(SHEET, park).then().statusCode(403);
        as(world.with(Role.FINANCE, world.park()))
                .get(METERS + "/" + meter, park)
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> unit(UUID id) {
        return Map.of("unitId", id);
    }

    private static Map<String, Object> device(String number, String multiplier, String first) {
        return Map.of("number", number, "multiplier", multiplier, "firstValue", first);
    }

    private static Map<String, Object> line(UUID meter, String value) {
        return Map.of("meterId", meter, "value", value);
    }

    private Map<String, Object> body(String number, boolean shared, Map<String, Object> place) {
        var body = new HashMap<String, Object>();
        body.put("number", number);
        body.put("fee", "ELECTRICITY");
        body.put("shared", shared);
        body.put("places", List.of(place));
        body.put("installedOn", "2026-01-01");
        body.put("device", device("N-1", "30", "100"));
        return body;
    }

    private ValidatableResponse create(Map<String, Object> body) {
        return as(finance).body(body).post(METERS, park).then();
    }

    private UUID meter(String number, boolean shared, Map<String, Object> place) {
        return UUID.fromString(
                create(body(number, shared, place)).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse read(UUID meter, String day, String value, boolean confirmed) {
        return as(finance)
                .body(Map.of("day", day, "value", value, "confirmed", confirmed))
                .post(METERS + "/" + meter + "/readings", park)
                .then();
    }

    private ValidatableResponse correct(UUID meter, String reading, String day, String value, String reason) {
        return as(finance)
                .body(Map.of("day", day, "value", value, "reason", reason))
                .post(METERS + "/" + meter + "/readings/" + reading + "/correction", park)
                .then();
    }

    private ValidatableResponse replace(UUID meter, String day, String last, Map<String, Object> device) {
        var body = new HashMap<String, Object>();
        body.put("day", day);
        body.put("lastValue", last);
        body.put("device", device);
        return as(finance)
                .body(body)
                .post(METERS + "/" + meter + "/replacement", park)
                .then();
    }

    private ValidatableResponse sheet(String day, List<Map<String, Object>> lines) {
        return as(finance)
                .body(Map.of("day", day, "lines", lines))
                .post(SHEET, park)
                .then();
    }

    private ValidatableResponse unread(String day) {
        return as(finance)
                .queryParam("day", day)
                .queryParam("unread", true)
                .get(SHEET, park)
                .then();
    }
}
