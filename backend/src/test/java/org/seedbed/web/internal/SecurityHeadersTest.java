package org.seedbed.web.internal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.testing.PostgresResource;

/** Every way the backend answers carries the headers, refusals and failures included. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1/failure",
                "/api/nothing",
                "/auth/nothing",
                "/q/health/live",
                "/q/metrics",
                "/q/nothing",
                "/assets/app-1a2b3c4d.js",
                "/assets/nothing.js",
                "/icon.svg"
            })
    void whatIsNoPageMayLoadAndRunNothing(String path) {
        var answer = given().get(path);
        carriesTheList(answer);
        assertThat(answer.header(SecurityHeaders.POLICY)).isEqualTo(SecurityHeaders.NO_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/parks/1/tenants"})
    void everyPageHasAPolicyWithANonceOfItsOwn(String path) {
        var first = given().get(path);
        var second = given().get(path);
        carriesTheList(first);
        for (var answer : new Response[] {first, second}) {
            var nonce = nonceOf(answer);
            assertThat(answer.header(SecurityHeaders.POLICY)).isEqualTo(SecurityHeaders.page(nonce));
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        }
        assertThat(nonceOf(first)).isNotEqualTo(nonceOf(second)).hasSizeGreaterThanOrEqualTo(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/auth/nothing"})
    void noSharedComputerKeepsAnAnswer(String path) {
        assertThat(given().get(path).header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSiteCannotSignOurUsersOut(String site) {
        var answer = given().header("Sec-Fetch-Site", site)
                .header("Accept-Language", "en")
                .redirects()
                .follow(false)
                .get("/auth/logout?a=b");
        answer.then().statusCode(403).body("code", equalTo("request.cross-site"));
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isEqualTo("Cross-site request refused.");
        carriesTheList(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void ourOwnPagesAndTheAddressBarMay(String site) {
        given().header("Sec-Fetch-Site", site).get("/auth/logout").then().statusCode(not(403));
    }

    @Test
    void aRefusalNamesTheTraceOfTheCaller() {
        var trace = UUID.randomUUID().toString().replace("-", "");
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("traceId", equalTo(trace));
    }

    @Test
    void metricsKnowOperationsAndPoolsButNoIds() {
        var park = UUID.randomUUID();
        given().get("/api/v1/parks/{park}/tenants", park);
        given().get("/parks/{park}/tenants", park);
        var metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("uri=\"/api/v1/parks/{parkId}/tenants\"", "agroal_available_count", "jvm_memory_used_bytes")
                .doesNotContain(park.toString());
    }

    private static void carriesTheList(Response answer) {
        SecurityHeaders.ALWAYS.forEach(
                (name, value) -> assertThat(answer.headers().getValues(name)).containsExactly(value));
        assertThat(answer.headers().getValues(SecurityHeaders.POLICY)).hasSize(1);
    }

    private static String nonceOf(Response page) {
        return page.htmlPath().getString("html.head.meta.find { it.@name == 'csp-nonce' }.@content");
    }
}
