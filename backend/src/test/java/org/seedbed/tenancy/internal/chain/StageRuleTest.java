package org.seedbed.tenancy.internal.chain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What becomes of clocks and decisions when the rule of a stage changes. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StageRuleTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String TENANT = PARK + "/tenants/{tenant}";
    private static final String NURSERY = "苗圃入驻条件（通行做法）";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person keeper;
    private LocalDate today;

    @BeforeEach
    void aPark() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        today = clock.today();
    }

    @Test
    void aRuleIsTakenOffAndWhoEnteredUnderItKeepsItsDay() {
        rule("NURSERY", policy(NURSERY), 0).statusCode(200);
        var since = today.minusMonths(2);
        var under = tenant(since, "NURSERY");
        rule("NURSERY", null, 0).statusCode(412);
        rule("NURSERY", null, 1).statusCode(200).body("policyId", nullValue()).body("months", nullValue());
        as(keeper)
                .get(TENANT, park, under)
                .then()
                .body("clock.dueOn", equalTo(since.plusMonths(6).toString()));
        as(keeper).get(TENANT, park, tenant(since, "NURSERY")).then().body("clock.dueOn", nullValue());
        rule("NURSERY", policy(NURSERY), 1).statusCode(412);
        rule("NURSERY", policy(NURSERY), 2).statusCode(200);
    }

    @Test
    void conditionsThatChangedSinceTheyWereLookedAtAreLookedAtAgain() {
        var tenant = tenant(today.minusMonths(3), "NURSERY");
        rule("INCUBATOR", policy("孵化器入孵条件（限面积占比）"), 0).statusCode(200);
        String seen = attempt(tenant);
        rule("INCUBATOR", policy("国家级科技企业孵化器入孵条件"), 1).statusCode(200);
        enter(tenant, "INCUBATOR", Map.of("ruleHash", seen))
                .statusCode(409)
                .body("code", equalTo("chain.rule-changed"));
        rule("INCUBATOR", null, 2).statusCode(200);
        enter(tenant, "INCUBATOR", Map.of("ruleHash", seen)).statusCode(409);
        enter(tenant, "INCUBATOR", Map.of()).statusCode(200);
    }

    @Test
    void theBoardOfAPastDayKnowsNoLaterExtension() {
        rule("NURSERY", policy(NURSERY), 0).statusCode(200);
        var since = today.minusMonths(5);
        var tenant = tenant(since, "NURSERY");
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("until", since.plusMonths(9).toString(), "reason", "样机测试未完成"))
                .post(TENANT + "/stages/extension", park, tenant)
                .then()
                .statusCode(200);
        board(today).body("columns[0].cards.dueOn", contains(since.plusMonths(9).toString()));
        board(today.minusDays(1))
                .body("columns[0].cards.dueOn", contains(since.plusMonths(6).toString()));
    }

    @Test
    void whatWasDecidedIsNotChangedByAnybody() throws SQLException {
        var tenant = tenant(today.minusMonths(3), "NURSERY");
        rule("INCUBATOR", policy("孵化器入孵条件（限面积占比）"), 0).statusCode(200);
        enter(tenant, "INCUBATOR", Map.of("waivers", List.of(Map.of("criterion", 1, "reason", "园区整层出租，区政府同意"))))
                .statusCode(200);
        try (var connection = PostgresResource.owner();
                var sql = connection.createStatement()) {
            for (var change : List.of(
                    "update stage_decision set policy_name = '别的' where park_id = '" + park + "'",
                    "delete from stage_decision where park_id = '" + park + "'")) {
                assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("stage_decision does not change");
            }
        }
    }

    @Test
    void aMistakenGraduationCanBeSetRight() {
        var tenant = tenant(today.minusMonths(3), "GRADUATED");
        as(keeper)
                .get(TENANT, park, tenant)
                .then()
                .body("abilities", hasItem("correctStage"))
                .body("abilities", not(hasItem("enterStage")));
        enter(tenant, "INCUBATOR", Map.of("correction", true, "reason", "登记时选错阶段"))
                .statusCode(200)
                .body("stage", equalTo("INCUBATOR"));
    }

    @Test
    void aStageGivesWhatItsPolicySays() {
        var policyId = published(Map.of("MENTOR_HOURS", "4.5", "FACILITY_HOURS", "20"));
        var tenant = tenant(today.minusMonths(3), "NURSERY");
        rule("NURSERY", policyId, 0).statusCode(200);
        as(keeper)
                .get(TENANT, park, tenant)
                .then()
                .body("clock.benefits.mentorHours", equalTo("4.5"))
                .body("clock.benefits.facilityHours", equalTo("20"));
        enter(tenant, "INCUBATOR", Map.of()).statusCode(200).body("clock.benefits.mentorHours", nullValue());
    }

    private ValidatableResponse board(LocalDate on) {
        return as(keeper).get(PARK + "/chain?on=" + on, park).then().statusCode(200);
    }

    private UUID tenant(LocalDate since, String stage) {
        var company = register.company(park, CompanyKind.FIRM, Unique.name("示例 "), today.minusMonths(20), "I651");
        return UUID.fromString(as(keeper)
                .body(Map.of("companyId", company, "from", since.toString(), "stage", stage))
                .post(PARK + "/tenants", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private String policy(String name) {
        return as(keeper)
                .queryParam("kind", "ADMISSION")
                .queryParam("size", 100)
                .get(PARK + "/policies", park)
                .path("items.find { it.name == '" + name + "' }.id");
    }

    /** A policy of the nursery that sets these terms and asks nothing. */
    private String published(Map<String, String> terms) {
        var created = as(keeper)
                .body(Map.of("kind", "ADMISSION", "stage", "NURSERY", "name", "苗圃（示例）", "effectiveFrom", "2020-01-01"))
                .post(PARK + "/policies", park)
                .then()
                .statusCode(201)
                .extract();
        String policyId = created.path("id");
        String version = created.path("versions[0].id");
        var content = Map.of(
                "criteria",
                List.of(),
                "terms",
                terms.entrySet().stream()
                        .map(term -> Map.of("key", term.getKey(), "value", term.getValue()))
                        .toList());
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("effectiveFrom", "2020-01-01", "content", content))
                .put(PARK + "/policies/{policy}/versions/{version}", park, policyId, version)
                .then()
                .statusCode(200);
        as(world.with(Role.APPROVER, park))
                .header("If-Match", "\"1\"")
                .post(PARK + "/policies/{policy}/versions/{version}/publish", park, policyId, version)
                .then()
                .statusCode(200);
        return policyId;
    }

    private ValidatableResponse rule(String stage, String policyId, int version) {
        var body = new HashMap<String, Object>(Map.of("stage", stage));
        body.put("policyId", policyId);
        return as(keeper)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(PARK + "/stage-rules", park)
                .then();
    }

    private String attempt(UUID tenant) {
        return as(keeper)
                .body(Map.of("stage", "INCUBATOR", "from", today.toString(), "papers", List.of(), "waivers", List.of()))
                .post(TENANT + "/stages/trial", park, tenant)
                .then()
                .statusCode(200)
                .extract()
                .path("ruleHash");
    }

    private ValidatableResponse enter(UUID tenant, String stage, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("stage", stage, "from", today.toString()));
        body.putAll(more);
        return as(keeper)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(TENANT + "/stages", park, tenant)
                .then();
    }
}
