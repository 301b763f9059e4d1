package org.seedbed.company.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PeopleResourceTest {

    private static final String COMPANY = "/api/v1/parks/{park}/companies/{company}";
    private static final String OWN = "/api/v1/companies/{company}";

    @Inject
    World world;

    @Inject
    Register register;

    private UUID park;
    private UUID company;
    private Person keeper;

    @BeforeEach
    void aCompany() {
        park = world.park();
        company = register.firm(park, "示例科技有限公司");
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void foundersAreAddedShownMaskedAndRemoved() {
        String founder = founder("赵敏", List.of("STUDENT", "COLLEGE_GRADUATE"))
                .statusCode(201)
                .extract()
                .path("id");
        founder("赵敏", List.of()).statusCode(409).body("code", equalTo("company.founder-taken"));
        founder("　", List.of()).statusCode(400).body("errors.pointer", contains("/name"));
        as(keeper)
                .get(COMPANY, park, company)
                .then()
                .body("founders.name", contains("赵敏"))
                .body("founders[0].categories", contains("COLLEGE_GRADUATE", "STUDENT"));
        as(world.with(Role.RECEPTION, park))
                .get(COMPANY, park, company)
                .then()
                .body("founders.name", contains("赵*"))
                .body("founders[0].phone", equalTo("138****1234"))
                .body("founders[0].categories", empty())
                .body("abilities", empty());
        var path = COMPANY + "/founders/{founder}";
        seen(0).delete(path, park, register.firm(park, "别家"), founder).then().statusCode(404);
        as(keeper).delete(path, park, company, founder).then().statusCode(428);
        seen(1).delete(path, park, company, founder).then().statusCode(412);
        seen(0).delete(path, park, company, founder).then().statusCode(204);
        seen(0).delete(path, park, company, founder).then().statusCode(404);
        as(keeper).get(COMPANY, park, company).then().body("founders", empty());
    }

    @Test
    void partsOfTheWorkforceMayOverlapButNotExceedIt() {
        count("2026-01-01", 10, Map.of("VETERAN", 8, "FEMALE", 7)).statusCode(201);
        count("2026-01-01", 11, Map.of()).statusCode(409).body("code", equalTo("company.employment-count-taken"));
        count("2026-02-01", 10, Map.of("VETERAN", 11))
                .statusCode(422)
                .body("code", equalTo("company.sub-count-exceeds-total"))
                .body("params.count", equalTo("11"))
                .body("params.total", equalTo("10"));
        count("2026-02-01", -1, Map.of()).statusCode(400).body("errors.pointer", contains("/total"));
        count("2025-06-01", 3, Map.of()).statusCode(201);
        as(keeper)
                .get(COMPANY, park, company)
                .then()
                .body("employment.total", equalTo(10))
                .body("employment.subCounts.tag", contains("FEMALE", "VETERAN"))
                .body("employment.subCounts.exceedsTotal", everyItem(equalTo(false)));
        as(keeper)
                .get(COMPANY + "/employment-counts", park, company)
                .then()
                .body("items.asOf", contains("2026-01-01", "2025-06-01"))
                .body("total", equalTo(2));
        as(keeper)
                .get(COMPANY + "/employment-counts", park, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aCountIsPutRightByWhoeverHasSeenIt() {
        String id = count("2026-01-01", 10, Map.of("VETERAN", 8))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
        count("2026-02-01", 4, Map.of()).statusCode(201);
        var path = COMPANY + "/employment-counts/{count}";
        var right = counted("2026-01-02", 9, Map.of("FEMALE", 5));
        as(keeper).body(right).put(path, park, company, id).then().statusCode(428);
        seen(0).body(right)
                .put(path, park, register.firm(park, "别家"), id)
                .then()
                .statusCode(404);
        seen(0).body(counted("2026-02-01", 9, Map.of()))
                .put(path, park, company, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("company.employment-count-taken"));
        seen(0).body(counted("2026-01-02", 9, Map.of("FEMALE", 10)))
                .put(path, park, company, id)
                .then()
                .statusCode(422)
                .body("code", equalTo("company.sub-count-exceeds-total"));
        seen(0).body(right)
                .put(path, park, company, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("asOf", equalTo("2026-01-02"))
                .body("total", equalTo(9))
                .body("subCounts.tag", contains("FEMALE"));
        seen(0).body(right).put(path, park, company, id).then().statusCode(412);
    }

    @Test
    void ownersAndStaffSeeTheirOwnCompanyOnly() {
        var owner = world.with(Role.OWNER, company);
        var staff = world.with(Role.STAFF, company);
        count("2026-01-01", 10, Map.of("VETERAN", 8)).statusCode(201);
        for (var person : List.of(owner, staff)) {
            as(person)
                    .get(OWN, company)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("示例科技有限公司"))
                    .body("members.role", contains("OWNER", "STAFF"))
                    .body("employment.total", equalTo(10));
            as(person).get(COMPANY, park, company).then().statusCode(404);
        }
        var stranger = world.with(Role.OWNER, register.firm(park, "别家"));
        as(stranger).get(OWN, company).then().statusCode(404);
        as(stranger).get(OWN + "/stays", company).then().statusCode(404);
        // A record of its code alone opens nobody; the company has to have been here.
        as(keeper)
                .get(COMPANY + "/members", park, company)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        register.tenant(park, company, "2025-01-01", null, Stage.INCUBATOR);
        as(keeper)
                .get(COMPANY + "/members", park, company)
                .then()
                .statusCode(200)
                .body("items.displayName", contains(owner.name(), staff.name()));
        world.remove(staff);
        as(staff).get(OWN, company).then().statusCode(404);
        as(owner).get(OWN, company).then().body("members.role", contains("OWNER"));
        as(world.with(Role.RECEPTION, park))
                .get(COMPANY + "/members", park, company)
                .then()
                .statusCode(403);
    }

    @Test
    void countsThatNameAHardshipAreForThoseWhoMaySeeIt() {
        count("2026-01-01", 1, Map.of("DISABLED", 1, "COLLEGE_UP", 1)).statusCode(201);
        as(keeper).get(COMPANY, park, company).then().body("employment.subCounts", hasSize(2));
        var reception = world.with(Role.RECEPTION, park);
        as(reception).get(COMPANY, park, company).then().body("employment.subCounts.tag", contains("COLLEGE_UP"));
        as(reception)
                .get(COMPANY + "/employment-counts", park, company)
                .then()
                .body("items[0].subCounts.tag", contains("COLLEGE_UP"));
    }

    private ValidatableResponse founder(String name, List<String> categories) {
        return as(keeper)
                .body(Map.of("name", name, "phone", "13800001234", "categories", categories))
                .post(COMPANY + "/founders", park, company)
                .then();
    }

    private RequestSpecification seen(int version) {
        return as(keeper).header("If-Match", "\"" + version + "\"");
    }

    private static Map<String, Object> counted(String asOf, int total, Map<String, Integer> parts) {
        var subCounts = parts.entrySet().stream()
                .map(e -> Map.of("tag", e.getKey(), "count", e.getValue()))
                .toList();
        return Map.of("asOf", asOf, "total", total, "subCounts", subCounts);
    }

    private ValidatableResponse count(String asOf, int total, Map<String, Integer> parts) {
        return as(keeper)
                .body(counted(asOf, total, parts))
                .post(COMPANY + "/employment-counts", park, company)
                .then();
    }
}
