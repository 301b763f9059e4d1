package org.seedbed.onboarding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.seedbed.testing.Person;

/** Imports through HTTP, as a person of the park runs them. */
record Importing(Person keeper, UUID park) {

    /** File names go out as UTF-8, as browsers send them. */
    private static final RestAssuredConfig LIKE_A_BROWSER = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    ValidatableResponse post(byte[] file, boolean dryRun) {
        return as(keeper)
                .config(LIKE_A_BROWSER)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "台账.xlsx", file)
                .multiPart("dryRun", String.valueOf(dryRun))
                .post("/api/v1/parks/{park}/imports", park)
                .then();
    }

    String start(byte[] file, boolean dryRun) {
        return post(file, dryRun).statusCode(202).extract().path("id");
    }

    /** The import once it has ended. */
    JsonPath run(byte[] file, boolean dryRun) {
        return ended(start(file, dryRun));
    }

    JsonPath commit(byte[] file) {
        var ended = run(file, false);
        assertThat(ended.getString("status")).as(ended.prettify()).isEqualTo("DONE");
        return ended;
    }

    JsonPath ended(String id) {
        return once(id, view -> !"RUNNING".equals(view.getString("status")));
    }

    JsonPath once(String id, Predicate<JsonPath> condition) {
        var giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp)) {
            var view = get(id);
            if (condition.test(view)) {
                return view;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("still waiting: " + get(id).prettify());
    }

    JsonPath get(String id) {
        return as(keeper)
                .get("/api/v1/parks/{park}/imports/{id}", park, id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath problems(String id) {
        return as(keeper)
                .get("/api/v1/parks/{park}/imports/{id}/problems?size=100", park, id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
