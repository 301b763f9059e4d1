package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Signing.AGREEMENT;
import static org.seedbed.testing.Signing.content;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** Agreements that end before their last day, that go on, and that should never have been signed. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AgreementEndTest {

    private static final String LEASE = "/api/v1/parks/{park}/leases/{lease}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    AgreementCalendar calendar;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private UUID park;
    private Person maker;
    private Person approver;
    private Signing signing;
    private UUID tenant;
    private UUID office;
    private UUID agreement;
    private String lease;

    @BeforeEach
    void aRunningAgreement() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        approver = world.with(Role.APPROVER, park);
        signing = new Signing(park, maker, world.with(Role.CHECKER, park), approver);
        tenant = register.tenant(park, "甲公司（示例）", "2026-01-01", null);
        office = register.office(park, "A301", "120.00");
        agreement = draft(today, today.plusYears(1));
        signing.sign(agreement);
        signing.handOver(agreement);
        calendar.run(today);
        lease = signing.get(agreement).extract().path("leaseId");
    }

    @Test
    void aNoticeOfTheCompanyEndsItThirtyDaysLater() {
        propose("FIRM_NOTICE", today, today.plusDays(29))
                .statusCode(422)
                .body("code", equalTo("agreement.notice-short"))
                .body("params.earliest", equalTo(today.plusDays(30).toString()));
        propose("FIRM_NOTICE", today, today.plusDays(30))
                .statusCode(200)
                .body("state", equalTo("TERMINATING"))
                .body("end.agreedTo", equalTo(today.plusYears(1).toString()))
                .body("abilities", contains("withdrawEnd"));
        signing.move(approver, agreement, "termination/approval", null)
                .statusCode(200)
                .body("state", equalTo("TERMINATED_EARLY"))
                .body("to", equalTo(today.plusDays(31).toString()));
        as(maker)
                .get(LEASE, park, lease)
                .then()
                .body("to", equalTo(today.plusDays(31).toString()))
                .body("terminationReason", equalTo("搬走（示例）"));
        List<String> days = as(maker)
                .get(AGREEMENT + "/rent", park, agreement)
                .then()
                .statusCode(200)
                .extract()
                .path("months.lines.flatten().to");
        assertThat(days).endsWith(today.plusDays(31).toString());
        signing.submit(draft(today.plusDays(31), today.plusYears(2))).statusCode(200);
    }

    @Test
    void whatIsProposedMayBeWithdrawnAndIsDecidedByAnother() {
        var both = world.with(Role.APPROVER, park);
        world.grant(both, Role.OPERATOR, park);
        signing.move(both, agreement, "termination", end("ARREARS", today, today.plusDays(7)))
                .statusCode(200);
        signing.move(both, agreement, "termination/approval", null)
                .statusCode(422)
                .body("code", equalTo("agreement.same-person"));
        signing.move(maker, agreement, "termination/withdrawal", Map.of("reason", "已补缴（示例）"))
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("end", nullValue());
        as(maker)
                .get(LEASE, park, lease)
                .then()
                .body("to", equalTo(today.plusYears(1).toString()));
    }

    @Test
    void daysOutsideTheAgreementAreRefused() {
        propose("SUBLET", today.plusDays(1), today.plusDays(9))
                .statusCode(422)
                .body("errors.pointer", contains("/noticeOn"));
        propose("SUBLET", today, today.plusYears(1).minusDays(1))
                .statusCode(422)
                .body("code", equalTo("agreement.last-day"));
        propose("SUBLET", today, today.minusDays(1)).statusCode(422).body("errors.pointer", contains("/lastDay"));
        database.execute(Sql.of("update agreement set starts_on = starts_on - 300 where id = ?", agreement));
        propose("BOTH_AGREED", today.minusDays(200), today.minusDays(31))
                .statusCode(422)
                .body("code", equalTo("agreement.last-day"))
                .body("params.earliest", equalTo(today.minusDays(30).toString()));
        signing.get(agreement).body("state", equalTo("ACTIVE"));
    }

    @Test
    void whatWasSignedByMistakeNeverLetTheRoom() {
        signing.move(approver, agreement, "annulment", Map.of("reason", "签错企业（示例）"))
                .statusCode(200)
                .body("state", equalTo("VOID"))
                .body("leaseId", nullValue());
        as(maker).get(LEASE, park, lease).then().statusCode(404);
        var kept = database.count(Sql.of(
                "select 1 from trail where park_id = ? and action = 'LEASE_REMOVED' and subject_id = ?::uuid",
                park,
                lease));
        assertThat(kept).isEqualTo(1);
        signing.sign(draft(today, today.plusYears(1)));
    }

    @Test
    void aLeaseOfAnAgreementIsNotEndedBesideIt() {
        as(maker)
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", today.toString(), "reason", "搬走（示例）"))
                .post(LEASE + "/termination", park, lease)
                .then()
                .statusCode(409)
                .body("code", equalTo("lease.of-agreement"));
        var number = signing.get(agreement).extract().<String>path("number");
        as(maker)
                .get("/api/v1/parks/{park}/leases", park)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + lease + "' }.agreementNumber", equalTo(number));
    }

    @Test
    void aRenewalBeginsWhereTheOtherEnds() {
        var soon = register.office(park, "A302", "10.00");
        office = soon;
        var first = draft(today, today.plusDays(50));
        signing.sign(first);
        signing.handOver(first);
        calendar.run(today);
        signing.get(first).body("expiryTold", containsInAnyOrder(90, 60));
        renew(first, today.plusDays(51)).statusCode(422).body("code", equalTo("agreement.renews-gap"));
        UUID second = UUID.fromString(
                renew(first, today.plusDays(50)).statusCode(201).extract().path("id"));
        signing.sign(second);
        signing.handOver(second);
        signing.move(maker, first, "termination", end("BOTH_AGREED", today, today.plusDays(10)))
                .statusCode(409)
                .body("code", equalTo("agreement.renewed"));
        calendar.run(today.plusDays(30));
        signing.get(first).body("expiryTold", containsInAnyOrder(90, 60));
        calendar.run(today.plusDays(50));
        signing.get(first).body("state", equalTo("ENDED"));
        signing.get(second).body("state", equalTo("EXPIRING"));
    }

    private ValidatableResponse renew(UUID first, LocalDate from) {
        var body = Map.of(
                "tenantId",
                tenant,
                "admissionPolicyId",
                Applying.delivered(database, "incubator-national-2018"),
                "renewsId",
                first,
                "content",
                content(terms(), office, from.toString(), from.plusDays(60).toString()));
        return as(maker).body(body).post(Signing.AGREEMENTS, park).then();
    }

    private UUID terms() {
        return Applying.delivered(database, "lease-terms-template");
    }

    private UUID draft(LocalDate from, LocalDate to) {
        return signing.draft(
                tenant,
                Applying.delivered(database, "incubator-national-2018"),
                content(terms(), office, from.toString(), to.toString()));
    }

    private ValidatableResponse propose(String cause, LocalDate noticeOn, LocalDate lastDay) {
        return signing.move(maker, agreement, "termination", end(cause, noticeOn, lastDay));
    }

    private static Map<String, String> end(String cause, LocalDate noticeOn, LocalDate lastDay) {
        return Map.of(
                "cause", cause, "noticeOn", noticeOn.toString(), "lastDay", lastDay.toString(), "reason", "搬走（示例）");
    }
}
