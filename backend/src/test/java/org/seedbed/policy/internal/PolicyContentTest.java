package org.seedbed.policy.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What a policy cannot say, one wrong thing at a time: named at its field, and the draft stays as it was. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PolicyContentTest {

    private static final String POLICIES = "/api/v1/parks/{park}/policies";
    private static final String VERSION = POLICIES + "/{policy}/versions/{version}";

    @Inject
    World world;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person editor;
    private Person publisher;

    @BeforeEach
    void aPark() {
        park = world.park();
        editor = world.with(Role.OPERATOR, park);
        publisher = world.with(Role.APPROVER, park);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ONE_OF_A_SIZE        , /content/criteria/0/operator     , policy.operator
            TWO_SIZES            , /content/criteria/0/values       , policy.one-value
            TWO_ANSWERS          , /content/criteria/0/values       , policy.one-value
            NO_NUMBER            , /content/criteria/0/values       , policy.value
            NO_CHOICE            , /content/criteria/0/values       , policy.value
            RELIEF_FROM_A_KIND   , /content/criteria/0/relief       , policy.relief
            RELIEF_OF_NO_INDUSTRY, /content/criteria/0/relief       , policy.relief
            RELIEF_OF_NO_NUMBER  , /content/criteria/0/relief/value , policy.value
            MORE_THAN_THERE_ARE  , /content/minSatisfied            , policy.min-satisfied
            SOME_OF_NONE         , /content/minSatisfied            , policy.min-satisfied
            NONE_OF_SOME         , /content/minSatisfied            , policy.min-satisfied""")
    void whatCannotBeJudgedIsRefusedAtItsField(String wrong, String pointer, String code) {
        refused("INCUBATEE", content(wrong), pointer, code);
    }

    private static Map<String, Object> content(String wrong) {
        return switch (wrong) {
            case "ONE_OF_A_SIZE" -> of(criterion("AGE_MONTHS", "ONE_OF", "24"));
            case "TWO_SIZES" -> of(criterion("AGE_MONTHS", "AT_MOST", "24", "36"));
            case "TWO_ANSWERS" -> of(criterion("TECH_BUSINESS", "IS", "true", "false"));
            case "NO_NUMBER" -> of(criterion("REGISTERED_CAPITAL", "AT_MOST", "many"));
            case "NO_CHOICE" -> of(criterion("COMPANY_KIND", "ONE_OF", "FIRM", "BANK"));
            case "RELIEF_FROM_A_KIND" -> of(relieved(criterion("COMPANY_KIND", "ONE_OF", "FIRM"), "C27", "TEAM"));
            case "RELIEF_OF_NO_INDUSTRY" -> of(relieved(criterion("AGE_MONTHS", "AT_MOST", "24"), "医药", "60"));
            case "RELIEF_OF_NO_NUMBER" -> of(relieved(criterion("AGE_MONTHS", "AT_MOST", "24"), "C27", "long"));
            case "MORE_THAN_THERE_ARE" -> needing(of(alternative()), 2);
            case "SOME_OF_NONE" -> needing(of(criterion("AGE_MONTHS", "AT_MOST", "24")), 1);
            default -> of(alternative());
        };
    }

    @Test
    void termsOfLeasesJudgeNobody() {
        refused("LEASE_TERMS", of(criterion("AGE_MONTHS", "AT_MOST", "24")), "/content/criteria", "policy.no-criteria");
    }

    @ParameterizedTest
    @CsvSource({"ADMISSION,", "LEASE_TERMS, NURSERY"})
    void anAdmissionPolicyNamesAStageAndNoOtherDoes(String kind, String stage) {
        var body = new HashMap<String, Object>(policy(kind));
        body.put("stage", stage);
        as(editor)
                .body(body)
                .post(POLICIES, park)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/stage"))
                .body("errors.code", contains("policy.stage"));
        as(editor).queryParam("size", 100).get(POLICIES, park).then().body("items.findAll { !it.preset }", hasSize(0));
    }

    @Test
    void twoVersionsDoNotBeginOnOneDay() {
        var created = created("INCUBATEE");
        String policy = created.path("id");
        write(policy, created.path("versions[0].id"), of(criterion("AGE_MONTHS", "AT_MOST", "24")))
                .statusCode(200);
        publish(policy, created.path("versions[0].id"), 1).statusCode(200);
        String second = as(editor)
                .body(Map.of("effectiveFrom", clock.today().toString()))
                .post(POLICIES + "/{policy}/versions", park, policy)
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        publish(policy, second, 0).statusCode(409).body("code", equalTo("policy.effective-taken"));
        as(editor)
                .get(POLICIES + "/{policy}", park, policy)
                .then()
                .body("versions.standing", contains("DRAFT", "IN_FORCE"));
    }

    private void refused(String kind, Map<String, Object> content, String pointer, String code) {
        var created = created(kind);
        String policy = created.path("id");
        String version = created.path("versions[0].id");
        write(policy, version, content)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        as(editor)
                .get(VERSION, park, policy, version)
                .then()
                .body("version", equalTo(0))
                .body("content.criteria", hasSize(0))
                .body("content.minSatisfied", equalTo(null));
    }

    private ExtractableResponse<Response> created(String kind) {
        return as(editor)
                .body(policy(kind))
                .post(POLICIES, park)
                .then()
                .statusCode(201)
                .extract();
    }

    private Map<String, Object> policy(String kind) {
        return Map.of(
                "kind", kind, "name", "条件（示例）", "effectiveFrom", clock.today().toString());
    }

    private ValidatableResponse write(String policy, String version, Map<String, Object> content) {
        return as(editor)
                .header("If-Match", "\"0\"")
                .body(Map.of("effectiveFrom", clock.today().toString(), "content", content))
                .put(VERSION, park, policy, version)
                .then();
    }

    private ValidatableResponse publish(String policy, String version, int seen) {
        return as(publisher)
                .header("If-Match", "\"" + seen + "\"")
                .post(VERSION + "/publish", park, policy, version)
                .then();
    }

    private static Map<String, Object> of(Map<String, Object> criterion) {
        return new HashMap<>(Map.of("criteria", List.of(criterion), "terms", List.of()));
    }

    private static Map<String, Object> needing(Map<String, Object> content, int several) {
        content.put("minSatisfied", several);
        return content;
    }

    private static Map<String, Object> alternative() {
        var criterion = criterion("AGE_MONTHS", "AT_MOST", "24");
        criterion.put("severity", "ONE_OF_SEVERAL");
        return criterion;
    }

    private static Map<String, Object> relieved(Map<String, Object> criterion, String industry, String value) {
        criterion.put("relief", Map.of("industries", List.of(industry), "value", value));
        return criterion;
    }

    private static Map<String, Object> criterion(String metric, String operator, String... values) {
        return new HashMap<>(Map.of(
                "metric",
                metric,
                "operator",
                operator,
                "values",
                List.of(values),
                "severity",
                "MUST",
                "waivable",
                false));
    }
}
