package org.seedbed.reporting.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReadinessTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String COMPREHENSIVE = "国家级科技企业孵化器认定条件（综合，2018）";
    private static final String LINE = "sets.find { it.name == '%s' }.lines.find { it.metric == '%s' }.";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private Person keeper;
    private LocalDate today;

    @BeforeEach
    void aPark() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        today = clock.today();
    }

    private List<UUID> firms(int count) {
        var tenants = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            var company = register.company(park, CompanyKind.FIRM, "企业" + i + "（示例）", today.minusMonths(12), "I6513");
            tenants.add(register.tenant(park, company, today.minusMonths(6).toString(), null, Stage.INCUBATOR));
        }
        return tenants;
    }

    private UUID tell(String fact, LocalDate asOf, String value) {
        return UUID.fromString(as(keeper)
                .body(Map.of("fact", fact, "asOf", asOf.toString(), "value", value))
                .post(PARK + "/facts", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private JsonPath readiness() {
        return as(keeper)
                .get(PARK + "/readiness", park)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String line(String set, String metric, String what) {
        return LINE.formatted(set, metric) + what;
    }

    @Test
    void aParkStandsAgainstEveryDeliveredSetAndEachNumberOpensItsRecords() {
        var tenants = firms(36);
        tell("SELF_CONTROLLED_AREA", today.minusYears(1), "12150");
        var first = readiness();
        assertThat(first.getList("sets")).hasSize(8);
        assertThat(first.getString(line(COMPREHENSIVE, "INCUBATEES_PER_THOUSAND", "verdict")))
                .isEqualTo("MISSING");
        assertThat(first.getString(line(COMPREHENSIVE, "INCUBATEES_PER_THOUSAND", "figures[0].gap")))
                .isEqualTo("1");
        assertThat(first.getString(line(COMPREHENSIVE, "INCUBATEES", "figures[0].gap")))
                .isEqualTo("14");
        assertThat(first.getString(line(COMPREHENSIVE, "FINANCED_SHARE", "verdict")))
                .isEqualTo("UNKNOWN");
        assertThat(first.getString("sets.find { it.name == '" + COMPREHENSIVE + "' }.verdict"))
                .isEqualTo("MISSING");
        assertThat(first.getString("sets.find { it.name.startsWith('标准级') }.lines.last().verdict"))
                .isEqualTo("UNKNOWN");
        var last = register.company(park, CompanyKind.FIRM, "第三十七家（示例）", today.minusMonths(12), "I6513");
        register.tenant(park, last, today.minusMonths(1).toString(), null, Stage.INCUBATOR);
        assertThat(readiness().getString(line(COMPREHENSIVE, "INCUBATEES_PER_THOUSAND", "verdict")))
                .isEqualTo("MET");
        as(keeper)
                .queryParams(Map.of("metric", "INCUBATEES_PER_THOUSAND", "size", 100))
                .get(PARK + "/readiness/records", park)
                .then()
                .statusCode(200)
                .body("total", equalTo(38))
                .body("items.findAll { it.kind == 'TENANT' }", hasSize(37))
                .body("items.find { it.kind == 'FACT' }.fact", equalTo("SELF_CONTROLLED_AREA"))
                .body("items.find { it.id == '" + tenants.getFirst() + "' }.name", equalTo("企业0（示例）"));
        as(keeper)
                .queryParams(Map.of("metric", "FINANCED_SHARE", "part", "UNKNOWN"))
                .get(PARK + "/readiness/records", park)
                .then()
                .body("total", equalTo(37))
                .body("items", hasSize(20));
        as(keeper).get(PARK + "/readiness/records", park).then().statusCode(400);
    }

    @Test
    void earlierDaysAreJudgedByTheirOwnRecords() {
        firms(2);
        assertThat(JsonPath.from(as(keeper)
                                .queryParam("on", today.minusMonths(7).toString())
                                .get(PARK + "/readiness", park)
                                .asString())
                        .getString(line(COMPREHENSIVE, "INCUBATEES", "figures[0].atLeast")))
                .isEqualTo("0.0000");
        assertThat(readiness().getString(line(COMPREHENSIVE, "INCUBATEES", "figures[0].atLeast")))
                .isEqualTo("2.0000");
    }

    @Test
    void whatIsSupposedChangesTheAnswerOnly() {
        var tenants = firms(3);
        var before = as(keeper).get(PARK + "/readiness", park).asString();
        var supposed = JsonPath.from(as(keeper)
                .body(Map.of(
                        "graduating", List.of(tenants.get(0)),
                        "leaving", List.of(tenants.get(1)),
                        "newIncubatees", 49,
                        "newMentors", 5,
                        "facts", List.of(Map.of("fact", "SELF_CONTROLLED_AREA", "value", "10000"))))
                .post(PARK + "/readiness/trial", park)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(supposed.getString(line(COMPREHENSIVE, "INCUBATEES", "verdict")))
                .isEqualTo("MET");
        assertThat(supposed.getString(line(COMPREHENSIVE, "INCUBATEES_PER_THOUSAND", "verdict")))
                .isEqualTo("MET");
        assertThat(supposed.getString(line(COMPREHENSIVE, "GRADUATES", "figures[0].gap")))
                .isEqualTo("19");
        assertThat(as(keeper).get(PARK + "/readiness", park).asString()).isEqualTo(before);
        trial(Map.of("graduating", List.of(UUID.randomUUID())), "/graduating/0", "readiness.tenant-unknown");
        trial(
                Map.of("facts", List.of(Map.of("fact", "STAFF_TOTAL", "value", "1.5"))),
                "/facts/0/value",
                "readiness.fact-value");
    }

    private void trial(Map<String, Object> other, String pointer, String code) {
        var body = new HashMap<String, Object>(Map.of(
                "graduating",
                List.of(),
                "leaving",
                List.of(),
                "newIncubatees",
                0,
                "newMentors",
                0,
                "facts",
                List.of()));
        body.putAll(other);
        as(keeper)
                .body(body)
                .post(PARK + "/readiness/trial", park)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void thresholdsAreThePolicysAndWhatWasKeptStays() {
        firms(4);
        var own = adopt("本园区认定条件（示例）");
        var etag = publish(own, "5");
        assertThat(readiness().getString(line("本园区认定条件（示例）", "INCUBATEES", "verdict")))
                .isEqualTo("MISSING");
        var saved = as(keeper)
                .body(Map.of("policyId", own, "note", "季度自查（示例）"))
                .post(PARK + "/readiness/snapshots", park)
                .then()
                .statusCode(201)
                .body("set.lines[0].verdict", equalTo("MISSING"))
                .extract()
                .jsonPath();
        change(own, "4", today.plusDays(1));
        as(keeper)
                .queryParam("on", today.plusDays(1).toString())
                .get(PARK + "/readiness", park)
                .then()
                .statusCode(200)
                .body("sets[0].name", equalTo("本园区认定条件（示例）"))
                .body("sets[0].number", equalTo(2))
                .body("sets[0].lines[0].verdict", equalTo("MET"));
        as(keeper)
                .get(PARK + "/readiness/snapshots/{s}", park, saved.getString("summary.id"))
                .then()
                .statusCode(200)
                .body("summary.policyNumber", equalTo(1))
                .body("summary.contentHash", equalTo(etag))
                .body("set.lines[0].verdict", equalTo("MISSING"))
                .body("set.lines[0].threshold", equalTo("5"));
        as(keeper)
                .get(PARK + "/readiness/snapshots", park)
                .then()
                .body("items", hasSize(1))
                .body("items[0].savedBy", equalTo(keeper.name()));
        as(keeper)
                .body(Map.of("policyId", UUID.randomUUID()))
                .post(PARK + "/readiness/snapshots", park)
                .then()
                .statusCode(400)
                .body("errors.code", contains("readiness.policy-unknown"));
        assertThatThrownBy(() ->
                        jobs.execute(Sql.of("update readiness_snapshot set verdict = 'MET' where park_id = ?", park)))
                .hasStackTraceContaining("does not change");
    }

    private UUID adopt(String name) {
        return UUID.fromString(as(keeper)
                .body(Map.of(
                        "kind",
                        "RECOGNITION",
                        "name",
                        name,
                        "effectiveFrom",
                        today.minusDays(1).toString()))
                .post(PARK + "/policies", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private String publish(UUID policy, String threshold) {
        return published(policy, threshold, today.minusDays(1));
    }

    private void change(UUID policy, String threshold, LocalDate from) {
        as(keeper)
                .body(Map.of("effectiveFrom", from.toString()))
                .post(PARK + "/policies/{p}/versions", park, policy)
                .then()
                .statusCode(201);
        published(policy, threshold, from);
    }

    /** The hash of what is published. */
    private String published(UUID policy, String threshold, LocalDate from) {
        String version = as(keeper).get(PARK + "/policies/{p}", park, policy).path("versions[0].id");
        var etag = write(policy, version, content(criterion("INCUBATEES", "AT_LEAST", threshold)), from)
                .statusCode(200)
                .extract()
                .header("ETag");
        return as(world.with(Role.APPROVER, park))
                .header("If-Match", etag)
                .post(PARK + "/policies/{p}/versions/{v}/publish", park, policy, version)
                .then()
                .statusCode(200)
                .extract()
                .path("summary.contentHash");
    }

    private ValidatableResponse write(UUID policy, String version, Map<String, Object> content, LocalDate from) {
        return as(keeper)
                .header(
                        "If-Match",
                        as(keeper)
                                .get(PARK + "/policies/{p}/versions/{v}", park, policy, version)
                                .header("ETag"))
                .body(Map.of("effectiveFrom", from.toString(), "content", content))
                .put(PARK + "/policies/{p}/versions/{v}", park, policy, version)
                .then();
    }

    private static Map<String, Object> criterion(String metric, String operator, String threshold) {
        var criterion = new HashMap<String, Object>();
        criterion.put("metric", metric);
        criterion.put("operator", operator);
        criterion.put("threshold", threshold);
        criterion.put("window", "POINT");
        return criterion;
    }

    @SafeVarargs
    private static Map<String, Object> content(Map<String, Object>... criteria) {
        return Map.of("criteria", List.of(), "terms", List.of(), "recognition", Map.of("criteria", List.of(criteria)));
    }

    @Test
    void aDraftSaysWhatParksCanBeMeasuredBy() {
        var own = adopt("草稿（示例）");
        String version = as(keeper).get(PARK + "/policies/{p}", park, own).path("versions[0].id");
        refused(own, version, criterion("PROVINCIAL_DEMO", "AT_LEAST", "1"), "operator", "policy.operator");
        refused(own, version, criterion("INCUBATEES", "ONE_OF", "1"), "operator", "policy.operator");
        refused(own, version, criterion("FINANCED_SHARE", "AT_LEAST", "1.1"), "threshold", "policy.threshold");
        refused(own, version, criterion("INCUBATEES", "AT_LEAST", "1.5"), "threshold", "policy.threshold");
        refused(own, version, criterion("OTHER_CONDITIONS", "AT_LEAST", "1"), "threshold", "policy.threshold");
        refused(own, version, criterion("GROWTH_SHARE", "AT_LEAST", "0.3"), "growthAbove", "policy.threshold");
        var growing = criterion("INCUBATEES", "AT_LEAST", "5");
        growing.put("growthAbove", "0.2");
        refused(own, version, growing, "growthAbove", "policy.threshold");
        var alone = criterion("INCUBATEES", "AT_LEAST", "5");
        alone.put("anyOf", "一组");
        refused(own, version, alone, "anyOf", "policy.alternatives");
        write(
                        own,
                        version,
                        content(criterion("INCUBATEES", "AT_LEAST", "5"), criterion("INCUBATEES", "AT_MOST", "9")),
                        today)
                .statusCode(400)
                .body("errors.pointer", contains("/content/recognition/criteria/1/metric"));
        write(own, version, Map.of("criteria", List.of(), "terms", List.of()), today)
                .statusCode(400)
                .body("errors.pointer", contains("/content/recognition"));
        as(keeper)
                .get(PARK + "/policies/{p}/versions/{v}", park, own, version)
                .then()
                .body("content.recognition", nullValue());
    }

    private void refused(UUID policy, String version, Map<String, Object> criterion, String field, String code) {
        write(policy, version, content(criterion), today)
                .statusCode(400)
                .body("errors.pointer", contains("/content/recognition/criteria/0/" + field))
                .body("errors.code", contains(code));
    }

    @Test
    void aFactIsToldShownByAPaperAndVerifiedByAnotherPerson() {
        grantBoth();
        var told = tell("STAFF_TOTAL", today.minusDays(3), "10");
        assertThatThrownBy(() -> jobs.execute(Sql.of("delete from park_fact where id = ?", told)))
                .hasStackTraceContaining("does not change");
        var shown = UUID.fromString(as(keeper)
                .contentType("multipart/form-data")
                .multiPart(
                        "file", "roster.pdf", "%PDF-1.7\n示例\n%%EOF".getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post(PARK + "/facts/{f}/file", park, told)
                .then()
                .statusCode(201)
                .body("level", equalTo("EVIDENCED"))
                .body("fileName", equalTo("roster.pdf"))
                .body("raises", equalTo(told.toString()))
                .extract()
                .path("id"));
        as(keeper).get(PARK + "/facts/{f}/file", park, shown).then().statusCode(200);
        as(keeper).get(PARK + "/facts/{f}/file", park, told).then().statusCode(404);
        as(keeper)
                .post(PARK + "/facts/{f}/verification", park, shown)
                .then()
                .statusCode(422)
                .body("code", equalTo("readiness.same-person"));
        var checker = world.with(Role.CHECKER, park);
        as(checker)
                .post(PARK + "/facts/{f}/verification", park, told)
                .then()
                .statusCode(409)
                .body("code", equalTo("readiness.fact-superseded"));
        as(checker)
                .post(PARK + "/facts/{f}/verification", park, shown)
                .then()
                .statusCode(201)
                .body("level", equalTo("VERIFIED"))
                .body("fileName", equalTo("roster.pdf"))
                .body("abilities", empty());
        as(keeper)
                .get(PARK + "/facts", park)
                .then()
                .body("facts.find { it.fact == 'STAFF_TOTAL' }.known", hasSize(1))
                .body("facts.find { it.fact == 'STAFF_TOTAL' }.known[0].level", equalTo("VERIFIED"))
                .body("facts.find { it.fact == 'STAFF_TOTAL' }.known[0].value", equalTo("10.00"));
        as(keeper)
                .queryParam("fact", "STAFF_TOTAL")
                .get(PARK + "/facts/history", park)
                .then()
                .body("items.level", contains("VERIFIED", "EVIDENCED", "SELF_REPORTED"))
                .body("items.counting", contains(true, false, false));
    }

    private void grantBoth() {
        world.grant(keeper, Role.CHECKER, park);
    }

    @Test
    void whatCannotBeIsNotStored() {
        tell("STAFF_TOTAL", today.minusDays(3), "10");
        wrong("STAFF_PROFESSIONAL", today, "11").statusCode(422).body("code", equalTo("readiness.part-above-whole"));
        wrong("OWN_TECH_PLATFORM", today, "2").statusCode(400).body("errors.code", contains("readiness.fact-value"));
        wrong("STAFF_TOTAL", today, "1.5").statusCode(400).body("errors.pointer", contains("/value"));
        wrong("STAFF_TOTAL", today, "-1").statusCode(400);
        wrong("STAFF_TOTAL", today.plusDays(1), "1").statusCode(422).body("code", equalTo("readiness.fact-future"));
        wrong("EVENTS", today.withDayOfYear(1), "1").statusCode(422).body("code", equalTo("readiness.fact-future"));
        tell("STAFF_PROFESSIONAL", today, "10");
        wrong("STAFF_TOTAL", today, "9").statusCode(422).body("params.part", equalTo("10.00"));
        as(keeper)
                .queryParam("fact", "STAFF_TOTAL")
                .get(PARK + "/facts/history", park)
                .then()
                .body("items", hasSize(1));
        tell("EVENTS", today.minusYears(1), "12");
        as(keeper)
                .get(PARK + "/facts", park)
                .then()
                .body("facts.find { it.fact == 'EVENTS' }.known.asOf", contains((today.getYear() - 1) + "-12-31"));
        as(world.with(Role.CHECKER, park))
                .body(Map.of("fact", "EVENTS", "asOf", today.minusYears(1).toString(), "value", "1"))
                .post(PARK + "/facts", park)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse wrong(String fact, LocalDate asOf, String value) {
        return as(keeper)
                .body(Map.of("fact", fact, "asOf", asOf.toString(), "value", value))
                .post(PARK + "/facts", park)
                .then();
    }

    @Test
    void aParkNextDoorKnowsNothingOfIt() {
        firms(1);
        var fact = tell("STAFF_TOTAL", today, "5");
        var neighbour = world.with(Role.OPERATOR, world.park());
        as(neighbour).get(PARK + "/readiness", park).then().statusCode(404);
        as(neighbour).get(PARK + "/facts/{f}/file", park, fact).then().statusCode(404);
        as(world.with(Role.NETWORK_VIEWER))
                .get(PARK + "/readiness", park)
                .then()
                .statusCode(403);
    }
}
