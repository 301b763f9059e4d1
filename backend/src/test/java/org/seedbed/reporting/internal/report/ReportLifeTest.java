package org.seedbed.reporting.internal.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Reports.OWN;
import static org.seedbed.testing.Reports.REPORT;
import static org.seedbed.testing.Reports.ROUND;
import static org.seedbed.testing.Reports.answers;
import static org.seedbed.testing.Reports.save;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportLifeTest {

    private static final String FAR = "2099-06-30";

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

    @BeforeEach
    void aCompanyInAPark() {
        park = world.park();
        reports = new Reports(world, park);
        company = register.firm(park, Unique.name("企业"));
        founder = world.with(Role.OWNER, company);
        var tenant = register.tenant(park, company, "2025-01-01", null, org.seedbed.tenancy.Stage.INCUBATOR);
        register.lease(park, tenant, register.office(park, "B101", "120.00"), "2025-01-01", "2029-01-01");
    }

    @Test
    void aReportGoesFromTheCompanyToItsCheckAndIsRestated() {
        var round = reports.quarter("2026-04-01", FAR);
        var report = reports.reportOf(round, company);
        as(founder)
                .get(OWN, company)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].late", equalTo(false));
        as(founder)
                .get(OWN + "/{report}", company, report)
                .then()
                .statusCode(200)
                .body("fields.find { it.key == 'area' }.value", equalTo("120.00"))
                .body("fields.find { it.key == 'area' }.source.source", equalTo("AREA"))
                .body("fields.find { it.key == 'area' }.source.on", equalTo("2026-06-30"))
                .body("abilities", contains("save", "submit", "attach"));
        reports.ownSave(founder, company, report, save(Map.of("revenue", "1000000")))
                .statusCode(200)
                .body("state", equalTo("SAVED"))
                .body("fields.find { it.key == 'revenue' }.value", equalTo("1000000.00"));
        reports.ownSubmit(founder, company, report)
                .statusCode(422)
                .body("code", equalTo("report.incomplete"))
                .body("errors.find { it.pointer == '/answers/employees' }.code", equalTo("report.answer-missing"))
                .body("errors.pointer", not(hasItem("/answers/revenue")));
        reports.ownSave(founder, company, report, save(answers("1000000.00"))).statusCode(200);
        reports.ownSubmit(founder, company, report)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("revision", equalTo(1))
                .body("onBehalf", equalTo(false))
                .body("abilities", empty());
        var remark = Map.of("field", "revenue", "text", "与开票金额不符，请核对");
        reports.move(reports.officer, report, "return", Map.of("reason", "请核对营业收入", "remarks", List.of(remark)))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        as(founder)
                .get(OWN + "/{report}", company, report)
                .then()
                .body("returnReason", equalTo("请核对营业收入"))
                .body("fields.find { it.key == 'revenue' }.remark", equalTo("与开票金额不符，请核对"));
        told(founder, "REPORT_OPENED", "REPORT_RETURNED");
        told(reports.checker, "REPORT_SUBMITTED");
        reports.file(founder, company, report, "1100000.00");
        sums(round, "1100000.00", 1, 0);

        reports.move(reports.officer, report, "restatement", Map.of("reason", "审计调整"))
                .statusCode(200)
                .body("state", equalTo("RESTATING"))
                .body("checkedRevision", equalTo(2));
        reports.ownSave(founder, company, report, save(answers("900000.00"))).statusCode(200);
        // What was checked counts until the correction is.
        sums(round, "1100000.00", 1, 0);
        reports.ownSubmit(founder, company, report).statusCode(200).body("revision", equalTo(3));
        sums(round, "1100000.00", 1, 0);
        reports.move(reports.checker, report, "check", Map.of())
                .statusCode(200)
                .body("state", equalTo("CHECKED"))
                .body("revisions.number", contains(3, 2, 1))
                .body("revisions[0].restateReason", equalTo("审计调整"))
                .body(
                        "steps.move",
                        contains("SAVE", "SUBMIT", "RETURN", "SUBMIT", "CHECK", "RESTATE", "SUBMIT", "CHECK"));
        sums(round, "900000.00", 1, 0);
        String first = reports.get(report).extract().path("revisions[2].id");
        as(founder)
                .get(OWN + "/{report}/revisions/{revision}", company, report, first)
                .then()
                .statusCode(200)
                .body("fields.find { it.key == 'revenue' }.value", equalTo("1000000.00"))
                .body("fields.find { it.key == 'area' }.value", equalTo("120.00"));
    }

    private static void told(Person person, String... kinds) {
        as(person).get("/api/v1/me/inbox").then().statusCode(200).body("items.kind", hasItems(kinds));
    }

    private void sums(UUID round, String revenue, int counted, int missing) {
        as(reports.checker)
                .get(ROUND + "/sums", park, round)
                .then()
                .statusCode(200)
                .body("counted", equalTo(counted))
                .body("missing", equalTo(missing))
                .body("sums.find { it.key == 'revenue' }.sum", equalTo(revenue));
    }

    @Test
    void theNextQuarterIsSeenBesideTheLast() {
        var second = reports.quarter("2026-04-01", FAR);
        reports.file(founder, company, reports.reportOf(second, company), "1000000.00");
        var third = reports.reportOf(reports.quarter("2026-07-01", FAR), company);
        as(founder)
                .get(OWN + "/{report}", company, third)
                .then()
                .statusCode(200)
                .body("previousFrom", equalTo("2026-04-01"))
                .body("fields.find { it.key == 'revenue' }.previous", equalTo("1000000.00"))
                .body("fields.find { it.key == 'revenue' }.offered", nullValue())
                .body("fields.find { it.key == 'ipValid' }.offered", equalTo("0"))
                .body("fields.find { it.key == 'ipValid' }.source.source", equalTo("LAST_REPORT"))
                // Typed anew: five running totals, two amounts and two counts of the quarter.
                .body("toType", equalTo(9));
        reports.ownSave(founder, company, third, save(answers("999999.99")))
                .statusCode(200)
                .body("findings.kind", contains("SHRUNK"));
        reports.ownSubmit(founder, company, third)
                .statusCode(422)
                .body("errors[0].code", equalTo("report.ytd-shrunk"))
                .body("errors[0].params.previous", equalTo("1000000.00"));
        // Typed in 千元: asked whether the unit is right, and refused as shrunk besides.
        reports.ownSave(founder, company, third, save(answers("1500.00")))
                .statusCode(200)
                .body("findings.kind", contains("SHRUNK", "UNIT"));
        reports.ownSave(founder, company, third, save(answers("15000000.00")))
                .statusCode(200)
                .body("findings.kind", contains("UNIT"))
                .body("findings[0].params.factor", equalTo("10"));
        reports.ownSubmit(founder, company, third)
                .statusCode(422)
                .body("errors[0].code", equalTo("report.unit-unconfirmed"));
        reports.ownSave(founder, company, third, save(answers("15000000.00"), Map.of(), List.of("revenue")))
                .statusCode(200);
        reports.ownSubmit(founder, company, third)
                .statusCode(200)
                .body("fields.find { it.key == 'revenue' }.own", equalTo("14000000.00"));
    }

    @Test
    void whatWasCheckedBecomesFiguresOfTheCompany() {
        var first = reports.reportOf(reports.quarter("2026-01-01", FAR), company);
        reports.file(founder, company, first, "1000000.00");
        var second = reports.reportOf(reports.quarter("2026-04-01", FAR), company);
        reports.ownSave(founder, company, second, save(answers("1800000.00"))).statusCode(200);
        reports.ownSubmit(founder, company, second).statusCode(200);
        assertThat(figure("2026-04-01")).isEmpty();
        reports.move(reports.checker, second, "check", Map.of()).statusCode(200);
        assertThat(figure("2026-01-01")).contains("1000000.00 SELF_REPORTED");
        assertThat(figure("2026-04-01")).contains("800000.00 SELF_REPORTED");
        // Put right afterwards, the first quarter changes what fell on the second.
        reports.move(reports.officer, first, "restatement", Map.of("reason", "漏报一份合同"));
        reports.file(founder, company, first, "1200000.00");
        assertThat(figure("2026-01-01")).contains("1200000.00 SELF_REPORTED");
        assertThat(figure("2026-04-01")).contains("600000.00 SELF_REPORTED");
    }

    private Optional<String> figure(String from) {
        return jobs.first(Sql.of("""
                        select value || ' ' || level as text from company_figure
                        where company_id = ? and metric = 'REVENUE' and period_kind = 'QUARTER' and period_from = ?::date
                        order by seq desc limit 1""", company, from), row -> row.text("text"));
    }

    @Test
    void nothingOfAnswersThatAreNoneIsKept() {
        var report = reports.reportOf(reports.quarter("2026-04-01", FAR), company);
        reports.ownSave(founder, company, report, save(Map.of("revenue", "一百万", "nothing", "1", "area", "5")))
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("errors.pointer", containsInAnyOrder("/answers/revenue", "/answers/nothing", "/answers/area"))
                .body(
                        "errors.code",
                        containsInAnyOrder("report.answer-format", "report.field-unknown", "report.field-known"));
        reports.get(report).body("state", equalTo("OPEN")).body("version", equalTo(0));
    }

    @Test
    void anOldVersionIsNotWrittenOver() {
        var report = reports.reportOf(reports.quarter("2026-04-01", FAR), company);
        reports.ownSave(founder, company, report, save(Map.of("revenue", "1"))).statusCode(200);
        as(founder)
                .header("If-Match", "\"0\"")
                .body(save(Map.of("revenue", "2")))
                .put(OWN + "/{report}/answers", company, report)
                .then()
                .statusCode(412);
        as(founder)
                .body(save(Map.of("revenue", "2")))
                .put(OWN + "/{report}/answers", company, report)
                .then()
                .statusCode(428);
        reports.get(report).body("fields.find { it.key == 'revenue' }.value", equalTo("1.00"));
    }

    @Test
    void ofTwoWhoFileAtOnceOneFiles() throws Exception {
        var report = reports.reportOf(reports.quarter("2026-04-01", FAR), company);
        reports.ownSave(founder, company, report, save(answers("1.00"))).statusCode(200);
        var version = reports.version(report);
        var staff = world.with(Role.STAFF, company);
        var answers = Rush.of(
                4,
                i -> () -> as(i % 2 == 0 ? founder : staff)
                        .header("If-Match", "\"" + version + "\"")
                        .post(OWN + "/{report}/submission", company, report)
                        .statusCode());
        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers.stream().filter(status -> status != 200)).allMatch(status -> status == 412 || status == 409);
        reports.get(report).body("revision", equalTo(1)).body("revisions", hasSize(1));
    }

    @Test
    void othersHaveNoSuchReport() {
        var report = reports.reportOf(reports.quarter("2026-04-01", FAR), company);
        var other = register.firm(park, Unique.name("另一家"));
        var stranger = world.with(Role.OWNER, other);
        as(stranger).get(OWN + "/{report}", other, report).then().statusCode(404);
        as(stranger).get(OWN + "/{report}", company, report).then().statusCode(404);
        as(stranger)
                .header("If-Match", "\"0\"")
                .post(OWN + "/{report}/submission", other, report)
                .then()
                .statusCode(404);
        as(world.with(Role.RECEPTION, park)).get(REPORT, park, report).then().statusCode(403);
        as(founder).get(REPORT, park, report).then().statusCode(404);
    }

    @Test
    void whoFiledItDoesNotCheckIt() {
        var report = reports.reportOf(reports.quarter("2026-04-01", FAR), company);
        as(reports.officer)
                .header("If-Match", "\"0\"")
                .body(save(answers("5.00")))
                .put(REPORT + "/answers", park, report)
                .then()
                .statusCode(200);
        reports.move(reports.officer, report, "submission", Map.of())
                .statusCode(200)
                .body("onBehalf", equalTo(true));
        world.grant(reports.officer, Role.CHECKER, park);
        reports.move(reports.officer, report, "check", Map.of())
                .statusCode(422)
                .body("code", equalTo("report.same-person"));
        reports.move(reports.checker, report, "check", Map.of()).statusCode(200);
        reports.ownSave(founder, company, report, save(answers("6.00")))
                .statusCode(409)
                .body("code", equalTo("report.move"));
    }

    @Test
    void whatWasFiledStaysWhoeverReachesForIt() {
        var report = reports.reportOf(reports.quarter("2026-04-01", FAR), company);
        reports.file(founder, company, report, "5.00");
        var change = Sql.of("update report_revision set answers = '{}' where report_id = ?", report);
        assertThatThrownBy(() -> jobs.execute(change)).hasStackTraceContaining("stays as it is");
        var removal = Sql.of("delete from report_step where report_id = ?", report);
        assertThatThrownBy(() -> jobs.execute(removal)).hasStackTraceContaining("stays as it is");
    }

    @Test
    void anExemptionTakesTheReportAndIsTakenBack() {
        var round = reports.lateQuarter(jobs, "2026-07-01", "2026-10-15", "2026-10-29");
        var report = reports.reportOf(round, company);
        reports.get(report).body("late", equalTo(true)).body("overdue", equalTo(true));
        reports.move(reports.officer, report, "exemption", Map.of("reason", "已停业，经批准免报"))
                .statusCode(200)
                .body("state", equalTo("EXEMPT"))
                .body("late", equalTo(false))
                .body("abilities", contains("require"));
        as(reports.officer)
                .get(ROUND, park, round)
                .then()
                .body("counts.exempt", equalTo(1))
                .body("counts.late", equalTo(0));
        reports.move(reports.officer, report, "requirement", Map.of("reason", "已恢复经营"))
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        reports.move(reports.officer, report, "extension", Map.of("dueOn", "2026-10-15", "reason", "x"))
                .statusCode(422)
                .body("code", equalTo("report.due-day"));
        reports.move(reports.officer, report, "extension", Map.of("dueOn", FAR, "reason", "负责人出差"))
                .statusCode(200)
                .body("dueOn", equalTo(FAR))
                .body("late", equalTo(false));
    }

    @Test
    void papersStandBesideASection() {
        var report = reports.reportOf(reports.quarter("2026-04-01", FAR), company);
        String file = as(founder)
                .header("If-Match", "\"0\"")
                .contentType("multipart/form-data")
                .multiPart("file", "申报表.pdf", "%PDF-1.7 x".getBytes(UTF_8), "application/pdf")
                .queryParam("section", "operation")
                .post(OWN + "/{report}/files", company, report)
                .then()
                .statusCode(200)
                .body("files.section", contains("operation"))
                .extract()
                .path("files[0].id");
        as(reports.checker)
                .get(REPORT + "/files/{file}", park, report, file)
                .then()
                .statusCode(200);
        var other = world.with(Role.OWNER, register.firm(park, Unique.name("另一家")));
        as(other)
                .get(OWN + "/{report}/files/{file}", company, report, file)
                .then()
                .statusCode(404);
        as(founder)
                .header("If-Match", "\"1\"")
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", "%PDF-1.7 x".getBytes(UTF_8), "application/pdf")
                .queryParam("section", "nowhere")
                .post(OWN + "/{report}/files", company, report)
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("report.section-unknown"));
    }
}
