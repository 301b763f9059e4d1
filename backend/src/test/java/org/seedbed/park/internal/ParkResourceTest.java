package org.seedbed.park.internal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ParkResourceTest {

    @Inject
    World world;

    @Test
    void anAdministratorOpensAParkAndItsOperatorFillsItIn() {
        var admin = world.with(Role.SYSTEM_ADMIN);
        var name = Unique.name("徐州示例职工创新创业园");
        String operator = as(admin)
                .body(Map.of("name", Unique.name("运营单位")))
                .post("/api/v1/operators")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String park = as(admin)
                .body(request(name, Map.of("operatorId", operator)))
                .post("/api/v1/parks")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("regionName", equalTo("江苏省徐州市鼓楼区"))
                .body("abilities", empty())
                .extract()
                .path("id");
        var keeper = world.with(Role.OPERATOR, UUID.fromString(park));
        as(keeper)
                .body(Map.of(
                        "name",
                        "市总工会",
                        "role",
                        "主办",
                        "contribution",
                        Map.of("amount", "17000000.00", "currency", "CNY")))
                .post("/api/v1/parks/{id}/partners", park)
                .then()
                .statusCode(201);
        as(keeper)
                .get("/api/v1/parks/{id}", park)
                .then()
                .statusCode(200)
                .body("operatedArea", equalTo("12150.00"))
                .body("partners.contribution.amount", contains("17000000.00"))
                .body("recognisedOn", equalTo(null))
                .body("abilities", contains("edit"));
    }

    @Test
    void aChangeNeedsTheVersionTheCallerSaw() {
        var park = world.park();
        var keeper = world.with(Role.OPERATOR, park);
        var change = request(Unique.name("改名"), Map.of());
        as(keeper)
                .body(change)
                .put("/api/v1/parks/{id}", park)
                .then()
                .statusCode(428)
                .body("code", equalTo("etag.required"));
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/api/v1/parks/{id}", park)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/api/v1/parks/{id}", park)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("code", equalTo("etag.stale"))
                .body("traceId", notNullValue());
    }

    @Test
    void badInputNamesEachFieldAndStoresNothing() {
        var admin = world.with(Role.SYSTEM_ADMIN);
        as(admin)
                .body(Map.of(
                        "name",
                        "",
                        "kind",
                        "INCUBATOR_PARK",
                        "level",
                        "NONE",
                        "regionCode",
                        "32",
                        "operatedArea",
                        "-1"))
                .post("/api/v1/parks")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"))
                .body("errors.pointer", contains("/name", "/operatedArea", "/operatorId", "/regionCode"))
                .body(
                        "errors.code",
                        contains("validation.required", "validation.min", "validation.required", "validation.pattern"));
        as(admin)
                .body("{\"nmae\":1}")
                .post("/api/v1/parks")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.unknown-field"));
        as(admin).body("{").post("/api/v1/parks").then().statusCode(400).body("code", equalTo("request.malformed"));
        as(admin)
                .body("{\"kind\":\"CASTLE\"}")
                .post("/api/v1/parks")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"));
        as(admin)
                .body(request("x", Map.of("operatorId", UUID.randomUUID())))
                .post("/api/v1/parks")
                .then()
                .statusCode(422)
                .body("code", equalTo("park.operator-unknown"));
    }

    @Test
    void parametersAreStrict() {
        var viewer = world.with(Role.NETWORK_VIEWER);
        as(viewer)
                .get("/api/v1/parks?siez=5")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.unknown-parameter"))
                .body("params.name", equalTo("siez"));
        as(viewer).get("/api/v1/parks?size=101").then().statusCode(400).body("errors[0].pointer", equalTo("/size"));
        as(viewer).get("/api/v1/parks?page=x").then().statusCode(400).body("errors[0].pointer", equalTo("/page"));
        as(viewer).get("/api/v1/parks?kind=CASTLE").then().statusCode(400).body("errors[0].pointer", equalTo("/kind"));
        as(viewer)
                .get("/api/v1/parks?sort=password,asc")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("validation.sort"));
        as(viewer).get("/api/v1/parks/not-an-id").then().statusCode(404);
    }

    @Test
    void aStrangerLearnsNothingAndTheListShowsOwnParksOnly() {
        var mine = world.park();
        var other = world.park();
        var keeper = world.with(Role.OPERATOR, mine);
        as(keeper).get("/api/v1/parks/{id}", other).then().statusCode(404).body("code", equalTo("resource.not-found"));
        as(keeper)
                .get("/api/v1/parks?size=100")
                .then()
                .body("items.id", contains(mine.toString()))
                .body("total", equalTo(1));
        as(world.with(Role.NETWORK_VIEWER))
                .get("/api/v1/parks?size=100&sort=name,desc")
                .then()
                .body("total", org.hamcrest.Matchers.greaterThanOrEqualTo(2));
        given().get("/api/v1/parks/{id}", mine).then().statusCode(401).body("code", equalTo("auth.required"));
        given().header("Accept-Language", "zh-CN").get("/api/v1/parks").then().body("detail", equalTo("请先登录。"));
    }

    @Test
    void aRepeatedCreationIsAnsweredOnce() {
        var park = world.park();
        var keeper = world.with(Role.OPERATOR, park);
        var key = UUID.randomUUID().toString();
        var body = Map.of("name", "启迪之星", "role", "运营");
        String first = post(keeper, key, park, body).statusCode(201).extract().path("id");
        post(keeper, key, park, body).statusCode(201).body("id", equalTo(first));
        post(keeper, key, park, Map.of("name", "另一家", "role", "运营"))
                .statusCode(422)
                .body("code", equalTo("idempotency.body-differs"));
        post(keeper, "short", park, body).statusCode(400).body("code", equalTo("idempotency.key-required"));
        post(keeper, UUID.randomUUID().toString(), park, body)
                .statusCode(409)
                .body("code", equalTo("park.partner-taken"));
        as(keeper).get("/api/v1/parks/{id}", park).then().body("partners", hasSize(1));
        as(keeper).delete("/api/v1/parks/{id}/partners/{p}", park, first).then().statusCode(204);
        as(keeper).delete("/api/v1/parks/{id}/partners/{p}", park, first).then().statusCode(404);
    }

    @Test
    void regionsAreFoundByPartOfTheirName() {
        as(world.person())
                .get("/api/v1/regions?q=徐州市鼓楼&level=COUNTY")
                .then()
                .statusCode(200)
                .body("items.code", contains("320302"));
        as(world.person())
                .get("/api/v1/regions?parent=230800&size=100")
                .then()
                .body("items.name", hasItem("向阳区"))
                .body("items.name", not(hasItem("鼓楼区")));
    }

    private static io.restassured.response.ValidatableResponse post(
            org.seedbed.testing.Person keeper, String key, UUID park, Map<String, String> body) {
        return given().auth()
                .oauth2(org.seedbed.testing.Tokens.of(keeper))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/parks/{id}/partners", park)
                .then();
    }

    private static Map<String, Object> request(String name, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "name",
                name,
                "kind",
                "INCUBATOR_PARK",
                "level",
                "MUNICIPAL",
                "regionCode",
                "320302",
                "operatedArea",
                "12150.00"));
        body.putAll(more);
        return body;
    }
}
