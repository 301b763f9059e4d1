package org.seedbed.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MentoringResourceTest {

    private static final String MENTORS = "/api/v1/parks/{park}/mentors";
    private static final String LINKS = MENTORS + "/{mentor}/links";
    private static final String OWN = "/api/v1/mentoring/links";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    World world;

    @Inject
    MentoringWorld tenants;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void aParkAndItsKeeper() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void aMentorIsAppointedAndFound() {
        mentor(Map.of("name", "王导师（示例）", "title", "教授", "fields", List.of("财税", "法律"), "email", "Wang@Example.com"));
        mentor(Map.of("name", "李导师（示例）"));
        as(keeper)
                .get(MENTORS + "?q=教授", park)
                .then()
                .statusCode(200)
                .body("items.name", contains("王导师（示例）"))
                .body("items[0].fields", contains("财税", "法律"))
                .body("items[0].email", equalTo("wang@example.com"))
                .body("items[0].links", equalTo(0))
                .body("items[0].termFrom", equalTo(null));
        as(keeper)
                .get(MENTORS + "?sort=name,desc&size=1", park)
                .then()
                .body("total", equalTo(2))
                .body("items[0].fields.size()", equalTo(2));
    }

    @Test
    void appointmentsAreRefusedForWrongFieldsAndTakenAddresses() {
        mentor(Map.of("email", "a@example.com"));
        appoint(Map.of("email", "A@example.com")).statusCode(409).body("code", equalTo("mentoring.email-taken"));
        appoint(Map.of("name", "", "email", "nobody", "fields", List.of("")))
                .statusCode(400)
                .body("errors.pointer", contains("/email", "/fields/0", "/name"))
                .body("errors.code", contains("validation.email", "validation.required", "validation.required"));
        appoint(Map.of("termFrom", "2026-01-01", "termTo", "2026-01-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/termTo"))
                .body("errors[0].code", equalTo("validation.period"));
        as(keeper).get(MENTORS, park).then().body("total", equalTo(1));
    }

    @Test
    void aLinkHoldsUntilItIsEnded() {
        var mentor = mentor(Map.of());
        var tenant = tenants.tenant(park, "甲公司（示例）", Stage.NURSERY);
        var link = linked(mentor, tenant, TODAY.minusDays(10));
        as(keeper).get(MENTORS, park).then().body("items[0].links", equalTo(1));
        link(mentor, tenant, TODAY)
                .statusCode(409)
                .body("code", equalTo("mentoring.already-linked"))
                .body("params.since", equalTo(TODAY.minusDays(10).toString()));
        end(mentor, link, TODAY.minusDays(11)).statusCode(422).body("code", equalTo("mentoring.end-before-start"));
        end(mentor, link, TODAY.minusDays(1))
                .statusCode(200)
                .body("companyName", equalTo("甲公司（示例）"))
                .body("to", equalTo(TODAY.toString()));
        end(mentor, link, TODAY).statusCode(409).body("code", equalTo("mentoring.link-ended"));
        as(keeper).get(MENTORS, park).then().body("items[0].links", equalTo(0));
        linked(mentor, tenant, TODAY);
        as(keeper)
                .get(LINKS, park, mentor)
                .then()
                .statusCode(200)
                .body(
                        "items.from",
                        contains(TODAY.toString(), TODAY.minusDays(10).toString()))
                .body("items.to", contains(null, TODAY.toString()));
    }

    @Test
    void aLinkNeedsATenantOfTheParkAndAMentorInTerm() {
        var mentor = mentor(Map.of("termFrom", "2026-01-01", "termTo", "2027-01-01"));
        var tenant = tenants.tenant(park, "甲公司（示例）", Stage.NURSERY);
        var foreign = tenants.tenant(world.park(), "乙公司（示例）", Stage.NURSERY);
        link(mentor, foreign, LocalDate.of(2026, 5, 1))
                .statusCode(422)
                .body("code", equalTo("mentoring.tenant-unknown"));
        link(mentor, tenant, LocalDate.of(2025, 12, 31))
                .statusCode(422)
                .body("code", equalTo("mentoring.outside-term"));
        link(mentor, tenant, LocalDate.of(2027, 1, 1)).statusCode(422);
        link(mentor, tenant, LocalDate.of(2026, 12, 31)).statusCode(201);
        link(UUID.randomUUID(), tenant, TODAY).statusCode(404);
        as(keeper)
                .body(Map.of())
                .post(LINKS, park, mentor)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/from", "/tenantId"));
    }

    @Test
    void aMentorSeesTheirOwnLinksOfTodayAndLaterOverAllParks() {
        var person = world.with(Role.MENTOR);
        var other = world.park(Unique.name("乙园区"));
        var otherKeeper = world.with(Role.OPERATOR, other);
        var mine = mentor(Map.of("email", person.subject() + "@example.com"));
        var there = UUID.fromString(as(otherKeeper)
                .body(request(Map.of("email", person.subject() + "@example.com")))
                .post(MENTORS, other)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        linked(mine, tenants.tenant(park, "A公司（示例）", Stage.INCUBATOR), TODAY);
        as(otherKeeper)
                .body(Map.of(
                        "tenantId",
                        tenants.tenant(other, "B公司（示例）", Stage.NURSERY),
                        "from",
                        TODAY.plusDays(5).toString()))
                .post(LINKS, other, there)
                .then()
                .statusCode(201);
        var over = linked(mine, tenants.tenant(park, "C公司（示例）", Stage.NURSERY), TODAY.minusDays(9));
        end(mine, over, TODAY.minusDays(1)).statusCode(200);
        linked(mentor(Map.of("email", "someone@example.com")), tenants.tenant(park, "D公司（示例）", Stage.NURSERY), TODAY);
        as(person)
                .get(OWN)
                .then()
                .statusCode(200)
                .body("items.companyName", contains("A公司（示例）", "B公司（示例）"))
                .body("items.parkId", contains(park.toString(), other.toString()))
                .body("items.stage", contains("INCUBATOR", "NURSERY"))
                .body("items[0].industryCode", equalTo("I65"))
                .body("items[0].to", equalTo(null));
    }

    @Test
    void aMentorAppointedBeforeSigningInSeesTheirLinksAndNobodyElseDoes() {
        var person = world.with(Role.MENTOR);
        tenants.unverify(person);
        var mentor = mentor(Map.of("email", person.subject() + "@example.com"));
        linked(mentor, tenants.tenant(park, "甲公司（示例）", Stage.NURSERY), TODAY);
        // Not bound when appointed; the token then vouches for the address, and reading the list binds.
        as(person).get(OWN).then().body("total", equalTo(1));
        as(world.with(Role.MENTOR)).get(OWN).then().statusCode(200).body("items", empty());
        as(keeper).get(OWN).then().statusCode(403).body("code", equalTo("access.denied"));
    }

    @Test
    void othersReadOrDoNotEvenKnow() {
        var mentor = mentor(Map.of());
        var checker = world.with(Role.CHECKER, park);
        as(checker).get(MENTORS, park).then().statusCode(200);
        as(checker).get(LINKS, park, mentor).then().statusCode(200).body("items", empty());
        as(checker).body(Map.of()).post(MENTORS, park).then().statusCode(403);
        as(checker).body(Map.of()).post(LINKS, park, mentor).then().statusCode(403);
        as(world.with(Role.RECEPTION, park)).get(MENTORS, park).then().statusCode(403);
        var elsewhere = world.park();
        var neighbour = world.with(Role.OPERATOR, elsewhere);
        as(neighbour).get(MENTORS, park).then().statusCode(404);
        as(neighbour).get(LINKS, elsewhere, mentor).then().statusCode(404);
        as(neighbour)
                .body(Map.of("lastDay", TODAY.toString(), "reason", "示例"))
                .post(LINKS + "/{link}/end", elsewhere, mentor, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aRushOnOneLinkHasOneWinner() throws Exception {
        var mentor = mentor(Map.of());
        var tenant = tenants.tenant(park, "甲公司（示例）", Stage.NURSERY);
        Callable<Integer> request = () -> link(mentor, tenant, TODAY).extract().statusCode();
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var answer : threads.invokeAll(Collections.nCopies(6, request))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    private UUID mentor(Map<String, ?> more) {
        return UUID.fromString(appoint(more).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse appoint(Map<String, ?> more) {
        return as(keeper).body(request(more)).post(MENTORS, park).then();
    }

    private UUID linked(UUID mentor, UUID tenant, LocalDate from) {
        return UUID.fromString(
                link(mentor, tenant, from).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse link(UUID mentor, UUID tenant, LocalDate from) {
        return as(keeper)
                .body(Map.of("tenantId", tenant, "from", from.toString()))
                .post(LINKS, park, mentor)
                .then();
    }

    private ValidatableResponse end(UUID mentor, UUID link, LocalDate lastDay) {
        return as(keeper)
                .body(Map.of("lastDay", lastDay.toString(), "reason", "示例"))
                .post(LINKS + "/{link}/end", park, mentor, link)
                .then();
    }

    private static Map<String, Object> request(Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("name", "导师（示例）", "fields", List.of()));
        body.putAll(more);
        return body;
    }
}
