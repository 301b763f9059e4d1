package org.seedbed.company.internal.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyFigures.Said;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.identity.Role;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.Fact;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyContent.PolicyCriterion;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicySeverity;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Figures are recorded, shown by papers, verified by a second person and taken back; nothing is overwritten. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureResourceTest {

    private static final String FIGURES = "/api/v1/parks/{park}/companies/{company}/figures";
    private static final String RECORDS = FIGURES + "/records";
    private static final String ONE = RECORDS + "/{figure}";
    private static final byte[] PDF = "%PDF-1.7 审计报告（示例）".getBytes(StandardCharsets.UTF_8);

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    @Inject
    CompanyFigures figures;

    @Inject
    Policies policies;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private UUID company;
    private Person keeper;
    private Person second;
    private int lastYear;

    @BeforeEach
    void aCompanyOfAPark() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        second = world.with(Role.CHECKER, park);
        company = register.firm(park, Unique.name("数字企业（示例）"));
        lastYear = clock.today().getYear() - 1;
    }

    @Test
    void aFigureIsSaidThenShownByAPaperThenVerifiedByAnother() {
        var said = id(record("REVENUE", lastYear, "5200000.00", null)
                .statusCode(201)
                .body("level", equalTo("SELF_REPORTED"))
                .body("counts", equalTo(true))
                .body("abilities", contains("ADD_EVIDENCE", "WITHDRAW")));
        verify(second, said).statusCode(409).body("code", equalTo("company.figure-no-evidence"));
        var shown = id(raise(said, paper()).statusCode(201).body("level", equalTo("EVIDENCED")));
        verify(keeper, shown).statusCode(409).body("code", equalTo("company.figure-own"));
        as(second)
                .get(RECORDS, park, company)
                .then()
                .body("items.counts", contains(true, false))
                .body("items[0].abilities", contains("VERIFY"))
                .body("items[0].recordedBy", equalTo(keeper.name()));
        var verified = id(verify(second, shown)
                .statusCode(201)
                .body("level", equalTo("VERIFIED"))
                .body("file.fileName", equalTo("audit.pdf")));
        verify(second, verified).statusCode(409).body("code", equalTo("company.figure-verified"));
        verify(second, shown).statusCode(409).body("code", equalTo("company.figure-not-counting"));
        as(keeper)
                .get(FIGURES, park, company)
                .then()
                .statusCode(200)
                .body("periods", hasSize(5))
                .body("rows.find { it.metric == 'REVENUE' }.cells", hasSize(1))
                .body("rows.find { it.metric == 'REVENUE' }.cells[0].period", equalTo(3))
                .body("rows.find { it.metric == 'REVENUE' }.cells[0].value", equalTo("5200000.00"))
                .body("rows.find { it.metric == 'REVENUE' }.cells[0].level", equalTo("VERIFIED"));
        assertThat(as(keeper)
                        .get(FIGURES + "/files/{file}", park, company, paper())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(PDF);
    }

    @Test
    void aFigureIsReadAsItIsKept() {
        record("NET_PROFIT", lastYear, "-300000.50", null).statusCode(201).body("value", equalTo("-300000.50"));
        record("REVENUE", lastYear, "-1.00", null)
                .statusCode(400)
                .body("errors.pointer", contains("/value"))
                .body("errors.code", contains("validation.min"));
        record("IP_GRANTED", lastYear, "1.50", null).statusCode(400).body("errors.pointer", contains("/value"));
        record("EMPLOYEES", lastYear, "5", null).statusCode(422).body("code", equalTo("company.figure-heads"));
        record(body("REVENUE", "YEAR", lastYear + "-02-01", "1", null))
                .statusCode(400)
                .body("errors.pointer", contains("/period/from"));
        record(body("REVENUE", "MOMENT", lastYear + "-12-31", "1", null))
                .statusCode(400)
                .body("errors.pointer", contains("/period/kind"));
        record(body("LISTED", "YEAR", lastYear + "-01-01", "1", null))
                .statusCode(400)
                .body("errors.pointer", contains("/period/kind"));
        record(body("LISTED", "MOMENT", lastYear + "-06-01", "2", null))
                .statusCode(400)
                .body("errors.pointer", contains("/value"));
        record("REVENUE", lastYear + 1, "1.00", null)
                .statusCode(422)
                .body("code", equalTo("company.figure-not-over"))
                .body("params.until", equalTo(lastYear + 1 + "-12-31"));
        record("IP_VALID", lastYear, "7", null)
                .statusCode(201)
                .body("period.kind", equalTo("MOMENT"))
                .body("period.from", equalTo(lastYear + "-12-31"));
        as(keeper).get(RECORDS, park, company).then().body("total", equalTo(2));
    }

    @Test
    void whatAPaperShowsIsNotReplacedByAWordAndAReportThatContradictsItIsShown() {
        record("REVENUE", lastYear, "480.00", paper()).statusCode(201).body("level", equalTo("EVIDENCED"));
        record("REVENUE", lastYear, "520.00", null)
                .statusCode(409)
                .body("code", equalTo("company.figure-below"))
                .body("params.value", equalTo("480.00"));
        record("REVENUE", lastYear, "480.00", null).statusCode(201).body("counts", equalTo(false));
        var report = UUID.randomUUID();
        assertThat(report(report, Map.of(CompanyMetric.REVENUE, new BigDecimal("520"))))
                .isOne();
        cell("REVENUE").body("value", equalTo("480.00")).body("contradicted", equalTo(true));
        assertThat(report(report, Map.of(CompanyMetric.REVENUE, new BigDecimal("520.00"))))
                .isZero();
        assertThat(report(report, Map.of(CompanyMetric.REVENUE, new BigDecimal("480"))))
                .isOne();
        assertThat(report(report, Map.of())).isZero();
        cell("REVENUE").body("contradicted", equalTo(false));
        record("REVENUE", lastYear, "520.00", paper()).statusCode(201);
        cell("REVENUE").body("value", equalTo("520.00")).body("contradicted", equalTo(false));
    }

    @Test
    void whatIsTakenBackLetsTheOneBeforeCountAgain() {
        var first = id(record("TAX_PAID", lastYear, "100.00", null));
        var other = id(record("TAX_PAID", lastYear, "120.00", null));
        as(keeper)
                .body(Map.of("reason", " "))
                .post(ONE + "/withdrawal", park, company, other)
                .then()
                .statusCode(400);
        as(keeper)
                .body(Map.of("reason", "看错年度"))
                .post(ONE + "/withdrawal", park, company, other)
                .then()
                .statusCode(200)
                .body("withdrawn.reason", equalTo("看错年度"))
                .body("withdrawn.by", equalTo(keeper.name()))
                .body("counts", equalTo(false))
                .body("abilities", empty());
        as(keeper)
                .body(Map.of("reason", "再撤"))
                .post(ONE + "/withdrawal", park, company, other)
                .then()
                .statusCode(409)
                .body("code", equalTo("company.figure-withdrawn"));
        cell("TAX_PAID").body("value", equalTo("100.00"));
        as(keeper)
                .get(RECORDS + "?metric=TAX_PAID&from={y}-01-01", park, company, lastYear)
                .then()
                .body("items.id", contains(other.toString(), first.toString()))
                .body("items.counts", contains(false, true));
    }

    @Test
    void aFigureInAnotherUnitIsConfirmedFirst() {
        record("REVENUE", lastYear - 1, "5200000.00", null).statusCode(201);
        record("REVENUE", lastYear, "5400.00", null)
                .statusCode(422)
                .body("code", equalTo("company.figure-unit"))
                .body("params.times", equalTo("1000"))
                .body("params.previous", equalTo("5200000.00"));
        var confirmed = new HashMap<>(body("REVENUE", "YEAR", lastYear + "-01-01", "5400.00", null));
        confirmed.put("confirmed", true);
        record(confirmed).statusCode(201);
        as(keeper).get(RECORDS, park, company).then().body("total", equalTo(2));
    }

    @Test
    void ofTwoWhoRecordAtOnceBothAreKeptAndOneCounts() throws Exception {
        var answers = Rush.of(
                6,
                i -> () -> as(keeper)
                        .body(body("REVENUE", "YEAR", lastYear + "-01-01", (100 + i) + ".00", null))
                        .post(RECORDS, park, company)
                        .statusCode());
        assertThat(answers).containsOnly(201);
        assertThat(as(keeper)
                        .get(RECORDS + "?size=50", park, company)
                        .jsonPath()
                        .getList("items.counts", Boolean.class))
                .hasSize(6)
                .containsOnlyOnce(true);
        var shown = id(record("TAX_PAID", lastYear, "9.00", paper()));
        var verified = Rush.of(
                4,
                i -> () -> as(world.with(Role.OPERATOR, park))
                        .post(ONE + "/verification", park, company, shown)
                        .statusCode());
        assertThat(verified).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aRepeatedRequestRecordsOnce() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(Tokens.of(keeper))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(body("REVENUE", "YEAR", lastYear + "-01-01", "1.00", null))
                    .post(RECORDS, park, company)
                    .then()
                    .statusCode(201);
        }
        as(keeper).get(RECORDS, park, company).then().body("total", equalTo(1));
    }

    @Test
    void theCompanySeesItsOwnFiguresAndNobodyElseDoes() {
        record("REVENUE", lastYear, "77.00", paper());
        var owner = world.with(Role.OWNER, company);
        as(owner)
                .get("/api/v1/companies/{company}/figures?park={park}", company, park)
                .then()
                .statusCode(200)
                .body("rows.find { it.metric == 'REVENUE' }.cells[0].value", equalTo("77.00"))
                .body("rows.find { it.metric == 'REVENUE' }.cells[0].level", equalTo("EVIDENCED"));
        as(owner).get(RECORDS, park, company).then().statusCode(404);
        as(world.with(Role.OWNER, register.firm(park, Unique.name("邻居（示例）"))))
                .get("/api/v1/companies/{company}/figures?park={park}", company, park)
                .then()
                .statusCode(404);
        as(world.with(Role.FINANCE, park))
                .body(body("REVENUE", "YEAR", lastYear + "-01-01", "1.00", null))
                .post(RECORDS, park, company)
                .then()
                .statusCode(403);
        var otherPark = world.park();
        as(world.with(Role.OPERATOR, otherPark))
                .get(FIGURES, otherPark, company)
                .then()
                .statusCode(404);
        var paperNextDoor = as(world.with(Role.OPERATOR, otherPark))
                .contentType("multipart/form-data")
                .multiPart("file", "audit.pdf", PDF, "application/pdf")
                .post(FIGURES + "/files", otherPark, register.firm(otherPark, Unique.name("别园（示例）")))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        record(body("REVENUE", "YEAR", lastYear + "-01-01", "78.00", UUID.fromString(paperNextDoor)))
                .statusCode(422)
                .body("code", equalTo("company.figure-file"))
                .body("errors.pointer", contains("/companyFigureFileId"));
    }

    @Test
    void headsOfAReportAreTheCompanysWordUntilTheParkSavesThem() {
        var report = UUID.randomUUID();
        report(
                report,
                Map.of(
                        CompanyMetric.EMPLOYEES, new BigDecimal("12"),
                        CompanyMetric.EMPLOYEES_PHD, new BigDecimal("2")));
        var counts = "/api/v1/parks/{park}/companies/{company}/employment-counts";
        as(keeper)
                .get(counts, park, company)
                .then()
                .body("items.total", contains(12))
                .body("items.level", contains("SELF_REPORTED"))
                .body("items[0].subCounts.tag", contains("PHD"));
        assertThat(fact(PolicyMetric.STAFF).isKnown()).isFalse();
        String count = as(keeper).get(counts, park, company).path("items[0].id");
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("asOf", lastYear + "-12-31", "total", 11, "subCounts", List.of()))
                .put(counts + "/{count}", park, company, count)
                .then()
                .statusCode(200)
                .body("level", equalTo("EVIDENCED"));
        assertThat(fact(PolicyMetric.STAFF).isKnown()).isTrue();
        assertThat(report(report, Map.of(CompanyMetric.EMPLOYEES, new BigDecimal("40"))))
                .isZero();
        assertThat(fact(PolicyMetric.STAFF).values()).containsExactly("11");
        // A part alone tells nothing.
        assertThat(report(report, Map.of(CompanyMetric.EMPLOYEES_PHD, new BigDecimal("2"))))
                .isZero();
        assertThat(fact(PolicyMetric.STAFF).values()).containsExactly("11");
    }

    @Test
    void aPolicyTakesWhatAPaperShowsAndNotAWordAndItsThresholdIsExact() {
        var said = id(record("EQUITY_FINANCING", lastYear, "5000000.00", null));
        assertThat(financed(PolicyOperator.AT_LEAST)).isEqualTo(Verdict.UNKNOWN);
        raise(said, paper()).statusCode(201);
        assertThat(financed(PolicyOperator.AT_LEAST)).isEqualTo(Verdict.PASS);
        // What came in years nobody recorded may be more.
        assertThat(financed(PolicyOperator.MORE_THAN)).isEqualTo(Verdict.UNKNOWN);
        assertThat(financed(PolicyOperator.AT_MOST)).isEqualTo(Verdict.UNKNOWN);
        record(body("EQUITY_FINANCING", "YEAR", (lastYear - 1) + "-01-01", "0.01", null))
                .statusCode(201);
        assertThat(financed(PolicyOperator.MORE_THAN)).isEqualTo(Verdict.UNKNOWN);
        assertThat(financed(PolicyOperator.AT_LEAST)).isEqualTo(Verdict.PASS);
        record(body("EQUITY_FINANCING", "YEAR", (lastYear - 1) + "-01-01", "0.01", paper()))
                .statusCode(201);
        assertThat(financed(PolicyOperator.MORE_THAN)).isEqualTo(Verdict.PASS);
        record("EQUITY_FINANCING", lastYear, "4999999.98", paper()).statusCode(201);
        assertThat(financed(PolicyOperator.AT_LEAST)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whatWasKnownOfADuplicateIsKnownOfTheCompanyThatStays() {
        var kept = company;
        company = register.company(park, CompanyKind.TEAM, Unique.name("重复团队（示例）"), null, null);
        var said = id(record("REVENUE", lastYear, "5.00", paper()));
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("into", kept, "reason", "重复登记"))
                .post("/api/v1/parks/{park}/companies/{company}/merge", park, company)
                .then()
                .statusCode(200);
        company = kept;
        cell("REVENUE").body("value", equalTo("5.00"));
        as(keeper)
                .get(RECORDS, park, company)
                .then()
                .body("items.id", contains(said.toString()))
                .body("items[0].file.fileName", equalTo("audit.pdf"));
    }

    @Test
    void manyCompaniesAreReadAtOnceAndOnesWithoutFiguresAreThere() {
        record("REVENUE", lastYear, "5.00", null);
        var other = register.firm(park, Unique.name("无数字（示例）"));
        var known = figures.of(park, List.of(company, other), EnumSet.of(CompanyMetric.REVENUE), jobs);
        assertThat(known.get(company).in(CompanyMetric.REVENUE, FigurePeriod.year(lastYear)))
                .isPresent();
        assertThat(known.get(other).all()).isEmpty();
    }

    @Test
    void rowsNeverChangeWhicheverRoleAsks() {
        var figure = id(record("REVENUE", lastYear, "5.00", null));
        assertThatThrownBy(() -> jobs.execute(Sql.of("update company_figure set value = 6 where id = ?", figure)))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jobs.execute(Sql.of("delete from company_figure where id = ?", figure)))
                .rootCause()
                .hasMessageContaining("never changed");
        cell("REVENUE").body("value", equalTo("5.00"));
    }

    private Fact fact(PolicyMetric metric) {
        return policies.facts(park, company, clock.today()).orElseThrow().get(metric);
    }

    private Verdict financed(PolicyOperator operator) {
        var asked = new PolicyCriterion(
                PolicyMetric.FINANCING_TOTAL,
                operator,
                List.of("5000000"),
                PolicySeverity.MUST,
                null,
                false,
                null,
                null);
        return policies.judge(
                        park,
                        company,
                        new PolicyContent(List.of(asked), null, List.of(), null),
                        List.of(),
                        clock.today())
                .orElseThrow()
                .verdict();
    }

    private int report(UUID report, Map<CompanyMetric, BigDecimal> values) {
        return QuarkusTransaction.requiringNew()
                .call(() -> figures.record(
                        park,
                        company,
                        report,
                        values.entrySet().stream()
                                .map(value -> new Said(
                                        FigurePeriod.year(lastYear),
                                        value.getKey(),
                                        value.getValue(),
                                        EvidenceLevel.SELF_REPORTED))
                                .toList(),
                        keeper.userId()));
    }

    private ValidatableResponse cell(String metric) {
        return as(keeper)
                .get(FIGURES, park, company)
                .then()
                .statusCode(200)
                .rootPath("rows.find { it.metric == '" + metric + "' }.cells[0]");
    }

    private UUID paper() {
        return UUID.fromString(as(keeper)
                .contentType("multipart/form-data")
                .multiPart("file", "audit.pdf", PDF, "application/pdf")
                .post(FIGURES + "/files", park, company)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private ValidatableResponse record(String metric, int year, String value, UUID paper) {
        return record(body(metric, "YEAR", year + "-01-01", value, paper));
    }

    private ValidatableResponse record(Map<String, Object> body) {
        return as(keeper).body(body).post(RECORDS, park, company).then();
    }

    private static Map<String, Object> body(String metric, String kind, String from, String value, UUID paper) {
        var body = new HashMap<String, Object>(Map.of(
                "metric", metric, "period", Map.of("kind", kind, "from", from), "value", value, "confirmed", false));
        if (paper != null) {
            body.put("companyFigureFileId", paper);
        }
        return body;
    }

    private ValidatableResponse raise(UUID figure, UUID paper) {
        return as(keeper)
                .body(Map.of("companyFigureFileId", paper))
                .post(ONE + "/evidence", park, company, figure)
                .then();
    }

    private ValidatableResponse verify(Person person, UUID figure) {
        return as(person).post(ONE + "/verification", park, company, figure).then();
    }

    private static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.statusCode(201).extract().path("id"));
    }
}
