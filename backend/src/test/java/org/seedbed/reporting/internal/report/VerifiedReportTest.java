package org.seedbed.reporting.internal.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.seedbed.testing.Reports.OWN;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What a correction does to a figure of the report that a second person had verified. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class VerifiedReportTest {

    private static final String FIGURE = "/api/v1/parks/{park}/companies/{company}/figures/records/{figure}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase jobs;

    private Reports reports;
    private UUID park;
    private UUID company;
    private Person founder;
    private Person second;
    private UUID report;

    @BeforeEach
    void aReportOfACompany() {
        park = world.park();
        reports = new Reports(world, park);
        company = register.firm(park, Unique.name("企业"));
        founder = world.with(Role.OWNER, company);
        second = world.with(Role.CHECKER, park);
        register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        report = reports.reportOf(reports.quarter("2026-01-01", "2099-06-30"), company);
    }

    @Test
    void whatWasVerifiedByTheReportsPaperLapsesWithIt() {
        attach();
        reports.file(founder, company, report, "100.00");
        verify(counting()).statusCode(201);
        assertThat(revenue()).containsExactly("100.00 EVIDENCED", "100.00 VERIFIED");
        restated("120.00");
        assertThat(revenue()).containsExactly("120.00 SELF_REPORTED");
        inbox(second)
                .body("items.kind", hasItem("FIGURE_RESTATED"))
                .body("items.find { it.kind == 'FIGURE_RESTATED' }.subjectId", equalTo(company.toString()))
                .body("items.find { it.kind == 'FIGURE_RESTATED' }.words.day", equalTo("2026-03-31"));
    }

    @Test
    void aCorrectionOfAnotherNumberLeavesIt() {
        attach();
        reports.file(founder, company, report, "100.00");
        verify(counting()).statusCode(201);
        restate();
        var answers = Reports.answers("100.00");
        answers.put("employees", "9");
        reports.ownSave(founder, company, report, Reports.save(answers)).statusCode(200);
        reports.ownSubmit(founder, company, report).statusCode(200);
        reports.move(reports.checker, report, "check", Map.of()).statusCode(200);
        assertThat(revenue()).contains("100.00 VERIFIED");
        inbox(second).body("items.findAll { it.kind == 'FIGURE_RESTATED' }", empty());
    }

    @Test
    void whatThePapersOfTheParkShowStandsAndIsToldOf() {
        reports.file(founder, company, report, "100.00");
        var raised = as(reports.officer)
                .body(Map.of("companyFigureFileId", paper(), "note", "审计报告（示例）"))
                .post(FIGURE + "/evidence", park, company, counting())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        verify(UUID.fromString(raised)).statusCode(201);
        restated("120.00");
        assertThat(revenue()).containsExactly("100.00 EVIDENCED", "100.00 VERIFIED", "120.00 SELF_REPORTED");
        inbox(second).body("items.kind", hasItem("FIGURE_RESTATED"));
    }

    @Test
    void whoVerifiedAndNowChecksIsToldToo() {
        attach();
        reports.file(founder, company, report, "100.00");
        verify(counting()).statusCode(201);
        restate();
        reports.ownSave(founder, company, report, Reports.save(Reports.answers("120.00")))
                .statusCode(200);
        reports.ownSubmit(founder, company, report).statusCode(200);
        reports.move(second, report, "check", Map.of()).statusCode(200);
        inbox(second).body("items.kind", hasItem("FIGURE_RESTATED"));
        inbox(reports.checker).body("items.findAll { it.kind == 'FIGURE_RESTATED' }.size()", equalTo(1));
    }

    private void restated(String revenue) {
        restate();
        reports.file(founder, company, report, revenue);
    }

    private void restate() {
        reports.move(reports.officer, report, "restatement", Map.of("reason", "审计调整"))
                .statusCode(200);
    }

    private ValidatableResponse verify(UUID figure) {
        return as(second).post(FIGURE + "/verification", park, company, figure).then();
    }

    private static ValidatableResponse inbox(Person person) {
        return as(person).get("/api/v1/me/inbox").then().statusCode(200);
    }

    private UUID counting() {
        return jobs.first(Sql.of("""
                        select id from company_figure where company_id = ? and metric = 'REVENUE' and withdraws is null
                        order by seq desc""", company), row -> row.uuid("id")).orElseThrow();
    }

    private List<String> revenue() {
        return jobs.list(Sql.of("""
                        select f.value || ' ' || f.level as text from company_figure f
                        where f.company_id = ? and f.metric = 'REVENUE' and f.withdraws is null
                            and not exists (select from company_figure w where w.withdraws = f.id)
                        order by f.seq""", company), row -> row.text("text"));
    }

    private void attach() {
        as(founder)
                .header("If-Match", "\"" + reports.version(report) + "\"")
                .contentType("multipart/form-data")
                .multiPart("file", "申报表.pdf", "%PDF-1.7 x".getBytes(UTF_8), "application/pdf")
                .queryParam("section", "operation")
                .post(OWN + "/{report}/files", company, report)
                .then()
                .statusCode(200);
    }

    private String paper() {
        return as(reports.officer)
                .contentType("multipart/form-data")
                .multiPart("file", "audit.pdf", "%PDF-1.7 y".getBytes(UTF_8), "application/pdf")
                .post("/api/v1/parks/{park}/companies/{company}/figures/files", park, company)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
