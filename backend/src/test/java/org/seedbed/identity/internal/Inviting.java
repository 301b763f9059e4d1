package org.seedbed.identity.internal;

import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.World;

/** Requests about invitations and members, so that tests read as what people do. */
final class Inviting {

    static final String PARK = "/api/v1/parks/";

    private Inviting() {}

    static String email(Person person) {
        return person.subject() + "@example.com";
    }

    static ValidatableResponse invite(Person by, String place, Role role, Person who) {
        return as(by).body(Map.of("email", email(who), "role", role))
                .post(place + "/invitations")
                .then();
    }

    /** The invitation's id. */
    static String invited(Person by, String place, Role role, Person who) {
        return invite(by, place, role, who).statusCode(201).extract().path("id");
    }

    static ValidatableResponse move(Person by, String place, String invitation, String move) {
        var request = as(by);
        if (move.equals("reject")) {
            request.body(Map.of("reason", "不需要"));
        }
        return request.post(place + "/invitations/" + invitation + "/" + move).then();
    }

    static ValidatableResponse remove(Person by, String place, String membership) {
        return as(by).body(Map.of("reason", "已离职"))
                .post(place + "/members/" + membership + "/remove")
                .then();
    }

    static String membership(Person by, String place, Person of) {
        return as(by).get(place + "/members?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.userId == '" + of.userId() + "' }.membershipId");
    }

    /** The invited person's answer, accept or decline. */
    static ValidatableResponse answer(Person person, String invitation, String how) {
        return as(person)
                .post("/api/v1/me/invitations/" + invitation + "/" + how)
                .then();
    }

    /** Says yes to everything and counts. */
    static int joined(Person person) {
        World.accept(person);
        return parks(person);
    }

    static int parks(Person person) {
        return as(person).get("/api/v1/me").then().statusCode(200).extract().path("parks.size()");
    }

    static int companies(Person person) {
        return as(person).get("/api/v1/me").then().statusCode(200).extract().path("companies.size()");
    }

    static String park(UUID id) {
        return PARK + id;
    }
}
