package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Applying.read;
import static org.seedbed.testing.Applying.team;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.admission.ApplicationState;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Applying.Begun;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Whose turn it is, and until when, wherever an application stands. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NextStepsTest {

    @Inject
    World world;

    @Inject
    JobDatabase database;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person officer;
    private Applying applying;
    private UUID call;
    private Begun begun;

    @BeforeEach
    void anApplication() {
        park = world.park();
        officer = world.with(Role.OPERATOR, park);
        applying = new Applying(park, officer);
        call = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
        begun = applying.submitted(call, team());
    }

    @Test
    void theParkHasFiveWorkingDaysThenTheApplicantTen() {
        String due = read(begun).body("next.by", equalTo("PARK")).extract().path("dueOn");
        read(begun).body("next.until", equalTo(due)).body("next.workingDaysLeft", equalTo(5));
        as(officer)
                .header("If-Match", "\"" + Applying.version(begun) + "\"")
                .body(Map.of("items", List.of("营业执照（示例）")))
                .post("/api/v1/parks/{park}/applications/{id}/supplement", park, begun.id())
                .then()
                .statusCode(200);
        String answer = read(begun).extract().path("supplement.dueOn");
        read(begun)
                .body("next.by", equalTo("APPLICANT"))
                .body("next.until", equalTo(answer))
                .body("next.workingDaysLeft", equalTo(10));
        database.execute(Sql.of(
                "update admission_supplement set due_on = ? where application_id = ?",
                clock.today().minusDays(1),
                begun.id()));
        read(begun).body("next.over", equalTo(true)).body("next.workingDaysLeft", nullValue());
        database.execute(Sql.of(
                "update admission_supplement set due_on = ? where application_id = ?", clock.today(), begun.id()));
        read(begun).body("next.over", equalTo(false)).body("next.workingDaysLeft", equalTo(0));
    }

    @Test
    void whatIsAnnouncedLeadsToItsNoticeByLinkAndByAccount() {
        var notice = notice("POSTED");
        put(ApplicationState.PUBLICIZED);
        announced(read(begun), "next", notice);
        var person = world.person();
        database.execute(
                Sql.of("update admission_application set owner_id = ? where id = ?", person.userId(), begun.id()));
        announced(as(person).get("/api/v1/me/applications").then(), "items[0].next", notice);
    }

    private void announced(ValidatableResponse answer, String at, UUID notice) {
        answer.statusCode(200)
                .body(at + ".by", equalTo("PARK"))
                .body(at + ".until", equalTo(clock.today().plusDays(7).toString()))
                .body(at + ".noticeId", equalTo(notice.toString()));
    }

    @Test
    void aNoticeThatIsOnlyDraftedIsNotTold() {
        notice("DRAFT");
        put(ApplicationState.PROPOSED);
        read(begun).body("next.by", equalTo("PARK")).body("next.noticeId", nullValue());
        put(ApplicationState.PUBLICIZED);
        read(begun).body("next.until", nullValue()).body("next.noticeId", nullValue());
    }

    @Test
    void whatIsApprovedLapsesAfterItsDay() {
        put(ApplicationState.APPROVED);
        database.execute(Sql.of(
                "update admission_application set sign_until = ? where id = ?",
                clock.today().plusDays(30),
                begun.id()));
        read(begun)
                .body("next.by", equalTo("PARK"))
                .body("next.until", equalTo(clock.today().plusDays(30).toString()));
    }

    @Test
    void whatEndedAsksNobodyForAnything() {
        for (var state : ApplicationState.values()) {
            put(state);
            String by = read(begun).statusCode(200).extract().path("next.by");
            assertThat(by.equals("NOBODY")).as(state.name()).isEqualTo(state.isEnd());
        }
    }

    @Test
    void aDraftOfAClosedCallIsTooLate() {
        var draft = applying.begin(call);
        read(draft).body("next.by", equalTo("APPLICANT")).body("next.over", equalTo(false));
        as(officer)
                .header("If-Match", "\"1\"")
                .post("/api/v1/parks/{park}/admission-calls/{call}/close", park, call)
                .then()
                .statusCode(200);
        read(draft).body("next.over", equalTo(true)).body("next.workingDaysLeft", nullValue());
    }

    @Test
    void aDraftIsHandedInBeforeItsOwnTimeIsOver() {
        var draft = applying.begin(call);
        database.execute(Sql.of(
                "update admission_application set begun_at = ? where id = ?",
                clock.now().minus(Duration.ofDays(20)),
                draft.id()));
        read(draft).body("next.until", equalTo(clock.today().plusDays(10).toString()));
    }

    /** By way of the draft, for what is announced goes on as its notice says alone. */
    private void put(ApplicationState state) {
        for (var step : List.of(ApplicationState.DRAFT, state)) {
            database.execute(Sql.of(
                    "update admission_application set state = ?, ended_at = ? where id = ?",
                    step,
                    step.isEnd() ? clock.now() : null,
                    begun.id()));
        }
    }

    private UUID notice(String state) {
        var id = UUID.randomUUID();
        var today = clock.today();
        database.execute(Sql.of(
                """
                insert into public_notice (park_id, id, version, state, kind, subject_type, subject_id, title, lines, contact,
                    working_days, drafted_by, drafted_at, posted_by, posted_at, posted_on, last_day, public_until,
                    template_version, text, text_hash, calendar_version, calendar_complete)
                values (?, ?, 0, ?, 'ADMISSION', 'APPLICATION', ?, '拟入驻公示（示例）', '[]', '园区办公室（示例）',
                    5, ?, now(), ?, now(), ?, ?, ?, 1, '公示（示例）', repeat('0', 64), 'test', true)""",
                park,
                id,
                state,
                begun.id(),
                officer.userId(),
                world.person().userId(),
                today,
                today.plusDays(7),
                today.plusDays(37)));
        return id;
    }
}
