package org.seedbed.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.BilledLines;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.lease.Leases;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.PdfText;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HeadlineTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String HEADLINE = PARK + "/headline";

    @Inject
    Database database;

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person keeper;
    private LocalDate today;

    @BeforeEach
    void aPark() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        today = clock.today();
    }

    @Test
    void anEmptyParkHasNothingAndNoRate() {
        headline(today)
                .body("incubated.firms", equalTo(0))
                .body("stages.companies", contains(0, 0, 0, 0))
                .body("jobs.companies", equalTo(0))
                .body("jobs.total", nullValue())
                .body("tax.total", nullValue())
                .body("honours", empty())
                .body("waived.total.amount", equalTo("0.00"))
                .body("let.rate", nullValue())
                .body("years", hasSize(5))
                .body("years[4].jobs", nullValue())
                .body("years[4].tax", nullValue());
    }

    @Test
    void companiesAreCountedOnceTeamsApartAndMistakesNever() {
        tenant(company(CompanyKind.TEAM), today.minusMonths(3), "NURSERY");
        var back = company(CompanyKind.FIRM);
        var first = tenant(back, today.minusMonths(20), "INCUBATOR");
        depart(first, today.minusMonths(12));
        tenant(back, today.minusMonths(6), "INCUBATOR");
        var graduate = tenant(company(CompanyKind.FIRM), today.minusMonths(8), "INCUBATOR");
        enter(graduate, "GRADUATED", today.minusMonths(1), Map.of());
        var mistaken = tenant(company(CompanyKind.FIRM), today.minusMonths(8), "INCUBATOR");
        enter(mistaken, "GRADUATED", today.minusMonths(2), Map.of());
        enter(mistaken, "INCUBATOR", today.minusMonths(1), Map.of("correction", true, "reason", "误登记（示例）"));
        headline(today)
                .body("incubated.firms", equalTo(3))
                .body("incubated.teams", equalTo(1))
                .body("graduated", equalTo(1))
                .body("stages.companies", contains(1, 2, 0, 1))
                .body("stages.teams", contains(1, 0, 0, 0))
                .body("jobs.companies", equalTo(4));
        headline(today.minusMonths(7))
                .body("incubated.firms", equalTo(3))
                .body("incubated.teams", equalTo(0))
                .body("graduated", equalTo(0))
                .body("jobs.companies", equalTo(2));
        records("INCUBATED", today).body("items", hasSize(4)).body("total", equalTo(4));
        records("GRADUATED", today)
                .body("items.from", contains(today.minusMonths(1).toString()));
    }

    @Test
    void jobsAreThoseOfTheNewestCountAndPartsAreNotAdded() {
        var one = company(CompanyKind.FIRM);
        tenant(one, today.minusMonths(8), "INCUBATOR");
        count(one, today.minusMonths(5), 30, Map.of());
        count(one, today.minusMonths(1), 12, Map.of("COLLEGE_UP", 9, "FEMALE", 8, "DISABLED", 1));
        var two = company(CompanyKind.FIRM);
        tenant(two, today.minusMonths(8), "INCUBATOR");
        var gone = company(CompanyKind.FIRM);
        depart(tenant(gone, today.minusMonths(9), "INCUBATOR"), today.minusMonths(2));
        count(gone, today.minusMonths(3), 100, Map.of());
        headline(today)
                .body("jobs.companies", equalTo(2))
                .body("jobs.counted", equalTo(1))
                .body("jobs.selfReported", equalTo(0))
                .body("jobs.total", equalTo(12))
                .body("jobs.evidenced", equalTo(12))
                .body("jobs.tags.tag", containsInAnyOrder("COLLEGE_UP", "FEMALE", "DISABLED"))
                .body("jobs.tags.find { it.tag == 'FEMALE' }.people", equalTo(8));
        headline(today.minusMonths(3)).body("jobs.total", equalTo(130));
        records("JOBS", today)
                .body("items.value", containsInAnyOrder(equalTo("12"), nullValue()))
                .body("items.level", containsInAnyOrder(notNullValue(), nullValue()));
        as(world.with(Role.RECEPTION, park)).get(HEADLINE, park).then().statusCode(403);
    }

    @Test
    void pastDaysSeeTeamsThatAreFirmsToday() {
        var team = company(CompanyKind.TEAM);
        tenant(team, today.minusMonths(8), "NURSERY");
        becomesFirm(team, today.minusMonths(2));
        headline(today)
                .body("incubated.firms", equalTo(1))
                .body("incubated.teams", equalTo(0))
                .body("stages[0].teams", equalTo(0));
        headline(today.minusMonths(2)).body("incubated.firms", equalTo(1));
        headline(today.minusMonths(2).minusDays(1))
                .body("incubated.firms", equalTo(0))
                .body("incubated.teams", equalTo(1))
                .body("stages[0].teams", equalTo(1));
        records("INCUBATED", today.minusMonths(3)).body("items.kind", contains("TEAM"));
    }

    @Test
    void whoLeavesStaysUntilTheLastDayAndWhoStaysOnHasNotLeft() {
        var gone = company(CompanyKind.FIRM);
        depart(tenant(gone, today.minusMonths(8), "INCUBATOR"), today.minusDays(3));
        var back = company(CompanyKind.FIRM);
        depart(tenant(back, today.minusMonths(8), "INCUBATOR"), today.minusDays(3));
        tenant(back, today.minusDays(2), "INCUBATOR");
        int year = today.minusDays(3).getYear();
        headline(today)
                .body("jobs.companies", equalTo(1))
                .body("years.find { it.year == " + year + " }.left", equalTo(1));
        headline(today.minusDays(3)).body("jobs.companies", equalTo(2));
        headline(today.minusDays(4)).body("years.find { it.year == " + year + " }.left", equalTo(0));
    }

    @Test
    void whatIsLetIsWhatTheBoardSays() {
        var tenant = register.tenant(park, Unique.name("租房（示例）"), "2024-01-01", null);
        register.lease(park, tenant, register.office(park, "101", "80.50"), "2024-01-01", "2099-01-01");
        register.office(park, "102", "40.25");
        var desks = register.unit(park, "A", 1, "103", UnitKind.WORKSTATION, "100.00", 7);
        register.lease(park, tenant, "2024-01-01", "2099-01-01", new Leases.SeatDraft(desks, 1, 3));
        register.unit(park, "A", 1, "104", UnitKind.MEETING, "33.00", null);
        for (var on : List.of(today, LocalDate.of(2023, 12, 31))) {
            var board = as(keeper)
                    .queryParam("on", on.toString())
                    .get(PARK + "/occupancy", park)
                    .then()
                    .statusCode(200)
                    .extract();
            for (var figure : List.of("units", "unitsLet", "area", "areaLet", "rate")) {
                headline(on).body("let." + figure, equalTo(board.<Object>path("lettable." + figure)));
            }
        }
        headline(today).body("let.areaLet", equalTo("123.36"));
    }

    @Test
    void daysToComeHaveBroughtNothing() {
        as(keeper)
                .queryParam("on", today.plusDays(1).toString())
                .get(HEADLINE, park)
                .then()
                .statusCode(400)
                .body("code", equalTo("insight.day-future"))
                .body("errors.pointer", contains("/on"));
    }

    @Test
    void taxSaysHowMuchOfItPapersShow() {
        var company = company(CompanyKind.FIRM);
        tenant(company, today.minusYears(3), "INCUBATOR");
        int year = today.getYear() - 1;
        tax(company, year - 1, "200000.50");
        tax(company, year, "300000");
        tax(company, today.getYear() - 4, "7777");
        headline(today)
                .body("tax.total.amount", equalTo("500000.50"))
                .body("tax.evidenced.amount", equalTo("0.00"))
                .body("tax.companies", equalTo(1))
                .body("years.find { it.year == " + year + " }.tax.amount", equalTo("300000.00"));
        headline(LocalDate.of(year, 12, 30))
                .body("tax.total.amount", equalTo("200000.50"))
                .body("years[4].tax", nullValue());
        headline(LocalDate.of(year, 12, 31)).body("tax.total.amount", equalTo("500000.50"));
        records("TAX", today).body("items.value", contains("500000.50")).body("items.level", contains("SELF_REPORTED"));
    }

    @Test
    void honoursAreThoseTheParkHasSeenByTheDay() {
        var company = company(CompanyKind.FIRM);
        tenant(company, today.minusMonths(8), "INCUBATOR");
        honour(company, "HIGH_TECH", today.minusMonths(2));
        honour(company, "AWARD", today.minusMonths(4));
        honour(company, "AWARD", today.minusMonths(3));
        headline(today)
                .body("honours.kind", contains("AWARD", "HIGH_TECH"))
                .body("honours.certificates", contains(2, 1))
                .body("honours.companies", contains(1, 1));
        headline(today.minusMonths(4)).body("honours.certificates", contains(1));
        // Of somebody who never stayed, and what nobody has seen yet: neither counted nor opened.
        honour(company(CompanyKind.FIRM), "AWARD", today.minusMonths(3));
        database.execute(Sql.of("""
                insert into qualification (park_id, id, version, company_id, kind, title, issued_on, declared)
                values (?, gen_random_uuid(), 0, ?, 'AWARD', '自报（示例）', ?, true)""", park, company, today.minusMonths(3)));
        headline(today).body("honours.certificates", contains(2, 1));
        records("HONOURS", today)
                .body("items.honour", contains("HIGH_TECH", "AWARD", "AWARD"))
                .body("items[0].label", equalTo("证书（示例）"))
                .body("items[0].companyId", equalTo(company.toString()))
                .body("items[0].from", equalTo(today.minusMonths(2).toString()));
        records("HONOURS", today.minusMonths(4)).body("total", equalTo(1));
    }

    @Test
    void waivedMoneyOpensTheBillsItIsAddedUpFrom() {
        var tenant = tenant(company(CompanyKind.FIRM), today.minusYears(2), "INCUBATOR");
        var grant = granted(tenant);
        var early = waived(tenant, grant, today.minusMonths(14), "100.00");
        var late = waived(tenant, grant, today.minusMonths(2), "40.50");
        var back = waived(tenant, grant, today.minusMonths(1), "-20.25");
        headline(today).body("waived.total.amount", equalTo("120.25"));
        records("WAIVED", today)
                .body("items.recordId", contains(back.toString(), late.toString(), early.toString()))
                .body("items.value", contains("-20.25", "40.50", "100.00"))
                .body("items.label", contains("T-" + back, "T-" + late, "T-" + early))
                .body("items[1].from", equalTo(today.minusMonths(2).toString()));
        headline(today.minusMonths(13)).body("waived.total.amount", equalTo("100.00"));
        records("WAIVED", today.minusMonths(13)).body("items.recordId", contains(early.toString()));
    }

    /** A bill of that day with so much of it waived. */
    private UUID waived(UUID tenant, UUID grant, LocalDate day, String amount) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var bill = BilledLines.issue(
                    database,
                    park,
                    tenant,
                    new BilledLines.Billed(FeeKind.RENT, "101", day.minusMonths(1), day, ChargeBasis.MONTH, "1"));
            database.execute(Sql.of("""
                    insert into bill_reduction (park_id, bill_id, line, position, tenant_id, grant_id, policy, year, rate, base,
                        amount, caps, month)
                    values (?, ?, 1, 1, ?, ?, '示例', 1, 1, 1, ?, '{}', date_trunc('month', ?::date))""", park, bill, tenant, grant, new BigDecimal(amount), day));
            return bill;
        });
    }

    /** A waiver as four people leave it. */
    private UUID granted(UUID tenant) {
        var budget = UUID.randomUUID();
        var waiver = UUID.randomUUID();
        var people = Stream.generate(() -> world.person().userId()).limit(4).toList();
        database.execute(Sql.of("""
                insert into waiver_budget (park_id, id, version, payer, name, from_on, to_on, amount, created_by, created_at)
                values (?, ?, 0, 'UNION', '减免专项', date '2020-01-01', date '2030-01-01', 100000, ?, now())""", park, budget, keeper.userId()));
        database.execute(Sql.of(
                """
                insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id,
                    policy_version_id, policy_name, scheme, from_on, to_on, reason, own, made_by, made_at, checked_by,
                    checked_at, lease_start, lines, schedule, schedule_hash, total, budget_id, proposed_by, approved_by,
                    minutes_number, approved_at, activated_by, activated_at)
                select t.park_id, ?, 1, 'JM-1', 'ACTIVE', t.id, t.company_id, p.id, v.id, p.name, v.content -> 'scheme',
                    date '2024-01-01', date '2029-01-01', '示例', false, ?, now(), ?, now(), date '2024-01-01', '[]', '[]',
                    repeat('0', 64), 1, ?, ?, ?, '1', now(), ?, now()
                from tenant t, policy p join policy_version v on v.policy_id = p.id
                where t.id = ? and p.code = 'waiver-xz-demo-100-50-30'""",
                waiver,
                people.get(0),
                people.get(1),
                budget,
                people.get(0),
                people.get(2),
                people.get(3),
                tenant));
        return waiver;
    }

    @Test
    void theBriefSaysTheSameOnPaper() throws IOException {
        tenant(company(CompanyKind.FIRM), today.minusMonths(8), "INCUBATOR");
        var paper = as(keeper)
                .get(HEADLINE + "/brief", park)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(PdfText.of(paper)).contains("数据截至", "累计孵化", "1 家企业", "不适用");
        as(world.with(Role.RECEPTION, park))
                .get(HEADLINE + "/brief", park)
                .then()
                .statusCode(403);
        as(world.with(Role.OPERATOR, world.park())).get(HEADLINE, park).then().statusCode(404);
    }

    private ValidatableResponse headline(LocalDate on) {
        return as(keeper)
                .queryParam("on", on.toString())
                .get(HEADLINE, park)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse records(String number, LocalDate on) {
        return as(keeper)
                .queryParam("number", number)
                .queryParam("on", on.toString())
                .get(HEADLINE + "/records", park)
                .then()
                .statusCode(200);
    }

    private UUID company(CompanyKind kind) {
        var founded = kind == CompanyKind.TEAM ? null : today.minusYears(4);
        return register.company(park, kind, Unique.name("示例 "), founded, "I651");
    }

    private UUID tenant(UUID company, LocalDate since, String stage) {
        return UUID.fromString(as(keeper)
                .body(Map.of("companyId", company, "from", since.toString(), "stage", stage))
                .post(PARK + "/tenants", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void becomesFirm(UUID company, LocalDate since) {
        var body = new HashMap<String, Object>(Map.of(
                "kind", "FIRM", "name", "示例 " + company, "uscc", Register.uscc("91"), "since", since.toString()));
        as(keeper)
                .header(
                        "If-Match",
                        as(keeper)
                                .get(PARK + "/companies/{company}", park, company)
                                .header("ETag"))
                .body(body)
                .put(PARK + "/companies/{company}", park, company)
                .then()
                .statusCode(200);
    }

    private void enter(UUID tenant, String stage, LocalDate from, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("stage", stage, "from", from.toString()));
        body.putAll(more);
        as(keeper)
                .header("If-Match", etag(tenant))
                .body(body)
                .post(PARK + "/tenants/{tenant}/stages", park, tenant)
                .then()
                .statusCode(200);
    }

    private void depart(UUID tenant, LocalDate lastDay) {
        as(keeper)
                .header("If-Match", etag(tenant))
                .body(Map.of("lastDay", lastDay.toString(), "reason", "迁出（示例）"))
                .post(PARK + "/tenants/{tenant}/departure", park, tenant)
                .then()
                .statusCode(200);
    }

    private String etag(UUID tenant) {
        return as(keeper).get(PARK + "/tenants/{tenant}", park, tenant).header("ETag");
    }

    private void count(UUID company, LocalDate asOf, int total, Map<String, Integer> tags) {
        as(keeper)
                .body(Map.of(
                        "asOf",
                        asOf.toString(),
                        "total",
                        total,
                        "subCounts",
                        tags.entrySet().stream()
                                .map(tag -> Map.of("tag", tag.getKey(), "count", tag.getValue()))
                                .toList()))
                .post(PARK + "/companies/{company}/employment-counts", park, company)
                .then()
                .statusCode(201);
    }

    private void tax(UUID company, int year, String value) {
        as(keeper)
                .body(Map.of(
                        "metric",
                        "TAX_PAID",
                        "period",
                        Map.of("kind", "YEAR", "from", year + "-01-01"),
                        "value",
                        value,
                        "confirmed",
                        true))
                .post(PARK + "/companies/{company}/figures/records", park, company)
                .then()
                .statusCode(201);
    }

    private void honour(UUID company, String kind, LocalDate issued) {
        as(keeper)
                .body(Map.of("kind", kind, "title", "证书（示例）", "issuedOn", issued.toString()))
                .post(PARK + "/companies/{company}/qualifications", park, company)
                .then()
                .statusCode(201);
    }
}
