package org.seedbed.facility.internal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.seedbed.facility.internal.booking.Rooms.body;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
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

/** What is approved stays what was approved, by another person; and what is said late of who came. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BookingMendsTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

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
        day = clock.today().plusDays(10);
    }

    @Test
    void whoeverAskedForItAsItIsDoesNotApproveIt() {
        var asked = Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", hall()));
        var changed = change(rooms.keeper, asked, "10:00", "11:00", "路演（示例）", 4);
        changed.statusCode(200).body("state", equalTo("REQUESTED"));
        rooms.move(rooms.keeper, changed.extract().response(), "approval", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("booking.same-person"));
        var other = world.with(Role.OPERATOR, rooms.park);
        rooms.move(other, changed.extract().response(), "approval", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
    }

    @Test
    void anotherUseIsApprovedAnewAndANoteIsNot() {
        var asked = Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", hall()));
        var approved = rooms.move(rooms.keeper, asked, "approval", Map.of());
        var noted = as(founder)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "facilityIds",
                        approved.path("facilities.id"),
                        "date",
                        day.toString(),
                        "from",
                        "09:00",
                        "to",
                        "10:00",
                        "title",
                        "例会（示例）",
                        "people",
                        4,
                        "note",
                        "需要投影"))
                .put("/api/v1/companies/" + company + "/bookings/" + approved.path("id"));
        noted.then().statusCode(200).body("state", equalTo("APPROVED"));
        own(noted, "09:00", "10:00", "例会（示例）", 8).statusCode(200).body("state", equalTo("REQUESTED"));
    }

    @Test
    void wordsAreMendedWhateverTheRulesOfTimeSayByNow() {
        var booked = Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", room));
        database.execute(Sql.of("update facility set bookers = 'STAFF', notice_minutes = 10080 where id = ?", room));
        own(booked, "09:00", "10:00", "投资人交流（示例）", 4).statusCode(200).body("title", equalTo("投资人交流（示例）"));
        database.execute(Sql.of("update booking set version = 0 where id = ?", id(booked)));
        own(booked, "11:00", "12:00", "投资人交流（示例）", 4).statusCode(422).body("code", equalTo("booking.staff-only"));
        database.execute(Sql.of("update facility set capacity = 5 where id = ?", room));
        own(booked, "09:00", "10:00", "投资人交流（示例）", 6).statusCode(422).body("code", equalTo("booking.capacity"));
    }

    @Test
    void thatNobodyCameIsSaidAndTakenBackForDays() {
        var booked = rooms.book(body(tenant, day, "09:00", "10:00", room));
        over(booked, 2);
        rooms.move(rooms.desk, booked, "no-show", Map.of("reason", ""))
                .then()
                .statusCode(200)
                .body("state", equalTo("NO_SHOW"))
                .body("abilities", hasItem("ATTEND"));
        quota().body("noShows", equalTo(1));
        var taken = as(rooms.desk)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "门口二维码损坏（示例）"))
                .post("/api/v1/parks/" + rooms.park + "/bookings/" + booked.path("id") + "/attendance");
        taken.then().statusCode(200).body("state", equalTo("FINISHED")).body("endReason", equalTo("门口二维码损坏（示例）"));
        quota().body("noShows", equalTo(0));
        over(booked, 8);
        rooms.move(rooms.desk, taken, "no-show", Map.of("reason", ""))
                .then()
                .statusCode(409)
                .body("code", equalTo("booking.move"));
    }

    @Test
    void aMistakeJustMadeIsCancelledFree() {
        var booked = Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", room));
        database.execute(Sql.of(
                "update booking set starts_at = ?, ends_at = ? where id = ?",
                clock.now().plus(Duration.ofHours(1)),
                clock.now().plus(Duration.ofHours(2)),
                id(booked)));
        as(founder)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", ""))
                .post("/api/v1/companies/" + company + "/bookings/" + booked.path("id") + "/cancellation")
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
    }

    @Test
    void aRoomOfTheStaffIsNothingToACompany() {
        var reserved = rooms.room("S1", Map.of("bookers", "STAFF"));
        as(founder)
                .queryParam("tenantId", tenant)
                .queryParam("facilityId", reserved)
                .get("/api/v1/companies/" + company + "/facility-days")
                .then()
                .statusCode(404);
    }

    @Test
    void theParksClockStaysWhileAnythingIsBooked() {
        var booked = rooms.book(body(tenant, day, "09:00", "10:00", room));
        zone().statusCode(409).body("code", equalTo("park.zone-used"));
        rooms.move(rooms.desk, booked, "cancellation", Map.of("reason", ""));
        zone().statusCode(200).body("timeZone", equalTo("Asia/Urumqi"));
    }

    @Test
    void aNumberTellsNothingOfHowMuchOthersBook() {
        rooms.book(body(tenant, day, "09:00", "10:00", room)).then().body("number", matchesPattern("YY\\d{6}-\\d{6}"));
        assertThat(database.count(Sql.of("select 1 from pg_class where relname = 'booking_serial'")))
                .isZero();
    }

    private ValidatableResponse zone() {
        var at = "/api/v1/parks/" + rooms.park;
        var park = as(rooms.keeper).get(at);
        Map<String, Object> body = park.jsonPath().getMap("$");
        body.keySet().retainAll(List.of("name", "kind", "level", "regionCode", "operatedArea"));
        body.put("timeZone", "Asia/Urumqi");
        return as(rooms.keeper)
                .header("If-Match", park.header("ETag"))
                .body(body)
                .put(at)
                .then();
    }

    private UUID hall() {
        return rooms.room("H1", Map.of("needsApproval", true));
    }

    private ValidatableResponse own(Response booking, String from, String to, String title, int people) {
        return as(founder)
                .header("If-Match", "\"" + booking.path("version") + "\"")
                .body(asked(booking, from, to, title, people))
                .put("/api/v1/companies/" + company + "/bookings/" + booking.path("id"))
                .then();
    }

    private ValidatableResponse change(Person by, Response booking, String from, String to, String title, int people) {
        return as(by).header("If-Match", "\"" + booking.path("version") + "\"")
                .body(asked(booking, from, to, title, people))
                .put("/api/v1/parks/" + rooms.park + "/bookings/" + booking.path("id"))
                .then();
    }

    private Map<String, Object> asked(Response booking, String from, String to, String title, int people) {
        List<String> facilities = booking.path("facilities.id");
        return Map.of(
                "facilityIds",
                facilities,
                "date",
                day.toString(),
                "from",
                from,
                "to",
                to,
                "title",
                title,
                "people",
                people);
    }

    private ValidatableResponse quota() {
        return as(rooms.desk)
                .get("/api/v1/parks/" + rooms.park + "/facility-quotas/" + tenant)
                .then()
                .statusCode(200);
    }

    /** As if it had been some days ago, and settled. */
    private void over(Response booking, int days) {
        var end = clock.now().minus(Duration.ofDays(days));
        database.execute(Sql.of(
                """
                update booking set state = 'FINISHED', starts_at = ?, ends_at = ?, ended_at = ?, on_date = ?, settled_at = ?
                where id = ?""", end.minus(Duration.ofHours(1)), end, end, clock.today().minusDays(days), end, id(booking)));
    }

    private static UUID id(Response booking) {
        return UUID.fromString(booking.path("id"));
    }
}
