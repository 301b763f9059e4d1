package org.seedbed.tenancy.internal.graduation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.tenancy.internal.graduation.Graduating.PARK;
import static org.seedbed.tenancy.internal.graduation.Graduating.REVIEW;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What keeps a graduation from being decided by whom, or on what, it must not be. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GraduationGateTest {

    private static final String NATIONAL = "国家级科技企业孵化器毕业条件";
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
    private UUID company;
    private UUID tenant;
    private Graduating grad;
    private LocalDate today;

    @BeforeEach
    void aTenantThatMayGraduate() {
        today = clock.today();
        park = world.park();
        grad = new Graduating(world, park);
        company = register.firm(park, Unique.name("毕业企业（示例）"));
        tenant = register.tenant(park, company, today.minusMonths(20).toString(), null, Stage.INCUBATOR);
    }

    @Test
    void whatWasLetPassUnderOneVersionIsNotLetPassUnderAnother() {
        var policy = ownPolicy();
        version(policy, 1, today.minusYears(1));
        name(policy);
        var review = grad.proposed(tenant);
        var waivers = List.of(Map.of("criterion", 0, "reason", "证书在办（示例）"));
        grad.move(grad.keeper, review, "evaluation", Map.of("asOf", today.toString(), "waivers", waivers))
                .statusCode(200)
                .body("evaluations[0].verdict", equalTo("PASS"));
        version(policy, 2, today);
        grad.decide(grad.approver, review, today).statusCode(409).body("code", equalTo("graduation.evaluate-again"));
        grad.move(grad.keeper, review, "evaluation", Map.of("asOf", today.toString(), "waivers", waivers))
                .statusCode(200);
        grad.decide(grad.approver, review, today).statusCode(200);
    }

    private UUID ownPolicy() {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into policy (park_id, id, kind, stage, name, created_by, created_at)
                values (?, ?, 'GRADUATION', null, '本园毕业条件（示例）', ?, now())""", park, id, grad.keeper.userId()));
        return id;
    }

    private void version(UUID policy, int number, LocalDate from) {
        database.execute(Sql.of(
                """
                insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content,
                    content_hash, edited_by, edited_at, published_by, published_at)
                select ?, ?, gen_random_uuid(), 1, ?, 'PUBLISHED', ?, jsonb_set(v.content, '{criteria,0,waivable}', 'true'),
                    md5(?::text) || md5(?::text), ?, now(), ?, now()
                from policy_version v join policy p on p.id = v.policy_id where p.code = 'grad-national-2018'""",
                park,
                policy,
                number,
                from,
                number + "",
                number + "",
                grad.keeper.userId(),
                grad.approver.userId()));
    }

    private void name(UUID policy) {
        as(grad.keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("stage", "GRADUATED", "policyId", policy))
                .put(PARK + "/stage-rules", park)
                .then()
                .statusCode(200);
    }

    @Test
    void whoEverEvaluatedOrBroughtAPaperOrBelongsToTheCompanyDecidesNothing() {
        grad.rule(NATIONAL);
        var review = grad.proposed(tenant);
        grad.evidence(review, "QUALIFICATION", "HIGH_TECH").statusCode(200);
        var before = world.with(Role.OPERATOR, park);
        grad.move(before, review, "evaluation", Map.of("asOf", today.toString(), "waivers", List.of()))
                .statusCode(200);
        grad.evaluate(review, today).statusCode(200);
        // Both became approvers since.
        world.grant(before, Role.APPROVER, park);
        world.grant(grad.keeper, Role.APPROVER, park);
        grad.decide(before, review, today).statusCode(422).body("code", equalTo("graduation.same-person"));
        grad.decide(grad.keeper, review, today).statusCode(422).body("code", equalTo("graduation.same-person"));
        var member = world.with(Role.APPROVER, park);
        world.grant(member, Role.STAFF, company);
        grad.decide(member, review, today).statusCode(422).body("code", equalTo("graduation.own-company"));
        grad.move(member, review, "refusal", Map.of("reason", "不符")).statusCode(422);
        as(member).get(REVIEW, park, review).then().body("abilities", not(hasItem("graduate")));
        grad.decide(grad.approver, review, today).statusCode(200);
    }

    @Test
    void aReviewEndsWithTheStayAndAFalseGraduationOfOneWhoLeftIsMarked() {
        grad.rule(NATIONAL);
        var other = register.firm(park, Unique.name("离园企业（示例）"));
        var gone = register.tenant(park, other, today.minusMonths(20).toString(), null, Stage.INCUBATOR);
        var open = grad.evaluated(gone, today);
        depart(gone, today.minusDays(1));
        grad.get(open).body("state", equalTo("WITHDRAWN")).body("reason", equalTo("企业已离园"));
        var review = grad.evaluated(tenant, today.minusDays(9));
        grad.decide(grad.approver, review, today.minusDays(9)).statusCode(200);
        depart(tenant, today.minusDays(3));
        grad.move(grad.approver, review, "revocation", Map.of("reason", "证书系伪造"))
                .statusCode(200);
        assertThat(database.count(Sql.of("select 1 from stage_entry where tenant_id = ? and taken_back", tenant)))
                .isEqualTo(1);
    }

    @Test
    void aReviewOfOneWhoseLeavingIsToldAheadEndsAfterItsLastDay() {
        grad.rule(NATIONAL);
        var review = grad.evaluated(tenant, today);
        depart(tenant, today);
        grad.get(review).body("state", equalTo("IN_REVIEW"));
        calendar.run(today);
        grad.get(review).body("state", equalTo("IN_REVIEW"));
        calendar.run(today.plusDays(1));
        calendar.run(today.plusDays(1));
        grad.get(review)
                .body("state", equalTo("WITHDRAWN"))
                .body("reason", equalTo("企业已离园"))
                .body("decidedAt", notNullValue())
                .body("decidedBy", nullValue());
        assertThat(database.count(Sql.of(
                        "select 1 from trail where subject_id = ? and action = 'GRADUATION_MOVED' and reason = '企业已离园'",
                        review)))
                .isEqualTo(1);
        grad.decide(grad.approver, review, today).statusCode(409).body("code", equalTo("graduation.move"));
    }

    /** A leaving holds the stay and then its reviews; who decides waits for the stay before holding the review. */
    @Test
    void whoDecidesHoldsTheStayBeforeTheReview() throws Exception {
        grad.rule(NATIONAL);
        var review = grad.evaluated(tenant, today);
        try (var other = Executors.newSingleThreadExecutor()) {
            var deciding = QuarkusTransaction.requiringNew().call(() -> {
                hold("tenant", tenant);
                var answer = other.submit(() ->
                        grad.decide(grad.approver, review, today).extract().statusCode());
                while (database.count(Sql.of("select 1 from pg_locks l where not l.granted"
                                + " and pg_backend_pid() = any (pg_blocking_pids(l.pid))"))
                        == 0) {
                    Thread.onSpinWait();
                }
                hold("graduation_review", review);
                return answer;
            });
            assertThat(deciding.get()).isEqualTo(200);
        }
    }

    private void hold(String table, UUID id) {
        assertThat(database.list(
                        Sql.of("select id from " + table + " where id = ? for no key update nowait", id),
                        row -> row.uuid("id")))
                .hasSize(1);
    }

    /** What was issued since shows nothing of a day before. */
    @Test
    void aPaperCountsFromTheDayItIsOf() {
        grad.rule(NATIONAL);
        var review = grad.proposed(tenant);
        var issued = today.minusDays(5);
        dated(review, today.plusDays(1)).statusCode(422).body("errors.pointer", contains("/datedOn"));
        dated(review, issued).statusCode(200).body("evidence[0].datedOn", equalTo(issued.toString()));
        grad.evaluate(review, issued.minusDays(1))
                .statusCode(200)
                .body("evaluations[0].verdict", equalTo("UNKNOWN"))
                .body("checklist.verdict", equalTo("PASS"));
        grad.decide(grad.approver, review, issued.minusDays(1))
                .statusCode(422)
                .body("code", equalTo("graduation.not-met"));
        grad.evaluate(review, issued).statusCode(200).body("evaluations[0].verdict", equalTo("PASS"));
        grad.decide(grad.approver, review, issued).statusCode(200);
    }

    private ValidatableResponse dated(UUID review, LocalDate issued) {
        return as(grad.keeper)
                .header("If-Match", grad.tag(review))
                .contentType("multipart/form-data")
                .multiPart("metric", "QUALIFICATION")
                .multiPart("value", "HIGH_TECH")
                .multiPart("says", "证书（示例）")
                .multiPart("datedOn", issued.toString())
                .multiPart("file", "a.pdf", "%PDF-1.7 dated".getBytes(UTF_8), "application/pdf")
                .post(REVIEW + "/evidence", park, review)
                .then();
    }

    /** Whatever the clocks of two machines say: a paper that came after the evaluation was not seen by it. */
    @Test
    void aPaperOfAMachineWhoseClockIsBehindWasNotEvaluated() {
        grad.rule(NATIONAL);
        var review = grad.evaluated(tenant, today);
        grad.evidence(review, "FINANCING_TOTAL", "6000000").statusCode(200);
        database.execute(Sql.of(
                "update graduation_evidence set added_at = added_at - interval '1 hour' where review_id = ?", review));
        grad.decide(grad.approver, review, today).statusCode(409).body("code", equalTo("graduation.evaluate-again"));
    }

    private void depart(UUID who, LocalDate lastDay) {
        int version = as(grad.keeper).get(PARK + "/tenants/{tenant}", park, who).path("version");
        as(grad.keeper)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("lastDay", lastDay.toString(), "reason", "离园（示例）"))
                .post(PARK + "/tenants/{tenant}/departure", park, who)
                .then()
                .statusCode(200);
    }

    @Test
    void aFounderSeesACertificateThatTheParkRegistered() {
        grad.rule(NATIONAL);
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
        as(world.with(Role.OWNER, company))
                .get(OWN, company)
                .then()
                .statusCode(200)
                .body("stays[0].checklist.lines[0].line.values", contains("HIGH_TECH"))
                .body("stays[0].checklist.verdict", equalTo("PASS"));
        as(world.with(Role.STAFF, company))
                .get(OWN, company)
                .then()
                .body("stays[0].checklist.verdict", equalTo("PASS"));
    }

    @Test
    void whatIsWrongInOneParkKeepsNoOtherFromItsProposals() {
        grad.rule(NATIONAL);
        as(grad.keeper)
                .body(Map.of("kind", "HIGH_TECH", "title", "高新技术企业", "issuedOn", today.toString()))
                .post(PARK + "/companies/{company}/qualifications", park, company)
                .then()
                .statusCode(201);
        var broken = broken();
        try {
            calendar.run(today);
        } finally {
            database.execute(Sql.of("delete from stage_rule where park_id = ?", broken));
        }
        as(grad.keeper).get(Graduating.REVIEWS, park).then().body("items.occasion", contains("RULE_MET"));
    }

    /** A park that comes before this one, and whose policy nobody can read. */
    private UUID broken() {
        var before = world.park();
        while (before.toString().compareTo(park.toString()) > 0) {
            before = world.park();
        }
        var policy = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into policy (park_id, id, kind, stage, name, created_by, created_at)
                values (?, ?, 'GRADUATION', null, '残缺（示例）', ?, now())""", before, policy, grad.keeper.userId()));
        database.execute(Sql.of("""
                insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content,
                    content_hash, edited_by, edited_at, published_by, published_at)
                values (?, ?, gen_random_uuid(), 1, 1, 'PUBLISHED', ?, '{"criteria": 1}', repeat('0', 64), ?, now(), ?, now())""", before, policy, today, grad.keeper.userId(), grad.approver.userId()));
        database.execute(Sql.of(
                "insert into stage_rule (park_id, stage, version, policy_id) values (?, 'GRADUATED', 0, ?)",
                before,
                policy));
        return before;
    }
}
