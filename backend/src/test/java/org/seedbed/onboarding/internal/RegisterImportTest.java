package org.seedbed.onboarding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.onboarding.internal.workbook.Names;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What an import finds, stores and says. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterImportTest {

    private static final Map<String, String> STAGES = Map.of("苗圃", "NURSERY", "孵化器", "INCUBATOR", "加速器", "ACCELERATOR");

    @Inject
    World world;

    @Inject
    Database database;

    private UUID park;
    private Importing importing;

    @BeforeEach
    void aPark() {
        park = world.park();
        importing = new Importing(world.with(Role.OPERATOR, park), park);
    }

    @Test
    void theSampleGivesWhatItsExpectationSays() {
        var expected = JsonPath.from(getClass().getResource("/park-register.expected.json"));
        var ended = importing.commit(Registers.sample());
        assertThat(found(importing.problems(ended.getString("id"))))
                .containsExactlyInAnyOrderElementsOf(expected.<Map<String, String>>getList("problems").stream()
                        .map(p -> List.of(Names.key(p.get("company")), p.get("field"), p.get("severity")))
                        .toList());
        assertThat(figure(ended, "units")).isEqualTo(expected.getInt("units"));
        assertThat(figure(ended, "lettableOfficeUnits")).isEqualTo(expected.getInt("lettable_office_units"));
        assertThat(figure(ended, "tenantRows")).isEqualTo(expected.getInt("tenant_rows"));
        assertThat(figure(ended, "mentors")).isEqualTo(expected.getInt("mentors"));
        assertThat(figure(ended, "teams")).isEqualTo(expected.getInt("teams"));
        assertThat(figure(ended, "occupiedOfficeUnits"))
                .isEqualTo(expected.getInt("occupied_office_units_if_error_rows_are_skipped"));
        assertThat(ended.getString("result.figures.asOf")).isEqualTo(expected.getString("asof"));
        assertThat(area(ended, "areaTotal")).isEqualByComparingTo(expected.getString("area_total"));
        assertThat(area(ended, "lettableOfficeArea")).isEqualByComparingTo(expected.getString("lettable_office_area"));
        assertThat(area(ended, "occupiedOfficeArea"))
                .isEqualByComparingTo(expected.getString("occupied_office_area_if_error_rows_are_skipped"));
        expected.<String, Integer>getMap("stages")
                .forEach((name, count) -> assertThat(ended.getInt(
                                "result.figures.stages.find { it.stage == '" + STAGES.get(name) + "' }.count"))
                        .isEqualTo(count));
        assertThat(ended.getInt("result.errors")).isEqualTo(5);
        assertThat(ended.getInt("result.warnings")).isEqualTo(2);
        assertThat(ended.getBoolean("result.changed")).isTrue();
        assertThat(ended.getString("phase")).isEqualTo("FINISHED");
    }

    @Test
    void allRowsButTheRefusedAreStored() {
        importing.commit(Registers.sample());
        assertThat(count("unit")).isEqualTo(93);
        assertThat(count("tenant")).isEqualTo(57);
        assertThat(count("company_record")).isEqualTo(57);
        assertThat(count("mentor")).isEqualTo(12);
        assertThat(database.count(Sql.of("""
                        select c.id from company c join company_record r on r.company_id = c.id
                        where r.park_id = ? and c.name in ('徐州彭城橙意机械有限公司6号（示例）', '徐州重叠租约科技有限公司（示例）',
                            '徐州无此房号商贸有限公司（示例）', '徐州日期颠倒科技有限公司（示例）')""", park))).isZero();
        as(importing.keeper())
                .get("/api/v1/parks/{park}/tenants?size=100&on=2026-11-01", park)
                .then()
                .statusCode(200)
                .body("total", equalTo(57));
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        var first = importing.commit(Registers.sample());
        var again = importing.commit(Registers.sample());
        assertThat(again.getBoolean("result.changed")).isFalse();
        assertThat(again.getList("result.sheets.created", Integer.class)).containsOnly(0);
        assertThat(again.getList("result.sheets.updated", Integer.class)).containsOnly(0);
        assertThat(again.getList("result.sheets.unchanged", Integer.class)).containsExactly(93, 57, 12);
        assertThat(again.getMap("result.figures")).isEqualTo(first.getMap("result.figures"));
        assertThat(found(importing.problems(again.getString("id"))))
                .isEqualTo(found(importing.problems(first.getString("id"))));
        assertThat(count("tenant")).isEqualTo(57);
    }

    @Test
    void aDryRunSaysWhatTheCommitWillDoAndStoresNothing() {
        var dry = importing.run(Registers.sample(), true);
        assertThat(dry.getString("status")).isEqualTo("DONE");
        assertThat(count("unit") + count("building") + count("tenant") + count("company_record"))
                .isZero();
        var committed = importing.commit(Registers.sample());
        assertThat(committed.getMap("result")).isEqualTo(dry.getMap("result"));
        assertThat(importing.problems(committed.getString("id")).getList("items"))
                .isEqualTo(importing.problems(dry.getString("id")).getList("items"));
    }

    @Test
    void aCompanyAnotherParkRegisteredIsTheSameCompany() {
        importing.commit(Registers.sample());
        var other = world.park();
        var there = new Importing(world.with(Role.OPERATOR, other), other);
        there.commit(Registers.sample());
        assertThat(there.commit(Registers.sample()).getBoolean("result.changed"))
                .isFalse();
        assertThat(database.count(Sql.of("""
                        select a.company_id from company_record a join company_record b on b.company_id = a.company_id
                        where a.park_id = ? and b.park_id = ?""", park, other))).isEqualTo(51);
    }

    @Test
    void anEditedRoomIsUpdatedAndBlankCellsEraseNothing() {
        importing.commit(Registers.units(new String[] {"A", "3", "A301", "办公", "88.00", "8", "30"}));
        var ended = importing.commit(Registers.units(new String[] {"A", "3", "A301", "办公", "90.50"}));
        assertThat(ended.getList("result.sheets.updated", Integer.class)).containsExactly(1);
        as(importing.keeper())
                .get("/api/v1/parks/{park}/units?q=A301", park)
                .then()
                .body("items.area", contains("90.50"))
                .body("items.seats", contains(8))
                .body("items.price.amount.amount", contains("30.00"));
    }

    @Test
    void anAreaThatDoesNotAddUpIsPointedOut() {
        var ended = importing.commit(Registers.units(new String[] {"A", "3", "A301", "办公", "88.00"}));
        var problems = importing.problems(ended.getString("id"));
        assertThat(problems.getList("items.code")).containsExactly("import.area-sum-differs");
        assertThat(problems.getString("items[0].messageZh")).contains("88.00", "12150.00");
        assertThat(problems.getString("items[0].messageEn")).contains("88.00", "12150.00");
    }

    @Test
    void problemsAreListedBySeverity() {
        String id = importing.run(Registers.sample(), true).getString("id");
        as(importing.keeper())
                .get("/api/v1/parks/{park}/imports/{id}/problems?severity=WARNING&size=1", park, id)
                .then()
                .body("total", equalTo(2))
                .body("items.severity", contains("WARNING"));
        as(importing.keeper())
                .get("/api/v1/parks/{park}/imports", park)
                .then()
                .body("items.id", contains(id))
                .body("items[0].startedBy", equalTo(importing.keeper().name()))
                .body("items[0].fileName", equalTo("台账.xlsx"));
    }

    @Test
    void othersMayNotImportAndDoNotSee() {
        String id = importing.run(Registers.sample(), true).getString("id");
        var stranger = world.with(Role.OPERATOR, world.park());
        new Importing(stranger, park).post(Registers.sample(), true).statusCode(404);
        as(stranger).get("/api/v1/parks/{park}/imports/{id}", park, id).then().statusCode(404);
        as(stranger)
                .get("/api/v1/parks/{park}/imports/{id}", stranger.userId(), id)
                .then()
                .statusCode(404);
        var reception = world.with(Role.RECEPTION, park);
        new Importing(reception, park).post(Registers.sample(), true).statusCode(403);
        as(reception).get("/api/v1/parks/{park}/imports", park).then().statusCode(403);
        var elsewhere = world.park();
        world.grant(importing.keeper(), Role.OPERATOR, elsewhere);
        as(importing.keeper())
                .get("/api/v1/parks/{park}/imports/{id}/problems", elsewhere, id)
                .then()
                .statusCode(404);
        as(importing.keeper())
                .post("/api/v1/parks/{park}/imports/{id}/cancellation", elsewhere, id)
                .then()
                .statusCode(404);
    }

    @Test
    void aRequestWithoutFileOrModeIsRefused() {
        as(importing.keeper())
                .contentType(ContentType.MULTIPART)
                .multiPart("dryRun", "true")
                .post("/api/v1/parks/{park}/imports", park)
                .then()
                .statusCode(400)
                .body("code", equalTo("import.file-missing"));
        as(importing.keeper())
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "x.xlsx", Registers.sample())
                .multiPart("dryRun", "perhaps")
                .post("/api/v1/parks/{park}/imports", park)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"));
        assertThat(count("register_import")).isZero();
    }

    @Test
    void whatIsNoWorkbookFailsWithItsReason() {
        var ended = importing.run("房号,面积\nA301,88".getBytes(StandardCharsets.UTF_8), false);
        assertThat(ended.getString("status")).isEqualTo("FAILED");
        assertThat(ended.getString("failure.code")).isEqualTo("import.not-a-workbook");
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(importing.run(old, false).getString("failure.code")).startsWith("import.");
    }

    private List<List<String>> found(JsonPath problems) {
        var found = new ArrayList<List<String>>();
        for (var p : problems.<Map<String, String>>getList("items")) {
            found.add(List.of(
                    Names.key(p.get("subject")),
                    p.get("field"),
                    p.get("severity").toLowerCase(Locale.ROOT)));
        }
        return found;
    }

    private long count(String table) {
        return database.count(Sql.of("select 1 from " + table + " where park_id = ?", park));
    }

    private static int figure(JsonPath ended, String name) {
        return ended.getInt("result.figures." + name);
    }

    private static BigDecimal area(JsonPath ended, String name) {
        return new BigDecimal(ended.getString("result.figures." + name));
    }
}
