package org.seedbed.tenancy.internal.graduation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.World;

/** A park that graduates its tenants by a policy, and the two people that takes; each step through the API. */
final class Graduating {

    static final String PARK = "/api/v1/parks/{park}";
    static final String REVIEWS = PARK + "/graduations";
    static final String REVIEW = REVIEWS + "/{review}";

    final UUID park;
    final Person keeper;
    final Person approver;

    Graduating(World world, UUID park) {
        this.park = park;
        keeper = world.with(Role.OPERATOR, park);
        approver = world.with(Role.APPROVER, park);
    }

    void rule(String name) {
        int version = as(keeper).get(PARK + "/stage-rules", park).path("rules[3].version");
        as(keeper)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("stage", "GRADUATED", "policyId", policy(name)))
                .put(PARK + "/stage-rules", park)
                .then()
                .statusCode(200);
    }

    String policy(String name) {
        return as(keeper)
                .queryParam("kind", "GRADUATION")
                .queryParam("size", 100)
                .get(PARK + "/policies", park)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.name == '" + name + "' }.id");
    }

    ValidatableResponse propose(UUID tenant) {
        return as(keeper).body(Map.of("tenantId", tenant)).post(REVIEWS, park).then();
    }

    UUID proposed(UUID tenant) {
        return UUID.fromString(propose(tenant).statusCode(201).extract().path("id"));
    }

    ValidatableResponse get(UUID review) {
        return as(keeper).get(REVIEW, park, review).then().statusCode(200);
    }

    String tag(UUID review) {
        return "\"" + get(review).extract().<Integer>path("version") + "\"";
    }

    ValidatableResponse evidence(UUID review, String metric, String value) {
        return as(keeper)
                .header("If-Match", tag(review))
                .contentType("multipart/form-data")
                .multiPart("metric", metric)
                .multiPart("value", value)
                .multiPart("says", "材料一（示例）")
                .multiPart("file", "a.pdf", ("%PDF-1.7 " + metric).getBytes(UTF_8), "application/pdf")
                .post(REVIEW + "/evidence", park, review)
                .then();
    }

    ValidatableResponse evaluate(UUID review, LocalDate asOf) {
        return move(keeper, review, "evaluation", Map.of("asOf", asOf.toString(), "waivers", List.of()));
    }

    ValidatableResponse decide(Person by, UUID review, LocalDate from) {
        return move(by, review, "decision", Map.of("from", from.toString(), "siteCheck", "两人到场查看（示例）"));
    }

    ValidatableResponse move(Person by, UUID review, String move, Map<String, ?> body) {
        return as(by).header("If-Match", tag(review))
                .body(body)
                .post(REVIEW + "/" + move, park, review)
                .then();
    }

    /** Up to the decision, by a certificate an officer saw. */
    UUID evaluated(UUID tenant, LocalDate asOf) {
        var review = proposed(tenant);
        evidence(review, "QUALIFICATION", "HIGH_TECH").statusCode(200);
        evaluate(review, asOf).statusCode(200);
        return review;
    }
}
