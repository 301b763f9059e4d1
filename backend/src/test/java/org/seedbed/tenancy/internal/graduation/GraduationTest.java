package org.seedbed.tenancy.internal.graduation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.tenancy.internal.graduation.Graduating.PARK;
import static org.seedbed.tenancy.internal.graduation.Graduating.REVIEW;
import static org.seedbed.tenancy.internal.graduation.Graduating.REVIEWS;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PdfText;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class GraduationTest {

    private static final String NATIONAL = "国家级科技企业孵化器毕业条件";
    private static final String DEYANG = "德阳孵化器毕业条件（须满足两项）";
    private static final String OWN = "/api/v1/companies/{company}/graduations";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Inject
    GraduationCalendar calendar;

    private UUID park;
    private Graduating grad;
    private LocalDate today;

    @BeforeEach
    void aPark() {
        park = world.park();
        grad = new Graduating(world, park);
        today = clock.today();
    }

    private UUID tenant(String name) {
        return tenant(register.firm(park, name), today.minusMonths(20));
    }

    private UUID tenant(UUID company, LocalDate since) {
        return register.tenant(park, company, since.toString(), null, Stage.INCUBATOR);
    }

    @Test
    void aReviewLeadsFromTheProposalToTheCertificate() throws IOException {
        grad.rule(NATIONAL);
        var company = register.firm(park, "智能装备（示例）");
        var tenant = tenant(company, today.minusMonths(20));
        var review = grad.proposed(tenant);
        grad.get(review)
                .body("state", equalTo("PROPOSED"))
                .body("checklist.met", equalTo(0))
                .body("checklist.needed", equalTo(1))
                .body("checklist.lines", hasSize(4))
                .body("abilities", contains("attach", "evaluate", "withdraw"));
        grad.decide(grad.approver, review, today).statusCode(409).body("code", equalTo("graduation.move"));
        grad.evidence(review, "QUALIFICATION", "HIGH_TECH").statusCode(200).body("evidence", hasSize(1));
        grad.evaluate(review, today)
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("evaluations[0].verdict", equalTo("PASS"))
                .body("evaluations[0].policyName", equalTo(NATIONAL))
                .body("evaluations[0].contentHash", notNullValue())
                .body("evaluations[0].lines[0].origin", equalTo("PAPERS"));
        grad.decide(grad.keeper, review, today).statusCode(403);
        grad.decide(grad.approver, review, today.plusDays(1)).statusCode(422).body("errors.pointer", contains("/from"));
        var number = "BY-" + today.getYear() + "-0001";
        grad.decide(grad.approver, review, today)
                .statusCode(200)
                .body("state", equalTo("GRADUATED"))
                .body("certificate.number", equalTo(number))
                .body("evaluations.decisive", contains(true, false))
                .body("decidedBy", equalTo(grad.approver.name()))
                .body(
                        "benefitsEndOn",
                        equalTo(today.withDayOfMonth(1).plusMonths(1).toString()))
                .body("abilities", contains("revoke"));
        as(grad.keeper)
                .get(PARK + "/tenants/{tenant}", park, tenant)
                .then()
                .body("stage", equalTo("GRADUATED"))
                .body("incubatee.incubatee", equalTo(false));
        as(grad.keeper)
                .get(PARK + "/tenants/{tenant}/stages", park, tenant)
                .then()
                .body("stages[1].decision.policyName", equalTo(NATIONAL))
                .body("stages[1].decision.decidedBy", equalTo(grad.approver.name()));
        var pdf = certificate(review);
        assertThat(PdfText.of(pdf)).contains(number, "智能装备（示例）", "孵化器", NATIONAL);
        assertThat(certificate(review)).isEqualTo(pdf);
        var owner = world.with(Role.OWNER, company);
        assertThat(as(owner)
                        .get(OWN + "/{review}/certificate", company, review)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(pdf);
        var neighbour = world.with(Role.OWNER, register.firm(park, "邻居（示例）"));
        as(neighbour).get(OWN + "/{review}/certificate", company, review).then().statusCode(404);
    }

    private byte[] certificate(UUID review) {
        return as(grad.keeper)
                .get(REVIEW + "/certificate", park, review)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void theReviewIsTheOnlyWayWhereThereIsAPolicy() {
        var free = tenant("自由毕业（示例）");
        enter(free, Map.of("stage", "GRADUATED", "from", today.toString())).statusCode(200);
        var tenant = tenant("按政策毕业（示例）");
        grad.propose(tenant).statusCode(422).body("code", equalTo("graduation.no-policy"));
        grad.rule(NATIONAL);
        enter(tenant, Map.of("stage", "GRADUATED", "from", today.toString()))
                .statusCode(409)
                .body("code", equalTo("chain.review-first"));
        enter(tenant, Map.of("stage", "GRADUATED", "from", today.toString(), "correction", true, "reason", "绕过评审"))
                .statusCode(409);
        enter(tenant, Map.of("stage", "ACCELERATOR", "from", today.toString())).statusCode(200);
        grad.propose(free).statusCode(422).body("code", equalTo("graduation.stage"));
    }

    private io.restassured.response.ValidatableResponse enter(UUID tenant, Map<String, ?> body) {
        return as(grad.keeper)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(PARK + "/tenants/{tenant}/stages", park, tenant)
                .then();
    }

    @Test
    void whatIsNotMetOnTheDayIsRefusedAndNothingIsKept() {
        grad.rule(NATIONAL);
        var tenant = tenant("未达标（示例）");
        var review = grad.proposed(tenant);
        grad.evidence(review, "FINANCING_TOTAL", "5000000").statusCode(200);
        grad.evaluate(review, today)
                .statusCode(200)
                .body("evaluations[0].verdict", equalTo("UNKNOWN"))
                .body("checklist.lines[1].gap", equalTo("0"))
                .body("checklist.lines[1].share", equalTo("0.9999"));
        grad.decide(grad.approver, review, today)
                .statusCode(422)
                .body("code", equalTo("graduation.not-met"))
                .body("params.unmet", equalTo("1"));
        grad.get(review).body("state", equalTo("IN_REVIEW")).body("evaluations", hasSize(1));
        as(grad.keeper).get(PARK + "/tenants/{tenant}", park, tenant).then().body("stage", equalTo("INCUBATOR"));
        // The register says less than the paper: struck, the better one counts, and the number before was not used up.
        var wrong = grad.get(review).extract().<String>path("evidence[0].id");
        as(grad.keeper)
                .header("If-Match", grad.tag(review))
                .delete(REVIEW + "/evidence/{evidence}", park, review, wrong)
                .then()
                .statusCode(200)
                .body("evidence[0].struckAt", notNullValue());
        grad.evidence(review, "FINANCING_TOTAL", "5000000.01").statusCode(200);
        // What came in since was seen by nobody but who brought it.
        grad.decide(grad.approver, review, today).statusCode(409).body("code", equalTo("graduation.evaluate-again"));
        grad.evaluate(review, today).statusCode(200);
        grad.decide(grad.approver, review, today)
                .statusCode(200)
                .body("certificate.number", equalTo("BY-" + today.getYear() + "-0001"));
    }

    @Test
    void twoCriteriaWhereThePolicyAsksForTwo() {
        grad.rule(DEYANG);
        var review = grad.evaluated(tenant("两项（示例）"), today);
        grad.get(review).body("checklist.met", equalTo(1)).body("checklist.needed", equalTo(2));
        grad.decide(grad.approver, review, today).statusCode(422).body("params.unmet", equalTo("1"));
        grad.evidence(review, "REVENUE_TWO_YEARS", "10000000.01").statusCode(200);
        grad.evaluate(review, today).statusCode(200);
        grad.decide(grad.approver, review, today).statusCode(200);
    }

    @Test
    void papersSayWhatThePolicyAsksInAFormItCanBeJudgedBy() {
        grad.rule(NATIONAL);
        var review = grad.proposed(tenant("材料（示例）"));
        grad.evidence(review, "STAFF", "10").statusCode(400).body("errors.code", contains("chain.paper-not-asked"));
        grad.evidence(review, "FINANCING_TOTAL", "五百万").statusCode(400).body("errors.pointer", contains("/value"));
        grad.evidence(review, "FINANCING_TOTAL", " ").statusCode(400).body("errors.pointer", contains("/value"));
        grad.evidence(review, "FINANCING_TOTAL", "6000000").statusCode(200);
        grad.evidence(review, "FINANCING_TOTAL", "7000000").statusCode(400).body("errors.pointer", contains("/metric"));
        grad.get(review).body("evidence", hasSize(1));
        grad.evaluate(review, today.plusDays(1)).statusCode(422).body("errors.pointer", contains("/asOf"));
        String evidence = grad.get(review).extract().path("evidence[0].id");
        as(grad.approver)
                .get(REVIEW + "/evidence/{evidence}", park, review, evidence)
                .then()
                .statusCode(200);
        as(world.with(Role.FINANCE, park))
                .get(REVIEW + "/evidence/{evidence}", park, review, evidence)
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyDecidesWhatTheyProposedOrEvaluated() {
        grad.rule(NATIONAL);
        var both = world.with(Role.APPROVER, park);
        world.grant(both, Role.OPERATOR, park);
        var tenant = tenant("一人两岗（示例）");
        var review = UUID.fromString(as(both).body(Map.of("tenantId", tenant))
                .post(REVIEWS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        grad.evidence(review, "QUALIFICATION", "HIGH_TECH").statusCode(200);
        grad.evaluate(review, today).statusCode(200);
        grad.decide(both, review, today).statusCode(422).body("code", equalTo("graduation.same-person"));
        grad.move(both, review, "refusal", Map.of("reason", "不符")).statusCode(422);
        grad.move(both, review, "evaluation", Map.of("asOf", today.toString(), "waivers", List.of()))
                .statusCode(200);
        grad.decide(both, review, today).statusCode(422);
        grad.decide(grad.approver, review, today).statusCode(200);
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoesAndATenantHasOneReview() throws Exception {
        grad.rule(NATIONAL);
        var tenant = tenant("并发（示例）");
        var review = grad.evaluated(tenant, today);
        grad.propose(tenant).statusCode(409).body("code", equalTo("graduation.open"));
        var tag = grad.tag(review);
        var answers = Rush.of(
                6,
                i -> () -> as(grad.approver)
                        .header("If-Match", tag)
                        .body(Map.of("from", today.toString(), "siteCheck", "到场查看（示例）"))
                        .post(REVIEW + "/decision", park, review)
                        .statusCode());
        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
        assertThat(stages(tenant)).containsExactly("INCUBATOR", "GRADUATED");
    }

    @Test
    void numbersHaveNoGapsHoweverManyGraduateAtOnce() throws Exception {
        grad.rule(NATIONAL);
        var reviews = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            reviews.add(grad.evaluated(tenant("第" + i + "家（示例）"), today));
        }
        var tags = reviews.stream().map(grad::tag).toList();
        var answers = Rush.of(
                10,
                i -> () -> as(grad.approver)
                        .header("If-Match", tags.get(i % 5))
                        .body(Map.of("from", today.toString(), "siteCheck", "到场查看（示例）"))
                        .post(REVIEW + "/decision", park, reviews.get(i % 5))
                        .statusCode());
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(5);
        assertThat(reviews.stream()
                        .map(review -> grad.get(review).extract().<String>path("certificate.number"))
                        .sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> "BY-%d-%04d".formatted(today.getYear(), i))
                        .toList());
    }

    private List<String> stages(UUID tenant) {
        return as(grad.keeper)
                .get(PARK + "/tenants/{tenant}/stages", park, tenant)
                .jsonPath()
                .getList("stages.stage");
    }

    @Test
    void whatWasDecidedStaysWhenTheRecordChanges() {
        var policy = ownPolicy();
        as(grad.keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("stage", "GRADUATED", "policyId", policy))
                .put(PARK + "/stage-rules", park)
                .then()
                .statusCode(200);
        var review = grad.proposed(tenant("门槛（示例）"));
        grad.evidence(review, "FINANCING_TOTAL", "5500000").statusCode(200);
        grad.evaluate(review, today).statusCode(200).body("evaluations[0].verdict", equalTo("PASS"));
        version(policy, 2, today, "6000000");
        grad.evaluate(review, today)
                .statusCode(200)
                .body("evaluations.verdict", contains("UNKNOWN", "PASS"))
                .body("evaluations.policyNumber", contains(2, 1));
        grad.decide(grad.approver, review, today.minusDays(1))
                .statusCode(422)
                .body("code", equalTo("graduation.day-before"))
                .body("errors.pointer", contains("/from"));
        grad.evaluate(review, today.minusDays(1)).statusCode(200).body("evaluations.policyNumber", contains(1, 2, 1));
        // Judged by what holds on the day it is to graduate from: yesterday that was the first version.
        grad.decide(grad.approver, review, today).statusCode(422);
        grad.decide(grad.approver, review, today.minusDays(1))
                .statusCode(200)
                .body("evaluations[0].policyNumber", equalTo(1));
        version(policy, 3, today, "9000000");
        grad.get(review).body("evaluations[0].verdict", equalTo("PASS")).body("state", equalTo("GRADUATED"));
    }

    private UUID ownPolicy() {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into policy (park_id, id, kind, stage, name, created_by, created_at)
                values (?, ?, 'GRADUATION', null, '本园毕业条件（示例）', ?, now())""", park, id, grad.keeper.userId()));
        version(id, 1, today.minusYears(1), "5000000");
        return id;
    }

    private void version(UUID policy, int number, LocalDate from, String threshold) {
        database.execute(Sql.of(
                """
                insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content,
                    content_hash, edited_by, edited_at, published_by, published_at)
                select ?, ?, gen_random_uuid(), 1, ?, 'PUBLISHED', ?,
                    jsonb_set(v.content, '{criteria,1,values}', to_jsonb(array[?::text])), md5(?::text) || md5(?::text), ?, now(), ?, now()
                from policy_version v join policy p on p.id = v.policy_id where p.code = 'grad-national-2018'""",
                park,
                policy,
                number,
                number == 3 ? from.plusDays(1) : from,
                threshold,
                threshold,
                threshold,
                grad.keeper.userId(),
                grad.approver.userId()));
    }

    @Test
    void falseEvidenceTakesItBackAndTheNumberStaysUsed() {
        grad.rule(NATIONAL);
        var tenant = tenant("撤销（示例）");
        var review = grad.evaluated(tenant, today.minusDays(3));
        grad.decide(grad.approver, review, today.minusDays(3)).statusCode(200);
        grad.move(grad.keeper, review, "revocation", Map.of("reason", "证书系伪造")).statusCode(403);
        int version =
                as(grad.keeper).get(PARK + "/tenants/{tenant}", park, tenant).path("version");
        as(grad.keeper)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("stage", "INCUBATOR", "from", today.toString(), "correction", true, "reason", "更正"))
                .post(PARK + "/tenants/{tenant}/stages", park, tenant)
                .then()
                .statusCode(409)
                .body("code", equalTo("chain.revoke-first"));
        grad.move(grad.approver, review, "revocation", Map.of("reason", "证书系伪造"))
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revokedOn", equalTo(today.toString()))
                .body("certificate.revoked", equalTo(true))
                .body("benefitsEndOn", nullValue());
        as(grad.keeper)
                .get(PARK + "/tenants/{tenant}/stages", park, tenant)
                .then()
                .body("stages.stage", contains("INCUBATOR", "GRADUATED", "INCUBATOR"))
                .body("stages.correction", contains(false, false, true))
                .body("stages[2].reason", equalTo("证书系伪造"));
        var next = grad.evaluated(tenant("下一家（示例）"), today);
        grad.decide(grad.approver, next, today)
                .statusCode(200)
                .body("certificate.number", equalTo("BY-" + today.getYear() + "-0002"));
    }

    @Test
    void aReviewEndsWithoutGraduationToo() {
        grad.rule(NATIONAL);
        var tenant = tenant("未通过（示例）");
        var review = grad.evaluated(tenant, today);
        grad.move(grad.approver, review, "refusal", Map.of("reason", " ")).statusCode(400);
        grad.move(grad.approver, review, "refusal", Map.of("reason", "证书已过期"))
                .statusCode(200)
                .body("state", equalTo("NOT_MET"))
                .body("reason", equalTo("证书已过期"))
                .body("checklist", nullValue());
        assertThat(stages(tenant)).containsExactly("INCUBATOR");
        var again = grad.proposed(tenant);
        grad.move(grad.keeper, again, "withdrawal", Map.of("reason", "企业放弃"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        as(grad.keeper)
                .queryParam("state", "WITHDRAWN")
                .get(REVIEWS, park)
                .then()
                .statusCode(200)
                .body("items.id", contains(again.toString()));
        as(world.with(Role.OPERATOR, world.park()))
                .get(REVIEW, park, again)
                .then()
                .statusCode(404);
    }

    @Test
    void theOutlookHasTheNearestFirstAndTypedFiguresChangeNothing() {
        grad.rule(NATIONAL);
        var near = tenant("乙有证书（示例）");
        tenant("甲不清楚（示例）");
        UUID company = UUID.fromString(
                as(grad.keeper).get(PARK + "/tenants/{tenant}", park, near).path("companyId"));
        as(grad.keeper)
                .body(Map.of(
                        "kind",
                        "HIGH_TECH",
                        "title",
                        "高新技术企业",
                        "issuedOn",
                        today.minusYears(1).toString()))
                .post(PARK + "/companies/{company}/qualifications", park, company)
                .then()
                .statusCode(201);
        as(grad.keeper)
                .get(PARK + "/graduation-outlook", park)
                .then()
                .statusCode(200)
                .body("items.companyName", contains("乙有证书（示例）", "甲不清楚（示例）"))
                .body("items.checklist.verdict", contains("PASS", "UNKNOWN"))
                .body("items.checklist.distance", contains("0.0000", "1.0000"))
                .body("items[1].checklist.lines.share", contains(nullValue(), nullValue(), nullValue(), nullValue()));
        as(grad.keeper)
                .queryParam("verdict", "UNKNOWN")
                .get(PARK + "/graduation-outlook", park)
                .then()
                .body("total", equalTo(1));
        as(grad.keeper)
                .queryParam("q", "乙")
                .queryParam("on", today.minusMonths(18).toString())
                .get(PARK + "/graduation-outlook", park)
                .then()
                .body("items.checklist.verdict", contains("UNKNOWN"));
        var far = as(grad.keeper)
                .get(PARK + "/graduation-outlook", park)
                .jsonPath()
                .getString("items[1].tenantId");
        attempt(far, "FINANCING_TOTAL", "4000000")
                .statusCode(200)
                .body("distance", equalTo("0.2000"))
                .body("lines[1].gap", equalTo("1000000"));
        attempt(far, "FINANCING_TOTAL", "5000001").body("verdict", equalTo("PASS"));
        attempt(far, "STAFF", "3").statusCode(400).body("errors.pointer", contains("/values/0/metric"));
        as(grad.keeper)
                .get(PARK + "/graduation-outlook", park)
                .then()
                .body("items.checklist.verdict", contains("PASS", "UNKNOWN"));
    }

    private io.restassured.response.ValidatableResponse attempt(String tenant, String metric, String value) {
        return as(grad.keeper)
                .body(Map.of(
                        "tenantId",
                        tenant,
                        "on",
                        today.toString(),
                        "values",
                        List.of(Map.of("metric", metric, "value", value))))
                .post(PARK + "/graduation-outlook/trial", park)
                .then();
    }

    @Test
    void theClockProposesWhoMeetsThePolicyAndWhoseTimeRunsOutOnceEach() {
        grad.rule(NATIONAL);
        as(grad.keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("stage", "INCUBATOR", "policyId", admission()))
                .put(PARK + "/stage-rules", park)
                .then()
                .statusCode(200);
        var late = tenant(register.firm(park, "将到期（示例）"), today.minusMonths(42));
        tenant(register.firm(park, "还早（示例）"), today.minusMonths(42).plusDays(1));
        calendar.run(today);
        var review = as(grad.keeper)
                .get(REVIEWS, park)
                .then()
                .body("items.occasion", contains("STAGE_END"))
                .body("items.tenantId", contains(late.toString()))
                .extract()
                .<String>path("items[0].id");
        calendar.run(today);
        as(grad.keeper).get(REVIEWS, park).then().body("total", equalTo(1));
        grad.move(grad.keeper, UUID.fromString(review), "withdrawal", Map.of("reason", "先延期"))
                .statusCode(200);
        calendar.run(today);
        as(grad.keeper).get(REVIEWS, park).then().body("total", equalTo(1));
        UUID company = UUID.fromString(
                as(grad.keeper).get(PARK + "/tenants/{tenant}", park, late).path("companyId"));
        as(grad.keeper)
                .body(Map.of("kind", "HIGH_TECH", "title", "高新技术企业", "issuedOn", today.toString()))
                .post(PARK + "/companies/{company}/qualifications", park, company)
                .then()
                .statusCode(201);
        calendar.run(today);
        as(grad.keeper).get(REVIEWS, park).then().body("items.occasion", contains("RULE_MET", "STAGE_END"));
    }

    private String admission() {
        return as(grad.keeper)
                .queryParam("kind", "ADMISSION")
                .queryParam("size", 100)
                .get(PARK + "/policies", park)
                .path("items.find { it.name == '国家级科技企业孵化器入孵条件' }.id");
    }

    @Test
    void aFounderSeesWhatIsMissingAndAsksForAReview() {
        grad.rule(NATIONAL);
        var company = register.firm(park, "创业公司（示例）");
        var tenant = tenant(company, today.minusMonths(20));
        var owner = world.with(Role.OWNER, company);
        var staff = world.with(Role.STAFF, company);
        as(staff)
                .get(OWN, company)
                .then()
                .statusCode(200)
                .body("stays[0].checklist.lines", hasSize(4))
                .body("stays[0].mayPropose", equalTo(false));
        as(staff).body(Map.of("tenantId", tenant)).post(OWN, company).then().statusCode(403);
        as(owner)
                .body(Map.of("tenantId", tenant, "note", "已取得高新证书"))
                .post(OWN, company)
                .then()
                .statusCode(201)
                .body("stays[0].review.state", equalTo("PROPOSED"))
                .body("stays[0].mayPropose", equalTo(false));
        as(owner)
                .body(Map.of("tenantId", tenant))
                .post(OWN, company)
                .then()
                .statusCode(409)
                .body("code", equalTo("graduation.open"));
        as(grad.keeper).get(REVIEWS, park).then().body("items.occasion", contains("FOUNDER"));
        var elsewhere = tenant("别家（示例）");
        as(owner)
                .body(Map.of("tenantId", elsewhere))
                .post(OWN, company)
                .then()
                .statusCode(422)
                .body("code", equalTo("graduation.tenant-unknown"));
        as(world.with(Role.OWNER, register.firm(park, "邻居（示例）")))
                .get(OWN, company)
                .then()
                .statusCode(404);
        var review = UUID.fromString(as(grad.keeper).get(REVIEWS, park).path("items[0].id"));
        as(grad.keeper).get("/api/v1/me/inbox").then().body("items[0].kind", equalTo("GRADUATION_PROPOSED"));
        grad.evidence(review, "QUALIFICATION", "HIGH_TECH").statusCode(200);
        as(owner).get(OWN, company).then().body("stays[0].checklist.verdict", equalTo("PASS"));
        as(grad.keeper)
                .get(PARK + "/graduation-outlook?stage=NURSERY", park)
                .then()
                .body("items", empty());
    }
}
