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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Permission;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.PageParams;
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
    StatutoryStore store;

    @Inject
    StatutoryFrozen frozen;

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
        var seen = get(filing);
        var sheet = seen.getString("sheet");
        return file(by, filing, seen.getInt("filing.version"), sheet == null ? "none" : sheet);
    }

    private ValidatableResponse file(Person by, UUID filing, int version, String sheet) {
        return as(by).header("If-Match", "\"" + version + "\"")
                .body(Map.of("sheet", sheet))
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
        note(filing, "一家企业未报");
    }

    /** One for each cell that asks why. */
    private void note(UUID filing, String note) {
        List<Map<String, String>> open = get(filing).getList("findings.findAll { it.severity == 'WARNING' }");
        var marks = new TreeMap<String, List<String>>();
        open.forEach(f ->
                marks.computeIfAbsent(f.get("cell"), cell -> new ArrayList<>()).add(f.get("mark")));
        write(
                        filing,
                        marks.entrySet().stream()
                                .map(e -> Map.of("cell", e.getKey(), "note", note, "settles", e.getValue()))
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
        write(filing, value("signed_on", year + 1 + "-01-20")).statusCode(200);
        file(checker, filing).statusCode(200).body("filing.hash", notNullValue());
        var before = as(keeper).get(ONE, park, filing).asString();
        var bytes = as(keeper).get(ONE + "/workbook", park, filing).asByteArray();
        assertThat(Xlsx.of(bytes).allTexts()).contains("正式报送").doesNotContain("草稿，未报送");
        revenue(2, "700000.00");
        assertThat(as(keeper).get(ONE, park, filing).asString()).isEqualTo(before);
        assertThat(as(keeper).get(ONE + "/workbook", park, filing).asByteArray())
                .isEqualTo(bytes);
        as(keeper).body(of("torch-incubator", 1)).post(FILINGS, park).then().statusCode(409);
        // Another one that says nothing: one as before, and not the one the note was about.
        var late = register.company(park, CompanyKind.FIRM, "企业3（示例）", LocalDate.of(year, 2, 1), "I6513");
        register.tenant(park, late, year + "-03-01", null, Stage.INCUBATOR);
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
        // Notes come along as a proposal: they were written for what was found then.
        var asked = get(correction);
        assertThat(asked.getList("findings.findAll { it.severity == 'WARNING' }.settled", Boolean.class))
                .isNotEmpty()
                .containsOnly(false);
        assertThat(asked.getString(cell("incubatee_revenue", "note"))).isEqualTo("一家企业未报");
        assertThat(asked.getString(cell("signed_on", "text"))).isNull();
        file(checker, correction).statusCode(422);
        note(correction, "已补报");
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

    /** One is silent as before, and it is another one. */
    @Test
    void aNoteOfOneCompanyDoesNotSettleAnother() {
        var filing = draft("torch-incubator", 1);
        settle(filing);
        var silent = "findings.find { it.cell == 'incubatee_revenue' && it.kind == 'UNKNOWN_PARTS' }.";
        assertThat(get(filing).getBoolean(silent + "settled")).isTrue();
        var late = register.company(park, CompanyKind.FIRM, "企业3（示例）", LocalDate.of(year, 2, 1), "I6513");
        register.tenant(park, late, year + "-03-01", null, Stage.INCUBATOR);
        revenue(2, "700000.00");
        var now = get(filing);
        assertThat(now.getInt(silent + "count")).isEqualTo(1);
        assertThat(now.getBoolean(silent + "settled")).isFalse();
    }

    /** As forms were filed at first, with all digits of a third. */
    @Test
    void whatWasFiledWithMorePlacesThanOurJsonTakesIsReadAndCorrected() {
        var filing = draft("torch-incubator", 1);
        settle(filing);
        var third = "0.3333333333333333";
        jobs.execute(Sql.of("""
                insert into statutory_line (park_id, filing_id, nth, key, content) values (?, ?, 9001, 'share_of_old', ?::jsonb)""", park, filing, """
                {"state": "VALUE", "number": "%s", "text": null, "level": null, "unknowns": 0, "records": [{"kind": "CELL",
                 "id": null, "tenantId": null, "label": "share", "fact": null, "part": "COUNTED", "amount": "%s", "level": null,
                 "from": null, "to": null}]}""".formatted(third, third)));
        file(checker, filing).statusCode(200);
        get(filing);
        var share = frozen(filing);
        assertThat(share).isEqualTo("0.333333");
        assertThat(jobs.list(
                        Sql.of(
                                "select content ->> 'number' as number from statutory_line where filing_id = ? and nth = 9001",
                                filing),
                        row -> row.text("number")))
                .containsExactly(third);
        as(keeper)
                .body(Map.of("reason", "按新口径更正"))
                .post(ONE + "/amendment", park, filing)
                .then()
                .statusCode(201);
    }

    private String frozen(UUID filing) {
        var held = Map.of("readiness_read", Set.of(park), "figure_read", Set.of(park));
        var scope = new RowScope(keeper.userId(), null, null, null, Set.of(), Set.of(), Set.of(), held);
        return acting.run(
                new Acting(keeper.userId(), "test", "test", scope),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    var filed = store.find(park, filing).orElseThrow();
                    var records = frozen.records(filed, "share_of_old", new PageParams());
                    assertThat(records.items().getFirst().amount()).isEqualTo(new BigDecimal("0.333333"));
                    return String.valueOf(
                            frozen.cells(filed).get("share_of_old").value().number());
                }));
    }

    /** A mentor whose term is over guides nobody, nor does a steward. */
    @Test
    void mentoredIsWhoHasAMentorInOfficeOnTheDay() {
        mentor(0, year + "-01-01", null, "ONE_TO_ONE");
        mentor(1, (year - 3) + "-01-01", year + "-12-31", "ONE_TO_ONE");
        mentor(2, year + "-01-01", null, "STEWARD");
        var filing = draft("torch-incubator", 1);
        var mentored = cell("mentored", "value");
        assertThat(get(filing).getString(mentored)).isEqualTo("1");
        // Appointed anew before: the register knows one run of terms, and the day lies in another one.
        jobs.execute(Sql.of("""
                insert into mentor_appointment (park_id, id, mentor_id, term_from, term_to, doc_no, decided_on, made_by, made_at)
                select park_id, gen_random_uuid(), id, date '%1$s-01-01', date '%1$s-12-31' + 1, '决定', date '%1$s-01-01', ?, now()
                from mentor where park_id = ? and term_to is not null""".formatted(year), keeper.userId(), park));
        assertThat(get(filing).getString(mentored)).isEqualTo("2");
    }

    private void mentor(int firm, String from, String to, String kind) {
        var id = UUID.randomUUID();
        jobs.execute(Sql.of("""
                insert into mentor (park_id, id, version, name, fields, term_from, term_to)
                values (?, ?, 0, '导师（示例）', '{}', ?::date, ?::date)""", park, id, from, to));
        jobs.execute(Sql.of("""
                insert into mentor_link (park_id, id, mentor_id, tenant_id, starts_on, kind)
                values (?, gen_random_uuid(), ?, ?, ?::date, ?)""", park, id, tenants.get(firm), year + "-04-01", kind));
    }

    @Test
    void onlyWhoFilesPutsACorrectionInAFiledOnesPlace() {
        var filing = draft("torch-incubator", 1);
        settle(filing);
        file(checker, filing).statusCode(200);
        assertThat(jobs.list(
                        Sql.of("select proved_by from statutory_filing where id = ?", filing),
                        row -> row.integer("proved_by")))
                .containsExactly(2);
        assertThatThrownBy(() -> change(filing, "state = 'AMENDED'"))
                .hasStackTraceContaining("filing is not for this actor");
        assertThatThrownBy(() ->
                        jobs.execute(Sql.of("update statutory_filing set state = 'AMENDED' where id = ?", filing)))
                .hasMessageContaining("no correction");
    }

    @Test
    void nobodyGoesBackBehindAVersionThatWasFiled() {
        loader.load("/statutory-next/");
        var filing = draft("torch-incubator", 2);
        settle(filing);
        file(checker, filing).statusCode(200);
        var body = new HashMap<>(of("torch-incubator", 1));
        body.put("from", (year + 1) + "-01-01");
        as(keeper)
                .body(body)
                .post(FILINGS, park)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/formId"))
                .body("errors[0].code", equalTo("statutory.form-unknown"));
        // A year before it may still be handed in on the form of its time.
        body.put("from", (year - 1) + "-01-01");
        as(keeper).body(body).post(FILINGS, park).then().statusCode(201);
    }

    /** What a form is compiled from: with a part of it rows would be hidden, and the sheet would show noughts as sure. */
    @Test
    void whoMayOpenAFormMayReadAllItIsCompiledFrom() {
        assertThat(Role.values())
                .filteredOn(role ->
                        role.permissions().containsAll(List.of(Permission.READINESS_READ, Permission.FIGURE_READ)))
                .isNotEmpty()
                .allSatisfy(role -> assertThat(role.permissions())
                        .contains(
                                Permission.COMPANY_READ,
                                Permission.SPACE_READ,
                                Permission.TENANT_READ,
                                Permission.LEASE_READ,
                                Permission.MENTOR_READ));
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
    void whoMayNotReadFiguresDoesNotReadTheLinesEither() {
        var filing = draft("torch-incubatee", 1);
        write(filing, value("signer_head", "张示例"), value("signer_filler", "李示例"))
                .statusCode(200);
        note(filing, "一家企业未报");
        file(checker, filing).statusCode(200);
        assertThat(lines(filing, Map.of("readiness_read", Set.of(park)))).isZero();
        assertThat(lines(filing, Map.of("figure_read", Set.of(park)))).isZero();
        assertThat(lines(filing, Map.of("readiness_read", Set.of(park), "figure_read", Set.of(park))))
                .isPositive();
        // What was filed is read page by page, and each of its lines opens what it was filed with.
        as(keeper)
                .queryParams(Map.of("page", 2, "size", 2))
                .get(ONE + "/rows", park, filing)
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.name", contains("企业2（示例）"));
        as(keeper)
                .queryParams(Map.of("cell", "revenue", "tenantId", tenants.get(0)))
                .get(ONE + "/records", park, filing)
                .then()
                .statusCode(200)
                .body("items.amount", contains("1000.00"))
                .body("items[0].from", equalTo(year + "-01-01"));
        as(keeper)
                .queryParams(Map.of("cell", "firms", "size", 2))
                .get(ONE + "/records", park, filing)
                .then()
                .body("total", equalTo(3))
                .body("items", hasSize(2));
        as(keeper)
                .queryParams(Map.of("cell", "revenue", "tenantId", UUID.randomUUID()))
                .get(ONE + "/records", park, filing)
                .then()
                .statusCode(404);
    }

    private long lines(UUID filing, Map<String, Set<UUID>> held) {
        var scope = new RowScope(keeper.userId(), null, null, null, Set.of(), Set.of(), Set.of(), held);
        return acting.run(
                new Acting(keeper.userId(), "test", "test", scope),
                () -> QuarkusTransaction.requiringNew()
                        .call(() ->
                                database.count(Sql.of("select 1 from statutory_line where filing_id = ?", filing))));
    }

    @Test
    void whatIsFiledIsWhatItsFilerLookedAt() {
        var filing = draft("torch-incubator", 1);
        settle(filing);
        var seen = get(filing);
        int version = seen.getInt("filing.version");
        var sheet = seen.getString("sheet");
        assertThat(get(filing).getString("sheet")).isEqualTo(sheet);
        revenue(2, "700000.00");
        file(checker, filing, version, sheet).statusCode(409).body("code", equalTo("statutory.sheet-changed"));
        as(checker)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of())
                .post(ONE + "/submission", park, filing)
                .then()
                .statusCode(400);
        var now = get(filing);
        assertThat(now.getString("filing.state")).isEqualTo("DRAFT");
        assertThat(now.getString("sheet")).isNotEqualTo(sheet);
        assertThat(now.getInt("filing.version")).isEqualTo(version);
        file(checker, filing, version, now.getString("sheet"))
                .statusCode(200)
                .body("sheet", nullValue())
                .body(cell("incubatee_revenue", "value"), equalTo("2200.00"));
    }

    @Test
    void theHashIsProvedFromTheRows() {
        var filing = draft("torch-incubatee", 1);
        write(filing, value("signer_head", "张“示例”"), value("signer_filler", "李示例"))
                .statusCode(200);
        note(filing, "一家企业未报");
        file(checker, filing).statusCode(200);
        var parts = new ArrayList<>(jobs.list(
                Sql.of("""
                        select '["filing", "' || f.park_id || '", "' || s.code || '", ' || s.number || ', "' || s.content_hash
                            || '", "' || f.from_on || '", "' || f.to_on || '", "' || f.as_of || '", ' || f.revision || ', null, "'
                            || f.filed_by || '", "'
                            || to_char(f.filed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '", "'
                            || encode(x.sha256, 'hex') || '"]' as part, f.findings::text as found
                        from statutory_filing f join statutory_form s on s.id = f.form_id join stored_file x on x.id = f.file_id
                        where f.id = ?""", filing), row -> row.text("part") + "\n[\"findings\", " + row.text("found") + "]"));
        parts.addAll(jobs.list(Sql.of("""
                        select '["entry", ' || to_json(cell) || ', ' || coalesce(to_json(value)::text, 'null') || ', '
                            || coalesce(to_json(note)::text, 'null') || ']' as part
                        from statutory_entry where filing_id = ? order by cell collate "C\"""", filing), row -> row.text("part")));
        parts.addAll(jobs.list(Sql.of("""
                        select '["line", ' || nth || ', ' || to_json(key) || ', ' || coalesce(to_json(label)::text, 'null') || ', '
                            || content || ']' as part
                        from statutory_line where filing_id = ? order by nth""", filing), row -> row.text("part")));
        var hash = get(filing).getString("filing.hash");
        assertThat(Sha256.hex(String.join("\n", parts))).isEqualTo(hash);
        parts.set(parts.size() - 1, parts.getLast().replace("企业2", "企业3"));
        assertThat(Sha256.hex(String.join("\n", parts))).isNotEqualTo(hash);
        assertThat(jobs.count(Sql.of("""
                        select 1 from statutory_filing where id = ?
                            and content_hash = statutory_proof(id, filed_by, filed_at, file_id, findings)""", filing))).isOne();
    }

    @Test
    void aCorrectionMayTakeANewerVersionOfTheForm() {
        loader.load("/statutory-next/");
        var filing = draft("torch-incubator", 1);
        settle(filing);
        file(checker, filing).statusCode(200);
        for (var wrong : List.of(UUID.randomUUID(), StatutoryFormLoader.id("torch-incubatee", 1))) {
            as(keeper)
                    .body(Map.of("reason", "换新表", "formId", wrong))
                    .post(ONE + "/amendment", park, filing)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/formId"));
        }
        as(keeper)
                .body(Map.of("reason", "换新表", "formId", StatutoryFormLoader.id("torch-incubator", 2)))
                .post(ONE + "/amendment", park, filing)
                .then()
                .statusCode(201)
                .body("filing.form.number", equalTo(2))
                .body("filing.revision", equalTo(2));
    }

    @Test
    void theDemoHasADraftWithFindings() {
        var script = new String(StatutoryFormLoader.resource("/demo/chain.sql"), StandardCharsets.UTF_8);
        Stream.of(script.split(";\\s*\\n"))
                .filter(statement -> statement.contains("insert into statutory_"))
                .map(statement -> statement
                        .replace("00000000-0000-4000-8200-000000000002", park.toString())
                        .replace(
                                "00000000-0000-4000-8f10-000000000001",
                                tenants.getFirst().toString())
                        .replace(
                                "00000000-0000-4000-8000-000000000006",
                                keeper.userId().toString()))
                .forEach(statement -> jobs.execute(Sql.of(statement)));
        as(keeper)
                .get(ONE, park, tenants.getFirst())
                .then()
                .statusCode(200)
                .body("findings.find { it.kind == 'PART_ABOVE_WHOLE' }.cell", equalTo("fixed_asset_net"))
                .body("findings.kind", hasItem("UNKNOWN_PARTS"));
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
        write(filing, value("nature", "2"), value("nature", "1"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/entries/1/cell"))
                .body("errors[0].code", equalTo("statutory.cell-twice"));
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
