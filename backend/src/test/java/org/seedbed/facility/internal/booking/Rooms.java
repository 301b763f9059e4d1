package org.seedbed.facility.internal.booking;

import static org.seedbed.testing.World.as;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.World;

/** A park with rooms that are open every day from eight to eight, and people who book them. */
public final class Rooms {

    public final UUID park;
    public final Person keeper;
    public final Person desk;
    private final World world;

    public Rooms(World world) {
        this.world = world;
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        desk = world.with(Role.RECEPTION, park);
    }

    public Person founder(UUID company) {
        return world.with(Role.OWNER, company);
    }

    public UUID room(String code) {
        return room(code, Map.of());
    }

    public UUID room(String code, Map<String, ?> otherwise) {
        var facts = new HashMap<String, Object>(Map.of(
                "code", code, "name", "会议室" + code, "kind", "MEETING_ROOM", "place", "A座", "features", List.of()));
        facts.putAll(
                Map.of("bufferMinutes", 15, "stepMinutes", 30, "minMinutes", 30, "maxMinutes", 480, "daysAhead", 60));
        facts.putAll(Map.of("noticeMinutes", 0, "bookers", "TENANTS", "needsApproval", false, "freeCancelHours", 2));
        facts.putAll(Map.of("checkIn", false, "charge", "HOURS", "capacity", 8));
        facts.putAll(otherwise);
        String id = as(keeper)
                .body(facts)
                .post("/api/v1/parks/" + park + "/facilities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        open(UUID.fromString(id), "08:00", "20:00");
        return UUID.fromString(id);
    }

    private void open(UUID room, String from, String to) {
        var hours = Stream.of(
                        "MONDAY",
                        "TUESDAY",
                        "WEDNESDAY",
                        "THURSDAY",
                        "FRIDAY",
                        "SATURDAY",
                        "SUNDAY",
                        "HOLIDAY",
                        "MAKE_UP_DAY")
                .map(kind -> Map.of("dayKind", kind, "from", from, "to", to))
                .toList();
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("hours", hours))
                .put("/api/v1/parks/" + park + "/facilities/" + room + "/hours")
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> body(UUID tenant, LocalDate day, String from, String to, UUID... rooms) {
        var body = new HashMap<String, Object>(
                Map.of("facilityIds", List.of(rooms), "date", day.toString(), "from", from, "to", to));
        body.put("tenantId", tenant);
        body.put("title", "例会（示例）");
        body.put("people", 4);
        body.put("hold", false);
        return body;
    }

    public Response book(Map<String, Object> body) {
        return as(desk).body(body).post("/api/v1/parks/" + park + "/bookings");
    }

    public static Response own(Person founder, UUID company, Map<String, Object> body) {
        return as(founder).body(body).post("/api/v1/companies/" + company + "/bookings");
    }

    public Response move(Person by, Response booking, String move, Map<String, ?> body) {
        var request = as(by).header("If-Match", "\"" + booking.jsonPath().getInt("version") + "\"");
        return (body.isEmpty() ? request : request.body(body))
                .post("/api/v1/parks/" + park + "/bookings/" + booking.path("id") + "/" + move);
    }
}
