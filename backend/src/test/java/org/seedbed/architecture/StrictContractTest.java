package org.seedbed.architecture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What is not in the contract is refused, and every refusal is a problem document. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StrictContractTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String PROBLEM = "application/problem+json";

    @Inject
    World world;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void aParkAndItsKeeper() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void controlCharactersAreRefused() {
        refused(as(keeper).urlEncodingEnabled(false).get("/api/v1/parks?q=a%00b"), 400, "request.invalid");
        refused(partner("{\"name\":\"a\\u0000b\",\"role\":\"运营\"}"), 400, "request.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "\"1E+2147483647\"", "12", "\"0x10\"", "\" 12\"", "\"NaN\"", "true", "[]"})
    void aDecimalIsPlainTextAndNothingElse(String amount) {
        var answer = partner(
                "{\"name\":\"a\",\"role\":\"b\",\"contribution\":{\"amount\":" + amount + ",\"currency\":\"CNY\"}}");
        refused(answer, 400, "request.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20000", "2026-02-30", "+999999999-12-31", "2026-1-1", "2026-01-01T00:00:00Z", "-0001-01-01"})
    void aDateIsADayOfTheCalendar(String date) {
        refused(as(keeper).queryParam("on", date).get(PARK + "/occupancy", park), 400, "request.invalid");
        var body = Map.of("asOf", date, "total", 1, "subCounts", List.of());
        var path = PARK + "/companies/{company}/employment-counts";
        refused(as(keeper).body(body).post(path, park, UUID.randomUUID()), 400, "request.invalid");
    }

    @Test
    void aDateIsNeverANumber() {
        var path = PARK + "/companies/{company}/employment-counts";
        var body = "{\"asOf\":20000,\"total\":1,\"subCounts\":[]}";
        refused(as(keeper).body(body).post(path, park, UUID.randomUUID()), 400, "request.invalid");
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        var bytes = "{\"name\":\"啊\",\"role\":\"b\"}".getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xFF;
        refused(as(keeper).body(bytes).post(PARK + "/partners", park), 400, "request.malformed");
    }

    @Test
    void wrongMethodsAndTypesAreProblemsToo() {
        refused(as(keeper).delete("/api/v1/me"), 405, "request.method");
        refused(as(keeper).accept("text/csv").get("/api/v1/me"), 406, "request.not-acceptable");
        refused(
                as(keeper).contentType("text/plain").body("x").post(PARK + "/partners", park),
                415,
                "request.media-type");
        refused(as(keeper).get("/api/v1/nothing"), 404, "resource.not-found");
        refused(as(keeper).get("/api/nothing"), 404, "resource.not-found");
        refused(given().get("/api/v1/nothing/at/all"), 404, "resource.not-found");
    }

    @Test
    void aWriteThatRidesOnACookieComesFromOurOwnPage() {
        var body = Map.of("name", "a", "role", "b");
        var cookie =
                given().contentType(ContentType.JSON).cookie("q_session", "x").body(body);
        refused(cookie.post(PARK + "/partners", park), 403, "request.cross-site");
        var foreign = given().contentType(ContentType.JSON)
                .header("X-Requested-With", "JavaScript")
                .header("Sec-Fetch-Site", "cross-site")
                .body(body);
        refused(foreign.post(PARK + "/partners", park), 403, "request.cross-site");
        var own = given().contentType(ContentType.JSON)
                .header("X-Requested-With", "JavaScript")
                .body(body);
        refused(own.post(PARK + "/partners", park), 401, "auth.required");
    }

    @Test
    void aWeakenedEntityTagStillSaysTheVersion() {
        var change = Map.of(
                "name",
                Unique.name("改名（示例）"),
                "kind",
                "MAKER_SPACE",
                "level",
                "NONE",
                "regionCode",
                "320302",
                "operatedArea",
                "10.00");
        as(keeper)
                .header("If-Match", "W/\"0\"")
                .body(change)
                .put(PARK, park)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        refused(as(keeper).header("If-Match", "*").body(change).put(PARK, park), 412, "etag.stale");
    }

    @Test
    void aDefectTellsNothingOfTheInside() {
        as(keeper)
                .get("/api/v1/failure")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("code", equalTo("server.unexpected"))
                .body(not(containsString("Exception")))
                .body(not(containsString("org.seedbed")))
                .body(not(containsString("select")));
    }

    @Test
    void anUnknownCodeOfAnEnumAndAnUnknownFieldAreNamed() {
        refused(partner("{\"name\":\"a\",\"role\":\"b\",\"nmae\":1}"), 400, "request.unknown-field");
        refused(partner("{\"name\":\"a\",\"role\":\"b\"} {}"), 400, "request.malformed");
        refused(partner("{\"name\":\"a\",\"name\":\"c\",\"role\":\"b\"}"), 400, "request.malformed");
        refused(partner("[]"), 400, "request.invalid", "request.malformed");
        refused(partner("null"), 400, "request.invalid", "request.malformed");
    }

    private Response partner(String body) {
        return given().auth()
                .oauth2(Tokens.of(keeper))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PARK + "/partners", park);
    }

    private static void refused(Response answer, int status, String... codes) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith(PROBLEM);
        assertThat(answer.jsonPath().getString("code")).isIn((Object[]) codes);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("traceId")).isNotBlank();
        assertThat(answer.asString()).doesNotContain("Exception", "org.seedbed", "com.fasterxml", "java.");
    }
}
