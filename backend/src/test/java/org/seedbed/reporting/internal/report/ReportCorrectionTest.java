package org.seedbed.reporting.internal.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.seedbed.testing.Reports.OWN;
import static org.seedbed.testing.Reports.REPORT;
import static org.seedbed.testing.Reports.ROUNDS;
import static org.seedbed.testing.Reports.answers;
import static org.seedbed.testing.Reports.save;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.seedbed.testing.Bills;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What a correction does to figures that were taken from what was checked before. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportCorrectionTest {

    private static final String FAR = "2099-06-30";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase jobs;

    @Inject
    Bills bills;

    private Reports reports;
    private UUID park;
    private UUID company;
    private Person founder;

    @BeforeEach
    void aCompanyInAPark() {
        park = world.park();
        reports = new Reports(world, park);
        company = register.firm(park, Unique.name("企业"));
        founder = world.with(Role.OWNER, company);
        register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
    }

    /** What counts of the revenue of a quarter, and how sure it is. */
    private List<String> revenue(String from) {
        return jobs.list(Sql.of("""
                        select f.value || ' ' || f.level as text from company_figure f
                        where f.company_id = ? and f.metric = 'REVENUE' and f.period_kind = 'QUARTER'
                            and f.period_from = ?::date and f.withdraws is null
                            and not exists (select from company_figure w where w.withdraws = f.id)
                        order by f.seq""", company, from), row -> row.text("text"));
    }

    private UUID quarter(String from) {
        return reports.reportOf(reports.quarter(from, FAR), company);
    }

    private void restate(UUID report) {
        reports.move(reports.officer, report, "restatement", Map.of("reason", "审计调整"))
                .statusCode(200);
    }

    @Test
    void whatACheckedReportNoLongerSaysIsTakenBack() {
        var first = quarter("2026-01-01");
        reports.file(founder, company, first, "100.00");
        var second = quarter("2026-04-01");
        reports.file(founder, company, second, "150.00");
        assertThat(revenue("2026-04-01")).containsExactly("50.00 SELF_REPORTED");
        restate(first);
        reports.file(founder, company, first, "180.00");
        assertThat(revenue("2026-01-01")).containsExactly("180.00 SELF_REPORTED");
        // 150 less 180 is nothing that fell on the second quarter: what did is not known.
        assertThat(revenue("2026-04-01")).isEmpty();
        restate(second);
        reports.file(founder, company, second, "270.00");
        assertThat(revenue("2026-04-01")).containsExactly("90.00 SELF_REPORTED");
    }

    @Test
    void aPaperShowsTheValuesItWasCheckedWith() {
        var report = quarter("2026-01-01");
        attach(report);
        reports.file(founder, company, report, "100.00");
        assertThat(revenue("2026-01-01")).containsExactly("100.00 EVIDENCED");
        // Another section is put right: the paper still shows what it showed.
        restate(report);
        var staff = answers("100.00");
        staff.put("employees", "9");
        file(report, staff);
        assertThat(revenue("2026-01-01")).containsExactly("100.00 EVIDENCED");
        restate(report);
        reports.file(founder, company, report, "120.00");
        assertThat(revenue("2026-01-01")).containsExactly("120.00 SELF_REPORTED");
        restate(report);
        attach(report);
        reports.file(founder, company, report, "130.00");
        assertThat(revenue("2026-01-01")).containsExactly("130.00 EVIDENCED");
    }

    @Test
    void aPaperOfAReturnedReportIsLookedAtWithWhatIsFiledNext() {
        var report = quarter("2026-01-01");
        attach(report);
        reports.ownSave(founder, company, report, save(answers("100000.00"))).statusCode(200);
        reports.ownSubmit(founder, company, report).statusCode(200);
        reports.move(reports.officer, report, "return", Map.of("reason", "单位有误", "remarks", List.of()))
                .statusCode(200);
        reports.file(founder, company, report, "100.00");
        assertThat(revenue("2026-01-01")).containsExactly("100.00 EVIDENCED");
    }

    private void attach(UUID report) {
        as(founder)
                .header("If-Match", "\"" + reports.version(report) + "\"")
                .contentType("multipart/form-data")
                .multiPart("file", "申报表.pdf", "%PDF-1.7 x".getBytes(UTF_8), "application/pdf")
                .queryParam("section", "operation")
                .post(OWN + "/{report}/files", company, report)
                .then()
                .statusCode(200);
    }

    private void file(UUID report, Map<String, String> answers) {
        reports.ownSave(founder, company, report, save(answers)).statusCode(200);
        reports.ownSubmit(founder, company, report).statusCode(200);
        reports.move(reports.checker, report, "check", Map.of()).statusCode(200);
    }

    @Test
    void whatWasReturnedIsComparedWithNothing() {
        var first = quarter("2026-01-01");
        reports.ownSave(founder, company, first, save(answers("100000000.00"))).statusCode(200);
        reports.ownSubmit(founder, company, first).statusCode(200);
        var second = quarter("2026-04-01");
        reports.ownSave(founder, company, second, save(answers("150000.00")))
                .statusCode(200)
                .body("findings.kind", hasItem("SHRUNK"));
        reports.move(reports.officer, first, "return", Map.of("reason", "单位有误", "remarks", List.of()))
                .statusCode(200);
        as(founder)
                .get(OWN + "/{report}", company, second)
                .then()
                .body("findings", empty())
                .body("previousFrom", equalTo(null));
        reports.ownSubmit(founder, company, second).statusCode(200);
        reports.move(reports.checker, second, "check", Map.of()).statusCode(200);
        assertThat(revenue("2026-04-01")).isEmpty();
    }

    @Test
    void aBriefOfTheSameDayLeavesThePartsOfThePeople() {
        reports.file(founder, company, quarter("2026-04-01"), "100.00");
        assertThat(heads()).containsExactly("8", "COLLEGE_UP 2", "FRESH_GRADUATE 2", "OVERSEAS_RETURNEE 2");
        String round = as(reports.officer)
                .body(Reports.round("MONTH", "2026-06-01", reports.form("monthly-brief"), FAR))
                .post(ROUNDS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var brief = reports.reportOf(UUID.fromString(round), company);
        file(brief, Map.of("revenue", "100.00", "taxPaid", "0.00", "employees", "7"));
        assertThat(heads()).containsExactly("7", "COLLEGE_UP 2", "FRESH_GRADUATE 2", "OVERSEAS_RETURNEE 2");
        restate(brief);
        file(brief, Map.of("revenue", "100.00", "taxPaid", "0.00", "employees", "1"));
        // Two cannot be part of one.
        assertThat(heads()).containsExactly("1");
    }

    private List<String> heads() {
        return jobs.list(Sql.of("""
                        select e.total::text as text from employment_count e where e.company_id = ? and e.as_of = '2026-06-30'
                        union all
                        select s.tag || ' ' || s.people from employment_count e
                        join employment_sub_count s on s.count_id = e.id
                        where e.company_id = ? and e.as_of = '2026-06-30' order by 1""", company, company), row -> row.text("text"));
    }

    @Test
    void twoChecksAtOnceCountOneFromTheOther() throws Exception {
        var first = quarter("2026-01-01");
        reports.file(founder, company, first, "100.00");
        var second = quarter("2026-04-01");
        reports.file(founder, company, second, "250.00");
        for (int round = 1; round <= 3; round++) {
            var total = 100 + 20 * round;
            for (var report : List.of(first, second)) {
                restate(report);
                reports.ownSave(founder, company, report, save(answers(report == first ? total + ".00" : "250.00")))
                        .statusCode(200);
                reports.ownSubmit(founder, company, report).statusCode(200);
            }
            var versions = Map.of(first, reports.version(first), second, reports.version(second));
            var statuses = Rush.of(2, i -> () -> {
                var report = i == 0 ? first : second;
                return as(reports.checker)
                        .header("If-Match", "\"" + versions.get(report) + "\"")
                        .post(REPORT + "/check", park, report)
                        .statusCode();
            });
            assertThat(statuses).containsOnly(200);
            assertThat(revenue("2026-04-01")).containsExactly((250 - total) + ".00 SELF_REPORTED");
        }
    }

    @Test
    void theCompanyIsToldThatItHasToCorrectAndUntilWhen() {
        var report = quarter("2026-01-01");
        reports.file(founder, company, report, "100.00");
        restate(report);
        as(founder)
                .get("/api/v1/me/inbox")
                .then()
                .statusCode(200)
                .body("items.findAll { it.subjectId == '" + report + "' }.kind", hasItem("REPORT_RETURNED"));
        as(founder)
                .get(OWN + "/{report}", company, report)
                .then()
                .body("abilities", hasItem("submit"))
                .body("abilities", not(hasItem("check")));
    }

    @Test
    void aCorrectionThatWasNotNeededIsTakenBack() {
        var report = quarter("2026-01-01");
        reports.file(founder, company, report, "100.00");
        restate(report);
        reports.ownSave(founder, company, report, save(answers("90.00"))).statusCode(200);
        reports.move(reports.officer, report, "restatement/withdrawal", Map.of("reason", "无需更正"))
                .statusCode(403);
        reports.get(report).body("abilities", hasItem("keep"));
        reports.move(reports.checker, report, "restatement/withdrawal", Map.of("reason", "无需更正"))
                .statusCode(200)
                .body("state", equalTo("CHECKED"))
                .body("revision", equalTo(1))
                .body("checkedRevision", equalTo(1))
                .body("restateReason", equalTo(null))
                .body("fields.find { it.key == 'revenue' }.value", equalTo("100.00"))
                .body("steps.move", hasItem("KEEP"));
        assertThat(revenue("2026-01-01")).containsExactly("100.00 SELF_REPORTED");
        reports.move(reports.checker, report, "restatement/withdrawal", Map.of("reason", "再来"))
                .statusCode(409)
                .body("code", equalTo("report.move"));
    }

    @Test
    void whoHasToCorrectIsRemindedToo() {
        var round = reports.quarter("2026-01-01", FAR);
        var report = reports.reportOf(round, company);
        reports.file(founder, company, report, "100.00");
        restate(report);
        as(reports.officer)
                .post(ROUNDS + "/{round}/reminders", park, round)
                .then()
                .statusCode(201)
                .body("reminded", equalTo(1));
    }

    @Test
    void aNoteAndAConfirmationAreForTheValueTheyWereGivenWith() {
        reports.file(founder, company, quarter("2026-01-01"), "1000.00");
        var report = quarter("2026-04-01");
        var note = Map.of("revenue", "新增大客户");
        reports.ownSave(founder, company, report, save(answers("3000.00"), note, List.of()))
                .body("findings.find { it.kind == 'CHANGE' }.settled", equalTo(true));
        reports.ownSave(founder, company, report, save(answers("3100.00"), note, List.of()))
                .statusCode(200)
                .body("fields.find { it.key == 'revenue' }.note", equalTo(null))
                .body("findings.find { it.kind == 'CHANGE' }.settled", equalTo(false));
        reports.ownSave(
                        founder,
                        company,
                        report,
                        save(answers("20000.00"), Map.of("revenue", "见合同"), List.of("revenue")))
                .body("findings.findAll { !it.settled }", empty());
        reports.ownSave(founder, company, report, save(answers("200000.00"), Map.of(), List.of("revenue")))
                .statusCode(200)
                .body("fields.find { it.key == 'revenue' }.confirmed", equalTo(false));
        // Given back, it is confirmed anew.
        reports.ownSave(
                founder, company, report, save(answers("20000.00"), Map.of("revenue", "见合同"), List.of("revenue")));
        reports.ownSubmit(founder, company, report).statusCode(200);
        reports.move(reports.officer, report, "return", Map.of("reason", "单位有误", "remarks", List.of()))
                .statusCode(200)
                .body("fields.find { it.key == 'revenue' }.confirmed", equalTo(false))
                .body("fields.find { it.key == 'revenue' }.note", equalTo("见合同"));
    }

    @Test
    void whatIsPaidIsShownToWhoSeesBills() {
        reports.file(founder, company, quarter("2026-01-01"), "100.00");
        var report = quarter("2026-04-01");
        var staff = world.with(Role.STAFF, company);
        var path = OWN + "/{report}";
        as(founder).get(path, company, report).then().body("fields.key", hasItem("rent"));
        as(staff)
                .get(path, company, report)
                .then()
                .statusCode(200)
                .body("fields.key", not(hasItem("rent")))
                .body("fields.key", hasItem("area"))
                .body("form.content.sections.fields.key.flatten()", not(hasItem("rent")));
        reports.ownSave(staff, company, report, save(answers("150.00"))).statusCode(200);
        String revision = reports.ownSubmit(staff, company, report)
                .statusCode(200)
                .extract()
                .path("revisions[0].id");
        as(staff)
                .get(path + "/revisions/{revision}", company, report, revision)
                .then()
                .statusCode(200)
                .body("fields.key", not(hasItem("rent")));
        // What was filed holds it all the same.
        as(reports.checker)
                .get(REPORT + "/revisions/{revision}", park, report, revision)
                .then()
                .body("fields.find { it.key == 'rent' }.value", equalTo("0.00"));
    }

    @Test
    void rentCountsByTheDaysOfThePeriod() {
        var tenant = jobs.first(Sql.of("select id from tenant where company_id = ?", company), row -> row.uuid("id"))
                .orElseThrow();
        var report = quarter("2026-04-01");
        bills.rent(park, tenant, "ZD-2026-009001", "2026-04-15", "3100.00");
        // 14 of the 31 days from 15 March.
        as(founder)
                .get(OWN + "/{report}", company, report)
                .then()
                .body("fields.find { it.key == 'rent' }.value", equalTo("1400.00"));
    }

    @Test
    void whatTheCompanySaidItselfIsNoCountOfThePark() {
        reports.file(founder, company, quarter("2026-01-01"), "100.00");
        var report = quarter("2026-04-01");
        as(founder)
                .get(OWN + "/{report}", company, report)
                .then()
                .body("fields.find { it.key == 'employees' }.offered", equalTo("8"))
                .body("fields.find { it.key == 'employees' }.source.source", equalTo("LAST_REPORT"));
        count("2026-02-01", 5);
        as(founder)
                .get(OWN + "/{report}", company, report)
                .then()
                .body("fields.find { it.key == 'employees' }.source.source", equalTo("LAST_REPORT"));
        count("2026-05-01", 6);
        as(founder)
                .get(OWN + "/{report}", company, report)
                .then()
                .body("fields.find { it.key == 'employees' }.offered", equalTo("6"))
                .body("fields.find { it.key == 'employees' }.source.source", equalTo("EMPLOYEES"));
    }

    private void count(String day, int people) {
        as(reports.officer)
                .body(Map.of("asOf", day, "total", people, "subCounts", List.of()))
                .post("/api/v1/parks/{park}/companies/{company}/employment-counts", park, company)
                .then()
                .statusCode(201);
    }
}
