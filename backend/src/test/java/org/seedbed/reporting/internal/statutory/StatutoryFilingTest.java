package org.seedbed.reporting.internal.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class StatutoryFilingTest {

    private static final String FILINGS = "/api/v1/parks/{park}/statutory-filings";
    private static final String ONE = FILINGS + "/{filing}";
    private static final String CELL = "cells.find { it.key == '%s' }.";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    @Inject
    JobDatabase jobs;

    @Inject
    StatutoryFormLoader loader;

    @Inject
    Database database;

    @Inject
    ActingContext acting;

    private UUID park;
    private Person keeper;
    private Person checker;
    private int year;
    private final List<UUID> firms = new ArrayList<>();
    private final List<UUID> tenants = new ArrayList<>();

    @BeforeEach
    void aPark() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        year = clock.today().getYear() - 1;
        for (int i = 0; i < 3; i++) {
            var firm = register.company(park, CompanyKind.FIRM, "企业" + i + "（示例）", LocalDate.of(year, 2, 1), "I6513");
            firms.add(firm);
            tenants.add(register.tenant(park, firm, year + "-03-01", null, Stage.INCUBATOR));
        }
        revenue(0, "1000000.00");
        revenue(1, "500000.00");
        people(0, 10);
        people(1, 6);
        people(2, 4);
        tell("SELF_CONTROLLED_AREA", "12000");
        tell("STAFF_TOTAL", "8");
        tell("INCOME_TOTAL", "2000000");
    }

    private void revenue(int firm, String value) {
        as(keeper)
                .body(Map.of(
                        "metric",
                        "REVENUE",
                        "period",
                        Map.of("kind", "YEAR", "from", year + "-01-01"),
                        "value",
                        value,
                        "confirmed",
                        true))
                .post("/api/v1/parks/{park}/companies/{company}/figures/records", park, firms.get(firm))
                .then()
                .statusCode(201);
    }

    private void people(int firm, int total) {
        as(keeper)
                .body(Map.of("asOf", year + "-12-20", "total", total, "subCounts", List.of()))
                .post("/api/v1/parks/{park}/companies/{company}/employment-counts", park, firms.get(firm))
                .then()
                .statusCode(201);
    }

    private void tell(String fact, String value) {
        as(keeper)
                .body(Map.of("fact", fact, "asOf", year + "-12-01", "value", value))
                .post("/api/v1/parks/{park}/facts", park)
                .then()
                .statusCode(201);
    }

    private Map<String, Object> of(String code, int number) {
        return Map.of("formId", StatutoryFormLoader.id(code, number), "from", year + "-01-01");
    }

    private UUID draft(String code, int number) {
        return UUID.fromString(as(keeper)
                .body(of(code, number))
                .post(FILINGS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("filing.id"));
    }

    private JsonPath get(UUID filing) {
        return as(keeper)
                .get(ONE, park, filing)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String cell(String key, String what) {
        return CELL.formatted(key) + what;
    }

    private ValidatableResponse write(UUID filing, Map<?, ?>... entries) {
        return as(keeper)
                .header("If-Match", "\"" + get(filing).getInt("filing.version") + "\"")
                .body(Map.of("entries", List.of(entries)))
                .put(ONE + "/entries", park, filing)
                .then();
    }

    private static Map<String, String> value(String cell, String value) {
        return Map.of("cell", cell, "value", value);
    }

    private ValidatableResponse file(Person by, UUID filing) {
        return as(by).header("If-Match", "\"" + get(filing).getInt("filing.version") + "\"")
                .post(ONE + "/submission", park, filing)
                .then();
    }

    private void settle(UUID filing) {
        write(
                        filing,
                        value("nature", "2"),
                        value("type", "1"),
                        value("signer_head", "张示例"),
                        value("signer_filler", "李示例"))
                .statusCode(200);
        var open = get(filing).getList("findings.findAll { it.severity == 'WARNING' }.cell", String.class);
        write(
                        filing,
                        open.stream()
                                .distinct()
                                .map(key -> Map.of("cell", key, "note", "一家企业未报"))
                                .toArray(Map[]::new))
                .statusCode(200);
    }

    private Xlsx workbook(UUID filing) {
        return Xlsx.of(as(keeper)
                .get(ONE + "/workbook", park, filing)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    @Test
    void aFormIsCompiledFromRecordsAndEachCellOpensThem() {
        var filing = draft("torch-incubator", 1);
        var form = get(filing);
        assertThat(form.getString(cell("incubatee_count", "value"))).isEqualTo("3");
        assertThat(form.getString(cell("incubatee_revenue", "value"))).isEqualTo("1500.00");
        assertThat(form.getInt(cell("incubatee_revenue", "unknowns"))).isEqualTo(1);
        assertThat(form.getString(cell("incubatee_revenue", "level"))).isEqualTo("SELF_REPORTED");
        assertThat(form.getString(cell("employees", "value"))).isEqualTo("20");
        assertThat(form.getString(cell("employees", "level"))).isEqualTo("EVIDENCED");
        assertThat(form.getString(cell("area_total", "value"))).isEqualTo("12000.00");
        assertThat(form.getString(cell("income_total", "value"))).isEqualTo("2000.00");
        assertThat(form.getString(cell("graduates_cum", "value"))).isEqualTo("0");
        assertThat(form.getString(cell("nature", "state"))).isEqualTo("UNKNOWN");
        assertThat(form.getList("abilities")).containsExactly("write", "discard", "download");
        as(keeper)
                .queryParams(Map.of("cell", "incubatee_revenue"))
                .get(ONE + "/records", park, filing)
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.amount", contains("1000.00", "500.00", null))
                .body("items.part", contains("COUNTED", "COUNTED", "UNKNOWN"))
                .body("items[0].kind", equalTo("FIGURE"))
                .body("items[0].from", equalTo(year + "-01-01"))
                .body("items[2].tenantId", equalTo(tenants.get(2).toString()));
        as(keeper)
                .queryParams(Map.of("cell", "share_area"))
                .get(ONE + "/records", park, filing)
                .then()
                .body("items.label", containsInAnyOrder("area_incubatee", "area_total"));
        as(keeper)
                .queryParams(Map.of("cell", "nothing"))
                .get(ONE + "/records", park, filing)
                .then()
                .statusCode(422)
                .body("code", equalTo("statutory.cell-unknown"));
        var book = workbook(filing);
        assertThat(book.allTexts()).contains("1500.00", "12000.00", "草稿，未报送");
    }

    @Test
    void errorsStopTheFilingAndWarningsWaitForANote() {
        var filing = draft("torch-incubator", 1);
        file(checker, filing).statusCode(422).body("code", equalTo("statutory.unsettled"));
        file(keeper, filing).statusCode(403);
        settle(filing);
        write(filing, value("staff_college", "9"))
                .statusCode(200)
                .body("findings.find { it.kind == 'PART_ABOVE_WHOLE' }.cell", equalTo("staff_college"));
        file(checker, filing).statusCode(422);
        assertThat(get(filing).getString("filing.state")).isEqualTo("DRAFT");
        write(filing, value("staff_college", "8")).statusCode(200);
        file(checker, filing).statusCode(200).body("filing.state", equalTo("FILED"));
        file(checker, filing).statusCode(409).body("code", equalTo("statutory.not-draft"));
        write(filing, value("nature", "1")).statusCode(409).body("code", equalTo("statutory.not-draft"));
    }

    @Test
    void whatWasFiledStaysAsItWasAndIsCorrectedByAnotherRevision() {
        var filing = draft("torch-incubator", 1);
        settle(filing);
        file(checker, filing).statusCode(200).body("filing.hash", notNullValue());
        var before = as(keeper).get(ONE, park, filing).asString();
        var bytes = as(keeper).get(ONE + "/workbook", park, filing).asByteArray();
        assertThat(Xlsx.of(bytes).allTexts()).contains("正式报送").doesNotContain("草稿，未报送");
        revenue(2, "700000.00");
        assertThat(as(keeper).get(ONE, park, filing).asString()).isEqualTo(before);
        assertThat(as(keeper).get(ONE + "/workbook", park, filing).asByteArray())
                .isEqualTo(bytes);
        as(keeper).body(of("torch-incubator", 1)).post(FILINGS, park).then().statusCode(409);
        as(keeper)
                .body(Map.of("reason", " "))
                .post(ONE + "/amendment", park, filing)
                .then()
                .statusCode(400);
        var correction = UUID.fromString(as(keeper)
                .body(Map.of("reason", "企业2补报收入"))
                .post(ONE + "/amendment", park, filing)
                .then()
                .statusCode(201)
                .body("filing.revision", equalTo(2))
                .body(cell("nature", "text"), equalTo("2"))
                .body(cell("incubatee_revenue", "value"), equalTo("2200.00"))
                .extract()
                .path("filing.id"));
        as(keeper)
                .body(Map.of("reason", "再更正"))
                .post(ONE + "/amendment", park, filing)
                .then()
                .statusCode(409)
                .body("code", equalTo("statutory.exists"));
        assertThat(get(filing).getString("filing.state")).isEqualTo("FILED");
        file(checker, correction).statusCode(200);
        assertThat(get(filing).getString("filing.state")).isEqualTo("AMENDED");
        assertThat(get(filing).getString(cell("incubatee_revenue", "value"))).isEqualTo("1500.00");
        assertThatThrownBy(() ->
                        jobs.execute(Sql.of("update statutory_line set content = '{}' where filing_id = ?", filing)))
                .hasMessageContaining("does not change");
        assertThatThrownBy(
                        () -> jobs.execute(Sql.of("update statutory_filing set as_of = from_on where id = ?", filing)))
                .hasMessageContaining("does not change");
        as(keeper)
                .get(FILINGS, park)
                .then()
                .body("items.revision", contains(2, 1))
                .body("items.reason", contains("企业2补报收入", null));
    }

    @Test
    void nextYearsFormIsDataAndAWorkbook() {
        loader.load("/statutory-next/");
        as(keeper)
                .get("/api/v1/parks/{park}/statutory-forms", park)
                .then()
                .statusCode(200)
                .body("items.findAll { it.code == 'torch-incubator' }.number", contains(2, 1));
        var filing = draft("torch-incubator", 2);
        var form = get(filing);
        assertThat(form.getString(cell("employees_per_firm_total", "value"))).isEqualTo("20");
        assertThat(form.getString(cell("share_graduates", "state"))).isEqualTo("VALUE");
        var texts = workbook(filing).rows(1);
        int row = Integer.parseInt(
                form.getString(cell("employees_per_firm_total", "at")).substring(1));
        assertThat(texts.get(row - 1).get(4).value()).isEqualTo("20");
    }

    @Test
    void incubateesHaveALineEach() {
        var filing = draft("torch-incubatee", 1);
        as(keeper)
                .get(ONE + "/rows", park, filing)
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items[0].name", equalTo("企业0（示例）"))
                .body("items[0].cells.find { it.key == 'revenue' }.value", equalTo("1000.00"))
                .body("items[0].cells.find { it.key == 'employees' }.level", equalTo("EVIDENCED"))
                .body("items[2].cells.find { it.key == 'revenue' }.state", equalTo("UNKNOWN"))
                .body("items[2].cells.find { it.key == 'revenue' }.value", nullValue())
                .body("items[0].cells.find { it.key == 'tech_field' }.state", equalTo("BLANK"));
        as(keeper)
                .get(ONE, park, filing)
                .then()
                .body("rows", equalTo(3))
                .body("findings.find { it.cell == 'revenue' && it.kind == 'UNKNOWN_PARTS' }.lines", contains("企业2（示例）"))
                .body("findings.findAll { it.kind == 'BY_HAND' }.cell", hasItem("tech_field"));
        as(keeper)
                .queryParams(Map.of("cell", "revenue", "tenantId", tenants.get(0)))
                .get(ONE + "/records", park, filing)
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo("1000.00"));
        var rows = workbook(filing).rows(1);
        assertThat(rows.get(6).getFirst().value()).isEqualTo("企业0（示例）");
        assertThat(rows.get(8).getFirst().value()).isEqualTo("企业2（示例）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'FILED', filed_by = drafted_by, filed_at = now(), file_id = gen_random_uuid(), content_hash = '0', "
                        + "findings = '[]'",
                "state = 'AMENDED', filed_by = drafted_by, filed_at = now(), file_id = gen_random_uuid(), content_hash = '0', "
                        + "findings = '[]'",
                "revision = 2, reason = 'x'",
                "from_on = from_on + 1"
            })
    void whoCompilesDoesNotFileBehindTheOperationsEither(String change) {
        var filing = draft("torch-incubator", 1);
        assertThatThrownBy(() -> change(filing, change))
                .satisfiesAnyOf(
                        e -> assertThat(e).hasStackTraceContaining("filing is not for this actor"),
                        e -> assertThat(e).hasStackTraceContaining("what was filed does not change"));
        assertThat(change(filing, "as_of = as_of - 1")).isOne();
    }

    private int change(UUID filing, String sets) {
        var held = Map.of("readiness_read", Set.of(park), "report_edit", Set.of(park));
        var scope = new RowScope(keeper.userId(), null, null, null, Set.of(), Set.of(), Set.of(), held);
        return acting.run(
                new Acting(keeper.userId(), "test", "test", scope),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> database.execute(
                                Sql.of("update statutory_filing set " + sets + " where id = ?", filing))));
    }

    @Test
    void badInputIsRefusedAndNothingIsStored() {
        var body = new HashMap<>(of("torch-incubator", 1));
        body.put("from", year + "-02-01");
        as(keeper)
                .body(body)
                .post(FILINGS, park)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/from"))
                .body("errors[0].code", equalTo("statutory.period"));
        body.put("from", year + "-01-01");
        body.put("asOf", (year + 1) + "-01-01");
        as(keeper)
                .body(body)
                .post(FILINGS, park)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("statutory.as-of"));
        body.remove("asOf");
        body.put("formId", UUID.randomUUID());
        as(keeper).body(body).post(FILINGS, park).then().statusCode(400).body("errors[0].pointer", equalTo("/formId"));
        assertThat(jobs.count(Sql.of("select 1 from statutory_filing where park_id = ?", park)))
                .isZero();
        var filing = draft("torch-incubator", 1);
        write(filing, value("nowhere", "1")).statusCode(400).body("errors[0].code", equalTo("statutory.cell-unknown"));
        write(filing, value("nature", "2"), value("employees", "1"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/entries/1/value"))
                .body("errors[0].code", equalTo("statutory.cell-worked-out"));
        for (var wrong : List.of("-1", "1.5", "x")) {
            write(filing, value("staff_college", wrong))
                    .statusCode(400)
                    .body("errors[0].code", equalTo("statutory.cell-format"));
        }
        assertThat(jobs.count(Sql.of("select 1 from statutory_entry where filing_id = ?", filing)))
                .isZero();
        as(keeper)
                .header("If-Match", "\"7\"")
                .body(Map.of("entries", List.of(value("nature", "2"))))
                .put(ONE + "/entries", park, filing)
                .then()
                .statusCode(412);
    }

    @Test
    void othersSeeNothingOfItAndADraftIsGivenUp() {
        var filing = draft("torch-incubator", 1);
        var other = world.with(Role.OPERATOR, world.park());
        as(other).get(ONE, park, filing).then().statusCode(404);
        as(world.with(Role.RECEPTION, park)).get(ONE, park, filing).then().statusCode(403);
        as(checker)
                .header("If-Match", "\"0\"")
                .body(Map.of("entries", List.of(value("nature", "2"))))
                .put(ONE + "/entries", park, filing)
                .then()
                .statusCode(403);
        write(filing, value("nature", "2")).statusCode(200);
        as(keeper).header("If-Match", "\"1\"").delete(ONE, park, filing).then().statusCode(204);
        as(keeper).get(ONE, park, filing).then().statusCode(404);
        draft("torch-incubator", 1);
    }

    @Test
    void onePeriodIsCompiledOnceHoweverManyAsk() throws Exception {
        var answers = Rush.of(
                4,
                i -> () -> as(keeper)
                        .body(of("torch-incubator", 1))
                        .post(FILINGS, park)
                        .statusCode());
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void whatChangedMuchAgainstLastTimeAsksWhy() {
        var filing = draft("torch-incubator", 1);
        settle(filing);
        file(checker, filing).statusCode(200);
        var next = UUID.fromString(as(keeper)
                .body(Map.of("formId", StatutoryFormLoader.id("torch-incubator", 1), "from", (year + 1) + "-01-01"))
                .post(FILINGS, park)
                .then()
                .statusCode(201)
                .body("findings.find { it.kind == 'NOT_OVER' }.severity", equalTo("ERROR"))
                .extract()
                .path("filing.id"));
        write(next, value("signer_head", "张示例")).statusCode(200);
        assertThat(get(next).getList("findings.kind", String.class)).doesNotContain("CHANGED_MUCH");
        as(keeper)
                .body(Map.of(
                        "fact", "SELF_CONTROLLED_AREA", "asOf", clock.today().toString(), "value", "20000"))
                .post("/api/v1/parks/{park}/facts", park)
                .then()
                .statusCode(201);
        as(keeper)
                .get(ONE, park, next)
                .then()
                .body("findings.find { it.kind == 'CHANGED_MUCH' }.cell", equalTo("area_total"))
                .body("findings.find { it.kind == 'CHANGED_MUCH' }.other", equalTo("12000.00"))
                .body("findings.find { it.kind == 'CHANGED_MUCH' }.settled", equalTo(false))
                .body("abilities", not(hasItem("file")));
    }
}
