package org.seedbed.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.seedbed.testing.World.as;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** A call of a park, and people who apply by it, each step through the API. */
public final class Applying {

    private static final String CALLS = "/api/v1/parks/{park}/admission-calls";
    private static final String OWN = "/api/v1/applications/{id}";

    /** Names of files as browsers send them. */
    public static final RestAssuredConfig BROWSER = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private final UUID park;
    private final Person officer;

    public Applying(UUID park, Person officer) {
        this.park = park;
        this.officer = officer;
    }

    /** An application in its writer's hands. */
    public record Begun(UUID id, String token) {}

    /** A policy that came with the product. */
    public static UUID delivered(SqlRunner database, String code) {
        return database.first(Sql.of("select id from policy where code = ?", code), row -> row.uuid("id"))
                .orElseThrow();
    }

    /** What a call says that is open for a month and asks for a plan. */
    public static Map<String, Object> saying(String stage, UUID policy) {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        return new HashMap<>(Map.of(
                "stage",
                stage,
                "policyId",
                policy,
                "title",
                "招募（示例）",
                "body",
                "欢迎申请（示例）",
                "contact",
                "招商部（示例）",
                "opensOn",
                today.toString(),
                "closesOn",
                today.plusMonths(1).toString(),
                "papers",
                List.of(Map.of("kind", "BUSINESS_PLAN", "required", true, "applicants", List.of()))));
    }

    /** A draft of a call. */
    public UUID draft(Map<String, Object> saying) {
        return UUID.fromString(as(officer)
                .body(saying)
                .post(CALLS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A published call. */
    public UUID call(String stage, UUID policy) {
        var call = draft(saying(stage, policy));
        as(officer)
                .header("If-Match", "\"0\"")
                .post(CALLS + "/{call}/publish", park, call)
                .then()
                .statusCode(200);
        return call;
    }

    public Begun begin(UUID call) {
        var begun = stranger()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/public/parks/{park}/calls/{call}/applications", park, call)
                .then()
                .statusCode(201)
                .extract();
        return new Begun(UUID.fromString(begun.path("id")), begun.path("token"));
    }

    /** Somebody nobody knows. */
    public static RequestSpecification stranger() {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .header("X-Requested-With", "JavaScript");
    }

    /** Somebody with the link, as they have seen the application last. */
    public static RequestSpecification by(Begun begun) {
        var request = stranger().header("Link-Token", begun.token());
        return request.header("If-Match", "\"" + version(begun) + "\"");
    }

    public static int version(Begun begun) {
        return stranger()
                .header("Link-Token", begun.token())
                .get(OWN, begun.id())
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    public static ValidatableResponse read(Begun begun) {
        return stranger()
                .header("Link-Token", begun.token())
                .get(OWN, begun.id())
                .then();
    }

    /** A team of one that asks for two seats. */
    public static Map<String, Object> team() {
        var content = new HashMap<String, Object>();
        content.put("applicantKind", "TEAM");
        content.put("name", Unique.name("创业团队（示例）"));
        content.put("qualifications", List.of());
        content.put("seatsAsked", 2);
        content.put("projectName", "项目（示例）");
        content.put("projectText", "做什么、为谁做（示例）");
        content.put("contactName", "联系人（示例）");
        content.put("contactPhone", "13800001234");
        return content;
    }

    /** A firm with this code that asks for a room. */
    public static Map<String, Object> firm(String uscc) {
        var content = team();
        content.put("applicantKind", "FIRM");
        content.put("uscc", uscc);
        content.put("foundedOn", "2026-01-05");
        content.put("industryCode", "I6513");
        content.put("areaAsked", "80.00");
        return content;
    }

    public static Map<String, Object> founder(String... categories) {
        var founder = new HashMap<String, Object>();
        founder.put("name", "创业者（示例）");
        founder.put("phone", "13800001234");
        founder.put("bornOn", "1995-05-01");
        founder.put("categories", List.of(categories));
        return founder;
    }

    public static ValidatableResponse save(Begun begun, Map<String, Object> content, List<?> founders) {
        return by(begun)
                .body(Map.of("content", content, "founders", founders))
                .put(OWN, begun.id())
                .then();
    }

    public static ValidatableResponse hand(Begun begun, String kind) {
        return by(begun)
                .config(BROWSER)
                .contentType("multipart/form-data")
                .multiPart("file", "计划书.pdf", "%PDF-1.7".getBytes(UTF_8))
                .queryParam("kind", kind)
                .post(OWN + "/papers", begun.id())
                .then();
    }

    public static ValidatableResponse submit(Begun begun) {
        return by(begun)
                .body(Map.of("statementVersion", 1))
                .post(OWN + "/submission", begun.id())
                .then();
    }

    /** One that was handed in. */
    public Begun submitted(UUID call, Map<String, Object> content) {
        var begun = begin(call);
        save(begun, content, List.of(founder())).statusCode(200);
        hand(begun, "BUSINESS_PLAN").statusCode(200);
        submit(begun).statusCode(200);
        return begun;
    }
}
