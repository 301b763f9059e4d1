package org.seedbed.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.IncubateeRule;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TenantListTest {

    private static final String TENANTS = "/api/v1/parks/{park}/tenants";
    private static final LocalDate FOUNDED = LocalDate.of(2024, 2, 29);

    @Inject
    World world;

    @Inject
    Register register;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void aPark() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void theListShowsTheDayAskedFor() {
        var past = register.tenant(park, "A已离园", "2025-01-01", "2026-01-01");
        register.tenant(park, "B在园", "2025-06-01", null);
        register.tenant(park, "C将入驻", "2026-06-01", null);
        register.lease(park, past, register.office(park, "A101", "30"), "2025-01-01", "2025-07-01");
        list("on=2025-12-31").body("items.companyName", contains("A已离园", "B在园"));
        list("on=2026-01-01").body("items.companyName", contains("B在园"));
        list("on=2026-06-01").body("items.companyName", contains("B在园", "C将入驻"));
        list("on=2024-12-31").body("items", empty()).body("total", equalTo(0));
        list("on=2026-01-01&current=false").body("items.companyName", contains("A已离园", "B在园", "C将入驻"));
        list("on=2025-06-30").body("items[0].units.number", contains("A101")).body("items[0].area", equalTo("30.00"));
        list("on=2025-07-01").body("items[0].units", empty()).body("items[0].area", equalTo("0.00"));
    }

    @Test
    void roomsAndSeatsOfARowAddUp() {
        var tenant = register.tenant(park, "A公司", "2026-01-01", null);
        var office = register.office(park, "A101", "30.50");
        var room = register.office(park, "A102", "20");
        var zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 6);
        register.lease(
                park,
                tenant,
                "2026-01-01",
                "2027-01-01",
                new SeatDraft(office, null, null),
                new SeatDraft(room, null, null));
        register.lease(park, tenant, "2026-01-01", "2027-01-01", new SeatDraft(zone, 1, 2), new SeatDraft(zone, 5, 1));
        list("on=2026-06-01")
                .body("items[0].units.number", contains("A101", "A102", "G1"))
                .body("items[0].units.seats", contains(null, null, 3))
                .body("items[0].area", equalTo("50.50"));
    }

    @Test
    void theListIsSearchedFilteredSortedAndPaged() {
        admit("丙公司", CompanyKind.FIRM, Stage.NURSERY, "2026-01-03");
        admit("甲公司", CompanyKind.FIRM, Stage.GRADUATED, "2026-01-02");
        admit("乙团队", CompanyKind.TEAM, Stage.INCUBATOR, "2026-01-01");
        admit("丁公司", CompanyKind.FIRM, Stage.ACCELERATOR, "2026-01-04");
        var on = "on=2026-06-01&";
        list(on + "q=公司&sort=from").body("items.companyName", contains("甲公司", "丙公司", "丁公司"));
        list(on + "sort=stage").body("items.stage", contains("NURSERY", "INCUBATOR", "ACCELERATOR", "GRADUATED"));
        list(on + "sort=stage,desc").body("items.companyName", contains("甲公司", "丁公司", "乙团队", "丙公司"));
        list(on + "stage=NURSERY&stage=GRADUATED&sort=from,desc")
                .body("items.companyName", contains("丙公司", "甲公司"))
                .body("total", equalTo(2));
        list(on + "kind=TEAM").body("items.companyName", contains("乙团队"));
        list(on + "sort=from&size=3&page=2")
                .body("items.companyName", contains("丁公司"))
                .body("total", equalTo(4));
        as(keeper).get(TENANTS + "?sort=area", park).then().statusCode(400);
        as(keeper).get(TENANTS + "?on=2026-02-30", park).then().statusCode(400);
        as(keeper).get(TENANTS + "?stage=SEED", park).then().statusCode(400);
        as(world.with(Role.OPERATOR, world.park())).get(TENANTS, park).then().statusCode(404);
    }

    /** The condition in SQL and the rule in Java say the same on both sides of every edge. */
    @Test
    void theIncubateeFilterIsTheRule() {
        for (var kind : CompanyKind.values()) {
            admit(kind.name(), kind, Stage.INCUBATOR, "2026-02-28");
        }
        for (var stage : Stage.values()) {
            admit(stage.name(), CompanyKind.FIRM, stage, "2026-02-28");
        }
        for (var from : List.of("2024-01-01", "2026-02-27", "2026-02-28", "2026-03-01", "2022-06-01", "2021-08-31")) {
            for (var industry : List.of("C2710", "C271", "C26", "A01", "I652", "I651", "C397", "M75")) {
                company("缘" + from + industry, FOUNDED, industry, from);
            }
            company("缘" + from + "无行业", FOUNDED, null, from);
            company("缘" + from + "无日期", null, "A01", from);
        }
        for (var on : List.of(
                "2026-03-01",
                "2026-05-31",
                "2026-06-01",
                "2027-06-01",
                "2028-12-31",
                "2030-02-27",
                "2030-02-28",
                "2031-02-27",
                "2031-02-28")) {
            var rule = IncubateeRule.inForce(LocalDate.parse(on));
            var yes = names("current=false&incubatee=true&on=" + on);
            var no = names("current=false&incubatee=false&on=" + on);
            var judged = everyone(on);
            assertThat(yes).as(on + " by " + rule.docNo()).containsExactlyInAnyOrderElementsOf(judged);
            assertThat(no).doesNotContainAnyElementsOf(yes.isEmpty() ? List.of("-") : yes);
            assertThat(yes.size() + no.size())
                    .isEqualTo(names("current=false&on=" + on).size());
        }
        assertThat(names("current=false&incubatee=true&on=2026-03-01")).isNotEmpty();
    }

    /** Those whom {@link IncubateeRule#judge} calls incubatees, as each row of the list says. */
    private List<String> everyone(String on) {
        var found = new ArrayList<String>();
        for (int page = 1; page <= 2; page++) {
            found.addAll(list("current=false&size=100&page=" + page + "&on=" + on)
                    .extract()
                    .path("items.findAll { it.incubatee }.companyName"));
        }
        return found;
    }

    private List<String> names(String query) {
        var found = new ArrayList<String>();
        for (int page = 1; page <= 2; page++) {
            found.addAll(list(query + "&size=100&page=" + page).extract().path("items.companyName"));
        }
        return found;
    }

    private void admit(String name, CompanyKind kind, Stage stage, String from) {
        register.tenant(park, register.company(park, kind, name, FOUNDED, null), from, null, stage);
    }

    private void company(String name, LocalDate foundedOn, String industry, String from) {
        var company = register.company(park, CompanyKind.FIRM, name, foundedOn, industry);
        register.tenant(park, company, from, null, Stage.INCUBATOR);
    }

    private ValidatableResponse list(String query) {
        return as(keeper).get(TENANTS + "?" + query, park).then().statusCode(200);
    }
}
