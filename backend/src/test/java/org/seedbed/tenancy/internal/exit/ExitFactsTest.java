package org.seedbed.tenancy.internal.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Why and when a tenant leaves is so, and not only said. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ExitFactsTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String EXIT = PARK + "/exits/{exit}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    ExitCalendar calendar;

    @Inject
    BusinessClock clock;

    private UUID park;
    private UUID company;
    private UUID tenant;
    private Person keeper;
    private Person owner;
    private LocalDate today;

    @BeforeEach
    void aTenantOfAPark() {
        today = clock.today();
        park = world.park();
        company = register.firm(park, Unique.name("退出企业（示例）"));
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        keeper = world.with(Role.OPERATOR, park);
        owner = world.with(Role.OWNER, company);
    }

    @Test
    void whoHasNotGraduatedAndWhoseTimeIsNotOverLeavesForAnotherReason() {
        refused(asks("GRADUATED", today), "exit.trigger-unfounded", "/trigger");
        refused(opens("GRADUATED", today), "exit.trigger-unfounded", "/trigger");
        refused(asks("TERM_OVER", today), "exit.trigger-unfounded", "/trigger");
        due(today.plusDays(10));
        refused(asks("TERM_OVER", today.plusDays(8)), "exit.trigger-unfounded", "/trigger");
        var exit = id(asks("TERM_OVER", today.plusDays(9)).statusCode(201));
        // Nor is it said afterwards.
        refused(change(exit, "TERM_OVER", today.plusDays(8)), "exit.trigger-unfounded", "/trigger");
        refused(change(exit, "GRADUATED", today.plusDays(9)), "exit.trigger-unfounded", "/trigger");
        change(exit, "VOLUNTARY", today).statusCode(200);
    }

    @Test
    void aTimeThatWasMadeLongerIsNotOverWhenItIsClosed() {
        due(today.plusDays(1));
        var exit = id(opens("TERM_OVER", today).statusCode(201));
        database.execute(Sql.of("update exit_case set state = 'HANDOVER' where id = ?", exit));
        due(today.plusMonths(6));
        move(keeper, exit, "closing").statusCode(422).body("code", equalTo("exit.trigger-unfounded"));
    }

    @Test
    void anExitMakesNoStayLonger() {
        refused(opens("VOLUNTARY", today.plusYears(2).plusDays(1)), "exit.last-day-late", "/lastDay");
        database.execute(Sql.of("update tenant set ends_on = ? where id = ?", today.plusDays(5), tenant));
        database.execute(Sql.of("update stage_entry set ends_on = ? where tenant_id = ?", today.plusDays(5), tenant));
        opens("VOLUNTARY", today.plusDays(5))
                .statusCode(422)
                .body("code", equalTo("exit.last-day-late"))
                .body("params.latest", equalTo(today.plusDays(4).toString()));
        var exit = id(opens("VOLUNTARY", today.plusDays(4)).statusCode(201));
        // Set right meanwhile: it left before.
        database.execute(Sql.of("update exit_case set state = 'HANDOVER', last_day = ? where id = ?", today, exit));
        database.execute(Sql.of("update tenant set ends_on = ? where id = ?", today, tenant));
        move(keeper, exit, "closing").statusCode(422).body("code", equalTo("exit.last-day-late"));
    }

    @Test
    void whatACompanyAskedForAndTookBackKeepsNoClockFromBeginning() {
        due(today.plusDays(20));
        var asked = id(asks("VOLUNTARY", today.plusDays(3)).statusCode(201));
        as(owner)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "不走了（示例）"))
                .post("/api/v1/companies/{company}/exits/{exit}/withdrawal", company, asked)
                .then()
                .statusCode(200);
        calendar.run(today.plusDays(20));
        assertThat(begunByTheClock()).isEqualTo(1);
        calendar.run(today.plusDays(20));
        assertThat(begunByTheClock()).isEqualTo(1);
    }

    private long begunByTheClock() {
        return database.count(Sql.of("select 1 from exit_case where tenant_id = ? and opened_by is null", tenant));
    }

    @Test
    void whatIsDisputedIsNotGivenUpByWhoeverHandlesIt() {
        var exit = id(opens("VOLUNTARY", today).statusCode(201));
        move(keeper, exit, "acceptance").statusCode(200);
        var approver = world.with(Role.APPROVER, park);
        reason(approver, exit, "dispute").statusCode(200);
        reason(keeper, exit, "cancellation").statusCode(409).body("code", equalTo("exit.move"));
        reason(approver, exit, "resolution").statusCode(200);
        reason(keeper, exit, "cancellation").statusCode(200);
    }

    @Test
    void whoLeavesAtOnceDoesNotBeginAWayOut() throws Exception {
        for (int round = 0; round < 5; round++) {
            tenant = register.tenant(park, Unique.name("同时（示例）"), "2026-01-01", null);
            var answers = Rush.of(
                    2,
                    i -> () -> (i == 0 ? opens("VOLUNTARY", today) : departs())
                            .extract()
                            .statusCode());
            assertThat(answers).containsAnyOf(200, 201).containsAnyOf(409, 412, 422);
        }
    }

    private ValidatableResponse departs() {
        return as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", today.minusDays(1).toString(), "reason", "直接离园（示例）"))
                .post(PARK + "/tenants/{tenant}/departure", park, tenant)
                .then();
    }

    private void due(LocalDate day) {
        database.execute(Sql.of("update stage_entry set due_on = ? where tenant_id = ?", day, tenant));
    }

    private ValidatableResponse asks(String trigger, LocalDate lastDay) {
        return as(owner)
                .body(request(trigger, lastDay))
                .post("/api/v1/companies/{company}/exits", company)
                .then();
    }

    private ValidatableResponse opens(String trigger, LocalDate lastDay) {
        return as(keeper)
                .body(request(trigger, lastDay))
                .post(PARK + "/exits", park)
                .then();
    }

    private ValidatableResponse change(UUID exit, String trigger, LocalDate lastDay) {
        return as(keeper)
                .header("If-Match", tag(exit))
                .body(Map.of("trigger", trigger, "lastDay", lastDay.toString(), "reason", "变更（示例）"))
                .put(EXIT, park, exit)
                .then();
    }

    private Map<String, Object> request(String trigger, LocalDate lastDay) {
        return Map.of("tenantId", tenant, "trigger", trigger, "lastDay", lastDay.toString(), "reason", "业务调整（示例）");
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    private static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }

    private String tag(UUID exit) {
        return "\"" + as(keeper).get(EXIT, park, exit).<Integer>path("version") + "\"";
    }

    private ValidatableResponse move(Person by, UUID exit, String move) {
        return as(by).header("If-Match", tag(exit))
                .post(EXIT + "/" + move, park, exit)
                .then();
    }

    private ValidatableResponse reason(Person by, UUID exit, String move) {
        return as(by).header("If-Match", tag(exit))
                .body(Map.of("reason", "有异议（示例）"))
                .post(EXIT + "/" + move, park, exit)
                .then();
    }
}
