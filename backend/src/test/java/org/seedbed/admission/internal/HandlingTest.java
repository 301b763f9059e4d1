package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Applying.by;
import static org.seedbed.testing.Applying.founder;
import static org.seedbed.testing.Applying.hand;
import static org.seedbed.testing.Applying.read;
import static org.seedbed.testing.Applying.save;
import static org.seedbed.testing.Applying.submit;
import static org.seedbed.testing.Applying.team;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.identity.Role;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Applying.Begun;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What officers do with an application: check, ask once, let pass, take or refuse. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HandlingTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String APPLICATION = PARK + "/applications/{application}";
    private static final String OWN = "/api/v1/applications/{id}";

    /** Operations of the applicant and of whoever takes applications, and the moves without which they are refused. */
    static final Map<String, Set<ApplicationMove>> WAYS = Map.of(
            "submission", Set.of(ApplicationMove.SUBMIT, ApplicationMove.SUPPLEMENT),
            "withdrawal", Set.of(ApplicationMove.WITHDRAW),
            "supplement", Set.of(ApplicationMove.ASK_SUPPLEMENT),
            "acceptance", Set.of(ApplicationMove.ACCEPT),
            "check", Set.of(ApplicationMove.ACCEPT),
            "rejection", Set.of(ApplicationMove.REJECT));

    @Inject
    World world;

    @Inject
    JobDatabase database;

    @Inject
    Database fenced;

    @Inject
    ActingContext acting;

    @Inject
    BusinessClock clock;

    @Inject
    SupplementExpiry expiry;

    @Inject
    DraftRetention drafts;

    @Inject
    EndedRetention ended;

    private UUID park;
    private Person officer;
    private Person approver;
    private Applying applying;
    private UUID call;

    @BeforeEach
    void aParkThatAsksForTechnologyAndLittleSpace() {
        park = world.park();
        officer = world.with(Role.OPERATOR, park);
        approver = world.with(Role.APPROVER, park);
        applying = new Applying(park, officer);
        call = applying.call("NURSERY", policy());
    }

    /** Technology is a must that may be waived, the area one that may not. */
    private UUID policy() {
        var created = as(officer)
                .body(Map.of("kind", "ADMISSION", "stage", "NURSERY", "name", "入驻（示例）", "effectiveFrom", "2020-01-01"))
                .post(PARK + "/policies", park)
                .then()
                .statusCode(201)
                .extract();
        UUID policy = UUID.fromString(created.path("id"));
        String version = created.path("versions[0].id");
        var content = Map.of(
                "criteria",
                List.of(
                        criterion("TECH_BUSINESS", "IS", "true", true),
                        criterion("AREA_ASKED", "AT_MOST", "100", false)),
                "terms",
                List.of());
        as(officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("effectiveFrom", "2020-01-01", "content", content))
                .put(PARK + "/policies/{policy}/versions/{version}", park, policy, version)
                .then()
                .statusCode(200);
        as(approver)
                .header("If-Match", "\"1\"")
                .post(PARK + "/policies/{policy}/versions/{version}/publish", park, policy, version)
                .then()
                .statusCode(200);
        return policy;
    }

    private static Map<String, Object> criterion(String metric, String operator, String value, boolean waivable) {
        return Map.of(
                "metric",
                metric,
                "operator",
                operator,
                "values",
                List.of(value),
                "severity",
                "MUST",
                "waivable",
                waivable);
    }

    private Begun technical(String area) {
        var content = team();
        content.put("techBusiness", true);
        content.put("areaAsked", area);
        return applying.submitted(call, content);
    }

    private ValidatableResponse officers(Person person, Begun begun, String what, Object body) {
        var request = as(person).header("If-Match", "\"" + version(begun) + "\"");
        if (body != null) {
            request.body(body);
        }
        return request.post(APPLICATION + "/" + what, park, begun.id()).then();
    }

    private int version(Begun begun) {
        return database.first(
                        Sql.of("select version from admission_application where id = ?", begun.id()),
                        row -> row.integer("version"))
                .orElseThrow();
    }

    private ValidatableResponse check(Begun begun, String... metrics) {
        String paper = read(begun).extract().path("papers[0].id");
        var proofs = new ArrayList<Map<String, String>>();
        for (var metric : metrics) {
            proofs.add(Map.of("metric", metric, "paperId", paper));
        }
        return officers(officer, begun, "check", Map.of("proofs", proofs));
    }

    @Test
    void whatNoPaperShowsIsUnknownAndUnknownIsNotTaken() {
        var begun = technical("80.00");
        officers(officer, begun, "acceptance", null).statusCode(422).body("code", equalTo("admission.not-checked"));
        check(begun)
                .statusCode(200)
                .body("check.verdict", equalTo("UNKNOWN"))
                .body("check.lines.line.verdict", contains("UNKNOWN", "PASS"))
                .body("check.lines[1].line.origin", equalTo("PAPERS"))
                .body("abilities", not(hasItem("accept")));
        officers(officer, begun, "acceptance", null)
                .statusCode(422)
                .body("code", equalTo("admission.check-not-passed"));
        check(begun, "TECH_BUSINESS")
                .statusCode(200)
                .body("check.verdict", equalTo("PASS"))
                .body("check.policyNumber", equalTo(1))
                .body("abilities", hasItem("accept"));
        officers(officer, begun, "acceptance", null)
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("steps.move", contains("SUBMIT", "ACCEPT"))
                .body("steps[1].by", equalTo(officer.name()));
        assertThat(database.count(Sql.of("""
                        select 1 from admission_step s join admission_check c on c.id = any(s.evidence)
                        where s.application_id = ? and s.move = 'ACCEPT' and s.policy_version_id = c.policy_version_id
                            and c.verdict = 'PASS'""", begun.id()))).isEqualTo(1);
    }

    @Test
    void aPaperOfSomebodyElseProvesNothing() {
        String foreign = read(technical("80.00")).extract().path("papers[0].id");
        officers(
                        officer,
                        technical("80.00"),
                        "check",
                        Map.of("proofs", List.of(Map.of("metric", "TECH_BUSINESS", "paperId", foreign))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/proofs/0/paperId"))
                .body("errors[0].code", equalTo("admission.proof-unknown"));
    }

    @Test
    void anotherPersonLetsACriterionPassWithAReason() {
        var begun = technical("80.00");
        var waiver = Map.of("criterion", 0, "reason", "联席会议同意（示例）");
        officers(approver, begun, "waivers", waiver).statusCode(422).body("code", equalTo("admission.not-checked"));
        check(begun).statusCode(200);
        officers(officer, begun, "waivers", waiver).statusCode(403);
        world.grant(officer, Role.APPROVER, park);
        officers(officer, begun, "waivers", waiver).statusCode(422).body("code", equalTo("admission.same-person"));
        officers(approver, begun, "waivers", Map.of("criterion", 1, "reason", "x"))
                .statusCode(422)
                .body("code", equalTo("admission.not-waivable"));
        officers(approver, begun, "waivers", Map.of("criterion", 7, "reason", "x"))
                .statusCode(422)
                .body("code", equalTo("admission.not-waivable"));
        officers(approver, begun, "waivers", waiver)
                .statusCode(200)
                .body("check.verdict", equalTo("PASS"))
                .body("check.lines[0].line.verdict", equalTo("WAIVED"))
                .body("check.lines[0].line.waiverReason", equalTo("联席会议同意（示例）"))
                .body("check.lines[0].line.waivedBy", equalTo(approver.name()))
                .body("check.checkedBy", equalTo(officer.name()));
        officers(approver, begun, "waivers", waiver).statusCode(409).body("code", equalTo("admission.waived"));
        officers(officer, begun, "acceptance", null).statusCode(200);
    }

    @Test
    void whatIsMissingIsAskedForOnceAndTheClockStandsStill() {
        var begun = technical("180.00");
        check(begun, "TECH_BUSINESS").body("check.verdict", equalTo("FAIL"));
        var due = read(begun).extract().<String>path("dueOn");
        officers(officer, begun, "supplement", Map.of("items", List.of("营业执照（示例）", "签字页（示例）")))
                .statusCode(200)
                .body("state", equalTo("NEED_SUPPLEMENT"))
                .body("supplement.items", hasSize(2));
        read(begun).body("supplement.dueOn", notNullValue()).body("abilities", hasItems("save", "submit"));
        // As if it had been asked for two weeks ago: ten working days stood still.
        database.execute(Sql.of(
                "update admission_supplement set asked_at = asked_at - interval '14 days' where application_id = ?",
                begun.id()));
        var content = team();
        content.put("areaAsked", "90.00");
        content.put("techBusiness", true);
        save(begun, content, List.of(founder())).statusCode(200);
        hand(begun, "LICENCE").statusCode(200);
        submit(begun)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("dueOn", not(equalTo(due)))
                .body("steps.move", contains("SUBMIT", "ASK_SUPPLEMENT", "SUPPLEMENT"))
                .body("steps.by", contains(nullValue(), nullValue(), nullValue()));
        as(officer)
                .get(APPLICATION, park, begun.id())
                .then()
                .body("clockStoppedDays", equalTo(stoodStill(begun)))
                .body("check.current", equalTo(false))
                .body("abilities", containsInAnyOrder("check", "reject", "reveal"));
        officers(officer, begun, "supplement", Map.of("items", List.of("又一项（示例）")))
                .statusCode(409)
                .body("code", equalTo("admission.supplement-once"));
    }

    @Inject
    org.seedbed.shared.time.WorkingCalendar calendar;

    private int stoodStill(Begun begun) {
        return database.first(
                        Sql.of(
                                "select asked_at, answered_at from admission_supplement where application_id = ?",
                                begun.id()),
                        row -> calendar.between(
                                java.time.LocalDate.ofInstant(row.instant("asked_at"), BusinessClock.PARK_ZONE),
                                java.time.LocalDate.ofInstant(row.instant("answered_at"), BusinessClock.PARK_ZONE)))
                .filter(days -> days > 5)
                .orElseThrow();
    }

    @Test
    void whoDoesNotAnswerInTimeIsOutTheDayAfter() {
        var begun = technical("80.00");
        officers(officer, begun, "supplement", Map.of("items", List.of("营业执照（示例）")))
                .statusCode(200);
        var due = database.first(
                        Sql.of("select due_on from admission_supplement where application_id = ?", begun.id()),
                        row -> row.date("due_on"))
                .orElseThrow();
        assertThat(calendar.between(clock.today(), due)).isEqualTo(10);
        expiry.run(due);
        read(begun).body("state", equalTo("NEED_SUPPLEMENT"));
        assertThat(expiry.run(due.plusDays(1))).isPositive();
        read(begun).body("state", equalTo("EXPIRED")).body("steps.move", hasItem("MISS_SUPPLEMENT"));
        assertThat(expiry.run(due.plusDays(1))).isZero();
        assertThat(database.count(Sql.of(
                        "select 1 from trail where subject_id = ? and action = 'APPLICATION_MOVED' and origin = 'job:supplement-expiry'",
                        begun.id())))
                .isEqualTo(1);
    }

    @Test
    void aRefusalTellsTheApplicantWhyAndNotWho() {
        var begun = technical("80.00");
        officers(officer, begun, "rejection", Map.of("reason", " ")).statusCode(400);
        officers(officer, begun, "rejection", Map.of("reason", "不属于支持领域（示例）"))
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        read(begun)
                .body("steps[1].reason", equalTo("不属于支持领域（示例）"))
                .body("steps[1].by", nullValue())
                .body("abilities", hasSize(0));
    }

    @Test
    void lateIsTheSameOnTheBoardInTheCountsAndOnThePage() {
        var begun = technical("80.00");
        technical("80.00");
        database.execute(Sql.of(
                "update admission_application set due_on = ? where id = ?",
                clock.today().minusDays(1),
                begun.id()));
        as(officer)
                .queryParam("late", true)
                .get(PARK + "/applications", park)
                .then()
                .statusCode(200)
                .body("items.id", contains(begun.id().toString()))
                .body("items[0].late", equalTo(true));
        as(officer)
                .get(PARK + "/applications/counts", park)
                .then()
                .body("states", hasSize(1))
                .body("states[0].state", equalTo("SUBMITTED"))
                .body("states[0].total", equalTo(2))
                .body("states[0].late", equalTo(1));
        as(officer).get(APPLICATION, park, begun.id()).then().body("late", equalTo(true));
        database.execute(Sql.of("update admission_application set due_on = ? where id = ?", clock.today(), begun.id()));
        as(officer).get(APPLICATION, park, begun.id()).then().body("late", equalTo(false));
    }

    /** Generated from the machine: what it does not know is refused, wherever the application stands. */
    @Test
    void everyMoveTheMachineDoesNotKnowIsRefused() {
        var begun = technical("80.00");
        var wrong = new ArrayList<String>();
        for (var state : ApplicationState.values()) {
            put(begun, state);
            WAYS.forEach((way, moves) -> {
                if (moves.stream().noneMatch(state.moves()::contains)) {
                    var answer = attempt(begun, way).extract();
                    if (answer.statusCode() != 409 || !answer.path("code").equals("admission.move")) {
                        wrong.add(way + " from " + state + ": " + answer.asString());
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private ValidatableResponse attempt(Begun begun, String way) {
        return switch (way) {
            case "submission" ->
                by(begun)
                        .body(Map.of("statementVersion", 1))
                        .post(OWN + "/submission", begun.id())
                        .then();
            case "withdrawal" ->
                by(begun).body(Map.of()).post(OWN + "/withdrawal", begun.id()).then();
            case "supplement" -> officers(officer, begun, way, Map.of("items", List.of("x")));
            case "check" -> officers(officer, begun, way, Map.of("proofs", List.of()));
            case "rejection" -> officers(officer, begun, way, Map.of("reason", "x"));
            default -> officers(officer, begun, way, null);
        };
    }

    private void put(Begun begun, ApplicationState state) {
        // By way of the draft: what was announced waits for its notice.
        for (var step : List.of(ApplicationState.DRAFT, state)) {
            database.execute(Sql.of(
                    "update admission_application set state = ?, ended_at = ? where id = ?",
                    step,
                    step.isEnd() ? clock.now() : null,
                    begun.id()));
        }
    }

    @Test
    void behindTheServiceAnApplicantMovesNoFurtherEither() {
        var begun = technical("80.00");
        database.execute(
                Sql.of("update admission_application set owner_id = ? where id = ?", officer.userId(), begun.id()));
        var holder = new Acting(
                officer.userId(), "test", "test", RowScope.holding(officer.userId(), clock.today(), Set.of()));
        assertThatThrownBy(() -> acting.run(
                        holder,
                        () -> fenced.execute(Sql.of(
                                "update admission_application set state = 'ACCEPTED' where id = ?", begun.id()))))
                .hasStackTraceContaining("this actor cannot move to accepted");
        assertThat(acting.<Integer>run(holder, () -> fenced.execute(Sql.of("update admission_step set reason = 'x'"))))
                .isZero();
        var other = new Acting(
                approver.userId(), "test", "test", RowScope.holding(approver.userId(), clock.today(), Set.of("k1:00")));
        for (var table :
                List.of("application", "founder", "paper", "step", "supplement", "check", "waiver", "counter")) {
            assertThat(acting.<Long>run(other, () -> fenced.count(Sql.of("select 1 from admission_" + table))))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void tagsAreShownWithAReasonThatStays() {
        var begun = applying.begin(call);
        var tagged = founder("VETERAN");
        tagged.put("noticeVersion", 1);
        save(begun, team(), List.of(tagged)).statusCode(200);
        hand(begun, "BUSINESS_PLAN");
        String founder = submit(begun).statusCode(200).extract().path("founders[0].id");
        as(officer)
                .get(APPLICATION, park, begun.id())
                .then()
                .body("founders[0].categories", hasSize(0))
                .body("founders[0].sensitiveCount", equalTo(1));
        as(officer)
                .body(Map.of("founderId", founder, "reason", "核对补贴（示例）"))
                .post(APPLICATION + "/reveal", park, begun.id())
                .then()
                .statusCode(200)
                .body("categories", contains("VETERAN"));
        assertThat(database.count(Sql.of(
                        "select 1 from trail where subject_id = ? and action = 'PERSONAL_REVEALED' and reason = '核对补贴（示例）'",
                        begun.id())))
                .isEqualTo(1);
    }

    @Test
    void draftsNobodyHandedInAndWhatCameToNothingLoseTheirPeople() {
        var draft = applying.begin(call);
        save(draft, team(), List.of(founder())).statusCode(200);
        var refused = technical("80.00");
        officers(officer, refused, "rejection", Map.of("reason", "x")).statusCode(200);
        var running = technical("80.00");
        due(drafts);
        due(ended);
        read(draft).statusCode(404);
        read(refused)
                .statusCode(200)
                .body("content.name", nullValue())
                .body("founders", hasSize(0))
                .body("papers", hasSize(0))
                .body("number", notNullValue());
        read(running).body("founders", hasSize(1)).body("content.name", notNullValue());
        assertThat(due(ended)).noneMatch(removed -> park.equals(removed.parkId()));
    }

    @Test
    void aHoldKeepsAnApplicationWhole() {
        var draft = applying.begin(call);
        save(draft, team(), List.of(founder())).statusCode(200);
        database.execute(Sql.of("""
                insert into legal_hold (park_id, id, subject_type, subject_id, label, reason, placed_by, placed_at)
                values (?, gen_random_uuid(), 'USER', ?, 'x', 'x', ?, now())""", park, draft.id(), officer.userId()));
        assertThat(due(drafts))
                .filteredOn(removed -> park.equals(removed.parkId()))
                .singleElement()
                .satisfies(removed -> assertThat(removed.held()).isEqualTo(1));
        read(draft).statusCode(200);
    }

    /** As the job runs it, tomorrow. */
    private List<RetentionTask.Removed> due(RetentionTask task) {
        return QuarkusTransaction.requiringNew()
                .call(() -> task.remove(clock.today().plusDays(1)));
    }
}
