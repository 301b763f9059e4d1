package org.seedbed.lease.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OccupancyResourceTest {

    private static final String OCCUPANCY = "/api/v1/parks/{park}/occupancy";

    @Inject
    World world;

    @Inject
    Register register;

    private UUID park;
    private Person keeper;

    /** 100 ㎡ let whole, 50 ㎡ free, half of a 60 ㎡ zone let by the seat, and a 200 ㎡ hall. */
    @BeforeEach
    void aParkInUse() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        var nursery = register.tenant(park, register.firm(park, "苗圃公司"), "2026-01-01", null, Stage.NURSERY);
        var incubator = register.tenant(park, register.firm(park, "孵化公司"), "2026-01-01", null, Stage.INCUBATOR);
        register.tenant(park, register.firm(park, "没房公司"), "2026-01-01", "2026-07-01", Stage.INCUBATOR);
        var zone = register.unit(park, "B", 2, "G1", UnitKind.WORKSTATION, "60", 6);
        register.office(park, "A102", "50");
        register.unit(park, "A", 1, "路演厅", UnitKind.ROADSHOW, "200", 80);
        register.lease(park, nursery, "2026-01-01", "2027-01-01", new SeatDraft(zone, 1, 2), new SeatDraft(zone, 6, 1));
        register.lease(park, incubator, register.office(park, "A101", "100"), "2026-01-01", "2026-07-01");
    }

    @Test
    void theFiguresCountAreaUnitsAndSeats() {
        var day = occupancy("2026-06-30");
        figures(day, "total", 4, 1, "410.00", "130.00", 86, 3, "0.3171");
        figures(day, "lettable", 3, 1, "210.00", "130.00", 6, 3, "0.6190");
        assertThat(day.getList("byKind.kind")).containsExactly("OFFICE", "WORKSTATION", "ROADSHOW");
        figures(day, "byKind[1].figures", 1, 0, "60.00", "30.00", 6, 3, "0.5000");
        assertThat(day.getList("byBuilding.buildingCode")).containsExactly("A", "B");
        assertThat(day.getList("byFloor.level")).containsExactly(1, 2);
        assertThat(day.getList("byStage.stage")).containsExactly("NURSERY", "INCUBATOR");
        assertThat(day.getList("byStage.tenants")).containsExactly(1, 2);
        assertThat(day.getList("byStage.area")).containsExactly("0.00", "100.00");
        assertThat(day.getList("byStage.seats")).containsExactly(3, 0);
        assertThat(day.getInt("tenants")).isEqualTo(3);
        assertThat(day.getInt("incubatees")).isZero();
    }

    @Test
    void daysAreHalfOpen() {
        figures(occupancy("2025-12-31"), "lettable", 3, 0, "210.00", "0.00", 6, 0, "0.0000");
        figures(occupancy("2026-01-01"), "lettable", 3, 1, "210.00", "130.00", 6, 3, "0.6190");
        figures(occupancy("2026-07-01"), "lettable", 3, 0, "210.00", "30.00", 6, 3, "0.1429");
        assertThat(occupancy("2026-07-01").getInt("tenants")).isEqualTo(2);
        figures(occupancy("2027-01-01"), "lettable", 3, 0, "210.00", "0.00", 6, 0, "0.0000");
    }

    @Test
    void everyFigureIsTheSumOfItsUnits() {
        for (var on : List.of("2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01", "2027-01-01")) {
            var day = occupancy(on);
            addsUp(day.getMap("total"), units("on=" + on));
            for (Map<String, Object> kind : day.<Map<String, Object>>getList("byKind")) {
                addsUp(figuresOf(kind), units("on=" + on + "&kind=" + kind.get("kind")));
            }
            for (Map<String, Object> building : day.<Map<String, Object>>getList("byBuilding")) {
                addsUp(figuresOf(building), units("on=" + on + "&buildingId=" + building.get("buildingId")));
            }
            for (Map<String, Object> floor : day.<Map<String, Object>>getList("byFloor")) {
                addsUp(figuresOf(floor), units("on=" + on + "&floorId=" + floor.get("floorId")));
            }
        }
    }

    @Test
    void theUnitsSayWhoHasThemAndForHowLong() {
        as(keeper)
                .get(OCCUPANCY + "/units?on=2026-04-01&state=LET&state=PARTLY_LET", park)
                .then()
                .body("items.number", contains("A101", "G1"))
                .body("items[0].lettings.companyName", contains("孵化公司"))
                .body("items[0].lettings.until", contains("2026-06-30"))
                .body("items[0].lettings.stage", contains("INCUBATOR"))
                .body("items[1].lettings.seats", contains(3))
                .body("items[1].seatsLet", equalTo(3));
        assertThat(units("on=2026-04-01&stage=NURSERY").getList("number")).containsExactly("G1");
        assertThat(units("on=2026-04-02&state=ENDING").getList("number")).containsExactly("A101");
        assertThat(units("on=2026-04-01&state=RESERVED").getList("number")).containsExactly("路演厅");
        assertThat(units("on=2026-04-01&state=FREE").getList("number")).containsExactly("A102");
    }

    @Test
    void nothingToLetHasNoRate() {
        var empty = world.park();
        as(world.with(Role.OPERATOR, empty))
                .get(OCCUPANCY, empty)
                .then()
                .statusCode(200)
                .body("total.rate", equalTo(null))
                .body("byKind", empty())
                .body("byStage", empty());
        as(world.with(Role.OPERATOR, empty)).get(OCCUPANCY, park).then().statusCode(404);
        as(world.with(Role.NETWORK_VIEWER)).get(OCCUPANCY, park).then().statusCode(200);
        as(world.with(Role.NETWORK_VIEWER))
                .get(OCCUPANCY + "/units", park)
                .then()
                .statusCode(403);
    }

    private JsonPath occupancy(String on) {
        return as(keeper)
                .get(OCCUPANCY + "?on=" + on, park)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath units(String query) {
        var page = as(keeper)
                .get(OCCUPANCY + "/units?size=100&" + query, park)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(page.getInt("total")).isEqualTo(page.getList("items").size());
        return page.setRootPath("items");
    }

    private static void figures(JsonPath day, String path, Object... expected) {
        var names = List.of("units", "unitsLet", "area", "areaLet", "seats", "seatsLet", "rate");
        for (int i = 0; i < expected.length; i++) {
            assertThat(day.<Object>get(path + "." + names.get(i)))
                    .as(path + " " + names.get(i))
                    .isEqualTo(expected[i]);
        }
    }

    @SuppressWarnings("unchecked") // JSON
    private static Map<String, Object> figuresOf(Map<String, Object> group) {
        return (Map<String, Object>) group.get("figures");
    }

    private static void addsUp(Map<String, Object> figures, JsonPath units) {
        List<Map<String, Object>> rows = units.getList("");
        assertThat(rows).hasSize((int) figures.get("units"));
        assertThat(rows.stream()
                        .map(r -> new BigDecimal((String) r.get("area")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo((String) figures.get("area"));
        assertThat(rows.stream().mapToInt(r -> (int) r.get("seatsLet")).sum()).isEqualTo(figures.get("seatsLet"));
        assertThat(rows.stream().filter(r -> List.of("LET", "ENDING").contains(r.get("state"))))
                .hasSize((int) figures.get("unitsLet"));
    }
}
