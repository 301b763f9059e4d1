package org.seedbed.reporting.internal.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
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
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Reports of two companies that are found to be one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MergedReportsTest {

    private static final String COMPANY = "/api/v1/parks/{park}/companies/{company}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Reports reports;
    private UUID twin;
    private UUID firm;
    private UUID round;

    /** Of a quarter, in which the duplicate left in the middle and the company came after. */
    @BeforeEach
    void twoStaysInAQuarter() {
        park = world.park();
        reports = new Reports(world, park);
        twin = register.company(park, CompanyKind.OTHER, Unique.name("重复登记（示例）"), null, null);
        firm = register.firm(park, Unique.name("正式登记（示例）"));
        register.tenant(park, twin, "2026-01-01", "2026-08-01", Stage.INCUBATOR);
        register.tenant(park, firm, "2026-08-01", null, Stage.INCUBATOR);
        round = reports.quarter("2026-07-01", clock.today().plusDays(20).toString());
    }

    @Test
    void aReportThatIsFiledCountsAndOneThatIsNotNeedNotBe() {
        var filed = reports.reportOf(round, twin);
        var empty = reports.reportOf(round, firm);
        reports.file(world.with(Role.OWNER, twin), twin, filed, "1000.00");
        merge().statusCode(200);
        var owner = world.with(Role.OWNER, firm);
        as(owner)
                .get(Reports.OWN, firm)
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(filed.toString(), empty.toString()));
        reports.get(filed).body("state", equalTo("CHECKED")).body("companyId", equalTo(firm.toString()));
        reports.get(empty).body("state", equalTo("EXEMPT")).body("steps.move", contains("EXEMPT_FROM"));
        // Nobody is missing: the company has reported.
        as(reports.officer).get(Reports.ROUND, park, round).then().body("missing", equalTo(0));
    }

    @Test
    void ofTwoThatNobodyFiledTheCompanysOwnIsLeftToFile() {
        var twins = reports.reportOf(round, twin);
        var own = reports.reportOf(round, firm);
        merge().statusCode(200);
        reports.get(twins).body("state", equalTo("EXEMPT"));
        reports.file(world.with(Role.OWNER, firm), firm, own, "1000.00");
        reports.move(reports.officer, twins, "requirement", Map.of("reason", "仍需填报（示例）"))
                .statusCode(409)
                .body("code", equalTo("report.one-in-round"));
    }

    /** Also where what is given up is the company's own, and half filled in. */
    @Test
    void whoMergesIsToldWhatMovesAndWhichReportsAreGivenUp() {
        var twins = reports.reportOf(round, twin);
        var own = reports.reportOf(round, firm);
        preview()
                .body("records.reports", equalTo(1))
                .body("records.bills", equalTo(0))
                .body("reportsExempted.reportId", contains(twins.toString()))
                .body("reportsExempted[0].begun", equalTo(false));
        reports.file(world.with(Role.OWNER, twin), twin, twins, "1000.00");
        preview()
                .body("records.figures", greaterThan(0))
                .body("reportsExempted.reportId", contains(own.toString()))
                .body("reportsExempted[0].companyId", equalTo(firm.toString()))
                .body("reportsExempted[0].from", equalTo("2026-07-01"))
                .body("reportsExempted[0].to", equalTo("2026-10-01"));
        merge().statusCode(200);
        reports.get(own).body("state", equalTo("EXEMPT"));
    }

    private ValidatableResponse preview() {
        return as(reports.officer)
                .queryParam("into", firm)
                .get(COMPANY + "/merge-preview", park, twin)
                .then()
                .statusCode(200);
    }

    @Test
    void twoThatHaveBothFiledAreNotOneCompany() {
        reports.file(world.with(Role.OWNER, twin), twin, reports.reportOf(round, twin), "1000.00");
        reports.file(world.with(Role.OWNER, firm), firm, reports.reportOf(round, firm), "2000.00");
        as(reports.officer)
                .queryParam("into", firm)
                .get(COMPANY + "/merge-preview", park, twin)
                .then()
                .body("obstacles.code", contains("company.merge-reported-twice"))
                .body("obstacles[0].params.from", equalTo("2026-07-01"))
                .body(
                        "obstacles[0].params.to",
                        equalTo(LocalDate.of(2026, 9, 30).toString()));
        merge().statusCode(409).body("code", equalTo("company.merge-reported-twice"));
    }

    private ValidatableResponse merge() {
        return as(reports.officer)
                .header("If-Match", as(reports.officer).get(COMPANY, park, twin).header("ETag"))
                .body(Map.of("into", firm, "reason", "重复登记（示例）"))
                .post(COMPANY + "/merge", park, twin)
                .then();
    }
}
