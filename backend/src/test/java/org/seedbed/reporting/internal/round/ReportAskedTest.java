package org.seedbed.reporting.internal.round;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.seedbed.testing.Reports.ROUND;
import static org.seedbed.testing.Reports.ROUNDS;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Nobody is late on the day they are asked. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportAskedTest {

    private static final String OVER = "2026-04-01";
    private static final String FAR = "2099-06-30";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase jobs;

    @Inject
    Deadlines deadlines;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Reports reports;
    private UUID company;

    @BeforeEach
    void aPark() {
        park = world.park();
        reports = new Reports(world, park);
        company = register.firm(park, Unique.name("甲企业"));
        register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
    }

    private String someDays() {
        return deadlines.after("REPORT_ASKED", clock.today()).on().toString();
    }

    @Test
    void aRoundOpenedLateGivesSomeWorkingDays() {
        as(reports.officer)
                .queryParams("kind", "QUARTER", "from", OVER)
                .get(ROUNDS + "/proposal", park)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(someDays()));
        var round = reports.quarter(OVER, null);
        as(reports.officer)
                .get(ROUND, park, round)
                .then()
                .body("dueOn", equalTo(someDays()))
                .body("counts.late", equalTo(0))
                .body("counts.overdue", equalTo(0));
        reports.get(reports.reportOf(round, company))
                .body("dueOn", equalTo(someDays()))
                .body("overdue", equalTo(false));
    }

    @Test
    void aDayThatIsOverIsNoDueDay() {
        var yesterday = clock.today().minusDays(1).toString();
        opening(OVER, yesterday)
                .statusCode(422)
                .body("code", equalTo("report.due-day"))
                .body("params.after", equalTo(yesterday))
                .body("errors[0].pointer", equalTo("/dueOn"));
        as(reports.officer).get(ROUNDS, park).then().body("items", hasSize(0));
        var round = reports.lateQuarter(jobs, OVER, "2026-07-15", "2026-07-29");
        as(reports.officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("dueOn", yesterday, "reason", "统一延期"))
                .post(ROUND + "/extension", park, round)
                .then()
                .statusCode(422)
                .body("code", equalTo("report.due-day"));
        var report = reports.reportOf(round, company);
        reports.move(reports.officer, report, "extension", Map.of("dueOn", yesterday, "reason", "出差"))
                .statusCode(422)
                .body("code", equalTo("report.due-day"));
        reports.get(report).body("dueOn", equalTo("2026-07-15")).body("version", equalTo(0));
        reports.move(
                        reports.officer,
                        report,
                        "extension",
                        Map.of("dueOn", clock.today().toString(), "reason", "出差"))
                .statusCode(200);
    }

    @Test
    void whoIsAddedLateHasSomeWorkingDays() {
        var round = reports.lateQuarter(jobs, OVER, "2026-07-15", "2026-07-29");
        var late = register.firm(park, Unique.name("补登记"));
        register.tenant(park, late, "2026-05-01", null, Stage.INCUBATOR);
        as(reports.officer)
                .post(ROUND + "/missing", park, round)
                .then()
                .statusCode(201)
                .body("added", equalTo(1));
        reports.get(reports.reportOf(round, late))
                .body("dueOn", equalTo(someDays()))
                .body("late", equalTo(false))
                .body("overdue", equalTo(false));
        reports.get(reports.reportOf(round, company)).body("dueOn", equalTo("2026-07-15"));
    }

    @Test
    void whoIsAskedAfterAllHasSomeWorkingDaysAndIsTold() {
        var founder = world.with(Role.OWNER, company);
        var report = reports.reportOf(reports.lateQuarter(jobs, OVER, "2026-07-15", "2026-07-29"), company);
        reports.move(reports.officer, report, "exemption", Map.of("reason", "已停业"))
                .statusCode(200);
        reports.move(reports.officer, report, "requirement", Map.of("reason", "已恢复经营"))
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("dueOn", equalTo(someDays()))
                .body("late", equalTo(false))
                .body("overdue", equalTo(false));
        as(founder)
                .get("/api/v1/me/inbox")
                .then()
                .body("items.findAll { it.kind == 'REPORT_OPENED' }.words.day", hasItem(someDays()));
    }

    @Test
    void moreTimeForAllReachesWhoIsExemptAndAskedLater() {
        var round = reports.quarter(OVER, someDays());
        var report = reports.reportOf(round, company);
        reports.move(reports.officer, report, "exemption", Map.of("reason", "已停业"))
                .statusCode(200);
        as(reports.officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("dueOn", FAR, "reason", "统一延期"))
                .post(ROUND + "/extension", park, round)
                .then()
                .statusCode(200);
        reports.move(reports.officer, report, "requirement", Map.of("reason", "已恢复经营"))
                .statusCode(200)
                .body("dueOn", equalTo(FAR));
    }

    @Test
    void aPeriodBeforeThereWereRulesOrThatHasNotBegunIsRefused() {
        for (var period : Map.of("2023-07-01", "report.period-early", "2190-01-01", "report.period-ahead")
                .entrySet()) {
            as(reports.officer)
                    .queryParams("kind", "QUARTER", "from", period.getKey())
                    .get(ROUNDS + "/proposal", park)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo(period.getValue()));
            opening(period.getKey(), FAR)
                    .statusCode(422)
                    .body("code", equalTo(period.getValue()))
                    .body("errors[0].pointer", equalTo("/from"));
        }
        as(reports.officer).get(ROUNDS, park).then().body("items", hasSize(0));
        // The last one that ended before the rules began, and the first that did not.
        opening("2023-10-01", FAR).statusCode(422);
        opening("2024-01-01", FAR).statusCode(201);
    }

    private ValidatableResponse opening(String from, String dueOn) {
        return as(reports.officer)
                .body(Reports.round("QUARTER", from, reports.form("quarterly-operation"), dueOn))
                .post(ROUNDS, park)
                .then();
    }
}
