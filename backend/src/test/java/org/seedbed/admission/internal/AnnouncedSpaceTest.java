package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.notice.NoticeOutcome;
import org.seedbed.notice.NoticeResult;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Deciding;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** What was decided on stays held until it is signed for, and nothing else takes its place. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AnnouncedSpaceTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    ActingContext acting;

    @Inject
    CloseReviews closing;

    @Inject
    HearNotice hearing;

    @Inject
    BusinessClock clock;

    private LocalDate today;
    private Deciding on;
    private Person approver;
    private UUID office;
    private UUID other;
    private UUID notice;

    @BeforeEach
    void aProposedApplication() {
        today = clock.today();
        on = Deciding.accepted(world, database);
        approver = world.with(Role.APPROVER, on.park);
        office = register.office(on.park, "A301", "50");
        other = register.office(on.park, "B101", "400");
        on.judged(80);
        closing.run(today);
        hold(office, 3).statusCode(200);
        notice = UUID.fromString(
                on.by(world.with(Role.CHECKER, on.park), "decision/proposal", Map.of("opinion", "拟同意入驻（示例）"))
                        .statusCode(200)
                        .extract()
                        .path("noticeId"));
    }

    @Test
    void isHeldAnewWithThePublicationAndWithTheApproval() {
        publish().statusCode(200).body("held.until", contains(today.plusDays(29).toString()));
        over();
        on.read(on.officer, "decision").body("held.over", contains(true));
        late(1);
        clear();
        assertThat(on.state()).isEqualTo("APPROVED");
        on.read(on.officer, "decision")
                .body("held.over", contains(false))
                .body("held.until", contains(today.plusDays(29).toString()));
        late(0);
    }

    @Test
    void isTakenAgainWhereTheHoldWasOverAndNobodyHasIt() {
        over();
        publish().statusCode(200).body("held.over", contains(false));
    }

    @Test
    void isNotPublishedOnceSomebodyElseHasIt() {
        over();
        register.lease(
                on.park,
                register.tenant(on.park, "青禾科技（示例）", today.toString(), null),
                office,
                today.plusDays(5).toString(),
                today.plusMonths(6).toString());
        publish().statusCode(422).body("code", equalTo("admission.nothing-held"));
        assertThat(on.state()).isEqualTo("PROPOSED");
    }

    @Test
    void isMissedWhereSomebodyElseHoldsItAtTheApproval() {
        publish().statusCode(200);
        over();
        var rival = Deciding.acceptedIn(on);
        rival.by(on.officer, "decision/hold", wanted(office, 10)).statusCode(200);
        clear();
        assertThat(on.state()).isEqualTo("APPROVED");
        on.read(on.officer, "").body("steps.find { it.move == 'APPROVE' }.reason", containsString("A301"));
        on.read(on.officer, "decision").body("held.over", contains(true));
        Applying.read(on.begun).body("steps.find { it.move == 'APPROVE' }.reason", equalTo(null));
        agreement(other).statusCode(201);
    }

    @Test
    void isNotExchangedGivenBackOrShortenedOnceThePublicReadsIt() {
        publish().statusCode(200).body("abilities", not(hasItem("release")));
        on.read(on.officer, "decision").body("abilities", hasItem("hold")).body("abilities", not(hasItem("release")));
        refused(hold(other, 20));
        refused(hold(office, 20));
        refused(on.by(on.officer, "decision/release", null));
        hold(office, 29).statusCode(200);
        over();
        hold(office, 5).statusCode(200).body("held", hasSize(1)).body("held.over", everyItem(equalTo(false)));
        refused(hold(other, 20));
    }

    @Test
    void isWhatTheAgreementNamesAsLongAsItIsHeld() {
        publish().statusCode(200);
        clear();
        agreement(other)
                .statusCode(422)
                .body("code", equalTo("agreement.unit-not-announced"))
                .body("errors[0].pointer", equalTo("/content/places/0/unitId"));
        agreement(office).statusCode(201);
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(409).body("code", equalTo("admission.hold-announced"));
    }

    private ValidatableResponse hold(UUID unit, int days) {
        return on.by(on.officer, "decision/hold", wanted(unit, days));
    }

    private Map<String, Object> wanted(UUID unit, int days) {
        return Map.of(
                "units",
                List.of(Map.of("unitId", unit)),
                "from",
                today.toString(),
                "until",
                today.plusDays(days).toString());
    }

    private ValidatableResponse publish() {
        return on.by(approver, "decision/publication", Map.of("minutesNumber", "纪要〔2026〕12号（示例）"));
    }

    private ValidatableResponse agreement(UUID unit) {
        var content = Signing.content(
                Applying.delivered(database, "lease-terms-template"),
                unit,
                today.toString(),
                today.plusMonths(6).toString());
        return as(on.officer)
                .body(Map.of("content", content))
                .post(Deciding.APPLICATION + "/agreement", on.park, on.begun.id())
                .then();
    }

    /** As if the days had gone by. */
    private void over() {
        database.execute(Sql.of(
                "update unit_hold set held_from = ?, needed_from = ?, held_to = ? where case_id = ? and released_at is null",
                today.minusDays(20),
                today.minusDays(20),
                today,
                on.begun.id()));
    }

    private void late(int n) {
        as(on.officer)
                .queryParam("late", true)
                .get("/api/v1/parks/{park}/applications", on.park)
                .then()
                .statusCode(200)
                .body("total", equalTo(n));
    }

    /** As the job that ends periods leaves it. */
    private void clear() {
        acting.run(Acting.job("notice-end"), () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                database.execute(Sql.of("""
                        update public_notice set state = 'ENDED_CLEAN', result = 'CLEAR', result_at = now(), ended_at = now()
                        where id = ?""", notice));
                hearing.told(new NoticeOutcome(on.park, notice, on.begun.id(), NoticeResult.CLEAR), database);
            });
            return null;
        });
    }
}
