package org.seedbed.identity.internal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seedbed.identity.internal.Inviting.invited;
import static org.seedbed.identity.internal.Inviting.membership;
import static org.seedbed.identity.internal.Inviting.park;
import static org.seedbed.identity.internal.Inviting.remove;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Roles end at once, never the last one, and with the last of a person's roles their sessions. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RemovalTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    private UUID id;
    private String park;
    private Person operator;
    private UUID company;
    private String own;
    private Person owner;

    @BeforeEach
    void aParkAndACompanyInIt() {
        id = world.park();
        park = park(id);
        operator = world.with(Role.OPERATOR, id);
        company = register.firm(id, Unique.name("企业（示例）"));
        register.tenant(id, company, "2026-01-01", null, Stage.INCUBATOR);
        own = "/api/v1/companies/" + company;
        owner = world.with(Role.OWNER, company);
    }

    @Test
    void whoIsRemovedIsOutWithTheNextRequest() {
        var staff = world.with(Role.STAFF, company);
        as(staff).get(own).then().statusCode(200);
        remove(owner, own, membership(owner, own, staff)).statusCode(204);
        as(staff).get(own).then().statusCode(401).body("code", equalTo("auth.signed-out"));
        assertThat(database.list(
                        Sql.of("select end_reason from membership where user_id = ?", staff.userId()),
                        row -> row.text("end_reason")))
                .containsExactly("已离职");
    }

    @Test
    void whoHoldsAnotherRoleStaysSignedIn() {
        var staff = world.with(Role.STAFF, company);
        world.grant(staff, Role.RECEPTION, id);
        remove(owner, own, membership(owner, own, staff)).statusCode(204);
        as(staff).get(own).then().statusCode(404);
        as(staff).get(park).then().statusCode(200);
    }

    @Test
    void theLastOwnerAndTheLastOperatorStay() {
        var mine = membership(owner, own, owner);
        as(owner)
                .post("/api/v1/me/memberships/" + mine + "/leave")
                .then()
                .statusCode(409)
                .body("code", equalTo("member.last-one"))
                .body("params.role", equalTo("OWNER"));
        remove(operator, park + "/companies/" + company, mine).statusCode(409);
        remove(operator, park, membership(operator, park, operator)).statusCode(409);
        var second = world.with(Role.OWNER, company);
        as(owner).post("/api/v1/me/memberships/" + mine + "/leave").then().statusCode(204);
        as(second).get(own + "/members").then().body("items", hasSize(1)).body("items[0].abilities", contains("LEAVE"));
    }

    @Test
    void ofTwoOwnersWhoLeaveAtOnceOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            var firm = register.firm(id, Unique.name("企业（示例）"));
            var path = "/api/v1/companies/" + firm;
            var owners = new Person[] {world.with(Role.OWNER, firm), world.with(Role.OWNER, firm)};
            var ids = new String[] {membership(owners[0], path, owners[0]), membership(owners[0], path, owners[1])};
            var answers = Rush.of(
                    2,
                    i -> () -> as(owners[i])
                            .post("/api/v1/me/memberships/" + ids[i] + "/leave")
                            .statusCode());
            assertThat(answers).containsExactlyInAnyOrder(204, 409);
        }
    }

    @Test
    void anotherPersonsRoleIsNotGivenUp() {
        as(owner)
                .post("/api/v1/me/memberships/" + membership(operator, park, operator) + "/leave")
                .then()
                .statusCode(404);
    }

    @Test
    void staffSeeTheTeamAndChangeNothing() {
        var staff = world.with(Role.STAFF, company);
        as(staff).get(own + "/members").then().statusCode(200).body("items", hasSize(2));
        as(staff).get(own + "/invitations").then().statusCode(403);
        remove(staff, own, membership(owner, own, owner)).statusCode(403);
    }

    @Test
    void anOwnerAsksIntoTheOwnCompanyOnly() {
        var guest = world.person();
        invited(owner, own, Role.STAFF, guest);
        World.accept(guest);
        assertThat(Inviting.companies(guest)).isEqualTo(1);
        var other = register.firm(id, Unique.name("另一家（示例）"));
        Inviting.invite(owner, "/api/v1/companies/" + other, Role.STAFF, guest).statusCode(404);
    }

    @Test
    void aParkAsksIntoCompaniesThatStayThereOnly() {
        var guest = world.person();
        var place = park + "/companies/";
        var recorded = register.firm(id, Unique.name("只登记（示例）"));
        Inviting.invite(operator, place + recorded, Role.OWNER, guest)
                .statusCode(422)
                .body("code", equalTo("company.not-staying"));
        invited(operator, place + company, Role.OWNER, guest);
        World.accept(guest);
        assertThat(Inviting.companies(guest)).isEqualTo(1);
        as(operator).get(place + company + "/invitations").then().body("items.state", contains("ACCEPTED"));
        remove(operator, place + company, membership(owner, own, guest)).statusCode(204);
        as(guest).get(own).then().statusCode(401);
    }

    @Test
    void signingOutEverywhereEndsEveryTokenOfBefore() {
        var early = Tokens.of(owner);
        as(owner).post("/api/v1/me/sign-out-everywhere").then().statusCode(204);
        given().auth().oauth2(early).get("/api/v1/me").then().statusCode(401).body("code", equalTo("auth.signed-out"));
        // Who signs in anew is in: the sign-out of a second ago does not reach it.
        database.execute(Sql.of(
                "update app_user set signed_out_at = now() - interval '3 seconds' where id = ?", owner.userId()));
        as(owner).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aRefreshedTokenOfAnOldSignInIsNoNewSignIn() {
        database.execute(Sql.of(
                "update app_user set signed_out_at = now() - interval '10 minutes' where id = ?", owner.userId()));
        given().auth()
                .oauth2(Tokens.refreshed(owner))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("auth.signed-out"));
    }

    @Test
    void anAdministratorSignsSomebodyOutAndNobodyElseDoes() {
        var path = "/api/v1/network/users/" + owner.userId() + "/sign-out-everywhere";
        as(operator).post(path).then().statusCode(403);
        as(owner).get("/api/v1/me").then().statusCode(200);
        as(world.with(Role.SYSTEM_ADMIN)).post(path).then().statusCode(204);
        as(owner).get("/api/v1/me").then().statusCode(401);
        as(world.with(Role.SYSTEM_ADMIN))
                .post("/api/v1/network/users/" + UUID.randomUUID() + "/sign-out-everywhere")
                .then()
                .statusCode(404);
    }
}
