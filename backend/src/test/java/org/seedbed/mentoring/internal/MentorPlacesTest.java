package org.seedbed.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** A mentor has so many places, none for a company in conflict; a company has one primary mentor. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MentorPlacesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    World world;

    @Inject
    MentoringWorld tenants;

    private UUID park;
    private Person keeper;
    private MentorKeeping keeping;

    @BeforeEach
    void aParkAndItsKeeper() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        keeping = new MentorKeeping(park, keeper);
    }

    @Test
    void placesAreCountedOnTheBusiestDay() {
        var mentor = keeping.mentor(Map.of("capacity", 2));
        keeping.link(mentor, tenant("甲"), TODAY.plusDays(30), "PRIMARY").statusCode(201);
        keeping.link(mentor, tenant("乙"), TODAY, "STEWARD").statusCode(201);
        // Today there is a place; in 30 days there is none.
        keeping.link(mentor, tenant("丙"), TODAY, "ONE_TO_ONE")
                .statusCode(409)
                .body("code", equalTo("mentoring.full"))
                .body("params.most", equalTo("2"));
    }

    @Test
    void aRushOnTheLastPlaceHasOneWinner() throws Exception {
        var mentor = keeping.mentor(Map.of("capacity", 1));
        var rushing = IntStream.range(0, 6).mapToObj(i -> tenant("企业" + i)).toList();
        var answers = Rush.of(
                6,
                i -> () -> keeping.link(mentor, rushing.get(i), TODAY, "ONE_TO_ONE")
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aCompanyHasOnePrimaryMentorAtATime() throws Exception {
        var tenant = tenant("甲");
        var mentors = List.of(keeping.mentor(Map.of()), keeping.mentor(Map.of()), keeping.mentor(Map.of()));
        var answers = Rush.of(
                3,
                i -> () -> keeping.link(mentors.get(i), tenant, TODAY, "PRIMARY")
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        var loser = mentors.get(answers.indexOf(409));
        keeping.link(loser, tenant, TODAY, "PRIMARY")
                .statusCode(409)
                .body("code", equalTo("mentoring.primary-taken"))
                .body("params.since", equalTo(TODAY.toString()));
        keeping.link(loser, tenant, TODAY, "ONE_TO_ONE").statusCode(201);
        as(keeper)
                .get("/api/v1/parks/{park}/tenants/{tenant}/mentors", park, tenant)
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
    }

    @Test
    void aConflictRefusesALinkAndShowsOnOneThatIsThere() {
        var tenant = tenant("甲");
        var company = tenants.company(tenant);
        var mentor = keeping.mentor(Map.of());
        var other = keeping.mentor(Map.of("name", "另一位导师（示例）"));
        keeping.link(mentor, tenant, TODAY.minusDays(9), "PRIMARY").statusCode(201);
        keeping.conflict(mentor, company, TODAY).statusCode(201).body("declaredBy", equalTo("PARK"));
        String ended = keeping.conflict(other, company, TODAY.minusDays(5))
                .statusCode(201)
                .extract()
                .path("id");
        keeping.conflict(other, company, TODAY).statusCode(409).body("code", equalTo("mentoring.already-declared"));
        as(keeper)
                .get(MentorKeeping.MENTOR + "/links", park, mentor)
                .then()
                .body("items.conflict", contains("持有同业公司股份"));
        keeping.link(other, tenant, TODAY, "ONE_TO_ONE")
                .statusCode(422)
                .body("code", equalTo("mentoring.conflict"))
                .body("params.since", equalTo(TODAY.minusDays(5).toString()));
        end(other, ended, TODAY.minusDays(6)).statusCode(422).body("code", equalTo("mentoring.conflict-end"));
        end(other, ended, TODAY.minusDays(1)).statusCode(200).body("to", equalTo(TODAY.toString()));
        end(other, ended, TODAY).statusCode(409).body("code", equalTo("mentoring.conflict-ended"));
        keeping.link(other, tenant, TODAY, "ONE_TO_ONE").statusCode(201);
        keeping.conflict(other, UUID.randomUUID(), TODAY)
                .statusCode(422)
                .body("code", equalTo("mentoring.company-unknown"));
    }

    /** Of two records of one company, each with a conflict: neither the days nor the reason of one are lost. */
    @Test
    void aConflictThatLastsIsNotMergedAway() {
        var mentor = keeping.mentor(Map.of());
        var twin = team();
        var company = team();
        String ended = keeping.conflict(mentor, company, TODAY.minusDays(60))
                .statusCode(201)
                .extract()
                .path("id");
        end(mentor, ended, TODAY.minusDays(20)).statusCode(200);
        keeping.conflict(mentor, twin, TODAY.minusDays(30)).statusCode(201);
        as(keeper)
                .header(
                        "If-Match",
                        as(keeper)
                                .get("/api/v1/parks/{park}/companies/{twin}", park, twin)
                                .header("ETag"))
                .body(Map.of("into", company, "reason", "重复登记（示例）"))
                .post("/api/v1/parks/{park}/companies/{twin}/merge", park, twin)
                .then()
                .statusCode(200);
        as(keeper)
                .get(MentorKeeping.MENTOR, park, mentor)
                .then()
                .body("conflicts.companyId", contains(company.toString()))
                .body("conflicts.from", contains(TODAY.minusDays(60).toString()))
                .body("conflicts[0].to", equalTo(null));
    }

    private UUID team() {
        return UUID.fromString(as(keeper)
                .body(Map.of("kind", "TEAM", "name", Unique.name("同一家（示例）")))
                .post("/api/v1/parks/{park}/companies", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void aMentorDeclaresOfALinkedCompanyAndOfNoOther() {
        var person = world.with(Role.MENTOR);
        var mentor = keeping.mentor(Map.of("email", person.subject() + "@example.com"));
        var link = UUID.fromString(keeping.link(mentor, tenant("甲"), TODAY, "PRIMARY")
                .statusCode(201)
                .extract()
                .path("id"));
        var foreign = UUID.fromString(keeping.link(keeping.mentor(Map.of()), tenant("乙"), TODAY, "PRIMARY")
                .statusCode(201)
                .extract()
                .path("id"));
        declare(person, link).statusCode(201).body("declaredBy", equalTo("MENTOR"));
        declare(person, link).statusCode(409);
        declare(person, foreign).statusCode(404);
        as(keeper)
                .get(MentorKeeping.MENTOR, park, mentor)
                .then()
                .body("conflicts.reason", contains("亲属任职"))
                .body("companies", equalTo(1));
    }

    @Test
    void proposalsAreExplainedBestFirst() {
        var tenant = tenant("甲");
        var rival = keeping.mentor(Map.of("name", "A 导师（示例）", "fields", List.of("软件", "财税")));
        keeping.conflict(rival, tenants.company(tenant), TODAY).statusCode(201);
        keeping.mentor(Map.of("name", "B 导师（示例）", "fields", List.of("法律")));
        keeping.mentor(Map.of("name", "C 导师（示例）", "fields", List.of("人工智能")));
        keeping.mentor(Map.of("name", "D 导师（示例）", "fields", List.of("财税")));
        keeping.mentor(Map.of("name", "E 导师（示例）", "termFrom", "2020-01-01", "termTo", "2021-01-01"));
        as(keeper)
                .get("/api/v1/parks/{park}/tenants/{tenant}/mentor-proposals?topic=财税", park, tenant)
                .then()
                .statusCode(200)
                .body("items.name", contains("D 导师（示例）", "C 导师（示例）", "B 导师（示例）", "A 导师（示例）"))
                .body("items.points", contains(60, 40, 20, 80))
                .body("items.linkable", contains(true, true, true, false))
                .body("items[0].reasons.factor", contains("TOPIC", "LOAD"))
                .body("items[3].reasons.factor", contains("TOPIC", "INDUSTRY", "LOAD", "CONFLICT"));
        var neighbour = world.with(Role.OPERATOR, world.park());
        as(neighbour)
                .get("/api/v1/parks/{park}/tenants/{tenant}/mentor-proposals", park, tenant)
                .then()
                .statusCode(404);
    }

    private UUID tenant(String name) {
        return tenants.tenant(park, name + "公司（示例）", Stage.NURSERY);
    }

    private ValidatableResponse declare(Person person, UUID link) {
        return as(person)
                .body(Map.of("reason", "亲属任职"))
                .post("/api/v1/mentoring/links/{link}/conflict", link)
                .then();
    }

    private ValidatableResponse end(UUID mentor, String conflict, LocalDate lastDay) {
        return as(keeper)
                .body(Map.of("lastDay", lastDay.toString()))
                .post(MentorKeeping.MENTOR + "/conflicts/{conflict}/end", park, mentor, conflict)
                .then();
    }
}
