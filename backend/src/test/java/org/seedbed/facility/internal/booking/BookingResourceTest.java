package org.seedbed.facility.internal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.facility.internal.booking.Rooms.body;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BookingResourceTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Inject
    BookingClock time;

    private Rooms rooms;
    private UUID company;
    private UUID tenant;
    private Person founder;
    private UUID room;
    private LocalDate day;

    @BeforeEach
    void aRoom() {
        rooms = new Rooms(world);
        company = register.firm(rooms.park, "智能装备（示例）");
        tenant = register.tenant(rooms.park, company, "2026-01-01", null, Stage.INCUBATOR);
        founder = rooms.founder(company);
        room = rooms.room("A1");
        // Neither holiday nor far: the test's year may be one whose holidays are known.
        day = clock.today().plusDays(10);
    }

    @Test
    void whatIsBookedNobodyElseHasAndTheBufferIsKeptFree() {
        rooms.book(body(tenant, day, "09:00", "10:00", room))
                .then()
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("company", equalTo("智能装备（示例）"))
                .body("from", equalTo("09:00"));
        rooms.book(body(null, day, "09:30", "10:30", room))
                .then()
                .statusCode(409)
                .body("code", equalTo("facility.time-taken"))
                .body("params.from", equalTo("09:00"))
                .body("params.who", equalTo(" · 智能装备（示例）"));
        rooms.book(body(null, day, "10:00", "11:00", room)).then().statusCode(409);
        rooms.book(body(null, day, "10:30", "11:00", room)).then().statusCode(201);
    }

    @Test
    void aStrangersBookingIsOnlyTakenTimeToACompany() {
        var other = register.firm(rooms.park, "别家企业（示例）");
        var theirs = register.tenant(rooms.park, other, "2026-01-01", null, Stage.INCUBATOR);
        String booking = Rooms.own(rooms.founder(other), other, body(theirs, day, "09:00", "10:00", room))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", room))
                .then()
                .statusCode(409)
                .body("params.who", equalTo(""));
        as(founder)
                .get("/api/v1/companies/" + company + "/bookings/" + booking)
                .then()
                .statusCode(404);
        as(founder)
                .queryParam("tenantId", tenant)
                .queryParam("from", day.toString())
                .queryParam("to", day.toString())
                .get("/api/v1/companies/" + company + "/facility-days")
                .then()
                .statusCode(200)
                .body("facilities[0].days[0].taken.kind", contains("TAKEN"))
                .body("facilities[0].days[0].taken[0].bookingId", nullValue())
                .body("facilities[0].days[0].taken[0].company", nullValue());
        Rooms.own(founder, company, body(theirs, day, "12:00", "13:00", room))
                .then()
                .statusCode(404);
    }

    @Test
    void aBundleIsBookedWholeOrNotAtAll() {
        var beamer = rooms.room("B1", Map.of("kind", "EQUIPMENT", "charge", "FREE"));
        rooms.book(body(tenant, day, "09:00", "10:00", beamer)).then().statusCode(201);
        rooms.book(body(tenant, day, "09:00", "10:00", room, beamer)).then().statusCode(409);
        rooms.book(body(tenant, day, "09:00", "10:00", room)).then().statusCode(201);
    }

    @Test
    void aHoldKeepsTheTimeForItsMinutesAndNoLonger() {
        var hold = body(tenant, day, "09:00", "10:00", room);
        hold.put("hold", true);
        var held = Rooms.own(founder, company, hold);
        held.then().statusCode(201).body("state", equalTo("HELD"));
        rooms.book(body(null, day, "09:00", "10:00", room)).then().statusCode(409);
        runOut(held.path("id"));
        rooms.book(body(null, day, "09:00", "10:00", room)).then().statusCode(201);
        as(founder)
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "例会（示例）"))
                .post("/api/v1/companies/" + company + "/bookings/" + held.path("id") + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("booking.hold-lapsed"));
        assertThat(time.run(clock.now())).isPositive();
        as(founder)
                .get("/api/v1/companies/" + company + "/bookings/" + held.path("id"))
                .then()
                .body("state", equalTo("LAPSED"));
    }

    private void runOut(String id) {
        var past = clock.now().minus(Duration.ofSeconds(1));
        database.execute(Sql.of("update booking set held_until = ? where id = ?", past, UUID.fromString(id)));
        database.execute(
                Sql.of("update reserved_time set held_until = ? where owner_id = ?", past, UUID.fromString(id)));
    }

    @Test
    void aHoldThatIsConfirmedIsABooking() {
        var hold = body(tenant, day, "09:00", "10:00", room);
        hold.put("hold", true);
        var held = Rooms.own(founder, company, hold);
        as(founder)
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "路演彩排（示例）"))
                .post("/api/v1/companies/" + company + "/bookings/" + held.path("id") + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("title", equalTo("路演彩排（示例）"))
                .body("heldUntil", nullValue());
    }

    @Test
    void whatAsksForApprovalIsDecidedByAnotherPerson() {
        var hall = rooms.room("H1", Map.of("kind", "ROADSHOW_HALL", "needsApproval", true, "charge", "TIMES"));
        var asked = as(rooms.keeper)
                .body(body(tenant, day, "09:00", "10:00", hall))
                .post("/api/v1/parks/" + rooms.park + "/bookings");
        asked.then().statusCode(201).body("state", equalTo("REQUESTED")).body("abilities", not(hasItem("APPROVE")));
        rooms.move(rooms.keeper, asked, "approval", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("booking.same-person"));
        var checker = world.with(Role.CHECKER, rooms.park);
        rooms.move(checker, asked, "approval", Map.of()).then().statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void aMoveThatFailsLeavesTheBookingWhereItWas() {
        var mine = rooms.book(body(tenant, day, "09:00", "10:00", room));
        rooms.book(body(null, day, "13:00", "14:00", room)).then().statusCode(201);
        change(mine, day, "13:00", "14:00").then().statusCode(409);
        rooms.book(body(null, day, "09:00", "10:00", room)).then().statusCode(409);
        change(mine, day, "09:30", "10:30").then().statusCode(200).body("from", equalTo("09:30"));
        rooms.book(body(null, day, "08:30", "09:00", room)).then().statusCode(201);
    }

    private Response change(Response booking, LocalDate to, String from, String until) {
        return as(rooms.desk)
                .header("If-Match", "\"" + booking.jsonPath().getInt("version") + "\"")
                .body(Map.of(
                        "facilityIds",
                        List.of(room),
                        "date",
                        to.toString(),
                        "from",
                        from,
                        "to",
                        until,
                        "title",
                        "例会（示例）"))
                .put("/api/v1/parks/" + rooms.park + "/bookings/" + booking.path("id"));
    }

    @Test
    void twoBookingsChangePlaces() {
        var other = rooms.room("A2");
        var one = rooms.book(body(tenant, day, "09:00", "10:00", room));
        var two = rooms.book(body(null, day, "09:00", "10:00", other));
        as(rooms.desk)
                .body(Map.of(
                        "first", Map.of("id", one.jsonPath().getString("id"), "version", 0),
                        "second", Map.of("id", two.jsonPath().getString("id"), "version", 0)))
                .post("/api/v1/parks/" + rooms.park + "/bookings/swap")
                .then()
                .statusCode(200)
                .body("first.facilities.code", contains("A2"))
                .body("second.facilities.code", contains("A1"));
    }

    @Test
    void theRulesOfTheRoomAreKept() {
        refused(body(tenant, day, "07:30", "08:30", room), "booking.closed", "/from");
        refused(body(tenant, day, "09:10", "10:10", room), "booking.step", "/from");
        refused(body(tenant, day, "10:00", "09:00", room), "booking.times", "/to");
        refused(body(tenant, clock.today().minusDays(1), "09:00", "10:00", room), "booking.past", "/from");
        refused(body(tenant, day, "09:00", "10:00", UUID.randomUUID()), "booking.facility-unknown", "/facilityIds/0");
        refused(body(UUID.randomUUID(), day, "09:00", "10:00", room), "booking.tenant-unknown", "/tenantId");
        var crowd = body(tenant, day, "09:00", "10:00", room);
        crowd.put("people", 9);
        refused(crowd, "booking.capacity", "/people");
        var hall = rooms.room("S1", Map.of("bookers", "STAFF", "daysAhead", 5));
        Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", hall))
                .then()
                .statusCode(422)
                .body("code", equalTo("booking.staff-only"));
        assertThat(database.count(Sql.of("select 1 from booking where park_id = ?", rooms.park)))
                .isZero();
    }

    private void refused(Map<String, Object> body, String code, String pointer) {
        rooms.book(body).then().statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void nobodyCameAndTheRoomIsFreeAgain() {
        var strict = rooms.room("C1", Map.of("checkIn", true));
        var booking = rooms.book(body(tenant, day, "09:00", "11:00", strict));
        var begins = Instant.parse(booking.path("startsAt"));
        time.run(begins.plus(Duration.ofMinutes(14)));
        state(booking, "APPROVED");
        time.run(begins.plus(Duration.ofMinutes(15)));
        state(booking, "AUTO_RELEASED");
        rooms.book(body(null, day, "09:30", "11:00", strict)).then().statusCode(201);
        var plain = rooms.book(body(tenant, day, "09:00", "10:00", room));
        time.run(begins.plus(Duration.ofMinutes(60)));
        state(plain, "FINISHED");
    }

    private void state(Response booking, String state) {
        as(rooms.desk)
                .get("/api/v1/parks/" + rooms.park + "/bookings/" + booking.path("id"))
                .then()
                .body("state", equalTo(state));
    }
}
