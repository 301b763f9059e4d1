package org.seedbed.space.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SpaceResourceTest {

    private static final String UNITS = "/api/v1/parks/{park}/units";
    private static final String BUILDINGS = "/api/v1/parks/{park}/buildings";

    @Inject
    World world;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void aParkAndItsKeeper() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void aBuildingStandsWithItsFloorsFromTheLowestUp() {
        String building = as(keeper)
                .body(Map.of("code", "A", "name", "A栋", "floors", List.of(2, -1, 1)))
                .post(BUILDINGS, park)
                .then()
                .statusCode(201)
                .body("floors.level", contains(-1, 1, 2))
                .body("floors.label", contains("地下1层", "1层", "2层"))
                .extract()
                .path("id");
        as(keeper)
                .body(Map.of("level", 3, "label", "天台"))
                .post(BUILDINGS + "/{b}/floors", park, building)
                .then()
                .statusCode(201);
        as(keeper)
                .get(BUILDINGS, park)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].floors.label", contains("地下1层", "1层", "2层", "天台"));
    }

    @Test
    void buildingsAndFloorsAreRefusedWhenTheyExistOrCannot() {
        var building = building("A");
        refused(BUILDINGS, Map.of("code", "A", "name", "又一栋", "floors", List.of()), 409, "space.building-code-taken");
        refused(BUILDINGS, Map.of("code", "B", "name", "B栋", "floors", List.of(1, 1)), 409, "space.floor-exists");
        refused(BUILDINGS, Map.of("code", "B", "name", "B栋", "floors", List.of(0)), 422, "space.no-floor-zero");
        var floors = BUILDINGS + "/" + building + "/floors";
        refused(floors, Map.of("level", 1), 409, "space.floor-exists");
        refused(BUILDINGS + "/" + UUID.randomUUID() + "/floors", Map.of("level", 1), 404, "resource.not-found");
        refused(floors, Map.of("level", 201), 400, "request.invalid").body("errors.pointer", contains("/level"));
        refused(BUILDINGS, Map.of("code", "", "name", "x", "floors", List.of(999)), 400, "request.invalid")
                .body("errors.pointer", contains("/code", "/floors/0"));
        as(keeper).get(BUILDINGS, park).then().body("items.code", contains("A"));
    }

    @Test
    void aUnitIsAddedReadAndChangedUnderItsVersion() {
        var floor = floor("A");
        var unit = unit(floor, Map.of("number", "A301", "remark", "朝南"));
        as(keeper)
                .get(UNITS + "/{u}", park, unit)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("area", equalTo("128.00"))
                .body("remark", equalTo("朝南"))
                .body("seats", equalTo(null))
                .body("buildingCode", equalTo("A"))
                .body("floorLabel", equalTo("1层"))
                .body("prices", empty())
                .body("abilities", contains("edit", "setPrice", "split", "merge"));
        var change = Map.of("number", "A301", "kind", "WORKSTATION", "area", "64.50", "seats", 12);
        as(keeper).body(change).put(UNITS + "/{u}", park, unit).then().statusCode(428);
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(UNITS + "/{u}", park, unit)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("seats", equalTo(12))
                .body("remark", equalTo(null));
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(UNITS + "/{u}", park, unit)
                .then()
                .statusCode(412)
                .body("code", equalTo("etag.stale"));
    }

    @Test
    void unitsAreRefusedForWrongFieldsAndTakenNumbers() {
        var floor = floor("A");
        unit(floor, Map.of("number", "A301"));
        refused(UNITS, request(floor, Map.of("number", " A301 ")), 409, "space.unit-number-taken");
        refused(UNITS, request(UUID.randomUUID(), Map.of("number", "A302")), 422, "space.floor-unknown");
        refused(UNITS, request(floor, Map.of("kind", "WORKSTATION")), 422, "space.workstation-needs-seats");
        refused(UNITS, request(floor, Map.of("area", "0", "number", " ", "seats", 0)), 400, "request.invalid")
                .body("errors.pointer", contains("/area", "/number", "/seats"))
                .body("errors.code", contains("validation.min", "validation.required", "validation.min"));
        refused(UNITS, request(floor, Map.of("area", "1.005")), 400, "request.invalid")
                .body("errors.code", contains("validation.digits"));
        as(keeper).get(UNITS, park).then().body("total", equalTo(1));
    }

    @Test
    void theListIsFilteredAndSorted() {
        var a = floor("A");
        var b = floor("B");
        unit(a, Map.of("number", "A101", "area", "30"));
        unit(a, Map.of("number", "A102", "area", "10", "kind", "MEETING"));
        unit(b, Map.of("number", "B101", "area", "20"));
        as(keeper).get(UNITS, park).then().body("items.number", contains("A101", "A102", "B101"));
        as(keeper)
                .get(UNITS + "?kind=OFFICE&kind=MEETING&sort=area,desc", park)
                .then()
                .body("items.number", contains("A101", "B101", "A102"));
        as(keeper).get(UNITS + "?kind=MEETING", park).then().body("items.number", contains("A102"));
        as(keeper).get(UNITS + "?q=b1", park).then().body("items.number", contains("B101"));
        as(keeper).get(UNITS + "?floorId={f}", park, b).then().body("items.number", contains("B101"));
        as(keeper)
                .get(UNITS + "?size=1&page=2", park)
                .then()
                .body("items.number", contains("A102"))
                .body("total", equalTo(3));
        as(keeper)
                .get(UNITS + "?sort=remark", park)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("validation.sort"));
    }

    @Test
    void aPriceEndsTheOneBeforeAndGivesWayToTheNext() {
        var unit = unit(floor("A"), Map.of());
        price(unit, "2025-01-01", "30.00").statusCode(201).body("to", equalTo(null));
        price(unit, "2027-01-01", "36.00").statusCode(201);
        price(unit, "2026-01-01", "33.00").statusCode(201).body("to", equalTo("2027-01-01"));
        price(unit, "2026-01-01", "34.00")
                .statusCode(409)
                .body("code", equalTo("space.price-exists"))
                .body("params.from", equalTo("2026-01-01"));
        as(keeper)
                .get(UNITS + "/{u}", park, unit)
                .then()
                .body("prices.from", contains("2027-01-01", "2026-01-01", "2025-01-01"))
                .body("prices.to", contains(null, "2027-01-01", "2026-01-01"))
                .body("prices.amount.amount", contains("36.00", "33.00", "30.00"));
        price(UUID.randomUUID(), "2026-01-01", "1.00").statusCode(404);
        price(unit, "2028-01-01", "-1.00").statusCode(400).body("errors.pointer", contains("/amount/amount"));
    }

    @Test
    void theFrontDeskSeesRoomsWithoutPricesAndChangesNothing() {
        var unit = unit(floor("A"), Map.of());
        price(unit, "2020-01-01", "30.00").statusCode(201);
        as(keeper).get(UNITS, park).then().body("items[0].price.amount.amount", equalTo("30.00"));
        var desk = world.with(Role.RECEPTION, park);
        as(desk).get(UNITS, park).then().statusCode(200).body("items[0].price", equalTo(null));
        as(desk).get(UNITS + "/{u}", park, unit).then().body("prices", empty()).body("abilities", empty());
        as(desk).body(Map.of()).post(UNITS, park).then().statusCode(403).body("code", equalTo("access.denied"));
        as(desk).body(Map.of()).post(BUILDINGS, park).then().statusCode(403);
        as(desk).body(Map.of()).put(UNITS + "/{u}", park, unit).then().statusCode(403);
    }

    @Test
    void anotherParkDoesNotExist() {
        var unit = unit(floor("A"), Map.of());
        var neighbourPark = world.park();
        var neighbour = world.with(Role.OPERATOR, neighbourPark);
        as(neighbour).get(UNITS, park).then().statusCode(404);
        as(neighbour).get(UNITS + "/{u}", park, unit).then().statusCode(404);
        as(neighbour).get(UNITS + "/{u}", neighbourPark, unit).then().statusCode(404);
        as(neighbour)
                .header("If-Match", "\"0\"")
                .body(Map.of("number", "X", "kind", "OFFICE", "area", "1"))
                .put(UNITS + "/{u}", neighbourPark, unit)
                .then()
                .statusCode(404);
        as(neighbour)
                .body(request(floor("C"), Map.of()))
                .post(UNITS, neighbourPark)
                .then()
                .statusCode(422)
                .body("code", equalTo("space.floor-unknown"));
    }

    @Test
    void aRushOnOneNumberHasOneWinner() throws Exception {
        var floor = floor("A");
        assertThat(rush(() -> as(keeper)
                        .body(request(floor, Map.of("number", "A1")))
                        .post(UNITS, park)
                        .statusCode()))
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    @Test
    void aRushOnOneDayOfThePriceListHasOneWinner() throws Exception {
        var unit = unit(floor("A"), Map.of());
        assertThat(rush(() -> price(unit, "2026-01-01", "1.00").extract().statusCode()))
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    @Test
    void twoChangesOfOneVersionHaveOneWinner() throws Exception {
        var unit = unit(floor("A"), Map.of());
        var change = Map.of("number", "A2", "kind", "OFFICE", "area", "1");
        assertThat(rush(() -> as(keeper)
                        .header("If-Match", "\"0\"")
                        .body(change)
                        .put(UNITS + "/{u}", park, unit)
                        .statusCode()))
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
    }

    private static List<Integer> rush(Callable<Integer> request) throws Exception {
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var answer : threads.invokeAll(Collections.nCopies(6, request))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private UUID building(String code) {
        return UUID.fromString(as(keeper)
                .body(Map.of("code", code, "name", code + "栋", "floors", List.of(1)))
                .post(BUILDINGS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID floor(String buildingCode) {
        return UUID.fromString(as(keeper)
                .body(Map.of("code", buildingCode, "name", buildingCode + "栋", "floors", List.of(1)))
                .post(BUILDINGS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("floors[0].id"));
    }

    private UUID unit(UUID floor, Map<String, ?> more) {
        return UUID.fromString(as(keeper)
                .body(request(floor, more))
                .post(UNITS, park)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id"));
    }

    private ValidatableResponse price(UUID unit, String from, String amount) {
        return as(keeper)
                .body(Map.of("from", from, "amount", Map.of("amount", amount, "currency", "CNY"), "basis", "SQM_MONTH"))
                .post(UNITS + "/{u}/prices", park, unit)
                .then();
    }

    private ValidatableResponse refused(String path, Map<String, ?> body, int status, String code) {
        return as(keeper).body(body).post(path, park).then().statusCode(status).body("code", equalTo(code));
    }

    private static Map<String, Object> request(UUID floor, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("floorId", floor, "number", "A301", "kind", "OFFICE", "area", "128.00"));
        body.putAll(more);
        return body;
    }
}
