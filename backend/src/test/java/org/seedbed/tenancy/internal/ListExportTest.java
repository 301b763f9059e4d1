package org.seedbed.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

/** A list as a file is the list on the screen: the same rows, order, columns and blanks. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ListExportTest {

    private static final String PARK = "/api/v1/parks/{park}/";

    @Inject
    World world;

    @Inject
    Register register;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void aPark() {
        park = world.park(Unique.name("示例园 "));
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void theFileHasTheRowsOfTheListInItsOrder() {
        var one = register.tenant(park, "=甲公司", "2026-01-03", null);
        register.tenant(park, "乙公司", "2026-01-02", "2027-01-01");
        register.tenant(park, "丙店铺", "2026-01-01", null);
        var zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 6);
        register.lease(
                park,
                one,
                "2026-01-03",
                "2027-01-01",
                new SeatDraft(register.office(park, "A101", "30.50"), null, null),
                new SeatDraft(zone, 1, 3));
        var query = "on=2026-06-01&q=公司&sort=from,desc&columns=NAME&columns=UNITS&columns=AREA&columns=SEATS"
                + "&columns=FROM&columns=LAST_DAY";
        var rows = file(keeper, "tenants", query).rows(1);
        assertThat(Stream.of(0, 1, 2).map(i -> rows.get(i).getFirst().value()))
                .containsExactly("Company", "=甲公司", "乙公司");
        var first = rows.get(1);
        assertThat(first.get(0).isText()).isTrue();
        assertThat(first.get(1).value()).isEqualTo("A101、G1");
        assertThat(first.get(2).value()).isEqualTo("30.50");
        assertThat(first.get(3).value()).isEqualTo("3");
        assertThat(first.get(4).day()).isEqualTo("2026-01-03");
        assertThat(first).hasSize(5);
        assertThat(rows.get(2).get(5).day()).isEqualTo("2026-12-31");
        assertThat(file(keeper, "tenants", "on=2025-01-01").texts()).hasSize(1);
    }

    @Test
    void leasesLeaveWithTheirRoomsAndPrices() {
        var one = register.tenant(park, "=甲公司", "2026-01-01", null);
        var zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 6);
        var office = register.office(park, "A101", "30.50");
        register.lease(
                park, one, "2026-01-03", "2027-01-01", new SeatDraft(office, null, null), new SeatDraft(zone, 1, 3));
        register.lease(park, one, "2025-01-03", "2025-07-01", new SeatDraft(office, null, null));
        var rows = file(keeper, "leases", "on=2026-06-01").rows(1);
        assertThat(rows).hasSize(2);
        var lease = rows.get(1);
        assertThat(lease.getFirst().isText()).isTrue();
        assertThat(Stream.of(0, 1, 2, 3).map(i -> lease.get(i).value()))
                .containsExactly("=甲公司", "A101、G1", "30.50", "3");
        assertThat(lease.get(4).day()).isEqualTo("2026-01-03");
        assertThat(lease.get(5).day()).isEqualTo("2026-12-31");
        var all = file(keeper, "leases", "sort=from,desc&columns=FROM&unitId=" + office)
                .rows(1);
        assertThat(all.stream().skip(1).map(row -> row.getFirst().day().toString()))
                .containsExactly("2026-01-03", "2025-01-03");
        var ended = file(
                        keeper,
                        "leases",
                        "endsFrom=2025-07-01&endsBefore=2026-01-01&columns=LAST_DAY&columns=MONTHLY_RENT")
                .rows(1);
        assertThat(ended.stream().skip(1).map(row -> row.getFirst().day().toString()))
                .containsExactly("2025-06-30");
        as(world.with(Role.RECEPTION, park))
                .get(PARK + "leases/export", park)
                .then()
                .statusCode(403);
    }

    @Test
    void aListOfSeveralRunsIsComplete() {
        for (int i = 0; i < 1_203; i++) {
            register.office(park, "N%04d".formatted(i), "10");
        }
        var rows = file(keeper, "units", "columns=NUMBER").texts();
        assertThat(rows).hasSize(1_204);
        assertThat(rows.subList(1, 1_204))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.getFirst().compareTo(b.getFirst()));
    }

    @Test
    void whatTheListMasksTheFileMasks() {
        register.company(park, CompanyKind.SOLE_TRADER, "某店", LocalDate.of(2020, 1, 1), null, "张三丰", "13800000001");
        var finance = world.with(Role.FINANCE, park);
        var seen = as(finance).get(PARK + "companies", park).jsonPath();
        var row = file(finance, "companies", "columns=USCC&columns=CONTACT&columns=PHONE")
                .texts()
                .get(1);
        assertThat(row)
                .containsExactly(
                        seen.getString("items[0].uscc"),
                        seen.getString("items[0].contactName"),
                        seen.getString("items[0].contactPhone"))
                .doesNotContain("张三丰", "13800000001");
        assertThat(file(keeper, "companies", "").texts().get(1)).contains("张三丰", "13800000001");
        assertThat(file(finance, "companies", "q=13800000001").texts()).hasSize(1);
    }

    @Test
    void pricesAndMentorsFollowTheRolesOfTheirLists() {
        as(world.with(Role.RECEPTION, park))
                .get(PARK + "units/export", park)
                .then()
                .statusCode(403)
                .body("code", equalTo("access.denied"));
        as(world.with(Role.FINANCE, park))
                .get(PARK + "mentors/export", park)
                .then()
                .statusCode(403)
                .body("code", equalTo("access.denied"));
        as(keeper)
                .body(java.util.Map.of("name", "导师（示例）", "fields", List.of("法律", "财税")))
                .post(PARK + "mentors", park)
                .then()
                .statusCode(201);
        assertThat(file(keeper, "mentors", "columns=NAME&columns=FIELDS&columns=LINKS")
                        .texts()
                        .get(1))
                .containsExactly("导师（示例）", "法律、财税", "0");
    }

    @Test
    void theFileIsNamedAndItsTextsFollowTheLanguage() {
        register.tenant(park, "甲公司", "2026-01-03", null);
        var answer = download(keeper, "tenants", "lang=en&on=2026-06-01&columns=NAME&columns=STAGE");
        assertThat(Xlsx.of(answer.asByteArray()).texts())
                .containsExactly(List.of("Company", "Stage"), List.of("甲公司", "Incubator"));
        var disposition = answer.header("Content-Disposition");
        assertThat(disposition).contains("attachment; filename=\"tenants-");
        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8))
                .contains("''示例园 ")
                .contains("-Tenants-");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var english = as(keeper).header("Accept-Language", "en-GB,zh;q=0.5").get(PARK + "tenants/export", park);
        assertThat(Xlsx.of(english.asByteArray()).texts().getFirst()).contains("Company");
        assertThat(file(keeper, "tenants", "lang=zh-CN").texts().getFirst()).contains("企业名称");
    }

    @Test
    void wrongParametersAreNamed() {
        refused("tenants", "columns=PHONE", "/columns");
        refused("tenants", "sort=area", "/sort");
        refused("tenants", "on=2026-02-30", "/on");
        refused("units", "columns=number", "/columns");
        refused("companies", "kind=GMBH", "/kind");
        refused("mentors", "lang=fr", "/lang");
        as(keeper)
                .get(PARK + "units/export?size=20", park)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.unknown-parameter"));
        as(world.with(Role.OPERATOR, world.park()))
                .get(PARK + "units/export", park)
                .then()
                .statusCode(404);
    }

    private void refused(String list, String query, String pointer) {
        as(keeper)
                .get(PARK + list + "/export?" + query, park)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private Xlsx file(Person person, String list, String query) {
        return Xlsx.of(download(person, list, query).asByteArray());
    }

    private Response download(Person person, String list, String query) {
        var answer = as(person).get(PARK + list + "/export" + (query.isEmpty() ? "" : "?" + query), park);
        answer.then().statusCode(200).contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return answer;
    }
}
