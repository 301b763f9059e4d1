package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** A company that two parks know: neither comes to its people by its own word alone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SharedCompanyPeopleTest {

    private static final String COMPANY = "/api/v1/parks/{park}/companies/{company}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    private final String uscc = Register.uscc("91");
    private UUID home;
    private UUID other;
    private Person keeper;
    private Person intruder;
    private UUID company;
    private Person owner;

    @BeforeEach
    void aCompanyOfOnePark() {
        home = world.park();
        other = world.park();
        keeper = world.with(Role.OPERATOR, home);
        intruder = world.with(Role.OPERATOR, other);
        company = staying(keeper, home);
        owner = world.person();
        invite(keeper, home, "OWNER", owner).statusCode(201);
        comes(owner);
    }

    @Test
    void aStayOfOnesOwnMakingOpensNobodysCompany() {
        assertThat(staying(intruder, other)).isEqualTo(company);
        var newcomer = world.person();
        for (var role : List.of("OWNER", "STAFF")) {
            invite(intruder, other, role, newcomer).statusCode(409).body("code", equalTo("company.owner-invites"));
        }
        as(newcomer).get("/api/v1/me").then().body("companies", empty());
        as(newcomer).get("/api/v1/companies/{company}/members", company).then().statusCode(404);
        members(intruder, other).body("items", empty());
        as(intruder)
                .get(COMPANY + "/invitations", other, company)
                .then()
                .statusCode(200)
                .body("items", empty());
        as(intruder)
                .body(Map.of("reason", "不认识此人"))
                .post(COMPANY + "/members/{membership}/remove", other, company, membership(owner))
                .then()
                .statusCode(404);
        as(owner).get("/api/v1/me").then().body("companies.companyId", contains(company.toString()));
    }

    @Test
    void aParkSeesWhomItGaveAndTheOwnerAsksInTheRest() {
        var given = world.person();
        invite(keeper, home, "STAFF", given).statusCode(201);
        comes(given);
        var own = world.person();
        as(owner)
                .body(Map.of("email", own.subject() + "@example.com", "role", "STAFF"))
                .post("/api/v1/companies/{company}/invitations", company)
                .then()
                .statusCode(201);
        comes(own);
        var all = List.of(owner, given, own).stream()
                .map(p -> p.userId().toString())
                .toArray(String[]::new);
        members(keeper, home).body("items.userId", containsInAnyOrder(all));
        staying(intruder, other);
        // Nobody loses a role by it; the park that gave some goes on seeing those and may take them.
        members(keeper, home).body("items.userId", containsInAnyOrder(all[0], all[1]));
        members(intruder, other).body("items", empty());
        invite(keeper, home, "STAFF", world.person()).statusCode(409).body("code", equalTo("company.owner-invites"));
        as(owner)
                .get("/api/v1/companies/{company}/members", company)
                .then()
                .body("items.userId", containsInAnyOrder(all));
        as(keeper)
                .body(Map.of("reason", "已离职"))
                .post(COMPANY + "/members/{membership}/remove", home, company, membership(given))
                .then()
                .statusCode(204);
        as(keeper)
                .body(Map.of("reason", "已离职"))
                .post(COMPANY + "/members/{membership}/remove", home, company, membership(own))
                .then()
                .statusCode(404);
    }

    @Test
    void aRecordOfTheCodeAloneHidesAndFreezesNothing() {
        as(intruder)
                .body(Map.of("kind", "FIRM", "name", "淮海云图（示例）", "uscc", uscc))
                .post("/api/v1/parks/{park}/companies", other)
                .then()
                .statusCode(201);
        members(keeper, home).body("items.userId", contains(owner.userId().toString()));
        var asked = world.person();
        invite(keeper, home, "STAFF", asked).statusCode(201);
        comes(asked);
        var renamed = Map.of("kind", "FIRM", "name", "淮海云图软件（示例）", "uscc", uscc);
        as(keeper)
                .header("If-Match", tag(keeper, home))
                .body(renamed)
                .put(COMPANY, home, company)
                .then()
                .statusCode(200);
        // The one that only wrote the code down changes nothing of another park's tenant.
        as(intruder)
                .header("If-Match", tag(intruder, other))
                .body(Map.of("kind", "FIRM", "name", "被改名（示例）", "uscc", uscc))
                .put(COMPANY, other, company)
                .then()
                .statusCode(409)
                .body("code", equalTo("company.shared"));
    }

    @Test
    void theFirstOwnerComesFromTheParkThatHasRegisteredItLongest() {
        world.remove(owner);
        staying(intruder, other);
        var accomplice = world.person();
        for (var role : List.of("OWNER", "STAFF")) {
            invite(intruder, other, role, accomplice)
                    .statusCode(409)
                    .body("code", equalTo("company.first-park-invites"));
        }
        as(accomplice).get("/api/v1/me").then().body("openInvitations", equalTo(0));
        var first = world.person();
        invite(keeper, home, "OWNER", first).statusCode(201);
        // Asked is not owning: until the yes the other one still waits.
        invite(intruder, other, "OWNER", accomplice).statusCode(409);
        comes(first);
        invite(intruder, other, "OWNER", accomplice).body("code", equalTo("company.owner-invites"));
    }

    @Test
    void aFounderTiedToSomebodyTheParkNoLongerSeesCanStillBeChanged() {
        var own = world.person();
        as(owner)
                .body(Map.of("email", own.subject() + "@example.com", "role", "STAFF"))
                .post("/api/v1/companies/{company}/invitations", company)
                .then()
                .statusCode(201);
        comes(own);
        var body = Map.of("name", "郑云（示例）", "categories", List.of(), "userId", own.userId());
        var added =
                as(keeper).body(body).post(COMPANY + "/founders", home, company).then();
        String founder = added.statusCode(201).extract().path("id");
        staying(intruder, other);
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "郑云（示例）", "categories", List.of("STUDENT"), "userId", own.userId()))
                .put(COMPANY + "/founders/{founder}", home, company, founder)
                .then()
                .statusCode(200);
    }

    private void comes(Person person) {
        World.accept(person);
        as(person).get("/api/v1/me").then().statusCode(200).body("companies.companyId", contains(company.toString()));
    }

    private ValidatableResponse members(Person by, UUID park) {
        return as(by).get(COMPANY + "/members", park, company).then().statusCode(200);
    }

    private String tag(Person by, UUID park) {
        return as(by).get(COMPANY, park, company).header("ETag");
    }

    private String membership(Person of) {
        return as(owner)
                .get("/api/v1/companies/{company}/members", company)
                .then()
                .extract()
                .path("items.find { it.userId == '" + of.userId() + "' }.membershipId");
    }

    private ValidatableResponse invite(Person by, UUID park, String role, Person who) {
        return as(by).body(Map.of("email", who.subject() + "@example.com", "role", role))
                .post(COMPANY + "/invitations", park, company)
                .then();
    }

    /** Registers the code and a stay from today, as an operator may do of any code. */
    private UUID staying(Person by, UUID park) {
        String id = as(by).body(Map.of("kind", "FIRM", "name", "淮海云图（示例）", "uscc", uscc))
                .post("/api/v1/parks/{park}/companies", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(by).body(Map.of("companyId", id, "from", clock.today().toString(), "stage", "NURSERY"))
                .post("/api/v1/parks/{park}/tenants", park)
                .then()
                .statusCode(201);
        return UUID.fromString(id);
    }
}
