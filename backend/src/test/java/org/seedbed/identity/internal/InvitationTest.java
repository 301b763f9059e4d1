package org.seedbed.identity.internal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.identity.internal.Inviting.email;
import static org.seedbed.identity.internal.Inviting.invite;
import static org.seedbed.identity.internal.Inviting.invited;
import static org.seedbed.identity.internal.Inviting.move;
import static org.seedbed.identity.internal.Inviting.park;
import static org.seedbed.identity.internal.Inviting.parks;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.World;

/** From the invitation by e-mail to the role, and everything that may come between. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class InvitationTest {

    @Inject
    World world;

    @Inject
    Database database;

    private UUID id;
    private String park;
    private Person operator;

    @BeforeEach
    void aParkAndItsOperator() {
        id = world.park();
        park = park(id);
        operator = world.with(Role.OPERATOR, id);
    }

    @Test
    void bindsAtTheNextRequestOfSomebodyKnown() {
        var guest = world.person();
        assertThat(parks(guest)).isZero();
        invite(operator, park, Role.RECEPTION, guest)
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("invitedBy", equalTo(operator.name()))
                .body("abilities", contains("RESEND", "WITHDRAW"));
        assertThat(parks(guest)).isEqualTo(1);
        as(guest).get("/api/v1/me").then().body("parks[0].roles", contains("RECEPTION"));
        as(operator).get(park + "/invitations").then().body("items.state", contains("ACCEPTED"));
        // Once is enough.
        assertThat(parks(guest)).isEqualTo(1);
    }

    @Test
    void bindsAtTheFirstSignInWhateverTheCaseOfTheEmail() {
        var stranger = new Person(UUID.randomUUID(), "New-" + UUID.randomUUID(), "新来者（示例）");
        as(operator)
                .body(Map.of("email", email(stranger).toUpperCase(Locale.ROOT), "role", "RECEPTION"))
                .post(park + "/invitations")
                .then()
                .statusCode(201);
        assertThat(parks(stranger)).isEqualTo(1);
    }

    @Test
    void anEmailThatNobodyVerifiedBindsNothing() {
        var guest = world.person();
        invited(operator, park, Role.RECEPTION, guest);
        var token = Tokens.unverified(guest);
        given().auth().oauth2(token).get("/api/v1/me").then().body("parks", empty());
        assertThat(parks(guest)).isEqualTo(1);
    }

    @Test
    void anEmailOfTwoAccountsBindsNeitherAndSaysSo() {
        var guest = world.person();
        database.execute(Sql.of(
                "insert into app_user (id, subject, display_name, email, email_verified, created_at)"
                        + " values (?, ?, '同邮箱（示例）', ?, true, now())",
                UUID.randomUUID(),
                "twin-" + guest.subject(),
                email(guest)));
        invited(operator, park, Role.RECEPTION, guest);
        assertThat(parks(guest)).isZero();
        as(operator)
                .get(park + "/invitations")
                .then()
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].hindrance", equalTo("AMBIGUOUS_EMAIL"));
        database.execute(Sql.of("delete from app_user where subject = ?", "twin-" + guest.subject()));
        assertThat(parks(guest)).isEqualTo(1);
        as(operator).get(park + "/invitations").then().body("items[0].hindrance", nullValue());
    }

    @Test
    void whatExpiredBindsNothingUntilItIsSentAgain() {
        var guest = world.person();
        var invitation = invited(operator, park, Role.RECEPTION, guest);
        database.execute(Sql.of(
                "update invitation set expires_at = now() - interval '1 second' where id = ?",
                UUID.fromString(invitation)));
        assertThat(parks(guest)).isZero();
        as(operator).get(park + "/invitations?state=EXPIRED").then().body("items.id", contains(invitation));
        as(operator).get(park + "/invitations?state=OPEN").then().body("items", empty());
        move(operator, park, invitation, "resend").statusCode(200).body("state", equalTo("OPEN"));
        assertThat(parks(guest)).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnBindsNothingAndIsNotMovedAgain() {
        var guest = world.person();
        var invitation = invited(operator, park, Role.RECEPTION, guest);
        move(operator, park, invitation, "withdraw").statusCode(200).body("abilities", empty());
        assertThat(parks(guest)).isZero();
        for (var again : new String[] {"withdraw", "resend"}) {
            move(operator, park, invitation, again)
                    .statusCode(409)
                    .body("code", equalTo("member.illegal-move"))
                    .body("params.state", equalTo("WITHDRAWN"));
        }
        // And the same person may be asked anew.
        invite(operator, park, Role.RECEPTION, guest).statusCode(201);
    }

    @Test
    void isNotSentTwiceNorToSomebodyWhoHoldsTheRole() {
        var guest = world.person();
        invited(operator, park, Role.RECEPTION, guest);
        invite(operator, park, Role.RECEPTION, guest).statusCode(409).body("code", equalTo("member.already-invited"));
        assertThat(parks(guest)).isEqualTo(1);
        invite(operator, park, Role.RECEPTION, guest).statusCode(409).body("code", equalTo("member.already-member"));
        invite(operator, park, Role.OPERATOR, operator).statusCode(422).body("code", equalTo("member.own-role"));
        invite(operator, park, Role.OWNER, guest).statusCode(422).body("code", equalTo("member.role-elsewhere"));
        invite(operator, park, Role.SYSTEM_ADMIN, guest).statusCode(422).body("code", equalTo("member.role-elsewhere"));
    }

    @Test
    void twoInvitationsAtOnceAreOne() throws Exception {
        var guest = world.person();
        var answers = Rush.of(
                6,
                i -> () ->
                        invite(operator, park, Role.RECEPTION, guest).extract().statusCode());
        assertThat(answers).filteredOn(s -> s == 201).hasSize(1);
        assertThat(answers).filteredOn(s -> s != 201).containsOnly(409);
    }

    @Test
    void manyFirstRequestsAtOnceMakeOneMember() throws Exception {
        var guest = world.person();
        invited(operator, park, Role.RECEPTION, guest);
        assertThat(Rush.of(8, i -> () -> parks(guest))).containsOnly(1);
        as(operator).get(park + "/members").then().body("items.findAll { it.role == 'RECEPTION' }", hasSize(1));
    }

    @Test
    void withdrawingAndComingAtOnceEndInOneOfTheTwo() throws Exception {
        for (int round = 0; round < 5; round++) {
            var guest = world.person();
            var invitation = invited(operator, park, Role.RECEPTION, guest);
            var answers = Rush.of(
                    2,
                    i -> i == 0
                            ? () -> move(operator, park, invitation, "withdraw")
                                    .extract()
                                    .statusCode()
                            : () -> parks(guest));
            // The withdrawal either came first, and nobody is in, or late, and is told so.
            assertThat(parks(guest)).isEqualTo(answers.get(0) == 200 ? 0 : 1);
            assertThat(answers.get(0)).isIn(200, 409);
        }
    }

    @Test
    void aMentorComesByInvitationAndFindsTheParksCompanies() {
        var mentor = world.person();
        as(operator)
                .body(Map.of("name", "导师（示例）", "fields", List.of(), "email", email(mentor)))
                .post(park + "/mentors")
                .then()
                .statusCode(201);
        invited(operator, park, Role.MENTOR, mentor);
        as(mentor).get("/api/v1/mentoring/links").then().statusCode(200);
        assertThat(database.count(Sql.of("select id from mentor where user_id = ?", mentor.userId())))
                .isEqualTo(1);
        var membership = Inviting.membership(operator, park, mentor);
        Inviting.remove(operator, park, membership).statusCode(204);
        as(mentor).get("/api/v1/me").then().statusCode(401).body("code", equalTo("auth.signed-out"));
    }
}
