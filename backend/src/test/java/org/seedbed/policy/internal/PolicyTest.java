package org.seedbed.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.policy.SchemeReader;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** A policy is written by one person, published by another, and then stays what it was. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PolicyTest {

    private static final String POLICIES = "/api/v1/parks/{park}/policies";
    private static final String VERSION = POLICIES + "/{policy}/versions/{version}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    BusinessClock clock;

    @Inject
    PresetLoader loader;

    @Inject
    ObjectMapper json;

    @Inject
    SchemeReader schemes;

    private UUID park;
    private Person editor;
    private Person publisher;

    @BeforeEach
    void aParkWithAnEditorAndAPublisher() {
        park = world.park();
        editor = world.with(Role.OPERATOR, park);
        publisher = world.with(Role.APPROVER, park);
    }

    @Test
    void aDraftIsPublishedByAnotherPersonAndNeverChangesAgain() {
        var draft = drafted("2020-01-01");
        as(editor)
                .header("If-Match", "\"1\"")
                .post(VERSION + "/publish", park, draft.policy(), draft.version())
                .then()
                .statusCode(403);
        publish(publisher, draft, 1).statusCode(200).body("summary.standing", equalTo("IN_FORCE"));
        write(draft, 2, "2020-01-01", content(criterion("AGE_MONTHS", "AT_MOST", "36")))
                .statusCode(409)
                .body("code", equalTo("policy.not-draft"));
        assertThatThrownBy(() -> database.execute(
                        Sql.of("update policy_version set note = 'x' where id = ?", UUID.fromString(draft.version()))))
                .hasStackTraceContaining("does not change");
        assertThatThrownBy(() -> database.execute(
                        Sql.of("delete from policy_version where id = ?", UUID.fromString(draft.version()))))
                .hasStackTraceContaining("does not change");
    }

    @Test
    void whoEditedLastDoesNotPublishEvenWithBothRoles() {
        world.grant(editor, Role.APPROVER, park);
        var draft = drafted("2020-01-01");
        publish(editor, draft, 1).statusCode(422).body("code", equalTo("policy.same-person"));
        assertThatThrownBy(() -> database.execute(Sql.of("""
                        update policy_version set state = 'PUBLISHED', published_at = now(), published_by = edited_by
                        where id = ?""", UUID.fromString(draft.version()))))
                .hasStackTraceContaining("ck_policy_version__two_people");
    }

    @Test
    void aVersionHoldsUntilTheNextOneBegins() {
        var first = drafted("2020-01-01");
        publish(publisher, first, 1).statusCode(200);
        var later = clock.today().plusMonths(2);
        var second = as(editor)
                .body(Map.of("effectiveFrom", later.toString(), "note", "放宽"))
                .post(POLICIES + "/{policy}/versions", park, first.policy())
                .then()
                .statusCode(201)
                .body("content.criteria[0].metric", equalTo("AGE_MONTHS"))
                .extract();
        publish(publisher, new Draft(first.policy(), second.path("summary.id")), 0)
                .statusCode(200)
                .body("summary.standing", equalTo("UPCOMING"));
        as(editor)
                .get(POLICIES + "/{policy}", park, first.policy())
                .then()
                .statusCode(200)
                .body("versions.number", contains(2, 1))
                .body("versions[1].standing", equalTo("IN_FORCE"))
                .body("versions[1].effectiveTo", equalTo(later.toString()));
    }

    @Test
    void aLaterVersionCannotReachIntoThePast() {
        var first = drafted("2020-01-01");
        publish(publisher, first, 1).statusCode(200);
        var yesterday = clock.today().minusDays(1).toString();
        var second = as(editor)
                .body(Map.of("effectiveFrom", yesterday))
                .post(POLICIES + "/{policy}/versions", park, first.policy())
                .then()
                .statusCode(201)
                .extract();
        publish(publisher, new Draft(first.policy(), second.path("summary.id")), 0)
                .statusCode(422)
                .body("code", equalTo("policy.effective-early"))
                .body("params.earliest", equalTo(clock.today().toString()));
        as(editor)
                .body(Map.of("effectiveFrom", "2030-01-01"))
                .post(POLICIES + "/{policy}/versions", park, first.policy())
                .then()
                .statusCode(409)
                .body("code", equalTo("policy.draft-exists"));
    }

    @Test
    void aDiscardedDraftMakesRoomForAnother() {
        var draft = drafted("2020-01-01");
        as(editor)
                .header("If-Match", "\"1\"")
                .post(VERSION + "/discard", park, draft.policy(), draft.version())
                .then()
                .statusCode(200)
                .body("summary.standing", equalTo("DISCARDED"))
                .body("abilities", empty());
        as(editor)
                .body(Map.of("effectiveFrom", "2030-01-01"))
                .post(POLICIES + "/{policy}/versions", park, draft.policy())
                .then()
                .statusCode(201)
                .body("summary.number", equalTo(2));
    }

    @Test
    void whatIsDeliveredDoesNotChangeAndIsAdoptedByACopy() {
        var id = PresetLoader.id("incubatee-national-2018");
        loader.load(new StartupEvent());
        var preset = as(editor)
                .get(POLICIES + "/{policy}", park, id)
                .then()
                .statusCode(200)
                .body("preset", equalTo(true))
                .body("abilities", contains("copy"))
                .body("versions", hasSize(1))
                .extract();
        as(editor)
                .body(Map.of("effectiveFrom", "2030-01-01"))
                .post(POLICIES + "/{policy}/versions", park, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("policy.preset"));
        var body = new HashMap<String, Object>(Map.of("kind", "INCUBATEE", "name", "本园在孵条件（示例）"));
        body.put("versionId", preset.path("versions[0].id"));
        body.put("effectiveFrom", "2026-12-01");
        var own = as(editor)
                .body(body)
                .post(POLICIES, park)
                .then()
                .statusCode(201)
                .body("preset", equalTo(false))
                .body("versions[0].standing", equalTo("DRAFT"))
                .extract();
        assertThat(own.<String>path("versions[0].contentHash")).isEqualTo(preset.path("versions[0].contentHash"));
        as(editor).body(body).post(POLICIES, park).then().statusCode(409).body("code", equalTo("policy.name-taken"));
        body.put("kind", "LEASE_TERMS");
        as(editor).body(body).post(POLICIES, park).then().statusCode(422).body("code", equalTo("policy.source-kind"));
        as(world.with(Role.OPERATOR, world.park()))
                .get(POLICIES + "/{policy}", world.park(), own.<String>path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void everyDeliveredPolicyIsSoundAndReadByEveryRoleOfAPark() {
        for (var preset : PresetLoader.read(json)) {
            preset.versions().forEach(v -> ContentCheck.require(preset.kind(), v.content(), schemes));
            as(world.with(Role.RECEPTION, park))
                    .queryParam("kind", preset.kind())
                    .queryParam("size", 100)
                    .get(POLICIES, park)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(PresetLoader.id(preset.code()).toString()));
        }
    }

    @Test
    void everythingWrongIsNamedOnItsFieldAndNothingIsStored() {
        var draft = drafted("2020-01-01");
        var hash = as(editor)
                .get(VERSION, park, draft.policy(), draft.version())
                .then()
                .extract()
                .<String>path("summary.contentHash");
        var relief = criterion("COMPANY_KIND", "ONE_OF", "FIRM");
        relief.put("relief", Map.of("industries", List.of("C27"), "value", "TEAM"));
        var content = content(
                criterion("AGE_MONTHS", "ONE_OF", "24"),
                criterion("REGISTERED_CAPITAL", "AT_MOST", "many"),
                criterion("COMPANY_KIND", "ONE_OF", "BANK"),
                relief);
        content.put("minSatisfied", 2);
        content.put("terms", List.of(Map.of("key", "LIST_PRICE", "value", "40")));
        write(draft, 1, "2020-01-01", content)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/content/criteria/0/operator",
                                "/content/criteria/1/values",
                                "/content/criteria/2/values",
                                "/content/criteria/3/relief",
                                "/content/minSatisfied",
                                "/content/terms/0/key"));
        as(editor)
                .get(VERSION, park, draft.policy(), draft.version())
                .then()
                .body("version", equalTo(1))
                .body("summary.contentHash", equalTo(hash));
        write(draft, 0, "2020-01-01", content(criterion("AGE_MONTHS", "AT_MOST", "36")))
                .statusCode(412);
    }

    @Test
    void whatIsCountedIsAWholeNumber() {
        var id = as(editor)
                .body(Map.of(
                        "kind", "ADMISSION", "stage", "NURSERY", "name", "入驻期限（示例）", "effectiveFrom", "2020-01-01"))
                .post(POLICIES, park)
                .then()
                .statusCode(201)
                .extract();
        var draft = new Draft(id.path("id"), id.path("versions[0].id"));
        var content = content();
        content.put(
                "terms",
                List.of(
                        Map.of("key", "SIGNING_DAYS", "value", "10.5"),
                        Map.of("key", "REVIEWERS_MIN", "value", "2"),
                        Map.of("key", "PASS_SCORE", "value", "100.5"),
                        Map.of("key", "WORKSTATIONS_MAX", "value", "10000")));
        write(draft, 0, "2020-01-01", content)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/content/terms/0/value",
                                "/content/terms/1/value",
                                "/content/terms/2/value",
                                "/content/terms/3/value"))
                .body(
                        "errors.code",
                        contains("policy.term-count", "policy.term-count", "policy.term-range", "policy.term-count"))
                .body("errors[1].params.min", equalTo("3"));
    }

    @Test
    void aBlankPolicyIsNotPublishedAndOnlyAdmissionHasAStage() {
        var blank = as(editor)
                .body(Map.of("kind", "LEASE_TERMS", "name", "租赁条款（示例）", "effectiveFrom", "2026-01-01"))
                .post(POLICIES, park)
                .then()
                .statusCode(201)
                .extract();
        publish(publisher, new Draft(blank.path("id"), blank.path("versions[0].id")), 0)
                .statusCode(422)
                .body("code", equalTo("policy.empty"));
        as(editor)
                .body(Map.of("kind", "ADMISSION", "name", "入驻条件（示例）", "effectiveFrom", "2026-01-01"))
                .post(POLICIES, park)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/stage"));
    }

    @Test
    void aTrialExplainsEachCriterionByWhatTheParkKnows() {
        var company = register.company(park, CompanyKind.FIRM, "试算企业（示例）", LocalDate.of(2024, 11, 22), "C2710");
        var draft = drafted("2020-01-01");
        write(
                        draft,
                        1,
                        "2020-01-01",
                        content(
                                criterion("AGE_MONTHS", "AT_MOST", "24"),
                                criterion("COMPANY_KIND", "ONE_OF", "TEAM"),
                                criterion("QUALIFICATION", "ONE_OF", "TECH_SME")))
                .statusCode(200);
        as(world.with(Role.RECEPTION, park))
                .get(VERSION + "/companies/{company}", park, draft.policy(), draft.version(), company)
                .then()
                .statusCode(403);
        as(world.with(Role.CHECKER, park))
                .queryParam("on", "2026-11-22")
                .get(VERSION + "/companies/{company}", park, draft.policy(), draft.version(), company)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("FAIL"))
                .body("lines.verdict", contains("PASS", "FAIL", "UNKNOWN"))
                .body("lines[0].values", contains("2024-11-22"))
                .body("lines[0].boundary", equalTo("2026-11-22"))
                .body("lines[0].origin", equalTo("REGISTER"))
                .body("lines[2].origin", nullValue());
    }

    @Test
    void aTrialLooksAtTheStayAndAtCertificatesGoodOnTheDay() {
        var tenant = register.tenant(park, "在园企业（示例）", "2026-01-01", null);
        var company = database.first(
                        Sql.of("select company_id from tenant where id = ?", tenant), row -> row.uuid("company_id"))
                .orElseThrow();
        as(editor)
                .body(Map.of(
                        "kind", "TECH_SME", "title", "入库（示例）", "issuedOn", "2026-01-01", "validUntil", "2026-06-30"))
                .post("/api/v1/parks/{park}/companies/{company}/qualifications", park, company)
                .then()
                .statusCode(201);
        var version = as(editor)
                .get(POLICIES + "/{policy}", park, PresetLoader.id("incubatee-national-2018"))
                .then()
                .extract()
                .<String>path("versions[0].id");
        var path = VERSION + "/companies/{company}";
        var preset = PresetLoader.id("incubatee-national-2018");
        var then = "lines.find { it.metric == 'QUALIFICATION' }.verdict";
        as(editor)
                .queryParam("on", "2026-06-30")
                .get(path, park, preset, version, company)
                .then()
                .body(then, equalTo("PASS"));
        as(editor)
                .queryParam("on", "2026-07-01")
                .get(path, park, preset, version, company)
                .then()
                .body(then, equalTo("UNKNOWN"))
                .body("lines.find { it.metric == 'STAY_MONTHS' }.values", contains("2026-01-01"))
                .body("lines.find { it.metric == 'STAGE' }.origin", equalTo("STAY"));
    }

    private record Draft(String policy, String version) {}

    /** A policy of the park whose draft, at version 1, asks for an age. */
    private Draft drafted(String from) {
        var created = as(editor)
                .body(Map.of("kind", "INCUBATEE", "name", Unique.name("条件（示例）"), "effectiveFrom", from))
                .post(POLICIES, park)
                .then()
                .statusCode(201)
                .extract();
        var draft = new Draft(created.path("id"), created.path("versions[0].id"));
        write(draft, 0, from, content(criterion("AGE_MONTHS", "AT_MOST", "24"))).statusCode(200);
        return draft;
    }

    private ValidatableResponse write(Draft draft, int version, String from, Map<String, Object> content) {
        return as(editor)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("effectiveFrom", from, "content", content))
                .put(VERSION, park, draft.policy(), draft.version())
                .then();
    }

    private ValidatableResponse publish(Person person, Draft draft, int version) {
        return as(person)
                .header("If-Match", "\"" + version + "\"")
                .post(VERSION + "/publish", park, draft.policy(), draft.version())
                .then();
    }

    @SafeVarargs
    private static Map<String, Object> content(Map<String, Object>... criteria) {
        return new HashMap<>(Map.of("criteria", List.of(criteria), "terms", List.of()));
    }

    private static Map<String, Object> criterion(String metric, String operator, String value) {
        return new HashMap<>(Map.of(
                "metric",
                metric,
                "operator",
                operator,
                "values",
                List.of(value),
                "severity",
                "MUST",
                "waivable",
                false));
    }
}
