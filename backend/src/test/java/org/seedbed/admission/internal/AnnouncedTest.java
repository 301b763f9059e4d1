package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.notice.NoticeOutcome;
import org.seedbed.notice.NoticeResult;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Deciding;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** The public notice of a decision has the last word, and nobody reaches it past the decision. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AnnouncedTest {

    private static final String NOTICE = "/api/v1/parks/{park}/notices/{notice}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    ActingContext acting;

    @Inject
    CloseReviews closing;

    @Inject
    SigningExpiry signing;

    @Inject
    HearNotice hearing;

    @Inject
    EndedRetention ended;

    @Inject
    BusinessClock clock;

    private Deciding on;
    private Person checker;
    private Person approver;
    private Person hearer;
    private UUID notice;

    @BeforeEach
    void aProposedApplication() {
        on = Deciding.accepted(world, database);
        checker = world.with(Role.CHECKER, on.park);
        approver = world.with(Role.APPROVER, on.park);
        hearer = world.with(Role.CHECKER, on.park);
        on.judged(80);
        closing.run(clock.today());
        var today = clock.today();
        on.by(
                        on.officer,
                        "decision/hold",
                        Map.of(
                                "units",
                                List.of(Map.of("unitId", register.office(on.park, "A301", "50"))),
                                "from",
                                today.toString(),
                                "until",
                                today.plusDays(20).toString()))
                .statusCode(200);
        notice = propose();
    }

    private UUID propose() {
        return UUID.fromString(on.by(checker, "decision/proposal", Map.of("opinion", "拟同意入驻（示例）"))
                .statusCode(200)
                .extract()
                .path("noticeId"));
    }

    private void publish() {
        on.by(approver, "decision/publication", Map.of("minutesNumber", "纪要〔2026〕12号（示例）"))
                .statusCode(200);
    }

    @Test
    void nobodyPostsOrGivesUpTheDraftPastTheDecision() {
        as(approver).get(NOTICE, on.park, notice).then().body("abilities", hasSize(0));
        notice("post", Map.of()).statusCode(409).body("code", equalTo("notice.decided-elsewhere"));
        notice("withdraw", Map.of("reason", "名单有误，更正后再公示"))
                .statusCode(409)
                .body("code", equalTo("notice.decided-elsewhere"));
        assertThat(on.state()).isEqualTo("PROPOSED");
        assertThatThrownBy(() -> database.execute(Sql.of("""
                        update public_notice set state = 'POSTED', posted_by = ?, posted_at = now(), posted_on = current_date,
                            last_day = current_date + 7, text = 'x', text_hash = repeat('0', 64)
                        where id = ?""", approver.userId(), notice)))
                .hasStackTraceContaining("nobody approved what this notice announces");
        assertThatThrownBy(() -> database.execute(Sql.of("""
                        update public_notice set state = 'WITHDRAWN', withdrawn_at = now(), withdraw_reason = 'x'
                        where id = ?""", notice)))
                .hasStackTraceContaining("what this notice announces still stands");
    }

    @Test
    void aNoticeTakenBackOpensTheDecisionAgain() {
        publish();
        notice("withdraw", Map.of("reason", "场地写错，更正后再公示（示例）")).statusCode(200).body("state", equalTo("WITHDRAWN"));
        assertThat(on.state()).isEqualTo("REVIEWED");
        on.read(checker, "decision").body("endedAt", notNullValue()).body("held", hasSize(1));
        Applying.read(on.begun).body("steps.find { it.move == 'RETRACT' }.reason", equalTo("场地写错，更正后再公示（示例）"));
        assertThat(propose()).isNotEqualTo(notice);
        publish();
        assertThat(on.state()).isEqualTo("PUBLICIZED");
    }

    @Test
    void whoGivesUpTakesTheNoticeAndTheSpaceAlong() {
        publish();
        Applying.by(on.begun)
                .body(Map.of("reason", "另有安排（示例）"))
                .post("/api/v1/applications/{id}/withdrawal", on.begun.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        as(approver).get(NOTICE, on.park, notice).then().body("state", equalTo("WITHDRAWN"));
        on.read(on.officer, "decision").body("held", hasSize(0)).body("endedAt", notNullValue());
    }

    @Test
    void aClearNoticeApprovesAndWhoDoesNotSignInThirtyDaysIsOut() {
        publish();
        come("ENDED_CLEAN", NoticeResult.CLEAR);
        assertThat(on.state()).isEqualTo("APPROVED");
        signing.run(clock.today().plusDays(30));
        assertThat(on.state()).isEqualTo("APPROVED");
        signing.run(clock.today().plusDays(31));
        assertThat(on.state()).isEqualTo("EXPIRED");
        on.read(on.officer, "decision").body("held", hasSize(0));
    }

    @Test
    void anObjectionThatIsRightBeginsTheNextRoundWithTheSameReviewers() {
        publish();
        objectAndUphold();
        assertThat(on.state()).isEqualTo("REVIEWING");
        on.read(on.officer, "review")
                .body("round", equalTo(2))
                .body("panel", hasSize(3))
                .body("panel.submittedAt", everyItem(nullValue()))
                .body("dueOn", notNullValue());
        on.read(on.officer, "decision").body("endedAt", notNullValue());
        as(approver)
                .get(NOTICE, on.park, notice)
                .then()
                .body("result", equalTo("UPHELD"))
                .body("state", equalTo("ENDED_WITH_OBJECTION"));
        Applying.stranger()
                .get("/api/v1/public/parks/{park}/notices/{notice}", on.park, notice)
                .then()
                .statusCode(200)
                .body("state", equalTo("OVER"))
                .body("endedOn", equalTo(clock.today().toString()));
        object().statusCode(409).body("code", equalTo("objection.late"));
        // The next decision has a notice of its own at once, whenever the period of this one would have been over.
        database.execute(Sql.of("""
                update admission_review r set closed_at = now(), result = o.result, verdict = o.verdict from admission_review o
                where r.application_id = ? and r.round = 2 and o.application_id = r.application_id and o.round = 1""", on.begun.id()));
        database.execute(Sql.of("update admission_application set state = 'REVIEWED' where id = ?", on.begun.id()));
        assertThat(propose()).isNotEqualTo(notice);
    }

    @Test
    void nobodyReadsAClearResultOfWhoGaveUp() {
        publish();
        var objection = investigated();
        database.execute(Sql.of(
                "update public_notice set state = 'ENDED_WITH_OBJECTION', ended_at = now() where id = ?", notice));
        Applying.by(on.begun)
                .body(Map.of("reason", "另有安排（示例）"))
                .post("/api/v1/applications/{id}/withdrawal", on.begun.id())
                .then()
                .statusCode(200);
        decide(hearer, objection, "DISMISSED").statusCode(200);
        as(approver).get(NOTICE, on.park, notice).then().body("result", equalTo("WITHDRAWN"));
        assertThat(on.state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void theRoundThatWasOverruledStaysReadable() {
        publish();
        objectAndUphold();
        on.read(on.officer, "review").body("round", equalTo(2)).body("rounds", equalTo(2));
        on.read(on.officer, "review?round=1")
                .body("round", equalTo(1))
                .body("rounds", equalTo(2))
                .body("verdict", equalTo("PASS"))
                .body("panel.sheet.total", everyItem(equalTo("80.00")))
                .body("abilities", hasSize(0));
        on.read(on.officer, "decision?round=1")
                .body("checkedBy", equalTo(checker.name()))
                .body("minutesNumber", equalTo("纪要〔2026〕12号（示例）"))
                .body("held", hasSize(0))
                .body("abilities", hasSize(0));
        for (var what : List.of("review", "decision")) {
            as(on.officer)
                    .get(Deciding.APPLICATION + "/" + what + "?round=3", on.park, on.begun.id())
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void withTheApplicantsPeopleGoTheWordsAboutThem() {
        publish();
        objectAndUphold();
        Applying.by(on.begun)
                .body(Map.of("reason", "另有安排（示例）"))
                .post("/api/v1/applications/{id}/withdrawal", on.begun.id())
                .then()
                .statusCode(200);
        database.execute(Sql.of(
                "update admission_reviewer set left_at = now(), left_reason = '亲属（示例）' where application_id = ? and submitted_at is null",
                on.begun.id()));
        QuarkusTransaction.requiringNew().run(() -> ended.remove(clock.today().plusDays(1)));
        on.read(on.officer, "decision").body("opinion", equalTo(""));
        on.read(on.officer, "review").body("panel.leftReason", everyItem(not(equalTo("亲属（示例）"))));
        assertThat(database.list(
                        Sql.of("select opinion from admission_decision where application_id = ?", on.begun.id()),
                        row -> row.text("opinion")))
                .containsExactly("");
    }

    @Test
    void whoDecidedOnItDoesNotHearWhatIsSaidAgainstIt() {
        publish();
        var objection = investigated();
        world.grant(on.officer, Role.CHECKER, on.park);
        var tied = world.with(Role.CHECKER, on.park);
        on.contact(tied);
        for (var involved : List.of(checker, on.officer, tied)) {
            as(involved)
                    .get(NOTICE + "/objections", on.park, notice)
                    .then()
                    .statusCode(200)
                    .body("items[0].abilities", not(hasItem("decide")));
            decide(involved, objection, "DISMISSED").statusCode(422).body("code", equalTo("objection.involved"));
        }
        as(hearer).get(NOTICE + "/objections", on.park, notice).then().body("items[0].abilities", hasItem("decide"));
        decide(hearer, objection, "DISMISSED").statusCode(200);
        assertThat(on.state()).isEqualTo("PUBLICIZED");
    }

    @Test
    void aDeclaredTieHoldsInLaterRoundsToo() {
        var related = database.first(
                        Sql.of("select reviewer_id from admission_reviewer where application_id = ?", on.begun.id()),
                        row -> row.uuid("reviewer_id"))
                .orElseThrow();
        database.execute(Sql.of("""
                update admission_reviewer set conflict = 'RELATIVE_DECLARED', left_at = now(), left_reason = '亲属（示例）'
                where application_id = ? and reviewer_id = ?""", on.begun.id(), related));
        publish();
        objectAndUphold();
        on.read(on.officer, "review").body("round", equalTo(2)).body("panel", hasSize(2));
        on.read(on.officer, "review/candidates")
                .body("items.find { it.id == '" + related + "' }.tie", equalTo("RELATIVE_DECLARED"));
        on.by(on.officer, "review/panel", Map.of("reviewerId", related))
                .statusCode(422)
                .body("code", equalTo("admission.conflict-declared"));
    }

    private void objectAndUphold() {
        decide(hearer, investigated(), "UPHELD").statusCode(200);
    }

    /** An objection that waits to be decided. */
    private String investigated() {
        object().statusCode(201);
        String objection = as(on.officer)
                .get(NOTICE + "/objections", on.park, notice)
                .then()
                .body("items.state", contains("FILED"))
                .extract()
                .path("items[0].id");
        objection(on.officer, objection, 0, "accept", Map.of()).statusCode(200);
        objection(on.officer, objection, 1, "investigate", Map.of()).statusCode(200);
        return objection;
    }

    private ValidatableResponse object() {
        return Applying.stranger()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "该团队的项目与去年获奖项目重复，请核实（示例）"))
                .post("/api/v1/public/parks/{park}/notices/{notice}/objections", on.park, notice)
                .then();
    }

    private ValidatableResponse decide(Person by, String objection, String verdict) {
        return objection(by, objection, 2, "decide", Map.of("verdict", verdict, "reason", "经核查认定（示例）"));
    }

    private ValidatableResponse objection(Person by, String id, int version, String what, Map<String, ?> body) {
        return as(by).header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(NOTICE + "/objections/{objection}/" + what, on.park, notice, id)
                .then();
    }

    private ValidatableResponse notice(String what, Map<String, ?> body) {
        int version = as(approver).get(NOTICE, on.park, notice).then().extract().path("version");
        return as(approver)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(NOTICE + "/" + what, on.park, notice)
                .then();
    }

    /** As the job that ends periods leaves it. */
    private void come(String state, NoticeResult result) {
        acting.run(Acting.job("notice-end"), () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                database.execute(Sql.of(
                        "update public_notice set state = ?, result = ?, result_at = now(), ended_at = now() where id = ?",
                        state,
                        result,
                        notice));
                hearing.told(new NoticeOutcome(on.park, notice, on.begun.id(), result), database);
            });
            return null;
        });
    }
}
