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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** Units are split and merged, and no past day changes. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReshapeResourceTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String SPLIT = PARK + "/units/{unit}/split";
    private static final String MERGE = PARK + "/unit-merges";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person keeper;
    private LocalDate today;

    @BeforeEach
    void aParkAndItsKeeper() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        today = clock.today();
    }

    @Test
    void aSplitLeavesEveryPastDayAsItWas() {
        var unit = register.office(park, "A301", "128.00");
        var tenant = register.tenant(park, "曾租企业（示例）", "2025-01-01", null);
        register.lease(park, tenant, unit, "2025-01-01", today.minusDays(10).toString());
        setPrice(unit, "30.00");
        var letDay = today.minusDays(20);
        var before = List.of(occupancy(letDay), units(letDay), occupancy(today.minusDays(1)));
        split(unit, today, part("A301-1", "28.55"), part("A301-2", "99.45"))
                .statusCode(201)
                .body("kind", equalTo("SPLIT"))
                .body("ended.number", contains("A301"))
                .body("begun.number", contains("A301-1", "A301-2"))
                .body("begun.area", contains("28.55", "99.45"));
        assertThat(List.of(occupancy(letDay), units(letDay), occupancy(today.minusDays(1))))
                .isEqualTo(before);
        assertThat(occupancy(today)).contains("\"area\":\"128.00\"").contains("\"units\":2");
        as(keeper).get(PARK + "/units", park).then().body("items.number", contains("A301-1", "A301-2"));
        as(keeper)
                .queryParam("on", today.minusDays(1).toString())
                .get(PARK + "/units", park)
                .then()
                .body("items.number", contains("A301"))
                .body("items[0].to", equalTo(today.toString()));
        as(keeper)
                .get(PARK + "/units/{unit}", park, unit)
                .then()
                .body("to", equalTo(today.toString()))
                .body("after.number", contains("A301-1", "A301-2"))
                .body("before", empty())
                .body("abilities", empty());
        var part = begun("A301-1");
        as(keeper)
                .get(PARK + "/units/{unit}", park, part)
                .then()
                .body("from", equalTo(today.toString()))
                .body("before.number", contains("A301"))
                .body("prices.from", contains(today.toString()))
                .body("prices[0].amount.amount", equalTo("30.00"));
    }

    @Test
    void mergingThePartsUndoesASplit() {
        var unit = register.office(park, "A301", "128.00");
        var from = today.plusDays(10);
        split(unit, from, part("A301-1", "28.00"), part("A301-2", "100.00")).statusCode(201);
        var parts = List.of(on(from, "A301-1"), on(from, "A301-2"));
        merge(parts, from.plusDays(20), part("A301", "128.00"), Map.of()).statusCode(201);
        assertThat(figures(from.minusDays(1))).isEqualTo("1 128.00");
        assertThat(figures(from)).isEqualTo("2 128.00");
        assertThat(figures(from.plusDays(20))).isEqualTo("1 128.00");
        assertThat(on(from.plusDays(20), "A301")).isNotEqualTo(unit);
    }

    @Test
    void noAreaIsLostButByMeasuringAnew() {
        var unit = register.office(park, "A301", "128.00");
        split(unit, today, part("A301-1", "28.00"), part("A301-2", "99.99"))
                .statusCode(422)
                .body("code", equalTo("space.area-differs"))
                .body("params.sum", equalTo("127.99"));
        var measured = new HashMap<String, Object>(Map.of(
                "on",
                today.toString(),
                "parts",
                List.of(part("A301-1", "28.00"), part("A301-2", "99.99")),
                "remeasuredArea",
                "127.99"));
        split(unit, measured).statusCode(400).body("errors.pointer", contains("/reason"));
        measured.put("reason", "竣工测绘");
        split(unit, measured).statusCode(201);
        assertThat(figures(today.minusDays(1))).isEqualTo("1 128.00");
        assertThat(figures(today)).isEqualTo("2 127.99");
    }

    @Test
    void seatsOfAZoneAddUpToo() {
        var zone = register.unit(park, "A", 1, "W1", UnitKind.WORKSTATION, "100.00", 20);
        split(zone, today, seats("W1-1", "50.00", 8), seats("W1-2", "50.00", 11))
                .statusCode(422)
                .body("code", equalTo("space.seats-differ"));
        split(zone, today, seats("W1-1", "50.00", 8), seats("W1-2", "50.00", 12))
                .statusCode(201);
    }

    @Test
    void whoeverHasTheUnitIsNamedAndTheDayAfterIsFine() {
        var unit = register.office(park, "A301", "128.00");
        var tenant = register.tenant(park, "在租企业（示例）", "2025-01-01", null);
        var end = today.plusDays(30);
        register.lease(park, tenant, unit, "2025-01-01", end.toString());
        split(unit, today, part("A301-1", "28.00"), part("A301-2", "100.00"))
                .statusCode(409)
                .body("code", equalTo("space.unit-let"))
                .body("params.company", equalTo("在租企业（示例）"))
                .body("params.until", equalTo(end.minusDays(1).toString()));
        split(unit, end.minusDays(1), part("A301-1", "28.00"), part("A301-2", "100.00"))
                .statusCode(409);
        split(unit, end, part("A301-1", "28.00"), part("A301-2", "100.00")).statusCode(201);
    }

    @Test
    void whatEndedIsHistory() {
        var unit = register.office(park, "A301", "128.00");
        register.office(park, "A302", "50.00");
        split(unit, today.minusDays(1), part("x", "28.00"), part("y", "100.00"))
                .statusCode(422)
                .body("code", equalTo("space.reshaped-in-past"));
        split(unit, today, part("A302", "28.00"), part("y", "100.00"))
                .statusCode(409)
                .body("code", equalTo("space.unit-number-taken"));
        split(unit, today, part("x", "28.00"), part("x", "100.00")).statusCode(400);
        split(unit, today, part("A301", "28.00"), part("A301-2", "100.00")).statusCode(201);
        split(unit, today, part("x", "28.00"), part("y", "100.00")).statusCode(412);
        var version = Map.of("If-Match", "\"1\"");
        as(keeper)
                .headers(version)
                .body(Map.of("on", today.toString(), "parts", List.of(part("x", "28.00"), part("y", "100.00"))))
                .post(SPLIT, park, unit)
                .then()
                .statusCode(409)
                .body("code", equalTo("space.unit-ended"));
        as(keeper)
                .headers(version)
                .body(Map.of("number", "A301", "kind", "OFFICE", "area", "1.00"))
                .put(PARK + "/units/{unit}", park, unit)
                .then()
                .statusCode(409)
                .body("code", equalTo("space.unit-ended"));
        // Of two splits on one day the second would leave a unit that never was.
        split(begun("A301"), today, part("x", "14.00"), part("y", "14.00"))
                .statusCode(409)
                .body("code", equalTo("space.unit-not-yet"));
    }

    @Test
    void onlyUnitsOfOneFloorAreMerged() {
        var a = register.office(park, "A301", "28.00");
        var b = register.unit(park, "A", 2, "A401", UnitKind.OFFICE, "100.00", null);
        merge(List.of(a, b), today, part("x", "128.00"), Map.of())
                .statusCode(422)
                .body("code", equalTo("space.not-one-floor"));
        merge(List.of(a, a), today, part("x", "56.00"), Map.of()).statusCode(400);
        merge(List.of(a, UUID.randomUUID()), today, part("x", "56.00"), Map.of())
                .statusCode(422)
                .body("code", equalTo("space.unit-unknown"));
        var c = register.office(park, "A302", "72.50");
        merge(List.of(a, c), today, part("A301", "90.00"), Map.of())
                .statusCode(422)
                .body("code", equalTo("space.area-differs"));
        merge(List.of(a, c), today, part("A301", "100.00"), Map.of("remeasured", true, "reason", "打通隔墙"))
                .statusCode(201);
        assertThat(figures(today)).isEqualTo("2 200.00");
    }

    @Test
    void aLeaseKeepsWithinTheLifeOfItsUnit() {
        var unit = register.office(park, "A301", "128.00");
        var tenant = register.tenant(park, "租户企业（示例）", "2025-01-01", null);
        var day = today.plusDays(30);
        split(unit, day, part("A301-1", "28.00"), part("A301-2", "100.00")).statusCode(201);
        lease(tenant, unit, today, day.plusDays(1))
                .statusCode(422)
                .body("code", equalTo("lease.unit-ended"))
                .body("errors.pointer", contains("/units/0/unitId"));
        lease(tenant, on(day, "A301-1"), today, day.plusDays(1))
                .statusCode(422)
                .body("code", equalTo("lease.unit-not-yet"))
                .body("errors.pointer", contains("/units/0/unitId"));
        lease(tenant, unit, today, day).statusCode(201);
        lease(tenant, on(day, "A301-1"), day, day.plusDays(1)).statusCode(201);
        // The database keeps it too, whoever writes.
        var other = register.tenant(park, "另一企业（示例）", "2025-01-01", null);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> register.lease(
                        park, other, unit, day.toString(), day.plusDays(2).toString()))
                .rootCause()
                .hasMessageContaining("beyond the life of its unit");
    }

    @Test
    void aLeaseAndASplitAtOnceDoNotBothHappen() throws Exception {
        for (int round = 0; round < 5; round++) {
            var unit = register.office(park, "R" + round, "100.00");
            var tenant = register.tenant(park, "抢租企业（示例）" + round, "2025-01-01", null);
            var parts = List.of(part("R" + round + "-1", "50.00"), part("R" + round + "-2", "50.00"));
            Callable<Integer> split = () -> split(unit, Map.of("on", today.toString(), "parts", parts))
                    .extract()
                    .statusCode();
            Callable<Integer> lease = () ->
                    lease(tenant, unit, today, today.plusDays(9)).extract().statusCode();
            var answers = Rush.of(2, i -> i == 0 ? split : lease);
            assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
            assertThat(answers).isSubsetOf(201, 409, 422);
        }
    }

    private ValidatableResponse lease(UUID tenant, UUID unit, LocalDate from, LocalDate to) {
        return as(keeper)
                .body(Map.of(
                        "tenantId",
                        tenant,
                        "units",
                        List.of(Map.of("unitId", unit)),
                        "from",
                        from.toString(),
                        "to",
                        to.toString()))
                .post(PARK + "/leases", park)
                .then();
    }

    @SafeVarargs
    private ValidatableResponse split(UUID unit, LocalDate on, Map<String, Object>... parts) {
        return split(unit, Map.of("on", on.toString(), "parts", List.of(parts)));
    }

    private ValidatableResponse split(UUID unit, Map<String, Object> body) {
        return as(keeper)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(SPLIT, park, unit)
                .then();
    }

    private ValidatableResponse merge(
            List<UUID> units, LocalDate on, Map<String, Object> whole, Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("on", on.toString(), "unitIds", units, "whole", whole, "remeasured", false));
        body.putAll(more);
        return as(keeper).body(body).post(MERGE, park).then();
    }

    private void setPrice(UUID unit, String amount) {
        as(keeper)
                .body(Map.of(
                        "from",
                        "2025-01-01",
                        "basis",
                        "SQM_MONTH",
                        "amount",
                        Map.of("amount", amount, "currency", "CNY")))
                .post(PARK + "/units/{unit}/prices", park, unit)
                .then()
                .statusCode(201);
    }

    private UUID begun(String number) {
        return on(today, number);
    }

    private UUID on(LocalDate day, String number) {
        String id = as(keeper)
                .queryParam("on", day.toString())
                .get(PARK + "/units", park)
                .then()
                .extract()
                .path("items.find { it.number == '" + number + "' }.id");
        return UUID.fromString(id);
    }

    private String occupancy(LocalDate day) {
        return as(keeper)
                .queryParam("on", day.toString())
                .get(PARK + "/occupancy", park)
                .asString();
    }

    private String units(LocalDate day) {
        return as(keeper)
                .queryParam("on", day.toString())
                .get(PARK + "/occupancy/units", park)
                .asString();
    }

    private String figures(LocalDate day) {
        var total = as(keeper)
                .queryParam("on", day.toString())
                .get(PARK + "/occupancy", park)
                .jsonPath();
        return total.get("total.units") + " " + total.get("total.area");
    }

    private static Map<String, Object> part(String number, String area) {
        return Map.of("number", number, "kind", "OFFICE", "area", area);
    }

    private static Map<String, Object> seats(String number, String area, int seats) {
        return Map.of("number", number, "kind", "WORKSTATION", "area", area, "seats", seats);
    }
}
