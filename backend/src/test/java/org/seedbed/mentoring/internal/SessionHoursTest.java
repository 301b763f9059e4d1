package org.seedbed.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** What a session takes of the hours that a company's stage gives it each month. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SessionHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    World world;

    @Inject
    MentoringWorld tenants;

    @Inject
    Database database;

    private SessionCases cases;
    private long ago;

    @BeforeEach
    void twoHoursAMonth() {
        cases = new SessionCases(world, tenants);
        hours("2");
        // So long ago that a session of two hours is over, in the month of its day.
        ago = 400;
    }

    private void hours(String hours) {
        var policy = UUID.randomUUID();
        var by = cases.keeper.userId();
        database.execute(Sql.of("""
                insert into policy (park_id, id, kind, stage, name, created_by, created_at)
                select ?, ?, kind, 'INCUBATOR', '入孵条件（示例）' || ?, ?, now() from policy where code = 'nursery-default'""", cases.park, policy, policy.toString(), by));
        database.execute(Sql.of("""
                insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content,
                    content_hash, edited_by, edited_at, published_by, published_at)
                select ?, ?, gen_random_uuid(), 1, 1, 'PUBLISHED', date '2020-01-01',
                    jsonb_set(v.content, '{terms}', jsonb_build_array(jsonb_build_object('key', 'MENTOR_HOURS', 'value', ?::text))),
                    v.content_hash, ?, now(), ?, now()
                from policy_version v join policy p on p.id = v.policy_id
                where p.code = 'nursery-default' and v.number = 1""", cases.park, policy, hours, by, cases.founder.userId()));
        database.execute(Sql.of(
                "insert into stage_rule (park_id, stage, version, policy_id) values (?, 'INCUBATOR', 1, ?)",
                cases.park,
                policy));
    }

    @Test
    void whatIsHeldIsDebitedAndBeyondItOnlyTheParkDecides() {
        var mentor = cases.mentor();
        cases.held(mentor, ago, 90);
        left(30);
        var second = cases.scheduled(cases.mentor(), ago, 60);
        // By whom it is planned, the company's other sessions are not seen; what they leave is.
        cases.byPark(second, "holding", Map.of("overReason", ""))
                .then()
                .statusCode(409)
                .body("code", equalTo("mentoring.hours-over"))
                .body("params.left", equalTo("30"))
                .body("params.minutes", equalTo("60"));
        left(30);
        cases.byPark(second, "holding", Map.of("overReason", "路演前集中辅导"))
                .then()
                .statusCode(200)
                .body("overReason", equalTo("路演前集中辅导"));
        left(-30);
    }

    @Test
    void aMentorIsRefusedByWhatAnotherMentorTook() {
        cases.held(cases.mentor(), ago, 120);
        var other = cases.mentor();
        var session = cases.scheduled(other, ago, 30);
        cases.byMentor(other, session, "holding", Map.of())
                .then()
                .statusCode(409)
                .body("params.left", equalTo("0"));
    }

    @Test
    void minutesDebitWhatItReallyTookAndReopeningGivesItBack() {
        var mentor = cases.mentor();
        var session = cases.held(mentor, ago, 90);
        cases.byMentor(mentor, session, "minutes", SessionCases.minutes(ago, 40, List.of()))
                .then()
                .statusCode(200);
        left(80);
        cases.byCompany(session, "confirmation", Map.of("rating", 5)).then().statusCode(200);
        cases.byPark(session, "reopening", Map.of("reason", "时间有误")).then().statusCode(200);
        left(120);
        cases.byMentor(mentor, session, "minutes", SessionCases.minutes(ago, 50, List.of()))
                .then()
                .statusCode(200);
        left(70);
    }

    @Test
    void ofTwoWhoHoldTheLastHoursAtOnceOneDoes() throws Exception {
        cases.held(cases.mentor(), ago, 60);
        var mentors = List.of(cases.mentor(), cases.mentor(), cases.mentor(), cases.mentor());
        var sessions =
                mentors.stream().map(mentor -> cases.scheduled(mentor, ago, 60)).toList();
        var versions = sessions.stream().map(cases::version).toList();
        var answers = Rush.of(
                4,
                i -> () -> as(mentors.get(i).person())
                        .header("If-Match", "\"" + versions.get(i) + "\"")
                        .post(SessionCases.MENTORS + "/{session}/holding", sessions.get(i))
                        .statusCode());
        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        left(0);
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneDoes() throws Exception {
        var session = cases.filed(cases.mentor(), ago, 60);
        var version = cases.version(session);
        var answers = Rush.of(
                4,
                i -> () -> as(cases.founder)
                        .header("If-Match", "\"" + version + "\"")
                        .body(Map.of("rating", 1 + i))
                        .post(SessionCases.OWN + "/{session}/confirmation", cases.company, session)
                        .statusCode());
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void whereThePolicySetsNoHoursNothingIsOver() {
        database.execute(Sql.of("delete from stage_rule where park_id = ?", cases.park));
        cases.held(cases.mentor(), ago, 300);
        view().body("budgetMinutes", nullValue())
                .body("leftMinutes", nullValue())
                .body("usedMinutes", equalTo(300));
    }

    private void left(int minutes) {
        view().body("leftMinutes", equalTo(minutes));
    }

    private io.restassured.response.ValidatableResponse view() {
        var month = LocalDate.ofInstant(Instant.now().minus(Duration.ofMinutes(ago)), ZONE);
        return as(cases.founder)
                .get(
                        "/api/v1/companies/{company}/mentor-hours?tenantId={tenant}&month={month}",
                        cases.company,
                        cases.tenant,
                        month.toString())
                .then()
                .statusCode(200);
    }
}
