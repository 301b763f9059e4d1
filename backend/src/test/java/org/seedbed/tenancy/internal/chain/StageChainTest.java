package org.seedbed.tenancy.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

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
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class StageChainTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String TENANT = PARK + "/tenants/{tenant}";
    private static final String NATIONAL = "国家级科技企业孵化器入孵条件";

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
    void aParkNamesThePolicyOfEachStage() {
        as(keeper)
                .get(PARK + "/stage-rules", park)
                .then()
                .statusCode(200)
                .body("rules.stage", contains("NURSERY", "INCUBATOR", "ACCELERATOR", "GRADUATED"))
                .body("rules[1].policyId", nullValue());
        rule("INCUBATOR", NATIONAL, 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("policyName", equalTo(NATIONAL))
                .body("months", equalTo(48))
                .body("mostMonths", equalTo(60))
                .body("extensions", equalTo(1));
        rule("INCUBATOR", NATIONAL, 0).statusCode(412);
        rule("NURSERY", NATIONAL, 0)
                .statusCode(400)
                .body("errors.pointer", contains("/policyId"))
                .body("errors.code", contains("chain.policy-of-stage"));
        rule("GRADUATED", NATIONAL, 0).statusCode(400).body("errors.code", contains("chain.policy-of-stage"));
        as(world.with(Role.FINANCE, park))
                .header("If-Match", "\"1\"")
                .body(Map.of("stage", "INCUBATOR", "policyId", policy(NATIONAL)))
                .put(PARK + "/stage-rules", park)
                .then()
                .statusCode(403);
        rule("INCUBATOR", "孵化器入孵条件（限面积占比）", 1).statusCode(200).body("mostMonths", equalTo(72));
    }

    @Test
    void ofTwoWhoNameTheFirstPolicyAtOnceOneSucceeds() throws Exception {
        var policy = policy(NATIONAL);
        var answers = Rush.of(
                8,
                i -> () -> as(keeper)
                        .header("If-Match", "\"0\"")
                        .body(Map.of("stage", "INCUBATOR", "policyId", policy))
                        .put(PARK + "/stage-rules", park)
                        .statusCode());
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void whatTheRegisterDoesNotShowIsShownByPapersAndKeptWithTheDecision() {
        var tenant = tenant(CompanyKind.FIRM, today.minusMonths(20), today.minusMonths(3), "NURSERY");
        rule("INCUBATOR", NATIONAL, 0);
        attempt(tenant, "INCUBATOR", List.of(), List.of())
                .statusCode(200)
                .body("policyName", equalTo(NATIONAL))
                .body("verdict", equalTo("UNKNOWN"))
                .body("lines.metric[0]", equalTo("COMPANY_KIND"))
                .body("lines.verdict", contains("PASS", "UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN", "PASS"))
                .body("dueOn", equalTo(today.plusMonths(48).toString()));
        enter(tenant, "\"0\"", "INCUBATOR", Map.of())
                .statusCode(422)
                .body("code", equalTo("chain.not-met"))
                .body("params.unmet", equalTo("4"));
        assertThat(stages(tenant)).hasSize(1);
        var papers = List.of(
                paper("TECH_BUSINESS", "true"),
                paper("QUALIFICATION", "TECH_SME"),
                paper("REGISTERED_IN_PARK", "true"),
                paper("WORKS_IN_PARK", "true"));
        attempt(tenant, "INCUBATOR", papers, List.of()).body("verdict", equalTo("PASS"));
        enter(tenant, "\"0\"", "INCUBATOR", Map.of("papers", papers))
                .statusCode(200)
                .body("stage", equalTo("INCUBATOR"))
                .body("clock.dueOn", equalTo(today.plusMonths(48).toString()))
                .body("clock.extensibleUntil", equalTo(today.plusMonths(60).toString()));
        as(keeper)
                .get(TENANT + "/stages", park, tenant)
                .then()
                .statusCode(200)
                .body("stages", hasSize(2))
                .body("stages[0].decision", nullValue())
                .body("stages[1].decision.policyName", equalTo(NATIONAL))
                .body("stages[1].decision.lines", hasSize(6))
                .body("stages[1].decision.papers.metric[0]", equalTo("TECH_BUSINESS"))
                .body("stages[1].decision.decidedBy", equalTo(keeper.name()));
    }

    @Test
    void aPaperShowsWhatItSaysAndNothingThePolicyDoesNotAsk() {
        var tenant = tenant(CompanyKind.FIRM, today.minusMonths(20), today.minusMonths(3), "NURSERY");
        rule("INCUBATOR", NATIONAL, 0);
        attempt(tenant, "INCUBATOR", List.of(paper("TECH_BUSINESS", "false")), List.of())
                .body("verdict", equalTo("FAIL"));
        attempt(tenant, "INCUBATOR", List.of(paper("TECH_BUSINESS", "maybe")), List.of())
                .statusCode(400)
                .body("errors.pointer", contains("/papers/0/value"));
        attempt(tenant, "INCUBATOR", List.of(paper("STAFF", "3")), List.of())
                .statusCode(400)
                .body("errors.code", contains("chain.paper-not-asked"));
        attempt(tenant, "INCUBATOR", List.of(paper("AGE_MONTHS", "3")), List.of())
                .statusCode(400)
                .body("errors.code", contains("chain.paper-not-asked"));
        attempt(tenant, "INCUBATOR", List.of(), List.of(Map.of("criterion", 0, "reason", "熟人")))
                .statusCode(400)
                .body("errors.code", contains("chain.not-waivable"));
        attempt(tenant, "INCUBATOR", List.of(), List.of(Map.of("criterion", 99, "reason", "熟人")))
                .statusCode(400);
    }

    @Test
    void whatThePolicyLetsPassIsLetPassWithAReason() {
        var tenant = tenant(CompanyKind.FIRM, today.minusMonths(20), today.minusMonths(3), "NURSERY");
        rule("INCUBATOR", "孵化器入孵条件（限面积占比）", 0);
        attempt(tenant, "INCUBATOR", List.of(), List.of())
                .body("verdict", equalTo("UNKNOWN"))
                .body("waivable", contains(1));
        var waivers = List.of(Map.of("criterion", 1, "reason", "园区整层出租，区政府同意"));
        enter(tenant, "\"0\"", "INCUBATOR", Map.of("waivers", waivers)).statusCode(200);
        as(keeper)
                .get(TENANT + "/stages", park, tenant)
                .then()
                .body("stages[1].decision.lines[1].verdict", equalTo("WAIVED"))
                .body("stages[1].decision.lines[1].waivedBy", equalTo(keeper.name()));
    }

    @Test
    void aTeamBecomesAFirmWithoutLosingItsClock() {
        var tenant = tenant(CompanyKind.TEAM, null, today.minusMonths(2), "NURSERY");
        rule("NURSERY", "苗圃入驻条件（通行做法）", 0);
        var due = today.minusMonths(2).plusMonths(6).toString();
        as(keeper).get(TENANT, park, tenant).then().body("clock.dueOn", equalTo(due));
        UUID company = UUID.fromString(as(keeper).get(TENANT, park, tenant).path("companyId"));
        var owner = world.with(Role.OWNER, company);
        as(owner)
                .get("/api/v1/companies/{c}/stays", company)
                .then()
                .body("items[0].clock.dueOn", equalTo(due))
                .body("items[0].clock.daysLeft", notNullValue());
        as(world.with(Role.OWNER, register.firm(park, "邻居（示例）")))
                .get("/api/v1/companies/{c}/stays", company)
                .then()
                .statusCode(404);
    }

    @Test
    void aStageIsMadeLongerOnceAndNoLongerThanItsRule() {
        var since = today.minusMonths(5);
        var tenant = tenant(CompanyKind.FIRM, today.minusMonths(8), since, "NURSERY");
        extend(tenant, "\"0\"", today.plusMonths(3)).statusCode(409).body("code", equalTo("chain.no-extension"));
        rule("NURSERY", "苗圃入驻条件（通行做法）", 0);
        var due = since.plusMonths(6);
        extend(tenant, "\"0\"", due).statusCode(422).body("code", equalTo("chain.extension-too-long"));
        extend(tenant, "\"0\"", due.plusMonths(6).plusDays(1))
                .statusCode(422)
                .body("params.latest", equalTo(due.plusMonths(6).toString()));
        var etag = extend(tenant, "\"0\"", due.plusMonths(4))
                .statusCode(200)
                .body("clock.dueOn", equalTo(due.plusMonths(4).toString()))
                .body("clock.extensions", equalTo(1))
                .body("clock.extensibleUntil", nullValue())
                .extract()
                .header("ETag");
        extend(tenant, "\"0\"", due.plusMonths(5)).statusCode(412);
        extend(tenant, etag, due.plusMonths(5)).statusCode(409);
        as(keeper)
                .get(TENANT + "/stages", park, tenant)
                .then()
                .body("stages[0].extensions.dueBefore", contains(due.toString()))
                .body("stages[0].extensions.reason", contains("样机测试未完成"));
    }

    @Test
    void aMistakeIsSetRightByAnotherEntryAndSaysWhy() {
        var tenant = tenant(CompanyKind.FIRM, today.minusMonths(20), today.minusMonths(3), "ACCELERATOR");
        enter(tenant, "\"0\"", "INCUBATOR", Map.of()).statusCode(409);
        enter(tenant, "\"0\"", "INCUBATOR", Map.of("correction", true, "reason", " "))
                .statusCode(422)
                .body("code", equalTo("chain.correction-reason"));
        enter(tenant, "\"0\"", "INCUBATOR", Map.of("correction", true, "reason", "登记时选错阶段"))
                .statusCode(200)
                .body("stage", equalTo("INCUBATOR"))
                .body("stages.correction", contains(false, true));
    }

    @Test
    void aCorrectionBackStartsNoNewClock() {
        rule("NURSERY", "苗圃入驻条件（通行做法）", 0);
        var since = today.minusMonths(5);
        var tenant = tenant(CompanyKind.FIRM, today.minusMonths(8), since, "NURSERY");
        var etag = extend(tenant, "\"0\"", since.plusMonths(8))
                .statusCode(200)
                .extract()
                .header("ETag");
        etag = move(tenant, etag, "INCUBATOR", today.minusDays(1), Map.of())
                .statusCode(200)
                .extract()
                .header("ETag");
        etag = move(tenant, etag, "NURSERY", today, Map.of("correction", true, "reason", "误点（示例）"))
                .statusCode(200)
                .body("clock.since", equalTo(since.toString()))
                .body("clock.dueOn", equalTo(since.plusMonths(8).toString()))
                .body("clock.extensions", equalTo(1))
                .extract()
                .header("ETag");
        extend(tenant, etag, since.plusMonths(10)).statusCode(409).body("code", equalTo("chain.no-extension"));
        as(keeper)
                .get(PARK + "/chain", park)
                .then()
                .body("columns.ever", contains(1, 0, 0, 0))
                .body("columns.movedOn", contains(0, 0, 0, 0))
                .body("columns[0].cards.dueOn", contains(since.plusMonths(8).toString()));
    }

    @Test
    void severalPapersOfOneKindCountTogetherAndOthersAreToldOnce() {
        var tenant = tenant(CompanyKind.FIRM, today.minusMonths(20), today.minusMonths(3), "INCUBATOR");
        rule("ACCELERATOR", "加速器入驻条件（通行做法）", 0);
        attempt(
                        tenant,
                        "ACCELERATOR",
                        List.of(paper("QUALIFICATION", "GAZELLE"), paper("QUALIFICATION", "HIGH_TECH")),
                        List.of())
                .body("verdict", equalTo("PASS"));
        attempt(
                        tenant,
                        "ACCELERATOR",
                        List.of(paper("PRIOR_YEAR_REVENUE", "1"), paper("PRIOR_YEAR_REVENUE", "9000000")),
                        List.of())
                .statusCode(400)
                .body("errors.pointer", contains("/papers/1/metric"));
        as(keeper)
                .body(
                        "{\"stage\":\"ACCELERATOR\",\"from\":\"2026-11-01\",\"papers\":[],\"waivers\":[{\"reason\":\"x\"}]}")
                .post(TENANT + "/stages/trial", park, tenant)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/waivers/0/criterion"));
    }

    @Test
    void theBoardTellsWhoStandsWhereAndWhoseTimeRunsOut() {
        rule("NURSERY", "苗圃入驻条件（通行做法）", 0);
        tenant(CompanyKind.TEAM, null, today.minusMonths(8), "NURSERY");
        tenant(CompanyKind.FIRM, today.minusMonths(9), today.minusMonths(5), "NURSERY");
        tenant(CompanyKind.FIRM, today.minusMonths(9), today.minusMonths(1), "NURSERY");
        var moved = tenant(CompanyKind.FIRM, today.minusMonths(9), today.minusMonths(4), "NURSERY");
        enter(moved, "\"0\"", "INCUBATOR", Map.of()).statusCode(200);
        as(keeper)
                .get(PARK + "/chain", park)
                .then()
                .statusCode(200)
                .body("columns.stage", contains("NURSERY", "INCUBATOR", "ACCELERATOR", "GRADUATED"))
                .body("columns.now", contains(3, 1, 0, 0))
                .body("columns.ever", contains(4, 1, 0, 0))
                .body("columns.movedOn", contains(1, 0, 0, 0))
                .body("columns[0].teams", equalTo(1))
                .body("columns[0].overdue", equalTo(1))
                .body("columns[0].soon", equalTo(1))
                .body("columns[0].cards.kind[0]", equalTo("TEAM"))
                .body("columns[0].cards[0].next", contains("INCUBATOR"))
                .body("columns[1].cards[0].dueOn", nullValue());
        as(keeper)
                .get(PARK + "/chain?on=" + today.minusMonths(4).minusDays(1), park)
                .then()
                .body("columns.now", contains(2, 0, 0, 0));
        as(world.with(Role.OPERATOR, world.park()))
                .get(PARK + "/chain", park)
                .then()
                .statusCode(404);
    }

    private UUID tenant(CompanyKind kind, LocalDate founded, LocalDate since, String stage) {
        var company = register.company(park, kind, Unique.name("示例 "), founded, "I651");
        var body = new HashMap<String, Object>(Map.of("companyId", company, "from", since.toString(), "stage", stage));
        return UUID.fromString(as(keeper)
                .body(body)
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
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.name == '" + name + "' }.id");
    }

    private ValidatableResponse rule(String stage, String policy, int version) {
        return as(keeper)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("stage", stage, "policyId", policy(policy)))
                .put(PARK + "/stage-rules", park)
                .then();
    }

    private static Map<String, Object> paper(String metric, String value) {
        return Map.of("metric", metric, "value", value, "paper", "现场核验记录");
    }

    private ValidatableResponse attempt(UUID tenant, String stage, List<?> papers, List<?> waivers) {
        return as(keeper)
                .body(Map.of("stage", stage, "from", today.toString(), "papers", papers, "waivers", waivers))
                .post(TENANT + "/stages/trial", park, tenant)
                .then();
    }

    private ValidatableResponse enter(UUID tenant, String etag, String stage, Map<String, ?> more) {
        return move(tenant, etag, stage, today, more);
    }

    private ValidatableResponse move(UUID tenant, String etag, String stage, LocalDate from, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("stage", stage, "from", from.toString()));
        body.putAll(more);
        return as(keeper)
                .header("If-Match", etag)
                .body(body)
                .post(TENANT + "/stages", park, tenant)
                .then();
    }

    private ValidatableResponse extend(UUID tenant, String etag, LocalDate until) {
        return as(keeper)
                .header("If-Match", etag)
                .body(Map.of("until", until.toString(), "reason", "样机测试未完成"))
                .post(TENANT + "/stages/extension", park, tenant)
                .then();
    }

    private List<Map<String, Object>> stages(UUID tenant) {
        return as(keeper).get(TENANT + "/stages", park, tenant).jsonPath().getList("stages");
    }
}
