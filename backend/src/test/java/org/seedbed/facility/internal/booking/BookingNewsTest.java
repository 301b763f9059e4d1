package org.seedbed.facility.internal.booking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.facility.internal.booking.Rooms.body;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Who decides is told what waits; a company is told what it did not do itself. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BookingNewsTest {

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
        day = clock.today().plusDays(10);
    }

    @Test
    void whoApprovesAndWhoAskedAreTold() {
        var hall = rooms.room("H1", Map.of("needsApproval", true));
        var asked = Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", hall));
        inbox(rooms.keeper)
                .body("items.kind", contains("BOOKING_REQUESTED"))
                .body("items[0].subjectId", equalTo(asked.path("id")))
                .body("items[0].words.facility", equalTo("会议室H1"))
                .body("items[0].words.day", equalTo(day.toString()));
        inbox(rooms.desk).body("items", empty());
        rooms.move(rooms.keeper, asked, "approval", Map.of()).then().statusCode(200);
        inbox(founder)
                .body("items.kind", contains("BOOKING_APPROVED"))
                .body("items[0].companyId", equalTo(company.toString()));
        var refused = Rooms.own(founder, company, body(tenant, day, "11:00", "12:00", hall));
        rooms.move(rooms.keeper, refused, "rejection", Map.of("reason", "当日有活动（示例）"));
        inbox(founder).body("items.kind", contains("BOOKING_REJECTED", "BOOKING_APPROVED"));
    }

    @Test
    void aCompanyIsToldWhatTheParkDoesAndNotWhatItDoesItself() {
        var booked = Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", room));
        var moved = as(rooms.desk)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "facilityIds",
                        List.of(room),
                        "date",
                        day.toString(),
                        "from",
                        "10:00",
                        "to",
                        "11:00",
                        "title",
                        "例会"))
                .put("/api/v1/parks/" + rooms.park + "/bookings/" + booked.path("id"));
        moved.then().statusCode(200);
        rooms.move(rooms.desk, moved, "cancellation", Map.of("reason", "水管爆裂（示例）"));
        inbox(founder).body("items.kind", contains("BOOKING_CANCELLED", "BOOKING_MOVED"));
        var own = Rooms.own(founder, company, body(tenant, day, "14:00", "15:00", room));
        as(founder)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", ""))
                .post("/api/v1/companies/" + company + "/bookings/" + own.path("id") + "/cancellation");
        rooms.book(body(null, day, "16:00", "17:00", room)).then().statusCode(201);
        inbox(founder).body("total", equalTo(2));
    }

    @Test
    void whatTheClockDoesIsToldOnce() {
        var checkedIn = rooms.room("C1", Map.of("checkIn", true));
        var booked = Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", checkedIn));
        var hall = rooms.room("H1", Map.of("needsApproval", true));
        var asked = Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", hall));
        made(booked);
        made(asked);
        var begins = Instant.parse(booked.path("startsAt"));
        time.run(begins.plus(Duration.ofMinutes(1)));
        time.run(begins.plus(Duration.ofMinutes(16)));
        time.run(begins.plus(Duration.ofMinutes(17)));
        inbox(founder).body("total", equalTo(2));
        inbox(founder).body("items.findAll { it.kind == 'BOOKING_RELEASED' }.size()", equalTo(1));
        inbox(founder).body("items.findAll { it.kind == 'BOOKING_EXPIRED' }.size()", equalTo(1));
    }

    private void made(Response booking) {
        database.execute(Sql.of(
                "update booking set stands_since = ? where id = ?", clock.now(), UUID.fromString(booking.path("id"))));
    }

    private ValidatableResponse inbox(Person person) {
        return as(person).get("/api/v1/me/inbox").then().statusCode(200);
    }
}
