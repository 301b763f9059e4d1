package org.seedbed.reporting.internal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Reports.FORMS;
import static org.seedbed.testing.Reports.REPORT;
import static org.seedbed.testing.Reports.ROUND;
import static org.seedbed.testing.Reports.ROUNDS;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportRoundTest {

    private static final String THIRD = "2026-07-01";
    private static final String FAR = "2099-06-30";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    ReportCalendar calendar;

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

    @Test
    void whoeverWasThereInThePeriodIsAsked() {
        register.tenant(park, Unique.name("期前离园"), "2026-01-01", THIRD);
        register.tenant(park, Unique.name("期中离园"), "2026-01-01", "2026-07-02");
        register.tenant(park, Unique.name("期后入园"), "2026-10-01", null);
        var team = register.company(park, CompanyKind.TEAM, Unique.name("团队"), null, null);
        register.tenant(park, team, "2026-01-01", null, Stage.NURSERY);
        // Ten working days after 30 September, over the days off in October and the Saturday that makes up for them; or
        // some days from today, where that is later.
        var byRule = deadlines.after("REPORT_DUE", LocalDate.of(2026, 9, 30)).on();
        assertThat(byRule).isEqualTo("2026-10-20");
        var asked = deadlines.after("REPORT_ASKED", clock.today()).on();
        var due = asked.isAfter(byRule) ? asked : byRule;
        as(reports.officer)
                .queryParams("kind", "QUARTER", "from", THIRD)
                .get(ROUNDS + "/proposal", park)
                .then()
                .statusCode(200)
                .body("to", equalTo("2026-10-01"))
                .body("dueOn", equalTo(due.toString()))
                .body("calendarComplete", equalTo(true))
                .body("tenants", equalTo(2))
                .body("teams", equalTo(1));
        var round = reports.quarter(THIRD, FAR);
        as(reports.officer)
                .get(ROUND, park, round)
                .then()
                .statusCode(200)
                .body("counts.open", equalTo(2))
                .body("counts.total", equalTo(2))
                .body("missing", equalTo(0));
        register.tenant(park, Unique.name("补登记"), "2026-08-01", null);
        as(reports.officer).get(ROUND, park, round).then().body("missing", equalTo(1));
        as(reports.officer)
                .post(ROUND + "/missing", park, round)
                .then()
                .statusCode(201)
                .body("added", equalTo(1));
        as(reports.officer)
                .post(ROUND + "/missing", park, round)
                .then()
                .statusCode(201)
                .body("added", equalTo(0));
    }

    @Test
    void teamsReportByAFormOfTheirOwnAndStagesNarrow() {
        var team = register.company(park, CompanyKind.TEAM, Unique.name("团队"), null, null);
        register.tenant(park, team, "2026-01-01", null, Stage.NURSERY);
        var accelerated = register.firm(park, Unique.name("加速"));
        register.tenant(park, accelerated, "2026-01-01", null, Stage.ACCELERATOR);
        var body = new HashMap<>(Reports.round("QUARTER", THIRD, reports.form("quarterly-operation"), FAR));
        body.put("teamFormId", reports.form("team-progress"));
        body.put("stages", List.of("NURSERY", "INCUBATOR"));
        String round = as(reports.officer)
                .body(body)
                .post(ROUNDS, park)
                .then()
                .statusCode(201)
                .body("counts.total", equalTo(2))
                .extract()
                .path("id");
        as(reports.checker)
                .get(ROUND + "/reports", park, round)
                .then()
                .statusCode(200)
                .body("items.team", hasItems(true, false))
                .body("items.companyId", hasItem(team.toString()))
                .body("items.companyId", org.hamcrest.Matchers.not(hasItem(accelerated.toString())));
        as(reports.checker)
                .queryParam("team", true)
                .get(ROUND + "/sums", park, round)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("counted", equalTo(0))
                .body("missing", equalTo(1))
                .body("sums.find { it.key == 'members' }.sum", nullValue());
    }

    @Test
    void aPeriodIsOpenedOnce() throws Exception {
        var body = Reports.round("QUARTER", THIRD, reports.form("quarterly-operation"), FAR);
        var answers = Rush.of(
                3, i -> () -> as(reports.officer).body(body).post(ROUNDS, park).statusCode());
        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers.stream().filter(status -> status != 201)).allMatch(status -> status == 409);
        as(reports.officer)
                .body(body)
                .post(ROUNDS, park)
                .then()
                .statusCode(409)
                .body("code", equalTo("report.round-exists"));
        as(reports.officer).get(ROUNDS, park).then().body("items", hasSize(1));
    }

    @Test
    void whatCannotBeOpenedIsRefused() {
        var form = reports.form("quarterly-operation");
        refused(Reports.round("QUARTER", "2026-08-01", form, FAR), "report.period", "/from");
        refused(Reports.round("YEAR", "2026-01-01", form, FAR), "report.form-unknown", "/formId");
        refused(Reports.round("QUARTER", THIRD, UUID.randomUUID(), FAR), "report.form-unknown", "/formId");
        refused(Reports.round("QUARTER", THIRD, form, "2026-09-30"), "report.due-day", "/dueOn");
        as(reports.officer).get(ROUNDS, park).then().body("items", hasSize(0));
    }

    private void refused(Map<String, ?> body, String code, String pointer) {
        as(reports.officer)
                .body(body)
                .post(ROUNDS, park)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void moreTimeIsForThoseWhoHaveNotFiled() {
        var founder = world.with(Role.OWNER, company);
        var other = register.firm(park, Unique.name("乙企业"));
        register.tenant(park, other, "2026-01-01", null, Stage.INCUBATOR);
        var round = reports.lateQuarter(database, THIRD, "2026-10-15", "2026-10-29");
        var filed = reports.reportOf(round, company);
        reports.file(founder, company, filed, "1.00");
        as(reports.officer)
                .get(ROUND, park, round)
                .then()
                .body("counts.late", equalTo(1))
                .body("counts.overdue", equalTo(1))
                .body("counts.checked", equalTo(1));
        as(reports.officer)
                .queryParam("late", true)
                .get(ROUND + "/reports", park, round)
                .then()
                .body("items.companyId", contains(other.toString()));
        as(reports.officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("dueOn", FAR, "reason", "统一延期"))
                .post(ROUND + "/extension", park, round)
                .then()
                .statusCode(200)
                .body("counts.late", equalTo(0));
        as(reports.officer).get(REPORT, park, filed).then().body("dueOn", equalTo("2026-10-15"));
        as(reports.officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("dueOn", FAR, "reason", "再延"))
                .post(ROUND + "/extension", park, round)
                .then()
                .statusCode(412);
    }

    @Test
    void theClockRemindsOnceEachTime() {
        var report = reports.reportOf(reports.quarter("2026-04-01", "2098-05-20"), company);
        var due = LocalDate.of(2098, 5, 20);
        calendar.run(due.minusDays(8));
        assertThat(kinds(report)).isEmpty();
        calendar.run(due.minusDays(7));
        calendar.run(due.minusDays(6));
        assertThat(kinds(report)).containsExactly("DUE_7");
        calendar.run(due.minusDays(2));
        assertThat(kinds(report)).containsExactly("DUE_3", "DUE_7");
        calendar.run(due);
        calendar.run(due);
        calendar.run(due.plusDays(1));
        assertThat(kinds(report)).containsExactly("DUE_0", "DUE_3", "DUE_7");
    }

    private List<String> kinds(UUID report) {
        return database.list(
                Sql.of("select kind from report_reminder where report_id = ? order by kind", report),
                row -> row.text("kind"));
    }

    @Test
    void aPersonRemindsOnceADay() {
        var round = reports.quarter(THIRD, FAR);
        as(reports.officer)
                .post(ROUND + "/reminders", park, round)
                .then()
                .statusCode(201)
                .body("reminded", equalTo(1));
        as(reports.officer)
                .post(ROUND + "/reminders", park, round)
                .then()
                .statusCode(201)
                .body("reminded", equalTo(0));
        reports.get(reports.reportOf(round, company)).body("reminders.kind", contains("MANUAL"));
    }

    @Test
    void aRoundIsLockedAndTakenAwayAsAFile() {
        var founder = world.with(Role.OWNER, company);
        var round = reports.quarter(THIRD, FAR);
        var report = reports.reportOf(round, company);
        reports.file(founder, company, report, "1234567.89");
        as(reports.checker)
                .header("If-Match", "\"0\"")
                .post(ROUND + "/lock", park, round)
                .then()
                .statusCode(200)
                .body("counts.locked", equalTo(1));
        reports.ownSave(founder, company, report, Reports.save(Map.of())).statusCode(409);
        var file = as(reports.checker)
                .get(ROUND + "/export?lang=zh-CN", park, round)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var rows = Xlsx.of(file).texts();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("企业名称", "统一社会信用代码", "状态").contains("营业收入（元）", "租用面积（㎡）");
        assertThat(rows.get(1).get(rows.getFirst().indexOf("营业收入（元）"))).isEqualTo("1234567.89");
        assertThat(rows.get(1)).contains("已锁定", "是");
    }

    @Test
    void aVersionPublishedLaterChangesNoOpenRound() {
        var round = reports.quarter(THIRD, FAR);
        var report = reports.reportOf(round, company);
        var delivered = reports.form("quarterly-operation");
        var request = Map.of("fromId", delivered, "name", "本园区季报", "nameEn", "Our quarterly report");
        var drafted = as(reports.officer)
                .body(request)
                .post(FORMS, park)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract();
        String own = drafted.path("id");
        Map<String, Object> content = drafted.path("content");
        content.put("sections", drafted.path("content.sections.findAll { it.key != 'ip' }"));
        var changed = Map.of("name", "本园区季报", "nameEn", "Our quarterly report", "content", content);
        as(reports.officer)
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(FORMS + "/{form}", park, own)
                .then()
                .statusCode(200);
        world.grant(reports.officer, Role.CHECKER, park);
        as(reports.officer)
                .header("If-Match", "\"1\"")
                .post(FORMS + "/{form}/publication", park, own)
                .then()
                .statusCode(422)
                .body("code", equalTo("report.form-same-person"));
        as(reports.checker)
                .header("If-Match", "\"1\"")
                .post(FORMS + "/{form}/publication", park, own)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        as(reports.officer)
                .header("If-Match", "\"2\"")
                .body(changed)
                .put(FORMS + "/{form}", park, own)
                .then()
                .statusCode(409)
                .body("code", equalTo("report.form-not-draft"));
        reports.get(report)
                .body("form.id", equalTo(delivered.toString()))
                .body("form.content.sections.key", hasItem("ip"));
        as(reports.officer)
                .queryParams("kind", "QUARTER", "from", "2026-10-01")
                .get(ROUNDS + "/proposal", park)
                .then()
                .body("formId", equalTo(own));
    }

    @Test
    void aFormThatContradictsItselfIsNotKept() {
        var request = Map.of("fromId", reports.form("quarterly-operation"), "name", "季报", "nameEn", "Quarterly");
        var drafted = as(reports.officer)
                .body(request)
                .post(FORMS, park)
                .then()
                .statusCode(201)
                .extract();
        Map<String, Object> content = drafted.path("content");
        content.put("checks", List.of(Map.of("kind", "AT_MOST", "field", "employees", "others", List.of("nobody"))));
        as(reports.officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "季报", "nameEn", "Quarterly", "content", content))
                .put(FORMS + "/{form}", park, (String) drafted.path("id"))
                .then()
                .statusCode(422)
                .body("code", equalTo("report.form-unsound"));
        as(reports.officer)
                .body(request)
                .post(FORMS, park)
                .then()
                .statusCode(409)
                .body("code", equalTo("report.form-draft-exists"));
    }

    @Test
    void whoWroteAnyOfItDoesNotPublishItAndAFieldKeepsItsMeaning() {
        var request = Map.of("fromId", reports.form("quarterly-operation"), "name", "季报", "nameEn", "Quarterly");
        var drafted = as(reports.officer)
                .body(request)
                .post(FORMS, park)
                .then()
                .statusCode(201)
                .extract();
        String own = drafted.path("id");
        Map<String, Object> content = drafted.path("content");
        var other = world.with(Role.OPERATOR, park);
        var comma = Map.of("name", "季报。", "nameEn", "Quarterly", "content", content);
        as(other)
                .header("If-Match", "\"0\"")
                .body(comma)
                .put(FORMS + "/{form}", park, own)
                .then()
                .statusCode(200);
        Map<String, Object> revenue = drafted.path("content.sections[0].fields[0]");
        revenue.put("yearToDate", false);
        var sections = new ArrayList<Map<String, Object>>(drafted.<List<Map<String, Object>>>path("content.sections"));
        sections.set(0, Map.of("key", "operation", "zh", "经营", "en", "Business", "fields", List.of(revenue)));
        content.put("sections", sections);
        as(other)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "季报", "nameEn", "Quarterly", "content", content))
                .put(FORMS + "/{form}", park, own)
                .then()
                .statusCode(422)
                .body("code", equalTo("report.form-unsound"))
                .body("params.what", equalTo("revenue: type"));
        world.grant(reports.officer, Role.CHECKER, park);
        as(reports.officer)
                .get(FORMS + "/{form}", park, own)
                .then()
                .body("abilities", org.hamcrest.Matchers.not(hasItem("publish")));
        as(reports.officer)
                .header("If-Match", "\"1\"")
                .post(FORMS + "/{form}/publication", park, own)
                .then()
                .statusCode(422)
                .body("code", equalTo("report.form-same-person"));
        as(reports.checker)
                .header("If-Match", "\"1\"")
                .post(FORMS + "/{form}/publication", park, own)
                .then()
                .statusCode(200);
    }

    @Test
    void whoIsSoLateThatItHasConsequencesIsRemindedOnceMore() {
        var report = reports.reportOf(reports.lateQuarter(database, THIRD, "2098-05-20", "2098-06-03"), company);
        var overdue = LocalDate.of(2098, 6, 3);
        calendar.run(overdue.minusDays(3));
        assertThat(kinds(report)).isEmpty();
        calendar.run(overdue.minusDays(2));
        calendar.run(overdue);
        calendar.run(overdue.plusDays(1));
        assertThat(kinds(report)).containsExactly("OVERDUE");
    }
}
