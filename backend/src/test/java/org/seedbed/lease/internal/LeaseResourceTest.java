package org.seedbed.lease.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LeaseResourceTest {

    private static final String LEASES = "/api/v1/parks/{park}/leases";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    ConstraintCodes constraints;

    private UUID park;
    private UUID tenant;
    private UUID office;
    private Person keeper;

    @BeforeEach
    void aTenantAndARoom() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        tenant = register.tenant(park, "甲公司", "2026-01-01", null);
        office = register.office(park, "A301", "128.00");
    }

    @Test
    void aLeaseIsRecordedAndRead() {
        var room = register.office(park, "A300", "20");
        var body = request("2026-01-01", "2027-01-01", whole(office), whole(room));
        body.put("unitPrice", Map.of("amount", "30.00", "currency", "CNY"));
        body.put("basis", "SQM_MONTH");
        body.put("waiverLabel", "首年减半");
        String lease = record(body)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("companyName", equalTo("甲公司"))
                .body("units.number", contains("A300", "A301"))
                .body("units.seats", contains(null, null))
                .body("unitPrice.amount", equalTo("30.00"))
                .body("waiverLabel", equalTo("首年减半"))
                .body("abilities", contains("terminate"))
                .extract()
                .path("id");
        as(keeper).get(LEASES + "/{l}", park, lease).then().statusCode(200).body("to", equalTo("2027-01-01"));
        as(world.with(Role.FINANCE, park))
                .get(LEASES + "/{l}", park, lease)
                .then()
                .body("abilities", empty());
        as(world.with(Role.RECEPTION, park)).get(LEASES, park).then().statusCode(403);
        var elsewhere = world.park();
        var neighbour = world.with(Role.OPERATOR, elsewhere);
        as(neighbour).get(LEASES + "/{l}", park, lease).then().statusCode(404);
        as(neighbour).get(LEASES + "/{l}", elsewhere, lease).then().statusCode(404);
    }

    @Test
    void theOccupantOfATakenRoomIsNamed() {
        record(request("2026-01-01", "2027-01-01", whole(office))).statusCode(201);
        record(request("2026-12-31", "2027-06-01", whole(office)))
                .statusCode(409)
                .body("code", equalTo("lease.unit-occupied"))
                .body("params.unit", equalTo("A301"))
                .body("params.company", equalTo("甲公司"))
                .body("params.from", equalTo("2026-01-01"))
                .body("params.until", equalTo("2026-12-31"));
        record(request("2027-01-01", "2027-06-01", whole(office))).statusCode(201);
        as(keeper).get(LEASES + "?unitId=" + office, park).then().body("total", equalTo(2));
    }

    @Test
    void aLeaseOfSeveralRoomsIsAllOrNothing() {
        var taken = register.office(park, "A302", "10");
        record(request("2026-01-01", "2027-01-01", whole(taken))).statusCode(201);
        record(request("2026-06-01", "2027-01-01", whole(office), whole(taken))).statusCode(409);
        record(request("2026-06-01", "2027-01-01", whole(office))).statusCode(201);
    }

    @Test
    void whatCannotBeLetIsRefused() {
        var hall = register.unit(park, "A", 1, "路演厅", UnitKind.ROADSHOW, "200", 80);
        var foreign = register.office(world.park(), "X1", "10");
        refusedAt("/units/0/unitId", request("2026-01-01", "2027-01-01", whole(hall)), 422, "lease.unit-not-lettable");
        refusedAt("/units/0/unitId", request("2026-01-01", "2027-01-01", whole(foreign)), 422, "lease.unit-unknown");
        refusedAt(
                "/units/0/seats",
                request("2026-01-01", "2027-01-01", seats(office, 2)),
                422,
                "lease.unit-without-seats");
        refusedAt("/from", request("2025-12-31", "2027-01-01", whole(office)), 422, "lease.outside-stay");
        refused(request("2026-01-01", "2026-01-01", whole(office)), 400, "request.invalid")
                .body("errors.pointer", contains("/to"));
        refused(request("2026-01-01", "2027-01-01", whole(office), whole(office)), 400, "request.invalid")
                .body("errors.code", contains("validation.unique"));
        var priced = request("2026-01-01", "2027-01-01", whole(office));
        priced.put("basis", "SEAT_MONTH");
        refused(priced, 400, "request.invalid").body("errors.pointer", contains("/basis"));
        tenant = register.tenant(park, "短住公司", "2026-01-01", "2026-07-01");
        refusedAt("/to", request("2026-01-01", "2026-07-02", whole(office)), 422, "lease.outside-stay");
        record(request("2026-01-01", "2026-07-01", whole(office))).statusCode(201);
        tenant = register.tenant(world.park(), "邻园公司", "2026-01-01", null);
        refusedAt("/tenantId", request("2026-01-01", "2027-01-01", whole(office)), 422, "lease.tenant-unknown");
    }

    /** Units are taken in the order of their ids; a refusal names the place in the request. */
    @Test
    void whatIsNotFreeIsSaidAtItsUnitAndNothingIsRecorded() {
        var zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 6);
        record(request("2026-01-01", "2027-01-01", seats(zone, 5))).statusCode(201);
        refusedAt(
                "/units/1/seats",
                request("2026-06-01", "2026-07-01", whole(office), seats(zone, 2)),
                409,
                "lease.seats-exhausted");
        refusedAt(
                "/units/1/unitId",
                request("2026-06-01", "2026-07-01", whole(office), whole(zone)),
                409,
                "lease.unit-occupied");
        refusedAt(
                "/units/0/seats",
                request("2026-06-01", "2026-07-01", seats(zone, 2), whole(office)),
                409,
                "lease.seats-exhausted");
        as(keeper).get(LEASES, park).then().body("total", equalTo(1));
    }

    @Test
    void aRoomIsFreeTheDayAfterTheLeaseWasEnded() {
        String lease = record(request("2026-01-01", "2199-01-01", whole(office)))
                .extract()
                .path("id");
        terminate(lease, "\"0\"", "2025-12-31").statusCode(422).body("code", equalTo("lease.last-day-outside-term"));
        terminate(lease, "\"0\"", "2199-01-01").statusCode(422).body("params.until", equalTo("2198-12-31"));
        terminate(lease, "\"0\"", "2026-06-30")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("to", equalTo("2026-07-01"))
                .body("terminationReason", equalTo("搬走"));
        terminate(lease, "\"0\"", "2026-05-31").statusCode(412);
        tenant = register.tenant(park, "乙公司", "2026-01-01", null);
        refused(request("2026-06-30", "2026-08-01", whole(office)), 409, "lease.unit-occupied");
        record(request("2026-07-01", "2026-08-01", whole(office))).statusCode(201);
    }

    @Test
    void ofSixtyFourRivalsOneGetsTheRoom() throws Exception {
        var body = request("2026-01-01", "2027-01-01", whole(office));
        var answers = Rush.of(64, i -> () -> record(body).extract().response());
        assertThat(answers)
                .extracting(a -> a.statusCode())
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409)).allSatisfy(a -> {
            assertThat(a.<String>path("code")).isEqualTo("lease.unit-occupied");
            assertThat(a.<String>path("params.company")).isEqualTo("甲公司");
            assertThat(a.<String>path("params.until")).isEqualTo("2026-12-31");
        });
    }

    /** A register import takes no turn: whoever comes second is refused by the constraint alone. */
    @Test
    void whatOnlyTheDatabaseSeesHasACodeToo() {
        record(request("2026-01-01", "2027-01-01", whole(office))).statusCode(201);
        assertThatThrownBy(() -> register.lease(park, tenant, office, "2026-06-01", "2026-07-01"))
                .satisfies(refused -> assertThat(constraints.refusalFor(refused))
                        .get()
                        .extracting(problem -> problem.code().code())
                        .isEqualTo("lease.unit-occupied-now"));
        as(keeper).get(LEASES, park).then().body("total", equalTo(1));
    }

    @Test
    void seatsOfAZoneNeverExceedItsCapacity() throws Exception {
        var zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 6);
        var two = request("2026-01-01", "2027-01-01", seats(zone, 2));
        var answers = Rush.of(16, i -> () -> record(two).extract().response());
        assertThat(answers).extracting(a -> a.statusCode()).containsOnly(201, 409);
        assertThat(answers.stream().filter(a -> a.statusCode() == 201)).hasSize(3);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409)).allSatisfy(a -> {
            assertThat(a.<String>path("code")).isEqualTo("lease.seats-exhausted");
            assertThat(a.<String>path("params.free")).isEqualTo("0");
            assertThat(a.<String>path("params.wanted")).isEqualTo("2");
        });
        refused(request("2026-06-01", "2026-07-01", whole(zone)), 409, "lease.unit-occupied");
        as(keeper).get(LEASES + "?unitId=" + zone, park).then().body("items.units.seats.flatten()", contains(2, 2, 2));
    }

    @Test
    void roomsTakenInOppositeOrderDoNotBlockEachOther() throws Exception {
        var other = register.office(park, "A302", "10");
        var forth = request("2026-01-01", "2027-01-01", whole(office), whole(other));
        var back = request("2026-01-01", "2027-01-01", whole(other), whole(office));
        var answers = Rush.of(
                12, i -> () -> record(i % 2 == 0 ? forth : back).extract().response());
        assertThat(answers)
                .extracting(a -> a.statusCode())
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409))
                .extracting(a -> a.<String>path("code"))
                .containsOnly("lease.unit-occupied");
    }

    @Test
    void theListIsFilteredAndSorted() {
        record(request("2026-01-01", "2027-01-01", whole(office))).statusCode(201);
        record(request("2027-01-01", "2028-01-01", whole(office))).statusCode(201);
        var first = tenant;
        tenant = register.tenant(park, "乙公司", "2026-01-01", null);
        record(request("2026-06-01", "2029-01-01", whole(register.office(park, "A302", "10"))))
                .statusCode(201);
        list("page=1").body("items.from", contains("2026-01-01", "2026-06-01", "2027-01-01"));
        list("sort=to,desc").body("items.to", contains("2029-01-01", "2028-01-01", "2027-01-01"));
        list("tenantId=" + first).body("items.from", contains("2026-01-01", "2027-01-01"));
        list("on=2026-12-31").body("items.companyName", contains("甲公司", "乙公司"));
        list("on=2027-01-01&unitId=" + office).body("items.from", contains("2027-01-01"));
        list("size=1&page=3").body("items.from", contains("2027-01-01")).body("total", equalTo(3));
    }

    private ValidatableResponse list(String query) {
        return as(keeper).get(LEASES + "?" + query, park).then().statusCode(200);
    }

    private ValidatableResponse record(Map<String, ?> body) {
        return as(keeper).body(body).post(LEASES, park).then();
    }

    private ValidatableResponse refused(Map<String, ?> body, int status, String code) {
        return record(body).statusCode(status).body("code", equalTo(code));
    }

    private void refusedAt(String pointer, Map<String, ?> body, int status, String code) {
        refused(body, status, code).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    private ValidatableResponse terminate(String lease, String etag, String lastDay) {
        return as(keeper)
                .header("If-Match", etag)
                .body(Map.of("lastDay", lastDay, "reason", "搬走"))
                .post(LEASES + "/{l}/termination", park, lease)
                .then();
    }

    @SafeVarargs
    private Map<String, Object> request(String from, String to, Map<String, Object>... units) {
        return new HashMap<>(Map.of("tenantId", tenant, "from", from, "to", to, "units", List.of(units)));
    }

    private static Map<String, Object> whole(UUID unit) {
        return Map.of("unitId", unit);
    }

    private static Map<String, Object> seats(UUID unit, int seats) {
        return Map.of("unitId", unit, "seats", seats);
    }
}
