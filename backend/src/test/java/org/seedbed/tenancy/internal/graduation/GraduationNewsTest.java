package org.seedbed.tenancy.internal.graduation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Who decides learns that something waits. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GraduationNewsTest {

    private static final String INBOX = "/api/v1/me/inbox";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Graduating grad;
    private LocalDate today;

    @BeforeEach
    void aPark() {
        park = world.park();
        grad = new Graduating(world, park);
        today = clock.today();
        grad.rule("国家级科技企业孵化器毕业条件");
    }

    private UUID tenant() {
        var company = register.firm(park, "智能装备（示例）");
        return register.tenant(park, company, today.minusMonths(20).toString(), null, Stage.INCUBATOR);
    }

    @Test
    void aReviewWhoseCriteriaAreMetIsPutBeforeWhoDecides() {
        var review = grad.proposed(tenant());
        grad.evaluate(review, today).statusCode(200);
        as(grad.approver).get(INBOX).then().body("items", empty());
        grad.evidence(review, "QUALIFICATION", "HIGH_TECH").statusCode(200);
        grad.evaluate(review, today).statusCode(200);
        grad.evaluate(review, today).statusCode(200);
        as(grad.approver)
                .get(INBOX)
                .then()
                .body("items.kind", contains("GRADUATION_TO_DECIDE"))
                .body("items[0].severity", equalTo("DUE"))
                .body("items[0].subjectId", equalTo(review.toString()))
                .body("items[0].words.company", equalTo("智能装备（示例）"));
        as(grad.keeper).get(INBOX).then().body("items", empty());
        as(world.with(Role.CHECKER, park)).get(INBOX).then().body("items", empty());
    }
}
