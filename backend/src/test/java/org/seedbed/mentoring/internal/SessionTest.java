package org.seedbed.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Sessions from being asked for to being counted, step by step and by whom. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SessionTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    World world;

    @Inject
    MentoringWorld tenants;

    private SessionCases cases;
    private SessionCases.Mentor mentor;

    @BeforeEach
    void aCompanyAndAMentor() {
        cases = new SessionCases(world, tenants);
        mentor = cases.mentor();
    }

    @Test
    void aSessionIsAskedForMatchedTakenHeldConfirmedAndCounted() {
        var session = cases.asked();
        as(mentor.person()).get(SessionCases.MENTORS).then().body("items", empty());
        cases.byPark(session, "match", Map.of("mentorId", mentor.id()))
                .then()
                .statusCode(200)
                .body("state", equalTo("MATCHED"))
                .body("answerDueOn", notNullValue());
        as(mentor.person())
                .get(SessionCases.MENTORS)
                .then()
                .body("items.companyName", contains("晨芽智能（示例）" + cases.park));
        cases.byMentor(mentor, session, "acceptance", Map.of())
                .then()
                .body("abilities", contains("SCHEDULE", "CANCEL"));
        cases.byMentor(mentor, session, "schedule", SessionCases.times(120, 60))
                .then()
                .statusCode(200);
        cases.byMentor(mentor, session, "holding", Map.of())
                .then()
                .statusCode(200)
                .body("minutesDueOn", notNullValue())
                .body("minutes", equalTo(60));
        cases.byMentor(mentor, session, "minutes", SessionCases.minutes(120, 45, List.of()))
                .then()
                .statusCode(200)
                .body("minutes", equalTo(45));
        cases.byCompany(session, "confirmation", Map.of("rating", 4, "comment", "有帮助"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("mentorName", equalTo("导师（示例）"))
                .body("abilities", empty());
        cases.byPark(session, "count", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("COUNTED"))
                .body("abilities", contains("REOPEN"));
    }

    @Test
    void aRefusedSessionIsMatchedAnew() {
        var session = cases.asked();
        cases.byPark(session, "match", Map.of("mentorId", mentor.id())).then().statusCode(200);
        cases.byMentor(mentor, session, "rejection", Map.of("reason", "领域不符"))
                .then()
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("领域不符"));
        var other = cases.mentor();
        cases.byPark(session, "match", Map.of("mentorId", other.id()))
                .then()
                .statusCode(200)
                .body("mentorId", equalTo(other.id().toString()))
                .body("reason", nullValue());
        as(mentor.person())
                .get(SessionCases.MENTORS + "/{session}", session)
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasAgreedOnIsShownAtTheNextSessionUntilItIsDone() {
        var first = cases.held(mentor, 300, 60);
        var actions = List.of(
                SessionCases.action("整理股东名册", "COMPANY", TODAY.plusDays(7)),
                SessionCases.action("推荐律师", "MENTOR", TODAY.plusDays(3)));
        String own = cases.byMentor(mentor, first, "minutes", SessionCases.minutes(300, 60, actions))
                .then()
                .statusCode(200)
                .body("actions.mayClose", contains(true, false))
                .extract()
                .path("actions[1].id");
        var next = cases.mentor();
        var second = cases.scheduled(next, 120, 60);
        as(next.person())
                .get(SessionCases.MENTORS + "/{session}", second)
                .then()
                .body("openActions.what", contains("推荐律师", "整理股东名册"))
                .body("openActions.mayClose", contains(false, false));
        as(next.person())
                .post("/api/v1/mentoring/actions/{action}/done", own)
                .then()
                .statusCode(409)
                .body("code", equalTo("mentoring.action-not-own"));
        var done = "/api/v1/companies/{company}/mentor-actions/{action}/done";
        as(cases.founder)
                .post(done, cases.company, own)
                .then()
                .statusCode(200)
                .body("doneOn", equalTo(TODAY.toString()));
        as(cases.founder)
                .post(done, cases.company, own)
                .then()
                .statusCode(409)
                .body("code", equalTo("mentoring.action-done"));
        as(cases.founder)
                .get("/api/v1/companies/{company}/mentor-actions?tenantId={tenant}", cases.company, cases.tenant)
                .then()
                .body("items.what", contains("推荐律师"));
    }

    @Test
    void nothingIsDueBeforeTheSessionItWasAgreedOnAt() {
        var session = cases.held(mentor, 120, 60);
        var early = List.of(SessionCases.action("整理股东名册", "COMPANY", TODAY.minusDays(3)));
        cases.byMentor(mentor, session, "minutes", SessionCases.minutes(120, 60, early))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.action-due"))
                .body("errors[0].pointer", equalTo("/actions/0/dueOn"));
        assertThat(state(session)).isEqualTo("HELD");
    }

    @Test
    void stepsAreTakenInOrderByWhoseTheyAre() {
        var session = cases.filed(mentor, 120, 60);
        cases.byMentor(mentor, session, "cancellation", Map.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("mentoring.session-move"));
        cases.byPark(session, "count", Map.of()).then().statusCode(409);
        cases.byCompany(session, "confirmation", Map.of("rating", 6))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/rating"));
        as(cases.founder)
                .body(Map.of("rating", 5))
                .post(SessionCases.OWN + "/{session}/confirmation", cases.company, session)
                .then()
                .statusCode(428);
        as(cases.founder)
                .header("If-Match", "\"0\"")
                .body(Map.of("rating", 5))
                .post(SessionCases.OWN + "/{session}/confirmation", cases.company, session)
                .then()
                .statusCode(412);
        assertThat(state(session)).isEqualTo("MINUTES_FILED");
    }

    @Test
    void whatHasNotBegunIsNeitherHeldNorMissed() {
        var session = cases.scheduled(mentor, -60, 60);
        cases.byMentor(mentor, session, "holding", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.session-not-begun"));
        cases.byCompany(session, "no-show", Map.of("reason", "")).then().statusCode(422);
        cases.byMentor(mentor, session, "schedule", SessionCases.times(60, 60))
                .then()
                .statusCode(200);
        cases.byPark(session, "no-show", Map.of("missedBy", "PARK", "reason", ""))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/missedBy"));
        cases.byCompany(session, "no-show", Map.of("reason", ""))
                .then()
                .statusCode(200)
                .body("state", equalTo("NO_SHOW"))
                .body("missedBy", equalTo("MENTOR"));
    }

    @Test
    void aShortSessionIsNotCountedAndACountedOneIsOpenedAgain() {
        var brief = cases.filed(mentor, 300, 29);
        cases.byCompany(brief, "confirmation", Map.of("rating", 3)).then().statusCode(200);
        cases.byPark(brief, "count", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.session-too-short"))
                .body("params.least", equalTo("30"));
        cases.byPark(brief, "reopening", Map.of("reason", "时间有误"))
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("rating", nullValue())
                .body("advice", equalTo("先约定分期成熟"));
        cases.byMentor(mentor, brief, "minutes", SessionCases.minutes(300, 31, List.of()))
                .then()
                .statusCode(200);
        cases.byCompany(brief, "confirmation", Map.of("rating", 2)).then().statusCode(200);
        cases.byPark(brief, "count", Map.of()).then().statusCode(200);
    }

    @Test
    void aMentorIsInOneSessionAtATime() {
        cases.scheduled(mentor, 120, 60);
        var second = cases.asked();
        cases.byPark(second, "match", Map.of("mentorId", mentor.id())).then().statusCode(200);
        cases.byMentor(mentor, second, "acceptance", Map.of()).then().statusCode(200);
        cases.byMentor(mentor, second, "schedule", SessionCases.times(90, 60))
                .then()
                .statusCode(409)
                .body("code", equalTo("mentoring.session-overlap"));
        assertThat(state(second)).isEqualTo("ACCEPTED");
    }

    @Test
    void whoHasNothingToDoWithASessionFindsNone() {
        var session = cases.filed(mentor, 120, 60);
        var stranger = new SessionCases(world, tenants);
        as(stranger.founder)
                .get(SessionCases.OWN + "/{session}", stranger.company, session)
                .then()
                .statusCode(404);
        as(stranger.founder)
                .header("If-Match", "\"5\"")
                .body(Map.of("rating", 1))
                .post(SessionCases.OWN + "/{session}/confirmation", stranger.company, session)
                .then()
                .statusCode(404);
        var nextDoor = tenants.company(tenants.tenant(cases.park, "邻居公司（示例）", Stage.NURSERY));
        as(world.with(Role.OWNER, nextDoor))
                .get(SessionCases.OWN + "/{session}", nextDoor, session)
                .then()
                .statusCode(404);
        as(cases.mentor().person())
                .get(SessionCases.MENTORS + "/{session}", session)
                .then()
                .statusCode(404);
        as(stranger.keeper)
                .get(SessionCases.PARKS + "/{session}", stranger.park, session)
                .then()
                .statusCode(404);
        as(world.with(Role.CHECKER, cases.park))
                .get(SessionCases.PARKS + "/{session}", cases.park, session)
                .then()
                .statusCode(200)
                .body("abilities", empty());
    }

    @Test
    void aCompanyAsksWhereItStaysForMentorsWhoAreInTerm() {
        var elsewhere = new SessionCases(world, tenants);
        var body = Map.of(
                "tenantId",
                cases.tenant,
                "topic",
                "股权",
                "wishedMentorId",
                elsewhere.mentor().id());
        as(cases.founder)
                .body(body)
                .post(SessionCases.OWN, cases.company)
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.session-mentor-out"))
                .body("errors[0].pointer", equalTo("/wishedMentorId"));
        as(cases.founder)
                .body(Map.of("tenantId", elsewhere.tenant, "topic", "股权"))
                .post(SessionCases.OWN, cases.company)
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.session-no-stay"));
        as(cases.keeper).get(SessionCases.PARKS, cases.park).then().body("total", equalTo(0));
        as(cases.founder)
                .get("/api/v1/companies/{company}/mentor-choices?tenantId={tenant}", cases.company, cases.tenant)
                .then()
                .statusCode(200)
                .body("items.id", contains(mentor.id().toString()))
                .body("items.linked", contains(false));
    }

    @Test
    void nobodyIsMatchedInConflict() {
        cases.keeping.conflict(mentor.id(), cases.company, TODAY).statusCode(201);
        var session = cases.asked();
        cases.byPark(session, "match", Map.of("mentorId", mentor.id()))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.session-conflict"))
                .body("errors[0].pointer", equalTo("/mentorId"));
    }

    @Test
    void aMentorFilesWhatNobodyAskedForOfALinkedCompanyOnly() {
        String link = cases.keeping
                .link(mentor.id(), cases.tenant, TODAY.minusDays(9), "ONE_TO_ONE")
                .statusCode(201)
                .extract()
                .path("id");
        var body = Map.of("linkId", link, "minutes", SessionCases.minutes(120, 60, List.of()));
        var session = SessionCases.created(as(mentor.person()).body(body).post(SessionCases.MENTORS));
        as(cases.founder)
                .get(SessionCases.OWN + "/{session}", cases.company, session)
                .then()
                .body("direct", equalTo(true))
                .body("abilities", contains("CONFIRM"));
        as(cases.mentor().person()).body(body).post(SessionCases.MENTORS).then().statusCode(404);
        as(cases.founder)
                .get("/api/v1/me/inbox")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("SESSION_MINUTES_FILED"));
    }

    private String state(UUID session) {
        return as(cases.keeper)
                .get(SessionCases.PARKS + "/{session}", cases.park, session)
                .then()
                .extract()
                .path("state");
    }
}
