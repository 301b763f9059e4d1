package org.seedbed.mentoring.internal;

import static org.seedbed.testing.World.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.World;

/** A park with a company and a mentor, and what each of them does with sessions, over HTTP. */
final class SessionCases {

    static final String OWN = "/api/v1/companies/{company}/mentor-sessions";
    static final String MENTORS = "/api/v1/mentoring/sessions";
    static final String PARKS = "/api/v1/parks/{park}/mentor-sessions";

    final World world;
    final MentoringWorld tenants;
    final UUID park;
    final Person keeper;
    final MentorKeeping keeping;
    final UUID tenant;
    final UUID company;
    final Person founder;

    /** A mentor with an account. */
    record Mentor(UUID id, Person person) {}

    SessionCases(World world, MentoringWorld tenants) {
        this.world = world;
        this.tenants = tenants;
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        keeping = new MentorKeeping(park, keeper);
        tenant = tenants.tenant(park, "晨芽智能（示例）" + park, Stage.INCUBATOR);
        company = tenants.company(tenant);
        founder = world.with(Role.OWNER, company);
    }

    Mentor mentor() {
        var person = world.with(Role.MENTOR);
        return new Mentor(keeping.mentor(Map.of("email", person.subject() + "@example.com")), person);
    }

    UUID asked() {
        return created(
                as(founder).body(Map.of("tenantId", tenant, "topic", "股权设计")).post(OWN, company));
    }

    static UUID created(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("id"));
    }

    RequestSpecification at(Person person, UUID session) {
        return as(person).header("If-Match", "\"" + version(session) + "\"");
    }

    int version(UUID session) {
        return as(keeper)
                .get(PARKS + "/{session}", park, session)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    Response byPark(UUID session, String step, Map<String, ?> body) {
        return at(keeper, session).body(body).post(PARKS + "/{session}/" + step, park, session);
    }

    Response byMentor(Mentor mentor, UUID session, String step, Map<String, ?> body) {
        return at(mentor.person(), session).body(body).post(MENTORS + "/{session}/" + step, session);
    }

    Response byCompany(UUID session, String step, Map<String, ?> body) {
        return at(founder, session).body(body).post(OWN + "/{session}/" + step, company, session);
    }

    /** Scheduled from so many minutes ago for so long. */
    UUID scheduled(Mentor mentor, long minutesAgo, long minutes) {
        var session = asked();
        byPark(session, "match", Map.of("mentorId", mentor.id())).then().statusCode(200);
        byMentor(mentor, session, "acceptance", Map.of()).then().statusCode(200);
        byMentor(mentor, session, "schedule", times(minutesAgo, minutes)).then().statusCode(200);
        return session;
    }

    UUID held(Mentor mentor, long minutesAgo, long minutes) {
        var session = scheduled(mentor, minutesAgo, minutes);
        byMentor(mentor, session, "holding", Map.of()).then().statusCode(200);
        return session;
    }

    UUID filed(Mentor mentor, long minutesAgo, long minutes) {
        var session = held(mentor, minutesAgo, minutes);
        byMentor(mentor, session, "minutes", minutes(minutesAgo, minutes, List.of()))
                .then()
                .statusCode(200);
        return session;
    }

    static Map<String, String> times(long minutesAgo, long minutes) {
        var from = Instant.now().minusSeconds(minutesAgo * 60);
        return Map.of(
                "startsAt",
                from.toString(),
                "endsAt",
                from.plusSeconds(minutes * 60).toString());
    }

    static Map<String, Object> minutes(long minutesAgo, long minutes, List<?> actions) {
        var times = times(minutesAgo, minutes);
        return Map.of(
                "startsAt",
                times.get("startsAt"),
                "endsAt",
                times.get("endsAt"),
                "topic",
                "股权设计",
                "advice",
                "先约定分期成熟",
                "nextSteps",
                "下次看章程草案",
                "actions",
                actions);
    }

    static Map<String, Object> action(String what, String owner, LocalDate dueOn) {
        return Map.of("what", what, "owner", owner, "dueOn", dueOn.toString());
    }
}
