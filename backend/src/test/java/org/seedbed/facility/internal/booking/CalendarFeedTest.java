package org.seedbed.facility.internal.booking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.facility.internal.booking.Rooms.body;
import static org.seedbed.testing.World.as;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Whoever has the address reads what its person may see at that moment. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CalendarFeedTest {

    private static final String FEEDS = "/api/v1/me/calendar-feeds";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Inject
    BusinessClock clock;

    private Rooms rooms;
    private UUID room;
    private UUID company;
    private UUID tenant;
    private Person founder;
    private LocalDate day;

    @BeforeEach
    void aRoom() {
        rooms = new Rooms(world);
        room = rooms.room("A1");
        company = register.firm(rooms.park, "智能装备（示例）");
        tenant = register.tenant(rooms.park, company, "2026-01-01", null, Stage.INCUBATOR);
        founder = rooms.founder(company);
        day = clock.today().plusDays(10);
    }

    @Test
    void aRoomsCalendarFollowsItsBookings() {
        var booking = rooms.book(body(tenant, day, "09:00", "10:30", room));
        var path = subscribe(rooms.desk, "FACILITY", room);
        var event = events(path).getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("例会（示例）");
        assertThat(event.getLocation().getValue()).isEqualTo("会议室A1，A座");
        assertThat(event.getDescription().getValue()).endsWith("智能装备（示例）");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(booking.path("startsAt")));
        assertThat(event.getStatus().isConfirmed()).isTrue();
        rooms.move(rooms.desk, booking, "cancellation", Map.of("reason", "改线上（示例）"))
                .then()
                .statusCode(200);
        var cancelled = events(path).getFirst();
        assertThat(cancelled.getUid().getValue()).isEqualTo(event.getUid().getValue());
        assertThat(cancelled.getSequence().getValue())
                .isGreaterThan(event.getSequence().getValue());
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
    }

    /** It may be handed on: it opens nothing but when the room is taken. */
    @Test
    void theAddressOfFreeAndBusyOpensNoCalendar() {
        rooms.book(body(tenant, day, "09:00", "10:30", room)).then().statusCode(201);
        var cancelled = rooms.book(body(tenant, day, "13:00", "14:00", room));
        rooms.move(rooms.desk, cancelled, "cancellation", Map.of("reason", "改线上（示例）"))
                .then()
                .statusCode(200);
        var secret = ask(rooms.desk, "FACILITY", room).statusCode(200).extract();
        String busy = secret.path("freeBusyPath");
        var told = freeBusy(busy);
        assertThat(told.split("FREEBUSY:", -1)).hasSize(2);
        assertThat(told).doesNotContain("例会").doesNotContain("智能装备");
        read(busy.replace("busy.ifb", "calendar.ics")).statusCode(404);
        read(secret.<String>path("path").replace("calendar.ics", "busy.ifb")).statusCode(404);
    }

    /** Only one's own: another company's bookings of the same room are not in it. */
    @Test
    void aCompanysCalendarHoldsItsOwnBookings() {
        rooms.book(body(tenant, day, "09:00", "10:00", room));
        rooms.book(body(null, day, "13:00", "14:00", room));
        var events = events(subscribe(founder, "COMPANY", null));
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getDescription().getValue()).endsWith("智能装备（示例）");
        assertThat(events(subscribe(founder, "PERSON", null))).isEmpty();
        Rooms.own(founder, company, body(tenant, day, "15:00", "16:00", room))
                .then()
                .statusCode(201);
        assertThat(events(subscribe(founder, "PERSON", null))).hasSize(1);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        rooms.book(body(tenant, day, "09:00", "10:00", room));
        var path = subscribe(rooms.desk, "FACILITY", room);
        var tag = read(path).statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        rooms.book(body(tenant, day, "11:00", "12:00", room));
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    /** The role counts at the moment of reading, not of subscribing. */
    @Test
    void whoLeftThePlaceReadsNothing() {
        var path = subscribe(rooms.desk, "FACILITY", room);
        read(path).statusCode(200);
        world.remove(rooms.desk);
        read(path).statusCode(404);
        as(rooms.desk)
                .get(FEEDS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", nullValue());
    }

    @Test
    void aNewAddressMakesTheOldOneVoidAndAnEndedOneAnswersNothing() {
        var old = subscribe(rooms.desk, "FACILITY", room);
        var path = subscribe(rooms.desk, "FACILITY", room);
        read(old).statusCode(404);
        read(path).statusCode(200);
        String id = as(rooms.desk)
                .get(FEEDS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].readOn", equalTo(clock.today().toString()))
                .extract()
                .path("items[0].id");
        as(founder).delete(FEEDS + "/" + id).then().statusCode(404);
        as(rooms.desk).delete(FEEDS + "/" + id).then().statusCode(204);
        read(path).statusCode(404);
    }

    /** As every session of then: somebody else may have the telephone. */
    @Test
    void whoIsSignedOutEverywhereReadsNothingUntilTheyAskAnew() {
        var path = subscribe(rooms.desk, "FACILITY", room);
        jobs.execute(Sql.of("update app_user set signed_out_at = now() where id = ?", rooms.desk.userId()));
        read(path).statusCode(404);
    }

    @Test
    void aStrangersRoomCannotBeSubscribedTo() {
        var elsewhere = new Rooms(world);
        ask(elsewhere.desk, "FACILITY", room).statusCode(404);
        // A founder sees the rooms, but not who is in them.
        ask(founder, "FACILITY", room).statusCode(404);
        ask(world.person(), "COMPANY", null).statusCode(404);
        as(founder).get(FEEDS).then().body("items", hasSize(0));
    }

    @Test
    void aFacilityIsNamedWhereOneIsWanted() {
        ask(rooms.desk, "FACILITY", null).statusCode(400).body("errors[0].pointer", equalTo("/facilityId"));
        ask(rooms.desk, "PERSON", room).statusCode(400).body("errors[0].code", equalTo("calendar.facility-wanted"));
        ask(rooms.desk, "FACILITY", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void aGuessedAddressOpensNothing() {
        read("/api/v1/public/calendars/" + "a".repeat(43) + "/calendar.ics").statusCode(404);
        read("/api/v1/public/calendars/short/calendar.ics").statusCode(400);
    }

    @Test
    void oneListHoldsAllThatOneSubscribedTo() {
        world.grant(founder, Role.RECEPTION, rooms.park);
        subscribe(founder, "FACILITY", room);
        subscribe(founder, "COMPANY", null);
        subscribe(founder, "PERSON", null);
        as(founder)
                .get(FEEDS)
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("FACILITY", "COMPANY", "PERSON"))
                .body("items.find { it.kind == 'FACILITY' }.name", equalTo("会议室A1"))
                .body("items.find { it.kind == 'COMPANY' }.name", equalTo("智能装备（示例）"))
                .body("items.name", notNullValue());
        assertThat(database.list(
                        Sql.of("select token_hash from calendar_feed where user_id = ?", founder.userId()),
                        row -> row.text("token_hash")))
                .hasSize(3);
    }

    private String subscribe(Person person, String kind, UUID facility) {
        return ask(person, kind, facility).statusCode(200).extract().path("path");
    }

    private static ValidatableResponse ask(Person person, String kind, UUID facility) {
        var asked = new HashMap<String, Object>(Map.of("kind", kind));
        asked.put("facilityId", facility);
        return as(person).body(asked).post(FEEDS + "/renewal").then();
    }

    private static ValidatableResponse read(String path) {
        return given().get(path).then();
    }

    private static List<VEvent> events(String path) {
        var written = read(path)
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        return Biweekly.parse(written).first().getEvents();
    }

    private static String freeBusy(String path) {
        return read(path).statusCode(200).extract().asString();
    }
}
