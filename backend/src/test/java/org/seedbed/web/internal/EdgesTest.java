package org.seedbed.web.internal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.World;

/** What is too long or too much is refused in the form of every other refusal, and is nobody's failure. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EdgesTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    World world;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/parks?q=", "/api/v1/", "/parks/1/tenants?q=", "/auth/login?to=/"})
    void anAddressThatIsTooLong(String start) {
        for (int length : new int[] {8_100, 60_000}) {
            var answer = given().header("Accept-Language", "en").get(start + "x".repeat(length));
            assertThat(answer.statusCode()).isEqualTo(414);
            assertThat(answer.contentType()).startsWith(PROBLEM);
            assertThat(answer.<String>path("code")).isEqualTo("request.uri-too-long");
            assertThat(answer.body().asString()).doesNotContain("xxx");
            assertThat(answer.header(SecurityHeaders.POLICY)).isEqualTo(SecurityHeaders.NO_PAGE);
        }
        assertThat(given().get(start + "x".repeat(5_000)).statusCode()).isNotEqualTo(414);
    }

    @Test
    void aFormOfTooManyParts() {
        var park = world.park();
        var request = given().auth()
                .oauth2(Tokens.of(world.with(Role.OPERATOR, park)))
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "x.xlsx", new byte[] {1});
        for (int n = 0; n < 1_001; n++) {
            request.multiPart("part" + n, "1");
        }
        request.post("/api/v1/parks/{park}/imports", park)
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("code", equalTo("request.too-many-parts"));
    }

    @Test
    void whatACallerSaysOfItsOwnAddressIsNotBelieved() {
        // Each would be an address of its own, with a bucket of its own, if the header counted.
        for (int n = 0; n < 3; n++) {
            given().header("X-Forwarded-For", "203.0.113." + n)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401);
        }
        assertThat(buckets("address 203.0.113.%")).isZero();
        assertThat(buckets("address 127.0.0.1")).isEqualTo(1);
    }

    private long buckets(String key) {
        return database.count(Sql.of("select 1 from rate_bucket where key like ?", key));
    }
}
