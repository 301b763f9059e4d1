package org.seedbed.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.mentoring.Mentors;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** A mentor holds office by decision, for a term; what is said of them is changed by who has seen it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MentorTermTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Map<String, String> DECISION = Map.of("docNo", "示例〔2025〕1 号", "decidedOn", "2024-12-20");

    @Inject
    World world;

    @Inject
    MentoringWorld tenants;

    @Inject
    Mentors mentors;

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
    void theNextTermGoesOnWithTheRun() {
        var mentor = keeping.mentor(
                Map.of("termFrom", "2025-01-01", "termTo", "2028-01-01", "category", "技术", "decision", DECISION));
        reappoint(mentor, "2027-12-31", "2030-01-01")
                .statusCode(409)
                .body("code", equalTo("mentoring.term-overlaps"))
                .body("params.to", equalTo("2028-01-01"));
        reappoint(mentor, "2028-01-01", "2030-01-01")
                .statusCode(201)
                .body("termFrom", equalTo("2025-01-01"))
                .body("termTo", equalTo("2030-01-01"))
                .body("category", equalTo("产业技术"))
                .body("appointments.termFrom", contains("2028-01-01", "2025-01-01"))
                .body("appointments.docNo", contains("示例〔2025〕1 号", "示例〔2025〕1 号"));
        keeping.link(mentor, tenants.tenant(park, "甲公司（示例）", Stage.NURSERY), LocalDate.of(2029, 12, 31), "PRIMARY")
                .statusCode(201);
        reappoint(mentor, "2031-01-01", "2032-01-01")
                .statusCode(409)
                .body("code", equalTo("mentoring.term-gap"))
                .body("params.to", equalTo("2030-01-01"));
        read(mentor).body("termFrom", equalTo("2025-01-01"));
    }

    @Test
    void afterAGapNobodyIsLinkedAnyMore() {
        var mentor = keeping.mentor(Map.of("termFrom", "2024-01-01", "termTo", "2026-01-01"));
        keeping.link(mentor, tenants.tenant(park, "甲公司（示例）", Stage.NURSERY), LocalDate.of(2025, 1, 1), "PRIMARY")
                .statusCode(201);
        reappoint(mentor, TODAY.plusMonths(6).toString(), TODAY.plusMonths(18).toString())
                .statusCode(201);
        as(keeper)
                .get(MentorKeeping.MENTOR + "/links", park, mentor)
                .then()
                .body("items.to", contains("2026-01-01"))
                .body("items.endReason", contains("聘期届满"));
    }

    @Test
    void aMentorWhoCameBackWasInOfficeBefore() {
        var mentor = keeping.mentor(Map.of("termFrom", "2024-01-01", "termTo", "2025-01-01"));
        var from = TODAY.plusMonths(6);
        reappoint(mentor, from.toString(), from.plusYears(1).toString()).statusCode(201);
        assertThat(mentors.terms(park))
                .containsExactly(
                        new Mentors.Term(mentor, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)),
                        new Mentors.Term(mentor, from, from.plusYears(1)));
        reappoint(mentor, from.plusYears(1).toString(), from.plusYears(2).toString())
                .statusCode(201);
        assertThat(mentors.terms(park)).hasSize(2).last().isEqualTo(new Mentors.Term(mentor, from, from.plusYears(2)));
    }

    @Test
    void anEarlierDecisionRetiresNobody() {
        var mentor = keeping.mentor(Map.of("termFrom", "2024-06-01"));
        reappoint(mentor, "2021-01-01", "2023-01-01").statusCode(201).body("termTo", equalTo(null));
        reappoint(mentor, "2023-01-01", "2025-01-01")
                .statusCode(201)
                .body("termFrom", equalTo("2024-06-01"))
                .body("termTo", equalTo(null))
                .body("appointments.termFrom", contains("2023-01-01", "2021-01-01"));
        var ends = TODAY.plusMonths(3).toString();
        reappoint(mentor, "2025-01-01", ends).statusCode(201).body("termTo", equalTo(ends));
    }

    @Test
    void aMentorReadsTheirTermsAndConflictsInTheirOwnData() {
        var person = world.with(Role.MENTOR);
        var mentor = keeping.mentor(Map.of("email", person.subject() + "@example.com", "termFrom", "2025-01-01"));
        reappoint(mentor, "2026-01-01", "2027-01-01").statusCode(201);
        var tenant = tenants.tenant(park, "甲公司（示例）", Stage.NURSERY);
        keeping.conflict(mentor, tenants.company(tenant), TODAY).statusCode(201);
        as(person)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("sections.find { it.name == 'mentorAppointments' }.items.doc_no", contains("示例〔2025〕1 号"))
                .body("sections.find { it.name == 'mentorConflicts' }.items.reason", contains("持有同业公司股份"))
                .body(
                        "sections.find { it.name == 'mentorConflicts' }.items.company_id",
                        contains(tenants.company(tenant).toString()));
        as(world.with(Role.MENTOR))
                .get("/api/v1/me/data")
                .then()
                .body("sections.find { it.name == 'mentorConflicts' }.items", hasSize(0));
    }

    @Test
    void aTermHasItsLengthAndItsDecision() {
        var mentor = keeping.mentor(Map.of());
        reappoint(mentor, "2026-01-01", "2029-01-02")
                .statusCode(422)
                .body("code", equalTo("mentoring.term-too-long"))
                .body("params.months", equalTo("36"))
                .body("errors[0].pointer", equalTo("/termTo"));
        reappoint(mentor, "2026-01-01", "2025-01-01").statusCode(400).body("errors.pointer", contains("/termTo"));
        as(keeper)
                .body(Map.of(
                        "termFrom",
                        "2026-01-01",
                        "termTo",
                        "2027-01-01",
                        "decision",
                        Map.of("docNo", "示例", "decidedOn", TODAY.plusDays(1).toString())))
                .post(MentorKeeping.MENTOR + "/appointments", park, mentor)
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.decided-later"));
        as(keeper)
                .body(Map.of())
                .post(MentorKeeping.MENTOR + "/appointments", park, mentor)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/decision", "/termFrom", "/termTo"));
        keeping.appoint(Map.of("decision", DECISION)).statusCode(400).body("errors.pointer", contains("/termFrom"));
        keeping.appoint(Map.of("termFrom", "2026-01-01", "termTo", "2030-01-01"))
                .statusCode(422);
        read(mentor).body("appointments", hasSize(0)).body("termTo", equalTo(null));
        reappoint(mentor, "2026-01-01", "2029-01-01").statusCode(201);
    }

    @Test
    void whatIsSaidIsChangedByWhoHasSeenIt() {
        var mentor = keeping.mentor(Map.of("termFrom", "2026-01-01"));
        String seen = read(mentor)
                .body("capacity", equalTo(10))
                .body("capacityOwn", equalTo(false))
                .extract()
                .header("ETag");
        var said = Map.of("name", "王导师（示例）", "fields", List.of("法律"), "capacity", 2);
        change(mentor, seen, said)
                .statusCode(200)
                .body("name", equalTo("王导师（示例）"))
                .body("capacity", equalTo(2))
                .body("capacityOwn", equalTo(true))
                .body("termFrom", equalTo("2026-01-01"));
        change(mentor, seen, said).statusCode(412);
        as(keeper).body(said).put(MentorKeeping.MENTOR, park, mentor).then().statusCode(428);
        change(mentor, "\"1\"", Map.of("name", "王导师（示例）", "fields", List.of(), "capacity", 0))
                .statusCode(400)
                .body("errors.pointer", contains("/capacity"));
        as(keeper).get(MentorKeeping.MENTORS, park).then().body("items[0].capacity", equalTo(2));
    }

    private ValidatableResponse read(UUID mentor) {
        return as(keeper).get(MentorKeeping.MENTOR, park, mentor).then().statusCode(200);
    }

    private ValidatableResponse change(UUID mentor, String seen, Map<String, ?> said) {
        return as(keeper)
                .header("If-Match", seen)
                .body(said)
                .put(MentorKeeping.MENTOR, park, mentor)
                .then();
    }

    private ValidatableResponse reappoint(UUID mentor, String from, String to) {
        return as(keeper)
                .body(Map.of("termFrom", from, "termTo", to, "category", "产业技术", "decision", DECISION))
                .post(MentorKeeping.MENTOR + "/appointments", park, mentor)
                .then();
    }
}
