package org.seedbed.lease.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Which leases end when, what they bring a month, and whether their tenants stay. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LeaseEndTest {

    private static final String LEASES = "/api/v1/parks/{park}/leases";

    @Inject
    World world;

    @Inject
    Register register;

    private UUID park;
    private UUID tenant;
    private UUID office;
    private UUID zone;
    private Person keeper;

    @BeforeEach
    void aTenantWithARoomAndSeats() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        tenant = register.tenant(park, "甲公司", "2025-01-01", null);
        office = register.office(park, "A301", "128.00");
        zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 12);
    }

    @Test
    void theDaysAreHalfOpen() {
        for (var to : List.of("2026-03-01", "2026-03-31", "2026-04-01")) {
            register.lease(park, tenant, register.office(park, "B" + to, "10"), "2026-01-01", to);
        }
        list("endsFrom=2026-03-01&endsBefore=2026-04-01&sort=to,asc")
                .body("items.to", contains("2026-03-01", "2026-03-31"));
        list("endsFrom=2026-03-02&sort=to,asc").body("items.to", contains("2026-03-31", "2026-04-01"));
        list("endsBefore=2026-03-02&on=2026-02-01").body("items.to", contains("2026-03-01"));
    }

    @Test
    void daysBetweenWhichThereIsNoneAreRefusedInTheListAndTheFile() {
        for (var path : List.of(LEASES, LEASES + "/export")) {
            as(keeper)
                    .get(path + "?endsFrom=2026-03-01&endsBefore=2026-03-01", park)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("request.invalid"))
                    .body("errors.pointer", contains("/endsBefore"));
        }
    }

    @Test
    void theMonthlyRentIsByAreaOrBySeat() {
        priced("30.00", "SQM_MONTH", Map.of("unitId", office)).body("monthlyRent.amount", equalTo("3840.00"));
        priced("300.00", "SEAT_MONTH", Map.of("unitId", zone, "seats", 3))
                .body("monthlyRent.amount", equalTo("900.00"))
                .body("units[0].seatNumbers", equalTo("1–3"));
    }

    @Test
    void aZoneLetWholeIsPaidForEverySeat() {
        priced("300.00", "SEAT_MONTH", Map.of("unitId", zone)).body("monthlyRent.amount", equalTo("3600.00"));
    }

    @Test
    void aPriceThatCountsWhatTheUnitDoesNotHaveGivesNoRent() {
        priced("30.00", "SQM_MONTH", Map.of("unitId", zone, "seats", 2)).body("monthlyRent", nullValue());
        priced("300.00", "SEAT_MONTH", Map.of("unitId", office)).body("monthlyRent", nullValue());
        register.lease(park, tenant, register.office(park, "A302", "10"), "2026-01-01", "2026-02-01");
        list("endsBefore=2026-03-01").body("items.monthlyRent", contains(nullValue()));
    }

    @Test
    void seatsAreNamedByTheirRuns() {
        register.lease(park, tenant, "2026-01-01", "2026-04-01", new SeatDraft(zone, 5, 3), new SeatDraft(zone, 1, 1));
        list("unitId=" + zone)
                .body("items[0].units", hasSize(1))
                .body("items[0].units[0].seats", equalTo(4))
                .body("items[0].units[0].seatNumbers", equalTo("1, 5–7"))
                .body("items[0].units[0].from", equalTo("2026-01-01"))
                .body("items[0].units[0].to", equalTo("2026-04-01"));
    }

    @Test
    void aLeaseIsContinuedByTheSameTenantInTheSameUnitFromTheSameDay() {
        var other = register.tenant(park, "乙公司", "2025-01-01", null);
        var next = register.office(park, "A302", "10");
        var later = register.office(park, "A303", "10");
        register.lease(park, tenant, office, "2026-01-01", "2026-02-01");
        register.lease(park, tenant, office, "2026-02-01", "2027-01-01");
        register.lease(park, tenant, next, "2026-01-01", "2026-02-02");
        register.lease(park, other, next, "2026-02-02", "2027-01-01");
        register.lease(park, tenant, later, "2026-01-01", "2026-02-03");
        register.lease(park, tenant, later, "2026-02-04", "2027-01-01");
        list("endsBefore=2026-03-01&sort=to,asc").body("items.continued", contains(true, false, false));
    }

    @Test
    void aLeaseThatWasEndedEarlySaysSo() {
        String lease =
                priced("30.00", "SQM_MONTH", Map.of("unitId", office)).extract().path("id");
        list("page=1").body("items.terminated", contains(false));
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", "2026-06-30", "reason", "搬走"))
                .post(LEASES + "/{l}/termination", park, lease)
                .then()
                .statusCode(200);
        list("endsFrom=2026-07-01&endsBefore=2026-07-02").body("items.terminated", contains(true));
    }

    private ValidatableResponse list(String query) {
        return as(keeper).get(LEASES + "?" + query, park).then().statusCode(200);
    }

    private ValidatableResponse priced(String price, String basis, Map<String, Object> unit) {
        var body = Map.of(
                "tenantId",
                tenant,
                "from",
                "2026-01-01",
                "to",
                "2027-01-01",
                "units",
                List.of(unit),
                "unitPrice",
                Map.of("amount", price, "currency", "CNY"),
                "basis",
                basis);
        return as(keeper).body(body).post(LEASES, park).then().statusCode(201);
    }
}
