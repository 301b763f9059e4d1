package org.seedbed.facility.internal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.facility.internal.booking.Rooms.body;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SeriesResourceTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private Rooms rooms;
    private UUID room;
    private LocalDate day;

    @BeforeEach
    void aRoom() {
        rooms = new Rooms(world);
        room = rooms.room("A1");
        day = clock.today().plusDays(7);
    }

    private Response post(String what, Map<String, ?> body) {
        return as(rooms.desk).body(body).post("/api/v1/parks/" + rooms.park + "/booking-series" + what);
    }

    private Map<String, Object> weekly() {
        var body = body(null, day, "09:00", "10:00", room);
        body.remove("hold");
        body.put("rule", "FREQ=WEEKLY;COUNT=4");
        return body;
    }

    @Test
    void eachDateHasItsAnswerAndWhatWasSkippedIsAddedLater() {
        rooms.book(body(null, day.plusWeeks(1), "09:00", "10:00", room)).then().statusCode(201);
        as(rooms.keeper)
                .body(Map.of(
                        "fromDate",
                        day.plusWeeks(2).toString(),
                        "untilDate",
                        day.plusWeeks(2).toString(),
                        "reason",
                        "检修（示例）"))
                .post("/api/v1/parks/" + rooms.park + "/facilities/" + room + "/blackouts")
                .then()
                .statusCode(201);
        post("/preview", weekly())
                .then()
                .statusCode(200)
                .body("booked", equalTo(2))
                .body("dates[0].bookingId", nullValue());
        assertThat(database.count(Sql.of("select 1 from booking_series where park_id = ?", rooms.park)))
                .isZero();
        var made = post("", weekly());
        made.then()
                .statusCode(201)
                .body("dates.outcome", contains("BOOKED", "CONFLICT", "BLACKOUT", "BOOKED"))
                .body("dates[1].other", equalTo("例会（示例）"))
                .body("dates[2].reason", equalTo("检修（示例）"))
                .body("abilities", contains("ADD", "CHANGE", "CANCEL"));
        as(rooms.desk)
                .header("If-Match", "\"0\"")
                .body(Map.of("dates", List.of(day.plusWeeks(1).toString()), "from", "13:00", "to", "14:00"))
                .post("/api/v1/parks/" + rooms.park + "/booking-series/" + made.path("id") + "/dates")
                .then()
                .statusCode(200)
                .body("dates.outcome", contains("BOOKED", "BOOKED", "BLACKOUT", "BOOKED"))
                .body("dates[1].from", equalTo("13:00"));
    }

    @Test
    void whatIsToComeIsMovedOrCancelledFromADateOn() {
        var made = post("", weekly());
        String path = "/api/v1/parks/" + rooms.park + "/booking-series/" + made.path("id");
        rooms.book(body(null, day.plusWeeks(3), "15:00", "16:00", room)).then().statusCode(201);
        as(rooms.desk)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "scope", "FOLLOWING",
                        "fromDate", day.plusWeeks(2).toString(),
                        "from", "15:00",
                        "to", "16:00",
                        "facilityIds", List.of(room),
                        "title", "改期（示例）"))
                .put(path)
                .then()
                .statusCode(200)
                .body("dates.from", contains("09:00", "09:00", "15:00", "09:00"))
                .body("dates[3].outcome", equalTo("BOOKED"))
                .body("dates[3].other", equalTo("例会（示例）"));
        as(rooms.desk)
                .header("If-Match", "\"1\"")
                .body(Map.of("scope", "ALL"))
                .post(path + "/cancellation")
                .then()
                .statusCode(200)
                .body("dates.outcome", contains("CANCELLED", "CANCELLED", "CANCELLED", "CANCELLED"));
        rooms.book(body(null, day, "09:00", "10:00", room)).then().statusCode(201);
    }

    @Test
    void aCompanyBooksAndChangesItsOwnAndIsNotToldWhatStaffMayKnow() {
        var company = register.firm(rooms.park, "智能装备（示例）");
        var tenant = register.tenant(rooms.park, company, "2026-01-01", null, Stage.INCUBATOR);
        var founder = rooms.founder(company);
        var path = "/api/v1/companies/" + company + "/booking-series";
        rooms.book(body(null, day.plusWeeks(1), "09:00", "10:00", room)).then().statusCode(201);
        var asked = weekly();
        asked.put("tenantId", tenant);
        var staffs = post("", asked);
        staffs.then().statusCode(201).body("dates[1].other", equalTo("例会（示例）"));
        as(founder)
                .get(path + "/" + staffs.path("id"))
                .then()
                .statusCode(200)
                .body("dates.outcome", contains("OVER_QUOTA", "CONFLICT", "OVER_QUOTA", "OVER_QUOTA"))
                .body("dates[1].other", nullValue())
                .body("abilities", contains("ADD", "CHANGE", "CANCEL"));
        as(founder)
                .header("If-Match", "\"0\"")
                .body(Map.of("scope", "ALL"))
                .post(path + "/" + staffs.path("id") + "/cancellation")
                .then()
                .statusCode(200)
                .body("booked", equalTo(0));
        var own = as(founder).body(asked).post(path);
        own.then()
                .statusCode(201)
                .body("dates.outcome", contains("OVER_QUOTA", "CONFLICT", "OVER_QUOTA", "OVER_QUOTA"));
        var stranger = rooms.founder(register.firm(rooms.park, "别家企业（示例）"));
        as(stranger)
                .get("/api/v1/companies/" + company + "/booking-series/" + own.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsWrongWithAllDatesIsRefusedAndNothingIsStored() {
        var rule = weekly();
        rule.put("rule", "FREQ=HOURLY;COUNT=4");
        post("", rule).then().statusCode(422).body("code", equalTo("series.rule"));
        var crowd = weekly();
        crowd.put("people", 50);
        post("", crowd).then().statusCode(422).body("code", equalTo("booking.capacity"));
        assertThat(database.count(Sql.of("select 1 from booking_series where park_id = ?", rooms.park)))
                .isZero();
        var made = post("", weekly());
        as(rooms.desk)
                .header("If-Match", "\"0\"")
                .body(Map.of("dates", List.of(day.plusDays(1).toString())))
                .post("/api/v1/parks/" + rooms.park + "/booking-series/" + made.path("id") + "/dates")
                .then()
                .statusCode(422)
                .body("code", equalTo("series.date"));
        as(rooms.desk)
                .header("If-Match", "\"0\"")
                .body(Map.of("scope", "FOLLOWING"))
                .post("/api/v1/parks/" + rooms.park + "/booking-series/" + made.path("id") + "/cancellation")
                .then()
                .statusCode(422)
                .body("code", equalTo("series.from"));
    }

    @Test
    void whoDecidesIsToldOfASeriesOnce() {
        var hall = rooms.room("H1", Map.of("needsApproval", true));
        var asked = weekly();
        asked.put("facilityIds", List.of(hall));
        post("", asked).then().statusCode(201).body("dates.state", everyItem(equalTo("REQUESTED")));
        as(rooms.keeper).get("/api/v1/me/inbox").then().body("items.kind", contains("BOOKING_REQUESTED"));
    }
}
