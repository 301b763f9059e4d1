package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** What the judges found binds whoever decides, and none of them decides. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReviewVerdictTest {

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

    @BeforeEach
    void anAcceptedApplication() {
        on = Deciding.accepted(world, database);
        checker = world.with(Role.CHECKER, on.park);
    }

    @Test
    void whatDidNotPassIsNotProposedHoweverMuchSpaceIsHeld() {
        on.judged(59);
        closing.run(clock.today());
        on.read(on.officer, "review").body("mean", equalTo("59.00")).body("verdict", equalTo("FAIL"));
        hold();
        on.by(checker, "decision/proposal", OPINION)
                .statusCode(422)
                .body("code", equalTo("admission.review-not-passed"));
        nothingDecided();
        on.by(checker, "decision/declination", Map.of("reason", "评审未通过（示例）")).statusCode(200);
        assertThat(on.state()).isEqualTo("REJECTED");
    }

    @Test
    void ofFiveTheHighestAndTheLowestDoNotCount() {
        var panel = new ArrayList<>(on.judges());
        panel.addAll(List.of(on.judge(), on.judge()));
        on.begin(panel);
        // All five come to 56.40 and would fail, the three in the middle to 60.67.
        var marks = List.of(61, 0, 100, 60, 61);
        for (int i = 0; i < marks.size(); i++) {
            on.submit(panel.get(i), marks.get(i)).statusCode(200);
        }
        closing.run(clock.today());
        assertThat(on.state()).isEqualTo("REVIEWED");
        var shown = on.read(on.officer, "review")
                .body("mean", equalTo("60.67"))
                .body("verdict", equalTo("PASS"))
                .body("panel.sheet.setAside", contains(false, false, false, false, false));
        for (int i = 0; i < marks.size(); i++) {
            var sheet = "panel.find { it.reviewerId == '" + panel.get(i).userId() + "' }.sheet";
            shown.body(sheet + ".total", equalTo(marks.get(i) + ".00"))
                    .body(sheet + ".dropped", equalTo(marks.get(i) == 0 || marks.get(i) == 100));
        }
    }

    @Test
    void whoJudgedItNeitherProposesNorPublishes() {
        var panel = on.judges();
        on.begin(panel);
        panel.forEach(one -> on.submit(one, 80).statusCode(200));
        closing.run(clock.today());
        hold();
        var judge = panel.getFirst();
        world.grant(judge, Role.CHECKER, on.park);
        world.grant(judge, Role.APPROVER, on.park);
        on.read(judge, "decision").body("abilities", not(hasItem("propose")));
        refused(judge, "decision/proposal", OPINION);
        refused(judge, "decision/declination", Map.of("reason", "另有安排（示例）"));
        nothingDecided();
        on.by(checker, "decision/proposal", OPINION).statusCode(200);
        refused(judge, "decision/publication", MINUTES);
        refused(judge, "decision/return", Map.of("reason", "请补充（示例）"));
        assertThat(on.state()).isEqualTo("PROPOSED");
    }

    private void refused(Person person, String what, Map<String, String> body) {
        on.by(person, what, body).statusCode(422).body("code", equalTo("admission.decided-by-reviewer"));
    }

    private void nothingDecided() {
        assertThat(on.state()).isEqualTo("REVIEWED");
        assertThat(database.count(Sql.of("select 1 from admission_decision where application_id = ?", on.begun.id())))
                .isZero();
        assertThat(database.count(Sql.of("select 1 from public_notice where subject_id = ?", on.begun.id())))
                .isZero();
    }

    private void hold() {
        var today = clock.today();
        var unit = Map.of("unitId", register.office(on.park, "A301", "50"));
        var wanted = Map.of(
                "units",
                List.of(unit),
                "from",
                today.toString(),
                "until",
                today.plusDays(20).toString());
        on.by(on.officer, "decision/hold", wanted).statusCode(200);
    }
}
