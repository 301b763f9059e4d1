package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import org.seedbed.space.UnitKind;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Deciding;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Three people decide, on space that is held. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DecisionTest {

    private static final Map<String, String> OPINION = Map.of("opinion", "拟同意入驻（示例）");
    private static final Map<String, String> MINUTES = Map.of("minutesNumber", "纪要〔2026〕12号（示例）");

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    CloseReviews closing;

    @Inject
    BusinessClock clock;

    private Deciding on;
    private Person checker;
    private Person approver;
    private UUID office;

    @BeforeEach
    void aReviewedApplication() {
        on = Deciding.accepted(world, database);
        checker = world.with(Role.CHECKER, on.park);
        approver = world.with(Role.APPROVER, on.park);
        office = register.office(on.park, "A301", "50");
        on.judged(80);
        closing.run(clock.today());
        assertThat(on.state()).isEqualTo("REVIEWED");
    }

    @Test
    void spaceIsHeldProposedPublishedAndApprovedByTheNoticeAlone() {
        on.read(checker, "decision").body("need", equalTo("SPACE_HELD")).body("abilities", contains("decline"));
        on.by(checker, "decision/proposal", OPINION).statusCode(422).body("code", equalTo("admission.nothing-held"));
        hold().statusCode(200).body("held.unit", contains("A301")).body("abilities", hasItem("release"));
        on.by(checker, "decision/proposal", OPINION)
                .statusCode(200)
                .body("madeBy", equalTo(on.officer.name()))
                .body("checkedBy", equalTo(checker.name()));
        on.by(approver, "decision/publication", Map.of())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/minutesNumber"));
        on.by(approver, "decision/publication", Map.of("minutesNumber", " "))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/minutesNumber"))
                .body("errors[0].code", equalTo("admission.minutes-missing"));
        on.by(approver, "decision/publication", MINUTES).statusCode(200).body("approvedBy", equalTo(approver.name()));
        assertThat(on.state()).isEqualTo("PUBLICIZED");
        assertThatThrownBy(() -> database.execute(
                        Sql.of("update admission_application set state = 'APPROVED' where id = ?", on.begun.id())))
                .hasStackTraceContaining("the public notice does not say so");
    }

    @Test
    void nothingIsOfferedThatWouldBeRefused() {
        on.read(on.officer, "decision").body("abilities", contains("hold")).body("need", equalTo(null));
        hold().statusCode(200);
        on.read(checker, "decision").body("need", equalTo(null)).body("abilities", contains("propose", "decline"));
        on.by(checker, "decision/proposal", OPINION).statusCode(200);
        database.execute(
                Sql.of("update unit_hold set released_at = now() where park_id = ? and released_at is null", on.park));
        on.read(approver, "decision").body("need", equalTo("SPACE_HELD")).body("abilities", contains("sendBack"));
    }

    @Test
    void whatFailedItsReviewIsNotProposed() {
        var failed = Deciding.accepted(world, database);
        failed.judged(40);
        closing.run(clock.today());
        failed.read(world.with(Role.CHECKER, failed.park), "decision")
                .body("need", equalTo("REVIEW_PASSED"))
                .body("abilities", contains("decline"));
    }

    /** What those who decide tell each other is not for the applicant. */
    @Test
    void theApplicantReadsOnlyTheMovesThatConcernThem() {
        hold().statusCode(200);
        on.by(checker, "decision/proposal", OPINION).statusCode(200);
        on.by(approver, "decision/return", Map.of("reason", "请补充场地用途（示例）")).statusCode(200);
        Applying.read(on.begun).body("steps.move", contains("SUBMIT", "ACCEPT", "BEGIN_REVIEW", "CLOSE_REVIEW"));
        on.read(on.officer, "").body("steps.move", hasItem("SEND_BACK"));
    }

    @Test
    void aProjectMayBeCalledAfterThoseItServes() {
        database.execute(Sql.of("""
                update admission_application set content = content || '{"projectName": "残疾人无障碍出行平台（示例）"}'
                where id = ?""", on.begun.id()));
        database.execute(Sql.of("update admission_call set title = '困难职工创业专场招募（示例）' where park_id = ?", on.park));
        hold().statusCode(200);
        on.by(checker, "decision/proposal", OPINION).statusCode(200);
    }

    @Test
    void whatIsHeldDoesNotChangeBetweenTheProposalAndItsApproval() {
        hold().statusCode(200);
        on.by(checker, "decision/proposal", OPINION).statusCode(200);
        hold().statusCode(409);
        on.by(on.officer, "decision/release", null).statusCode(409);
        on.read(on.officer, "decision").body("held.unit", contains("A301")).body("abilities", not(hasItem("release")));
    }

    @Test
    void whoTookItIsSaidBeforeAnybodyProposes() {
        on.read(checker, "decision").body("madeBy", equalTo(on.officer.name())).body("checkedBy", equalTo(null));
    }

    @Test
    void makerCheckerAndApproverAreThreePeople() {
        hold().statusCode(200);
        world.grant(on.officer, Role.CHECKER, on.park);
        on.by(on.officer, "decision/proposal", OPINION)
                .statusCode(422)
                .body("code", equalTo("admission.decided-by-maker"));
        on.by(checker, "decision/proposal", OPINION).statusCode(200);
        world.grant(on.officer, Role.APPROVER, on.park);
        on.by(on.officer, "decision/publication", MINUTES)
                .statusCode(422)
                .body("code", equalTo("admission.decided-by-maker"));
        world.grant(checker, Role.APPROVER, on.park);
        on.by(checker, "decision/publication", MINUTES)
                .statusCode(422)
                .body("code", equalTo("admission.approved-by-checker"));
        assertThat(on.state()).isEqualTo("PROPOSED");
        assertThatThrownBy(() -> database.execute(Sql.of("""
                        update admission_decision set approved_by = checked_by, approved_at = now(), minutes_number = 'x'
                        where application_id = ?""", on.begun.id())))
                .hasStackTraceContaining("ck_admission_decision__three_people");
    }

    @Test
    void anApproverWhoDoesNotFollowSendsItBackAndTheNextProposalIsANewDecision() {
        hold().statusCode(200);
        String first = on.by(checker, "decision/proposal", OPINION)
                .statusCode(200)
                .extract()
                .path("noticeId");
        on.by(approver, "decision/return", Map.of("reason", "请补充场地用途（示例）"))
                .statusCode(200)
                .body("abilities", hasSize(0));
        assertThat(on.state()).isEqualTo("REVIEWED");
        on.read(checker, "decision").body("abilities", hasItem("propose"));
        String next = on.by(checker, "decision/proposal", OPINION)
                .statusCode(200)
                .body("endedAt", equalTo(null))
                .extract()
                .path("noticeId");
        assertThat(next).isNotEqualTo(first);
        assertThat(database.count(
                        Sql.of("select 1 from public_notice where id = ?::uuid and state = 'WITHDRAWN'", first)))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotTakenHoldsNothing() {
        hold().statusCode(200);
        on.by(checker, "decision/declination", Map.of("reason", "场地不能满足需要（示例）"))
                .statusCode(200)
                .body("held", hasSize(0));
        assertThat(on.state()).isEqualTo("REJECTED");
        on.read(approver, "decision")
                .body("madeBy", equalTo(on.officer.name()))
                .body("checkedBy", equalTo(checker.name()))
                .body("declineReason", equalTo("场地不能满足需要（示例）"));
        Applying.read(on.begun).body("steps.find { it.move == 'DECLINE' }.reason", equalTo("场地不能满足需要（示例）"));
    }

    @Test
    void aBadHoldIsRefusedAtItsFieldAndNothingIsHeld() {
        on.by(on.officer, "decision/hold", request(office, 3))
                .statusCode(422)
                .body("code", equalTo("space.hold-without-seats"))
                .body("errors[0].pointer", equalTo("/units/0/seats"));
        var area = register.unit(on.park, "B", 2, "B201", UnitKind.WORKSTATION, "120", 20);
        on.by(on.officer, "decision/hold", request(area, 21))
                .statusCode(422)
                .body("code", equalTo("space.hold-seats-beyond"))
                .body("params.seats", equalTo("20"))
                .body("errors[0].pointer", equalTo("/units/0/seats"));
        on.read(on.officer, "decision").body("held", hasSize(0));
    }

    private ValidatableResponse hold() {
        return on.by(on.officer, "decision/hold", request(office, null));
    }

    private Map<String, Object> request(UUID unit, Integer seats) {
        var wanted = new HashMap<String, Object>(Map.of("unitId", unit));
        if (seats != null) {
            wanted.put("seats", seats);
        }
        var today = clock.today();
        return Map.of(
                "units",
                List.of(wanted),
                "from",
                today.toString(),
                "until",
                today.plusDays(20).toString());
    }
}
