package org.seedbed.views.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SavedViewTest {

    private static final String VIEWS = "/api/v1/me/views";

    @Inject
    World world;

    private Person me;

    @BeforeEach
    void aPerson() {
        me = world.person();
    }

    @Test
    void aViewIsKeptForOneselfByList() {
        create("在孵企业", Map.of("search", "stage=INCUBATOR&sort=from,desc", "columns", List.of("name", "stage")))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""));
        create("空房", Map.of("list", "UNITS")).statusCode(201);
        list("TENANTS")
                .body("items.name", contains("在孵企业"))
                .body("items[0].search", equalTo("stage=INCUBATOR&sort=from,desc"))
                .body("items[0].columns", contains("name", "stage"));
        as(me).get(VIEWS).then().body("total", equalTo(2));
        as(world.person()).get(VIEWS).then().body("items", empty());
    }

    @Test
    void aNameStandsOncePerListAndPerson() {
        create("视图", Map.of()).statusCode(201);
        create("视图", Map.of()).statusCode(409).body("code", equalTo("views.name-taken"));
        create(" 视图 ", Map.of()).statusCode(409);
        create("视图", Map.of("list", "UNITS")).statusCode(201);
        String other = create("另一个", Map.of()).extract().path("id");
        update(other, 0, "视图", false).statusCode(409).body("code", equalTo("views.name-taken"));
        list("TENANTS").body("items.name", contains("另一个", "视图"));
    }

    @Test
    void oneViewOfAListIsPreferred() {
        String first = create("一", Map.of("preferred", true)).extract().path("id");
        String second = create("二", Map.of("preferred", true)).extract().path("id");
        create("三", Map.of("list", "UNITS", "preferred", true));
        assertThat(preferred()).containsExactly(second);
        update(first, 1, "一", true).statusCode(200).body("preferred", equalTo(true));
        assertThat(preferred()).containsExactly(first);
        update(first, 2, "一", false).statusCode(200);
        assertThat(preferred()).isEmpty();
    }

    @Test
    void aChangeNeedsTheVersionSeen() {
        String id = create("一", Map.of()).extract().path("id");
        as(me).body(body("二", false)).put(VIEWS + "/" + id).then().statusCode(428);
        update(id, 0, "二", false).statusCode(200).body("version", equalTo(1)).body("name", equalTo("二"));
        update(id, 0, "三", false).statusCode(412);
    }

    @Test
    void somebodyElsesViewDoesNotExist() {
        String id = create("一", Map.of()).extract().path("id");
        me = world.person();
        update(id, 0, "二", false).statusCode(404);
        as(me).delete(VIEWS + "/" + id).then().statusCode(404);
    }

    @Test
    void aDroppedViewIsGone() {
        String id = create("一", Map.of()).extract().path("id");
        as(me).delete(VIEWS + "/" + id).then().statusCode(204);
        as(me).delete(VIEWS + "/" + id).then().statusCode(404);
        list("TENANTS").body("items", empty());
    }

    @Test
    void fiftyViewsAreEnough() {
        for (int i = 0; i < 50; i++) {
            create("视图" + i, Map.of("list", i % 2 == 0 ? "UNITS" : "TENANTS")).statusCode(201);
        }
        create("再一个", Map.of())
                .statusCode(422)
                .body("code", equalTo("views.too-many"))
                .body("params.max", equalTo("50"));
        as(me).get(VIEWS + "?size=100").then().body("total", equalTo(50));
    }

    @Test
    void badInputIsNamed() {
        create("", Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/name"));
        create("x".repeat(51), Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/name"));
        create("x", Map.of("search", "q=" + "x".repeat(2_000)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/search"));
        create("x", Map.of("columns", List.of("name", "<b>")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/columns/1"));
        create("x", Map.of("list", "LEASES")).statusCode(400);
        as(me).get(VIEWS + "?list=leases").then().statusCode(400).body("errors[0].pointer", equalTo("/list"));
        as(me).get(VIEWS).then().body("items", empty());
    }

    private List<String> preferred() {
        return list("TENANTS").extract().path("items.findAll { it.preferred }.id");
    }

    private ValidatableResponse list(String list) {
        return as(me).get(VIEWS + "?list=" + list).then().statusCode(200);
    }

    private ValidatableResponse create(String name, Map<String, ?> more) {
        var body = new HashMap<String, Object>(body(name, false));
        body.put("list", "TENANTS");
        body.putAll(more);
        return as(me).body(body).post(VIEWS).then();
    }

    private ValidatableResponse update(String id, int version, String name, boolean preferred) {
        return as(me).header("If-Match", "\"" + version + "\"")
                .body(body(name, preferred))
                .put(VIEWS + "/" + id)
                .then();
    }

    private static Map<String, Object> body(String name, boolean preferred) {
        return Map.of("name", name, "search", "", "columns", List.of(), "preferred", preferred);
    }
}
