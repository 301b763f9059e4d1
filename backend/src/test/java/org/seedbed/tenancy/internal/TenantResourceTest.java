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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TenantResourceTest {

    private static final String TENANTS = "/api/v1/parks/{park}/tenants";
    private static final String TENANT = TENANTS + "/{tenant}";

    @Inject
    World world;

    @Inject
    Register register;

    private UUID park;
    private UUID company;
    private Person keeper;

    @BeforeEach
    void aCompanyOfAPark() {
        park = world.park();
        company = register.firm(park, "示例科技有限公司");
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void aCompanyIsAdmittedWithItsFirstStage() {
        String tenant = admit("2026-01-01", null)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("companyName", equalTo("示例科技有限公司"))
                .body("stage", equalTo("NURSERY"))
                .body("stages.from", contains("2026-01-01"))
                .body("units", empty())
                .body("area", equalTo("0.00"))
                .body("abilities", contains("enterStage", "correctStage", "depart"))
                .extract()
                .path("id");
        as(keeper).get(TENANT, park, tenant).then().statusCode(200).body("from", equalTo("2026-01-01"));
        as(world.with(Role.FINANCE, park)).get(TENANT, park, tenant).then().body("abilities", empty());
        var elsewhere = world.park();
        var neighbour = world.with(Role.OPERATOR, elsewhere);
        as(neighbour).get(TENANT, park, tenant).then().statusCode(404);
        as(neighbour).get(TENANT, elsewhere, tenant).then().statusCode(404);
    }

    @Test
    void whatCannotBeIsRefused() {
        admit("2026-01-01", "2026-01-01").statusCode(400).body("errors.pointer", contains("/to"));
        admit("2026-01-02", "2026-01-01").statusCode(400).body("errors.code", contains("validation.period"));
        company = register.firm(world.park(), "邻园企业");
        admit("2026-01-01", null).statusCode(422).body("code", equalTo("tenancy.company-unknown"));
    }

    @Test
    void staysOfACompanyDoNotOverlapButMayFollowEachOther() {
        admit("2026-01-01", "2026-06-01").statusCode(201);
        admit("2026-05-31", null).statusCode(409).body("code", equalTo("tenancy.overlap"));
        admit("2025-01-01", "2026-01-02").statusCode(409);
        admit("2026-06-01", null).statusCode(201);
        admit("2025-01-01", "2026-01-01").statusCode(201);
        var first = park;
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        company = register.firm(park, "同期另一园");
        admit("2026-01-01", null).statusCode(201);
        as(keeper).get(TENANTS, first).then().statusCode(404);
    }

    @Test
    void ofSixteenWhoAdmitAtOnceOneSucceeds() throws Exception {
        var answers = Rush.of(16, i -> () -> admit("2026-01-01", null).extract().response());
        assertThat(answers)
                .extracting(a -> a.statusCode())
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409))
                .extracting(a -> a.<String>path("code"))
                .containsOnly("tenancy.overlap");
    }

    @Test
    void theChainIsWalkedForwardAndEveryStepIsKept() {
        var tenant = admit("2026-01-01", null).extract().<String>path("id");
        var etag = enter(tenant, "\"0\"", "INCUBATOR", "2026-03-01")
                .statusCode(200)
                .body("stages.stage", contains("NURSERY", "INCUBATOR"))
                .body("stages.from", contains("2026-01-01", "2026-03-01"))
                .body("stages.to", contains("2026-03-01", null))
                .body("stages[1].reason", equalTo("评审通过"))
                .extract()
                .header("ETag");
        as(keeper).get(TENANT, park, tenant).then().header("ETag", etag);
        enter(tenant, "\"0\"", "GRADUATED", "2026-04-01").statusCode(412);
        enter(tenant, etag, "NURSERY", "2026-04-01")
                .statusCode(409)
                .body("code", equalTo("tenancy.illegal-stage-move"))
                .body("params.from", equalTo("INCUBATOR"))
                .body("params.to", equalTo("NURSERY"))
                .body("params.allowed", equalTo("ACCELERATOR, GRADUATED"));
        enter(tenant, etag, "GRADUATED", "2026-03-01")
                .statusCode(422)
                .body("code", equalTo("tenancy.stage-before-present"));
        etag = enter(tenant, etag, "GRADUATED", "2026-05-01")
                .statusCode(200)
                .extract()
                .header("ETag");
        enter(tenant, etag, "GRADUATED", "2026-06-01").statusCode(409).body("params.allowed", equalTo(""));
        for (var day : Map.of("2026-02-28", "NURSERY", "2026-03-01", "INCUBATOR", "2026-05-01", "GRADUATED")
                .entrySet()) {
            as(keeper)
                    .get(TENANT + "?on={on}", park, tenant, day.getKey())
                    .then()
                    .body("stage", equalTo(day.getValue()));
        }
    }

    @Test
    void twoMovesOfOneVersionHaveOneWinner() throws Exception {
        var tenant = admit("2026-01-01", null).extract().<String>path("id");
        var answers = Rush.of(
                8,
                i -> () -> enter(tenant, "\"0\"", "INCUBATOR", "2026-03-01")
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void aTenantLeavesOnceItHoldsNoRoom() {
        var tenant = UUID.fromString(admit("2026-01-01", null).extract().path("id"));
        register.lease(park, tenant, register.office(park, "A101", "30"), "2026-01-01", "2026-07-01");
        depart(tenant, null, "2026-06-30").statusCode(428);
        depart(tenant, "\"0\"", "2026-06-29").statusCode(409).body("code", equalTo("tenancy.still-lets"));
        depart(tenant, "\"0\"", "2025-12-31").statusCode(422).body("code", equalTo("tenancy.departs-before-entry"));
        var etag = depart(tenant, "\"0\"", "2026-06-30")
                .statusCode(200)
                .body("to", equalTo("2026-07-01"))
                .body("stages.to", contains("2026-07-01"))
                .body("departureReason", equalTo("期满"))
                .extract()
                .header("ETag");
        as(keeper).get(TENANT, park, tenant).then().header("ETag", etag);
        enter(tenant.toString(), etag, "INCUBATOR", "2026-07-01")
                .statusCode(422)
                .body("code", equalTo("tenancy.stage-outside-stay"));
        admit("2026-07-01", null).statusCode(201);
        depart(tenant, etag, "2026-07-15").statusCode(409).body("code", equalTo("tenancy.overlap"));
        as(keeper).get(TENANT, park, tenant).then().body("to", equalTo("2026-07-01"));
    }

    @Test
    void theReasonsForTheIncubateeAnswerAreGiven() {
        company = register.company(park, CompanyKind.FIRM, "闰日公司", LocalDate.of(2024, 2, 29), "I652");
        var tenant = admit("2026-02-28", null).extract().<String>path("id");
        as(keeper)
                .get(TENANT + "?on=2031-02-27", park, tenant)
                .then()
                .body("incubatee.incubatee", equalTo(true))
                .body("incubatee.rule.docNo", equalTo("国科发区〔2018〕300号"))
                .body(
                        "incubatee.criteria.criterion",
                        contains("REGISTERED_ENTITY", "STAGE_IN_CHAIN", "AGE_AT_ENTRY", "STAY_LIMIT"))
                .body("incubatee.criteria[2].threshold", equalTo("2026-02-28"));
        as(keeper)
                .get(TENANT + "?on=2031-02-28", park, tenant)
                .then()
                .body("incubatee.incubatee", equalTo(false))
                .body("incubatee.criteria.outcome", contains("PASS", "PASS", "PASS", "FAIL"));
    }

    @Test
    void ownPeopleSeeTheirStaysInEveryPark() {
        var tenant = UUID.fromString(admit("2026-01-01", null).extract().path("id"));
        register.lease(park, tenant, register.office(park, "A101", "30"), "2026-01-01", "2199-01-01");
        var owner = world.with(Role.OWNER, company);
        as(owner)
                .get("/api/v1/companies/{c}/stays", company)
                .then()
                .statusCode(200)
                .body("items.tenantId", contains(tenant.toString()))
                .body("items[0].units.number", contains("A101"))
                .body("items[0].stage", equalTo("NURSERY"));
    }

    private ValidatableResponse admit(String from, String to) {
        var body = new HashMap<String, Object>(Map.of("companyId", company, "from", from, "stage", "NURSERY"));
        body.put("to", to);
        return as(keeper).body(body).post(TENANTS, park).then();
    }

    private ValidatableResponse enter(String tenant, String etag, String stage, String from) {
        return as(keeper)
                .header("If-Match", etag)
                .body(Map.of("stage", stage, "from", from, "reason", "评审通过"))
                .post(TENANT + "/stages", park, tenant)
                .then();
    }

    private ValidatableResponse depart(UUID tenant, String etag, String lastDay) {
        var request = as(keeper).body(Map.of("lastDay", lastDay, "reason", "期满"));
        return (etag == null ? request : request.header("If-Match", etag))
                .post(TENANT + "/departure", park, tenant)
                .then();
    }
}
