package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Deciding.OWN;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Deciding;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Three people without a tie to the applicant judge, each for themselves, and nobody changes a word afterwards. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReviewTest {

    private static final String APPLICATIONS = "/api/v1/parks/{park}/applications";

    @Inject
    World world;

    @Inject
    JobDatabase database;

    @Inject
    CloseReviews closing;

    @Inject
    BusinessClock clock;

    private Deciding on;

    @BeforeEach
    void anAcceptedApplication() {
        on = Deciding.accepted(world, database);
    }

    @Test
    void aReviewBeginsWithThreeAndNotWithTwo() {
        on.read(on.officer, "review")
                .body("id", nullValue())
                .body("criteria", hasSize(5))
                .body("reviewersMin", equalTo(3))
                .body("abilities", contains("assign"));
        on.assign(on.judge()).statusCode(200).body("panel", hasSize(1)).body("abilities", hasItem("assign"));
        on.assign(on.judge()).statusCode(200);
        on.by(on.officer, "review/beginning", null)
                .statusCode(422)
                .body("code", equalTo("admission.too-few-reviewers"))
                .body("params.named", equalTo("2"))
                .body("params.min", equalTo("3"));
        on.assign(on.judge()).statusCode(200).body("abilities", hasItem("begin"));
        on.by(on.officer, "review/beginning", null).statusCode(200).body("round", equalTo(1));
        assertThat(on.state()).isEqualTo("REVIEWING");
    }

    @Test
    void nobodyWithATieToTheApplicantIsNamed() {
        var contact = on.judge();
        on.contact(contact);
        refused(contact, "admission.conflict-member");
        var approver = on.judge();
        world.grant(approver, Role.APPROVER, on.park);
        refused(approver, "admission.conflict-decides");
        refused(world.with(Role.JUDGE), "admission.reviewer-unknown");
        var free = on.judge();
        on.read(on.officer, "review/candidates")
                .body("items.find { it.id == '" + contact.userId() + "' }.tie", equalTo("MEMBER_OF"))
                .body("items.find { it.id == '" + approver.userId() + "' }.tie", equalTo("DECIDES"))
                .body("items.find { it.id == '" + free.userId() + "' }.tie", nullValue());
        on.assign(free).statusCode(200);
        on.assign(free).statusCode(409).body("code", equalTo("admission.reviewer-twice"));
    }

    @Test
    void whoDeclaresAConflictIsReplacedAndTheirPlaceIsKept() {
        var panel = on.judges();
        on.begin(panel);
        decline(panel.get(0), "MENTOR_OF").statusCode(400).body("errors[0].code", equalTo("admission.conflict-kind"));
        decline(panel.get(0), "RELATIVE_DECLARED").statusCode(204);
        as(panel.get(0)).get(OWN).then().body("items", hasSize(0));
        refused(panel.get(0), "admission.conflict-declared");
        on.assign(on.judge())
                .statusCode(200)
                .body("panel", hasSize(4))
                .body("panel[0].conflict", equalTo("RELATIVE_DECLARED"));
        // Why somebody stands aside is theirs to know, and is not kept for as long as the trail.
        as(panel.get(0))
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body(
                        "sections.find { it.name == 'applicationReviews' }.items.conflict",
                        contains("RELATIVE_DECLARED"));
        assertThat(database.count(Sql.of(
                        "select 1 from trail where subject_id = ? and action = 'REVIEWER_LEFT' and reason is null",
                        on.begun.id())))
                .isEqualTo(1);
    }

    @Test
    void aSheetOfSomebodyWithATieIsKeptAndDoesNotCount() {
        var panel = on.judges();
        on.begin(panel);
        on.submit(panel.get(0), 100).statusCode(200);
        var instead = on.judge();
        remove(panel.get(1)).statusCode(422).body("code", equalTo("admission.too-few-reviewers"));
        replace(panel.get(0), instead, null).statusCode(409).body("code", equalTo("admission.place-closed"));
        // Nobody else declares for a judge and so takes their sheet out of the count.
        replace(panel.get(0), instead, "RELATIVE_DECLARED")
                .statusCode(409)
                .body("code", equalTo("admission.place-closed"));
        on.contact(panel.get(0));
        on.read(on.officer, "review").body("panel[0].tie", equalTo("MEMBER_OF"));
        replace(panel.get(0), instead, null)
                .statusCode(200)
                .body("panel", hasSize(4))
                .body("panel[0].conflict", equalTo("MEMBER_OF"));
        replace(panel.get(0), on.judge(), null).statusCode(409).body("code", equalTo("admission.place-closed"));
        panel.subList(1, 3).forEach(one -> on.submit(one, 60).statusCode(200));
        assertThat(closing.run(clock.today())).isZero();
        on.submit(instead, 60).statusCode(200);
        closing.run(clock.today());
        on.read(on.officer, "review")
                .body("mean", equalTo("60.00"))
                .body("panel[0].sheet.setAside", equalTo(true))
                .body("panel[0].sheet.total", equalTo("100.00"))
                .body("panel[1].sheet.setAside", equalTo(false));
    }

    @Test
    void marksAreBlindUntilAllAreInAndThenStay() {
        var panel = on.judges();
        on.begin(panel);
        on.submit(panel.get(0), 80).statusCode(200).body("abilities", contains("declareConflict"));
        on.submit(panel.get(0), 90).statusCode(409).body("code", equalTo("admission.sheet-locked"));
        on.read(on.officer, "review").body("panel[0].sheet", nullValue()).body("mean", nullValue());
        as(panel.get(1)).get(OWN + "/{place}", on.place(panel.get(0))).then().statusCode(404);
        on.submit(panel.get(1), 60).statusCode(200);
        assertThat(closing.run(clock.today())).isZero();
        on.submit(panel.get(2), 40).statusCode(200);
        closing.run(clock.today());
        assertThat(on.state()).isEqualTo("REVIEWED");
        on.read(on.officer, "review")
                .body("verdict", equalTo("PASS"))
                .body("panel.sheet.total", containsInAnyOrder("80.00", "60.00", "40.00"))
                .body("panel.sheet.dropped", contains(false, false, false));
        assertThatThrownBy(() -> database.execute(
                        Sql.of("update admission_sheet set points = '{}' where place_id = ?", on.place(panel.get(0)))))
                .hasStackTraceContaining("a sheet that is in does not change");
    }

    @Test
    void papersAreReadWhileTheReviewRunsAndNoneThatIsAboutPersons() {
        var proof = UUID.randomUUID();
        for (var kind : List.of("ID_PROOF", "RECOMMENDATION", "OTHER")) {
            database.execute(
                    Sql.of("""
                    insert into admission_paper (park_id, id, application_id, kind, file_name, media_type, size, sha256,
                        content, handed_in_at)
                    values (?, ?, ?, ?, '身份证明.pdf', 'application/pdf', 1, sha256('x'), 'x', now())""", on.park, kind.equals("OTHER") ? proof : UUID.randomUUID(), on.begun.id(), kind));
        }
        var panel = on.judges();
        on.begin(panel);
        own(panel.get(0)).body("papers.kind", contains("BUSINESS_PLAN")).body("papers[0].fileName", equalTo(null));
        var plan = plan(panel.get(0));
        paper(panel.get(0), plan)
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''business_plan.pdf"))
                .body(equalTo("%PDF-1.7"));
        paper(panel.get(0), proof).statusCode(404);
        as(world.with(Role.JUDGE))
                .get(OWN + "/{place}/papers/{paper}", on.place(panel.get(0)), plan)
                .then()
                .statusCode(404);
        panel.forEach(one -> on.submit(one, 60).statusCode(200));
        closing.run(clock.today());
        paper(panel.get(0), plan).statusCode(404);
        own(panel.get(0)).body("papers", hasSize(0)).body("points.TEAM", equalTo(60));
    }

    @Test
    void afterTheLastDayEnoughSheetsAreEnough() {
        var panel = new ArrayList<>(on.judges());
        panel.add(on.judge());
        on.begin(panel);
        for (var one : panel.subList(0, 3)) {
            on.submit(one, 50).statusCode(200);
        }
        var due = LocalDate.parse(on.read(on.officer, "review").extract().path("dueOn"));
        closing.run(due);
        assertThat(on.state()).isEqualTo("REVIEWING");
        closing.run(due.plusDays(1));
        assertThat(on.state()).isEqualTo("REVIEWED");
        on.read(on.officer, "review").body("verdict", equalTo("FAIL"));
    }

    @Test
    void aReviewThatIsNotDoneInTimeIsLateOnTheBoard() {
        on.begin(on.judges());
        late(0);
        var yesterday = clock.today().minusDays(1);
        database.execute(
                Sql.of("update admission_review set due_on = ? where application_id = ?", yesterday, on.begun.id()));
        late(1);
        as(on.officer)
                .get(APPLICATIONS + "?late=true", on.park)
                .then()
                .body("items.id", contains(on.begun.id().toString()))
                .body("items.dueOn", contains(yesterday.toString()));
    }

    private void late(int expected) {
        as(on.officer)
                .get(APPLICATIONS + "/counts", on.park)
                .then()
                .statusCode(200)
                .body("states.find { it.state == 'REVIEWING' }.late", equalTo(expected));
    }

    @Test
    void aSheetMarksEveryCriterionWithinTheScale() {
        var panel = on.judges();
        on.begin(panel);
        on.sheet(panel.get(0), Map.of("TEAM", 50))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/points"))
                .body("errors[0].code", equalTo("admission.sheet-incomplete"));
        on.submit(panel.get(0), 101)
                .statusCode(400)
                .body("errors[0].code", equalTo("admission.points-scale"))
                .body("errors[0].params.most", equalTo("100"));
        on.sheet(panel.get(0), Map.of("TEAM", -1)).body("errors[0].pointer", equalTo("/points/TEAM"));
        assertThat(database.count(Sql.of("select 1 from admission_sheet where place_id = ?", on.place(panel.get(0)))))
                .isZero();
    }

    @Test
    void whatWasWithdrawnWaitsForNobody() {
        var panel = on.judges();
        on.begin(panel);
        var plan = plan(panel.get(0));
        as(panel.get(0)).get(OWN).then().body("items.open", contains(true));
        Applying.by(on.begun)
                .body(Map.of("reason", "另有安排（示例）"))
                .post("/api/v1/applications/{id}/withdrawal", on.begun.id())
                .then()
                .statusCode(200);
        as(panel.get(0)).get(OWN).then().body("items.open", contains(false)).body("items.late", contains(false));
        own(panel.get(0)).body("papers", hasSize(0)).body("abilities", hasSize(0));
        paper(panel.get(0), plan).statusCode(404);
        on.submit(panel.get(0), 60).statusCode(409).body("code", equalTo("admission.no-review"));
    }

    @Test
    void whomTheParkNoLongerAsksSeesAndDoesNothingThere() {
        var panel = on.judges();
        on.begin(panel);
        var judge = panel.get(0);
        var plan = plan(judge);
        dismiss(judge);
        as(judge).get(OWN).then().statusCode(200).body("items", hasSize(0));
        as(judge).get(OWN + "/{place}", on.place(judge)).then().statusCode(404);
        paper(judge, plan).statusCode(404);
        on.submit(judge, 80).statusCode(404);
        decline(judge, "RELATIVE_DECLARED").statusCode(404);
        // What they were asked stays theirs to know.
        as(judge)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("sections.find { it.name == 'applicationReviews' }.items", hasSize(1));
    }

    @Test
    void aReviewDoesNotBeginWithSomebodyTheParkNoLongerAsks() {
        var panel = on.judges();
        panel.forEach(one -> on.assign(one).statusCode(200));
        dismiss(panel.get(2));
        on.by(on.officer, "review/beginning", null)
                .statusCode(422)
                .body("code", equalTo("admission.reviewer-gone"))
                .body("params.name", equalTo(panel.get(2).name()));
        replace(panel.get(2), on.judge(), null).statusCode(200);
        on.by(on.officer, "review/beginning", null).statusCode(200);
    }

    private UUID plan(Person judge) {
        return UUID.fromString(own(judge).extract().path("papers[0].id"));
    }

    private ValidatableResponse own(Person judge) {
        return as(judge).get(OWN + "/{place}", on.place(judge)).then().statusCode(200);
    }

    private ValidatableResponse paper(Person judge, UUID paper) {
        return as(judge)
                .get(OWN + "/{place}/papers/{paper}", on.place(judge), paper)
                .then();
    }

    /** They judge elsewhere still, so they keep the permission. */
    private void dismiss(Person judge) {
        world.grant(judge, Role.JUDGE, null);
        database.execute(Sql.of(
                "update membership set ended_at = now() where user_id = ? and via_park_id = ?",
                judge.userId(),
                on.park));
    }

    private void refused(Person judge, String code) {
        on.assign(judge).statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo("/reviewerId"));
    }

    private ValidatableResponse remove(Person judge) {
        return on.by(on.officer, "review/panel/" + on.place(judge) + "/removal", Map.of("reason", "出差（示例）"));
    }

    private ValidatableResponse replace(Person judge, Person by, String conflict) {
        var body = new HashMap<String, Object>(Map.of("reviewerId", by.userId(), "reason", "须回避（示例）"));
        body.put("conflict", conflict);
        return on.by(on.officer, "review/panel/" + on.place(judge) + "/replacement", body);
    }

    private ValidatableResponse decline(Person judge, String kind) {
        return on.own(judge, "conflict", Map.of("kind", kind, "reason", "与申请人有往来（示例）"));
    }
}
