package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Deciding;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Whoever is tied to the applicant, or had a hand in it, neither takes nor judges nor decides. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TiesTest {

    private static final Map<String, String> OPINION = Map.of("opinion", "拟同意入驻（示例）");
    private static final Map<String, String> MINUTES = Map.of("minutesNumber", "纪要〔2026〕12号（示例）");
    private static final Map<String, String> REASON = Map.of("reason", "另有安排（示例）");

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

    @BeforeEach
    void anAcceptedApplication() {
        on = Deciding.accepted(world, database);
        checker = world.with(Role.CHECKER, on.park);
        approver = world.with(Role.APPROVER, on.park);
    }

    @Test
    void whoIsTiedDoesNotTakeIt() {
        database.execute(Sql.of("update admission_application set state = 'SUBMITTED' where id = ?", on.begun.id()));
        on.contact(on.officer);
        on.by(on.officer, "check", Map.of("proofs", List.of()))
                .statusCode(200)
                .body("check.verdict", equalTo("PASS"))
                .body("abilities", not(hasItem("accept")));
        refused(on.by(on.officer, "acceptance", null), "admission.tied");
        on.contact(world.person());
        on.by(on.officer, "acceptance", null).statusCode(200);
    }

    @Test
    void whoIsTiedNeitherProposesNorDeclines() {
        reviewed();
        on.contact(checker);
        on.read(checker, "decision").body("abilities", hasSize(0));
        refused(on.by(checker, "decision/proposal", OPINION), "admission.tied");
        refused(on.by(checker, "decision/declination", REASON), "admission.tied");
        assertThat(on.state()).isEqualTo("REVIEWED");
        on.contact(world.person());
        on.read(checker, "decision").body("abilities", hasItem("propose"));
        on.by(checker, "decision/proposal", OPINION).statusCode(200);
    }

    @Test
    void whoIsTiedNeitherPublishesNorSendsBack() {
        reviewed();
        on.by(checker, "decision/proposal", OPINION).statusCode(200);
        on.contact(approver);
        on.read(approver, "decision").body("abilities", hasSize(0));
        refused(on.by(approver, "decision/publication", MINUTES), "admission.tied");
        refused(on.by(approver, "decision/return", REASON), "admission.tied");
        assertThat(on.state()).isEqualTo("PROPOSED");
        on.contact(world.person());
        on.by(approver, "decision/publication", MINUTES).statusCode(200);
    }

    @Test
    void whoLetACriterionPassDoesNotApprove() {
        reviewed();
        database.execute(Sql.of("""
                insert into admission_waiver (park_id, id, application_id, policy_version_id, criterion, reason, waived_by,
                    waived_at)
                select park_id, gen_random_uuid(), id, policy_version_id, 0, '示例', ?, now()
                from admission_application where id = ?""", approver.userId(), on.begun.id()));
        on.by(checker, "decision/proposal", OPINION).statusCode(200);
        on.read(approver, "decision").body("abilities", hasSize(0));
        refused(on.by(approver, "decision/publication", MINUTES), "admission.decided-by-maker");
    }

    @Test
    void whoTookAReviewerOffDoesNotPropose() {
        var panel = new ArrayList<>(on.judges());
        panel.add(on.judge());
        on.begin(panel);
        var second = world.with(Role.OPERATOR, on.park);
        on.by(second, "review/panel/" + on.place(panel.get(3)) + "/removal", REASON)
                .statusCode(200);
        panel.subList(0, 3).forEach(one -> on.submit(one, 80).statusCode(200));
        closing.run(clock.today());
        world.grant(second, Role.CHECKER, on.park);
        on.read(second, "decision").body("abilities", not(hasItem("propose")));
        refused(on.by(second, "decision/proposal", OPINION), "admission.decided-by-maker");
    }

    @Test
    void aTieThatCameUpSinceKeepsASheetOut() {
        var panel = on.judges();
        on.begin(panel);
        on.contact(panel.get(0));
        refused(on.submit(panel.get(0), 60), "admission.sheet-tied");
        world.grant(panel.get(1), Role.CHECKER, on.park);
        refused(on.submit(panel.get(1), 60), "admission.sheet-tied");
        assertThat(database.count(Sql.of("""
                        select 1 from admission_sheet t join admission_reviewer s on s.id = t.place_id
                        where s.application_id = ?""", on.begun.id()))).isZero();
        on.own(panel.get(0), "conflict", Map.of("kind", "OTHER_DECLARED", "reason", "申请人的联系人（示例）"))
                .statusCode(204);
        on.submit(panel.get(2), 60).statusCode(200);
    }

    /** With space held for it. */
    private void reviewed() {
        on.judged(80);
        closing.run(clock.today());
        var today = clock.today();
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
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422).body("code", equalTo(code));
    }
}
