package org.seedbed.facility.internal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** What a booking may be and costs depends on when somebody does something. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BookingTimesTest {

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
    void aRoomWhereOneChecksIn() {
        rooms = new Rooms(world);
        company = register.firm(rooms.park, "智能装备（示例）");
        tenant = register.tenant(rooms.park, company, "2026-01-01", null, Stage.INCUBATOR);
        founder = rooms.founder(company);
        room = rooms.room("A1", Map.of("checkIn", true));
        day = clock.today().plusDays(10);
    }

    @Test
    void whoeverBooksWhatHasBegunHasAsLongToCome() {
        var booking = rooms.book(body(tenant, day, "09:00", "10:00", room));
        var begins = Instant.parse(booking.path("startsAt"));
        database.execute(Sql.of(
                "update booking set stands_since = ? where id = ?", begins.plus(Duration.ofMinutes(20)), id(booking)));
        time.run(begins.plus(Duration.ofMinutes(34)));
        state(booking, "APPROVED");
        time.run(begins.plus(Duration.ofMinutes(35)).plusSeconds(40));
        state(booking, "AUTO_RELEASED");
        // Given free from that minute on, but for what is kept free after every use.
        var taken = database.first(
                Sql.of("select ends_at, upper(blocks) as blocks_to from reserved_time where owner_id = ?", id(booking)),
                row -> List.of(row.instant("ends_at"), row.instant("blocks_to")));
        assertThat(taken).contains(List.of(begins.plus(Duration.ofMinutes(35)), begins.plus(Duration.ofMinutes(50))));
    }

    @Test
    void whatIsDecidedLateIsNotOverBeforeAnybodyCould() {
        var hall = rooms.room("H1", Map.of("needsApproval", true));
        var asked = rooms.book(body(tenant, day, "09:00", "10:00", hall));
        var begins = Instant.parse(asked.path("startsAt"));
        database.execute(Sql.of(
                "update booking set stands_since = ? where id = ?", begins.plus(Duration.ofMinutes(5)), id(asked)));
        time.run(begins.plus(Duration.ofMinutes(19)));
        state(asked, "REQUESTED");
        time.run(begins.plus(Duration.ofMinutes(20)));
        state(asked, "CANCELLED");
    }

    @Test
    void whatTheParkCancelsCostsNothingHoweverLate() {
        var booking = soon(rooms.book(body(tenant, day, "09:00", "10:00", room)));
        rooms.move(rooms.desk, booking, "cancellation", Map.of("reason", "水管爆裂（示例）"))
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
    }

    @Test
    void aCompanyCancelsLateAtItsCostAndMovesNothingAwayInstead() {
        var booking = soon(Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", room)));
        var at = "/api/v1/companies/" + company + "/bookings/" + booking.path("id");
        var later = Map.of(
                "facilityIds",
                List.of(room),
                "date",
                day.plusDays(3).toString(),
                "from",
                "09:00",
                "to",
                "10:00",
                "title",
                "改期");
        as(founder)
                .header("If-Match", "\"0\"")
                .body(later)
                .put(at)
                .then()
                .statusCode(409)
                .body("code", equalTo("booking.change-late"));
        as(founder)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", ""))
                .post(at + "/cancellation")
                .then()
                .statusCode(200)
                .body("late", equalTo(true));
    }

    @Test
    void whoHasLeftKeepsNoRoom() {
        var booking = rooms.book(body(tenant, day, "09:00", "10:00", room));
        var before = rooms.book(body(tenant, day.minusDays(1), "09:00", "10:00", room));
        database.execute(Sql.of("update tenant set ends_on = ? where id = ?", day, tenant));
        time.run(clock.now());
        state(booking, "CANCELLED");
        state(before, "APPROVED");
        rooms.book(body(null, day, "09:00", "10:00", room)).then().statusCode(201);
    }

    @Test
    void aHoldIsConfirmedForNoMoreThanTheRoomHolds() {
        var hold = body(tenant, day, "09:00", "10:00", room);
        hold.put("hold", true);
        var held = Rooms.own(founder, company, hold);
        as(founder)
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "例会（示例）", "people", 9))
                .post("/api/v1/companies/" + company + "/bookings/" + held.path("id") + "/confirmation")
                .then()
                .statusCode(422)
                .body("code", equalTo("booking.capacity"));
    }

    @Test
    void aRoomIsClosedForTheRestOfADayOnWhichItWasUsed() {
        var used = rooms.book(body(tenant, day, "09:00", "10:00", room));
        var now = clock.now();
        database.execute(Sql.of(
                "update reserved_time set starts_at = ?, ends_at = ?, blocks = tstzrange(?, ?) where owner_id = ?",
                now.minus(Duration.ofMinutes(2)),
                now.minus(Duration.ofMinutes(1)),
                now.minus(Duration.ofMinutes(2)),
                now.minus(Duration.ofMinutes(1)),
                id(used)));
        var today = clock.today().toString();
        as(rooms.keeper)
                .body(Map.of("fromDate", today, "untilDate", today, "reason", "检修（示例）"))
                .post("/api/v1/parks/" + rooms.park + "/facilities/" + room + "/blackouts")
                .then()
                .statusCode(201)
                .body("from", equalTo("00:00"));
    }

    /** As if it began in an hour and was made yesterday: later than cancelling is free. */
    private Response soon(Response booking) {
        var begins = clock.now().plus(Duration.ofHours(1));
        database.execute(Sql.of(
                "update booking set starts_at = ?, ends_at = ?, made_at = ? where id = ?",
                begins,
                begins.plus(Duration.ofHours(1)),
                clock.now().minus(Duration.ofDays(1)),
                id(booking)));
        return booking;
    }

    private static UUID id(Response booking) {
        return UUID.fromString(booking.path("id"));
    }

    private void state(Response booking, String state) {
        as(rooms.desk)
                .get("/api/v1/parks/" + rooms.park + "/bookings/" + booking.path("id"))
                .then()
                .body("state", equalTo(state));
    }
}
