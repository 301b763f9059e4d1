package org.seedbed.architecture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Two at once: one wins, the other is told, nothing is done twice. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConcurrentWritesTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final int ROUNDS = 5;

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
    void ofTwoChangesToOneVersionOneIsStale() throws Exception {
        for (int version = 0; version < ROUNDS; version++) {
            var tag = "\"" + version + "\"";
            assertThat(together(
                            2,
                            () -> as(keeper)
                                    .header("If-Match", tag)
                                    .body(Map.of(
                                            "name",
                                            Unique.name("改名（示例）"),
                                            "kind",
                                            "MAKER_SPACE",
                                            "level",
                                            "NONE",
                                            "regionCode",
                                            "320302",
                                            "operatedArea",
                                            "10.00"))
                                    .put(PARK, park)
                                    .statusCode()))
                    .containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void aCreationSentTwiceAtOnceHappensOnce() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var key = UUID.randomUUID().toString();
            // Mentors may be called alike, so nothing but the key keeps the second one out.
            var body = Map.of("name", "导师（示例）", "fields", List.of());
            var answers = together(
                    4,
                    () -> given().auth()
                            .oauth2(Tokens.of(keeper))
                            .contentType(ContentType.JSON)
                            .header("Idempotency-Key", key)
                            .body(body)
                            .post(PARK + "/mentors", park)
                            .statusCode());
            // 409: the same request is being processed; whoever comes after it gets the first answer again.
            assertThat(answers).contains(201).isSubsetOf(201, 409);
            as(keeper).get(PARK + "/mentors", park).then().body("total", equalTo(round));
        }
    }

    private static List<Integer> together(int callers, Callable<Integer> call) throws Exception {
        var start = new CyclicBarrier(callers);
        Callable<Integer> atOnce = () -> {
            start.await();
            return call.call();
        };
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            for (var answer : threads.invokeAll(Collections.nCopies(callers, atOnce))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
