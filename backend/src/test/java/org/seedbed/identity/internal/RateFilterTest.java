package org.seedbed.identity.internal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.World;

/** The limits as callers meet them. A bucket that another replica has emptied is empty here too. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RateFilterTest {

    @Inject
    World world;

    @Inject
    Database database;

    @Test
    void aPersonWhoAskedTooOftenIsToldWhenToComeBack() {
        var person = world.person();
        empty("user", person);
        limited(as(person).get("/api/v1/me").then());
        as(world.person()).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void whatIsCostlyHasALimitOfItsOwn() {
        var park = world.park();
        var operator = world.with(Role.OPERATOR, park);
        empty("bulk", operator);
        as(operator).get("/api/v1/parks/{park}/imports", park).then().statusCode(200);
        limited(given().auth()
                .oauth2(Tokens.of(operator))
                .multiPart("file", "empty.xlsx", new byte[0])
                .post("/api/v1/parks/{park}/imports", park)
                .then());
    }

    @Test
    void filesAndPersonalDataAreCountedApart() {
        var park = world.park();
        var operator = world.with(Role.OPERATOR, park);
        empty("file", operator);
        for (var list : List.of("companies", "leases", "mentors", "tenants", "units")) {
            limited(as(operator)
                    .get("/api/v1/parks/{park}/{list}/export", park, list)
                    .then());
        }
        limited(as(operator).get("/api/v1/parks/{park}/register-export", park).then());
        as(operator).get("/api/v1/me/data").then().statusCode(200);
        var curious = world.with(Role.OPERATOR, park);
        empty("personal", curious);
        limited(as(curious).get("/api/v1/me/data").then());
        as(curious).get("/api/v1/parks/{park}/units/export", park).then().statusCode(200);
    }

    @Test
    void requestsWithoutAGoodSignInCountAgainstTheirAddress() {
        given().get("/api/v1/me").then().statusCode(401).body("code", equalTo("auth.required"));
        given().auth()
                .oauth2(Tokens.forged(world.person()))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        assertThat(database.list(
                        Sql.of("select key from rate_bucket where key in ('refused 127.0.0.1', 'address 127.0.0.1')"),
                        row -> row.text("key")))
                .hasSize(2);
    }

    private static void limited(ValidatableResponse answer) {
        answer.statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("code", equalTo("rate.limited"));
    }

    /** Emptied just now by a clock that is ahead of ours. */
    private void empty(String kind, Person person) {
        database.execute(Sql.of(
                "insert into rate_bucket (key, level, granted, at) values (?, 0, 0, now() + interval '1 hour')",
                kind + " " + person.userId()));
    }
}
