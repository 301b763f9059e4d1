package org.seedbed.agreement.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import org.seedbed.testing.Deciding;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** From its submission to its signatures an agreement goes on with its application's hold, and nobody changes that there. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HoldingAgreementsTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private Deciding on;
    private Signing signing;
    private UUID held;
    private UUID written;
    private UUID agreement;

    @BeforeEach
    void aDraftForAnApprovedApplicationThatHoldsARoom() {
        on = Deciding.accepted(world, database);
        held = register.office(on.park, "A301", "50");
        hold(held).statusCode(200);
        database.execute(Sql.of("update admission_application set state = 'APPROVED' where id = ?", on.begun.id()));
        written = register.office(on.park, "A302", "60");
        signing =
                new Signing(on.park, on.officer, world.with(Role.CHECKER, on.park), world.with(Role.APPROVER, on.park));
        var content = Signing.content(
                Applying.delivered(database, "lease-terms-template"),
                written,
                today.toString(),
                today.plusMonths(6).toString());
        agreement = UUID.fromString(as(on.officer)
                .body(Map.of("content", content))
                .post(Deciding.APPLICATION + "/agreement", on.park, on.begun.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void whatAnAgreementHoldsIsNotChangedAtTheApplication() {
        hold(held).statusCode(200).body("abilities", contains("hold"));
        signing.submit(agreement).statusCode(200);
        on.read(on.officer, "decision").body("held.unit", contains("A302")).body("abilities", empty());
        refused(hold(held));
        refused(on.by(on.officer, "decision/release", null));
        signing.check(agreement).statusCode(200);
        signing.approve(agreement).statusCode(200);
        refused(hold(held));
        on.read(on.officer, "decision").body("held.unit", contains("A302"));
    }

    @Test
    void anApplicationLeadsToItsAgreementAndOffersNoSecondOne() {
        on.read(on.officer, "")
                .body("agreement.id", equalTo(agreement.toString()))
                .body("agreement.state", equalTo("DRAFTING"))
                .body("abilities", not(hasItem("draftAgreement")));
        signing.move(on.officer, agreement, "discard", Map.of("reason", "重新起草（示例）"))
                .statusCode(200);
        on.read(on.officer, "").body("agreement", equalTo(null)).body("abilities", hasItem("draftAgreement"));
    }

    @Test
    void whoWritesItAnewHoldsTheSameAndNothingElse() {
        signing.submit(agreement).statusCode(200);
        signing.move(on.officer, agreement, "recall", Map.of("reason", "换日期（示例）"))
                .statusCode(200);
        String until = on.read(on.officer, "decision").extract().path("held[0].until");
        hold(written, until).statusCode(200).body("held.unit", contains("A302"));
        hold(held, until).statusCode(409).body("code", equalTo("admission.hold-announced"));
        on.read(on.officer, "decision").body("held.unit", contains("A302"));
    }

    private void refused(ValidatableResponse answer) {
        String number = signing.get(agreement).extract().path("number");
        answer.statusCode(409)
                .body("code", equalTo("admission.held-by-agreement"))
                .body("params.number", equalTo(number));
    }

    private ValidatableResponse hold(UUID unit) {
        return hold(unit, today.plusDays(20).toString());
    }

    private ValidatableResponse hold(UUID unit, String until) {
        return on.by(
                on.officer,
                "decision/hold",
                Map.of("units", List.of(Map.of("unitId", unit)), "from", today.toString(), "until", until));
    }
}
