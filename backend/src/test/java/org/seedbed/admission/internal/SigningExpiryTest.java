package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Applying.read;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Deciding;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** An approval lapses after the day its policy gave, unless an agreement was put before the checker by then. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SigningExpiryTest {

    private static final String POLICIES = "/api/v1/parks/{park}/policies";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    CloseReviews closing;

    @Inject
    SigningExpiry expiry;

    @Inject
    BusinessClock clock;

    @Inject
    Deadlines deadlines;

    private LocalDate today;
    private Deciding on;
    private Person checker;
    private Person approver;

    @BeforeEach
    void anAcceptedApplication() {
        today = clock.today();
        on = Deciding.accepted(world, database);
        checker = world.with(Role.CHECKER, on.park);
        approver = world.with(Role.APPROVER, on.park);
    }

    @Test
    void thePolicyOfTheProposalSaysUntilWhen() {
        database.execute(Sql.of(
                "update admission_application set policy_version_id = ? where id = ?",
                policyWithTenDays(),
                on.begun.id()));
        on.judged(80);
        closing.run(today);
        on.by(
                        on.officer,
                        "decision/hold",
                        Map.of(
                                "units",
                                List.of(Map.of("unitId", register.office(on.park, "A301", "50"))),
                                "from",
                                today.toString(),
                                "until",
                                today.plusDays(20).toString()))
                .statusCode(200);
        on.by(checker, "decision/proposal", Map.of("opinion", "拟同意入驻（示例）")).statusCode(200);
        assertThat(database.first(
                        Sql.of("select signing_days from admission_decision where application_id = ?", on.begun.id()),
                        row -> row.integer("signing_days")))
                .contains(10);
    }

    @Test
    void whatWasSubmittedInTimeKeepsTheApprovalAndADraftDoesNot() {
        approved(today);
        var agreement = drafted();
        read(on.begun).body("next.by", equalTo("PARK")).body("next.until", equalTo(today.toString()));
        expiry.run(today);
        assertThat(on.state()).as("the last day is still theirs").isEqualTo("APPROVED");
        var signing = signing();
        signing.submit(agreement).statusCode(200);
        expiry.run(today.plusDays(1));
        assertThat(on.state()).isEqualTo("APPROVED");
        read(on.begun).body("next.by", equalTo("PARK")).body("next.until", nullValue());
        signing.check(agreement).statusCode(200);
        signing.approve(agreement).statusCode(200);
        read(on.begun).body("next.by", equalTo("APPLICANT")).body("next.until", nullValue());
        signing.move(on.officer, agreement, "recall", Map.of("reason", "换房间（示例）"))
                .statusCode(200);
        var again = deadlines.after("ADMISSION_SIGN_AGAIN", today).on();
        read(on.begun).body("next.by", equalTo("PARK")).body("next.until", equalTo(again.toString()));
        expiry.run(again);
        assertThat(on.state()).as("its writer gets the days to mend it").isEqualTo("APPROVED");
        signing.submit(agreement).statusCode(200);
        signing.move(checker, agreement, "return", Map.of("reason", "请核对单价（示例）"))
                .statusCode(200);
        expiry.run(again.plusDays(1));
        assertThat(on.state()).isEqualTo("EXPIRED");
        on.read(on.officer, "decision").body("held.size()", equalTo(0));
    }

    @Test
    void whatIsGivenBackLongBeforeKeepsItsDay() {
        approved(today.plusDays(25));
        var agreement = drafted();
        signing().submit(agreement).statusCode(200);
        signing()
                .move(on.officer, agreement, "recall", Map.of("reason", "换房间（示例）"))
                .statusCode(200);
        read(on.begun).body("next.until", equalTo(today.plusDays(25).toString()));
    }

    @Test
    void nothingIsSubmittedForAnApprovalThatLapsed() {
        approved(today.minusDays(1));
        var agreement = drafted();
        expiry.run(today);
        assertThat(on.state()).isEqualTo("EXPIRED");
        signing().submit(agreement).statusCode(409).body("code", equalTo("agreement.application-not-approved"));
        on.read(on.officer, "decision").body("held.size()", equalTo(0));
        assertThatThrownBy(() ->
                        database.execute(Sql.of("update agreement set state = 'IN_REVIEW' where id = ?", agreement)))
                .hasStackTraceContaining("the application is not approved");
    }

    private void approved(LocalDate until) {
        database.execute(Sql.of(
                "update admission_application set state = 'APPROVED', sign_until = ? where id = ?",
                until,
                on.begun.id()));
    }

    private Signing signing() {
        return new Signing(on.park, on.officer, checker, approver);
    }

    private UUID drafted() {
        var content = Signing.content(
                Applying.delivered(database, "lease-terms-template"),
                register.office(on.park, "A302", "60"),
                today.toString(),
                today.plusMonths(6).toString());
        return UUID.fromString(as(on.officer)
                .body(Map.of("content", content))
                .post(Deciding.APPLICATION + "/agreement", on.park, on.begun.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A copy of the delivered policy of the stage, published with one more term. */
    private UUID policyWithTenDays() {
        var source = Applying.delivered(database, "nursery-default");
        String version = as(on.officer)
                .get(POLICIES + "/{policy}", on.park, source)
                .then()
                .extract()
                .path("versions[0].id");
        var copy = as(on.officer)
                .body(Map.of(
                        "kind",
                        "ADMISSION",
                        "stage",
                        "NURSERY",
                        "name",
                        "本园入驻条件（示例）",
                        "versionId",
                        version,
                        "effectiveFrom",
                        "2020-01-01"))
                .post(POLICIES, on.park)
                .then()
                .statusCode(201)
                .extract();
        String policy = copy.path("id");
        String draft = copy.path("versions[0].id");
        var path = POLICIES + "/{policy}/versions/{version}";
        var written = as(on.officer).get(path, on.park, policy, draft).then().extract();
        var terms = new ArrayList<Map<String, String>>(written.path("content.terms"));
        terms.add(Map.of("key", "SIGNING_DAYS", "value", "10"));
        var changed = new HashMap<String, Object>(written.path("content"));
        changed.put("terms", terms);
        as(on.officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("effectiveFrom", "2020-01-01", "content", changed))
                .put(path, on.park, policy, draft)
                .then()
                .statusCode(200);
        as(approver)
                .header("If-Match", "\"1\"")
                .post(path + "/publish", on.park, policy, draft)
                .then()
                .statusCode(200);
        return UUID.fromString(draft);
    }
}
