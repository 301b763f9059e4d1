package org.seedbed.agreement.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Signing.AGREEMENTS;
import static org.seedbed.testing.Signing.content;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.Supplementing;
import org.seedbed.testing.World;

/** Refusals of agreements and supplements that rest on something else: a unit, a policy, a day, another state. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AgreementRefusalTest {

    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    AgreementCalendar calendar;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final LocalDate end = today.plusYears(1);
    private UUID park;
    private Person maker;
    private Person checker;
    private Person approver;
    private Signing signing;
    private UUID tenant;
    private UUID office;

    @BeforeEach
    void aParkWithATenantAndARoom() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        approver = world.with(Role.APPROVER, park);
        signing = new Signing(park, maker, checker, approver);
        tenant = register.tenant(park, "甲公司（示例）", "2026-01-01", null);
        office = register.office(park, "A301", "120.00");
    }

    @Test
    void aRoomThatIsSplitMeanwhileIsNotThereAllTheTime() {
        var parts = List.of(part("A301-1", "20.00"), part("A301-2", "100.00"));
        as(maker)
                .header("If-Match", "\"0\"")
                .body(Map.of("on", today.plusDays(30).toString(), "parts", parts))
                .post(PARK + "/units/{unit}/split", park, office)
                .then()
                .statusCode(201);
        signing.ofTenant(tenant, admission(), terms(delivered()))
                .statusCode(422)
                .body("code", equalTo("agreement.unit-not-there"))
                .body("params.unit", equalTo("A301"))
                .body("errors.pointer", contains("/content/places/0/unitId"))
                .body("errors.code", contains("agreement.unit-not-there"));
        nothingWritten();
    }

    @Test
    void aPolicyThatDoesNotSayHowLongGivesNoLimit() {
        var policy = published("ADMISSION", "INCUBATOR", "REVIEWERS_MIN", "3");
        signing.ofTenant(tenant, policy, terms(delivered()))
                .statusCode(422)
                .body("code", equalTo("agreement.policy-without-term"))
                .body("errors.pointer", contains("/admissionPolicyId"));
        nothingWritten();
    }

    @Test
    void termsThatLackAFigureAreNotLetBy() {
        var policy = published("LEASE_TERMS", null, "LIST_PRICE", "40");
        signing.ofTenant(tenant, admission(), terms(policy))
                .statusCode(422)
                .body("code", equalTo("agreement.terms-incomplete"))
                .body("params.missing", containsString("EARLY_NOTICE_DAYS"))
                .body("errors.pointer", contains("/content/termsPolicyId"));
        nothingWritten();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void itIsSignedBetweenTheApprovalAndToday(int days) {
        var agreement = drafted();
        signing.approved(agreement);
        signing.upload(agreement, "SIGNED_AGREEMENT").statusCode(200);
        signing.upload(agreement, "SIGNED_LEASE").statusCode(200);
        signedOn(signing.move(maker, agreement, "signature", day(days)));
        signing.get(agreement).body("state", equalTo("APPROVED")).body("leaseId", nullValue());
        var writing = running(agreement);
        var supplement = writing.draft(shorter());
        writing.approved(supplement);
        writing.upload(supplement).statusCode(200);
        signedOn(writing.move(maker, supplement, "signature", day(days)));
        writing.get(supplement).body("state", equalTo("APPROVED"));
        signing.get(agreement).body("to", equalTo(end.toString()));
    }

    private Map<String, String> day(int days) {
        return Map.of("signedOn", today.plusDays(days).toString());
    }

    private void signedOn(ValidatableResponse answer) {
        answer.statusCode(422)
                .body("code", equalTo("agreement.signed-on"))
                .body("params.latest", equalTo(today.toString()))
                .body("errors.pointer", contains("/signedOn"));
    }

    @Test
    void noticeIsNotGivenTomorrow() {
        var agreement = drafted();
        signing.sign(agreement);
        running(agreement);
        var body = Map.of(
                "cause",
                "BOTH_AGREED",
                "noticeOn",
                today.plusDays(1).toString(),
                "lastDay",
                today.plusDays(30).toString(),
                "reason",
                "搬走（示例）");
        signing.move(maker, agreement, "termination", body)
                .statusCode(422)
                .body("code", equalTo("agreement.notice-future"))
                .body("errors.pointer", contains("/noticeOn"));
        signing.get(agreement).body("state", equalTo("ACTIVE"));
    }

    @Test
    void whatIsNotSignedIsNotSupplemented() {
        var agreement = drafted();
        var writing = new Supplementing(park, agreement, maker, checker, approver);
        writing.write(shorter())
                .statusCode(409)
                .body("code", equalTo("agreement.supplement-agreement"))
                .body("params.state", equalTo("DRAFTING"));
        as(maker).get(Supplementing.SUPPLEMENTS, park, agreement).then().body("items", empty());
    }

    @Test
    void aChangeWhoseDayWentByIsNotSignedAnyMore() {
        var agreement = drafted();
        signing.sign(agreement);
        var writing = running(agreement);
        var supplement = writing.draft(shorter());
        writing.approved(supplement);
        writing.upload(supplement).statusCode(200);
        var yesterday = today.minusDays(1);
        // As if it had lain since.
        database.execute(
                Sql.of("update agreement_supplement set effective_on = ? where id = ?", yesterday, supplement));
        writing.signature(supplement)
                .statusCode(409)
                .body("code", equalTo("agreement.supplement-day-over"))
                .body("params.day", equalTo(yesterday.toString()));
        writing.get(supplement).body("state", equalTo("APPROVED"));
        signing.get(agreement).body("to", equalTo(end.toString()));
    }

    private UUID drafted() {
        return signing.draft(tenant, admission(), terms(delivered()));
    }

    /** Signed if it is not yet, handed over, begun. */
    private Supplementing running(UUID agreement) {
        if (signing.get(agreement).extract().path("leaseId") == null) {
            signing.signature(agreement).statusCode(200);
        }
        signing.handOver(agreement);
        calendar.run(today);
        return new Supplementing(park, agreement, maker, checker, approver);
    }

    private Map<String, Object> terms(UUID policy) {
        return content(policy, office, today.toString(), end.toString());
    }

    private Map<String, Object> shorter() {
        return Map.of(
                "effectiveOn",
                today.plusDays(20).toString(),
                "reason",
                "因经营需要（示例）",
                "to",
                end.minusDays(30).toString());
    }

    private UUID admission() {
        return Applying.delivered(database, "incubator-national-2018");
    }

    private UUID delivered() {
        return Applying.delivered(database, "lease-terms-template");
    }

    private void nothingWritten() {
        as(maker).get(AGREEMENTS, park).then().body("total", equalTo(0));
    }

    /** A policy of the park, in force, that says nothing but this one figure. */
    private UUID published(String kind, String stage, String term, String value) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "name", "政策（示例）", "effectiveFrom", "2026-01-01"));
        body.put("stage", stage);
        var created = as(maker)
                .body(body)
                .post(PARK + "/policies", park)
                .then()
                .statusCode(201)
                .extract();
        var version = PARK + "/policies/" + created.path("id") + "/versions/" + created.path("versions[0].id");
        var content = Map.of("criteria", List.of(), "terms", List.of(Map.of("key", term, "value", value)));
        as(maker)
                .header("If-Match", "\"0\"")
                .body(Map.of("effectiveFrom", "2026-01-01", "content", content))
                .put(version, park)
                .then()
                .statusCode(200);
        as(approver)
                .header("If-Match", "\"1\"")
                .post(version + "/publish", park)
                .then()
                .statusCode(200);
        return UUID.fromString(created.path("id"));
    }

    private static Map<String, Object> part(String number, String area) {
        return Map.of("number", number, "kind", "OFFICE", "area", area);
    }
}
