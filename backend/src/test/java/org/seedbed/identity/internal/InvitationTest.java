package org.seedbed.identity.internal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.seedbed.identity.internal.Inviting.answer;
import static org.seedbed.identity.internal.Inviting.email;
import static org.seedbed.identity.internal.Inviting.invite;
import static org.seedbed.identity.internal.Inviting.invited;
import static org.seedbed.identity.internal.Inviting.joined;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** From the invitation by e-mail to the role by the person's own yes, and everything that may come between. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class InvitationTest {

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    Register register;

    private final String name = Unique.name("园区（示例）");
    private UUID id;
    private String park;
    private Person operator;

    @BeforeEach
    void aParkAndItsOperator() {
        id = world.park(name);
        park = park(id);
        operator = world.with(Role.OPERATOR, id);
    }

    @Test
    void bindsByThePersonsOwnYesAndNotBefore() {
        var guest = world.person();
        assertThat(parks(guest)).isZero();
        invite(operator, park, Role.RECEPTION, guest)
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("invitedBy", equalTo(operator.name()))
                .body("abilities", contains("RESEND", "WITHDRAW"));
        as(guest).get("/api/v1/me").then().body("parks", empty()).body("openInvitations", equalTo(1));
        String waiting = as(guest)
                .get("/api/v1/me/invitations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].role", equalTo("RECEPTION"))
                .body("items[0].parkId", equalTo(id.toString()))
                .body("items[0].parkName", equalTo(name))
                .body("items[0].invitedBy", equalTo(operator.name()))
                .extract()
                .path("items[0].id");
        answer(guest, waiting, "accept").statusCode(204);
        as(guest)
                .get("/api/v1/me")
                .then()
                .body("parks[0].roles", contains("RECEPTION"))
                .body("openInvitations", equalTo(0));
        as(operator).get(park + "/invitations").then().body("items.state", contains("ACCEPTED"));
        answer(guest, waiting, "accept").statusCode(409).body("params.state", equalTo("ACCEPTED"));
        answer(guest, waiting, "decline").statusCode(409);
    }

    @Test
    void whoSaysNoStaysOutAndMayBeAskedAgain() {
        var guest = world.person();
        var invitation = invited(operator, park, Role.RECEPTION, guest);
        answer(guest, invitation, "decline").statusCode(204);
        assertThat(joined(guest)).isZero();
        answer(guest, invitation, "accept").statusCode(409).body("params.state", equalTo("DECLINED"));
        as(operator)
                .get(park + "/invitations?state=DECLINED")
                .then()
                .body("items.id", contains(invitation))
                .body("items[0].abilities", empty());
        invite(operator, park, Role.RECEPTION, guest).statusCode(201);
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        var guest = world.person();
        var invitation = invited(operator, park, Role.RECEPTION, guest);
        for (var other : List.of(operator, world.person(), world.with(Role.SYSTEM_ADMIN))) {
            as(other).get("/api/v1/me/invitations").then().body("items", empty());
            answer(other, invitation, "accept").statusCode(404);
            answer(other, invitation, "decline").statusCode(404);
        }
        assertThat(joined(guest)).isEqualTo(1);
    }

    @Test
    void aStrangersInvitationTellsThemNothingAndBindsNobody() {
        var company = register.firm(id, Unique.name("陌生企业（示例）"));
        register.tenant(id, company, "2026-01-01", null, Stage.INCUBATOR);
        var owner = world.with(Role.OWNER, company);
        var own = "/api/v1/companies/" + company;
        for (var victim : List.of(
                world.with(Role.CHECKER, world.park()),
                world.with(Role.AUDIT_ADMIN),
                world.with(Role.SYSTEM_ADMIN),
                world.person())) {
            var invitation = invited(owner, own, Role.STAFF, victim);
            as(victim).get("/api/v1/me").then().body("companies", empty()).body("openInvitations", equalTo(1));
            var seen = as(owner).get(own + "/invitations").then().statusCode(200);
            seen.body("items.find { it.id == '" + invitation + "' }.state", equalTo("OPEN"));
            assertThat(seen.extract().asString()).doesNotContain(victim.name(), "CONFLICT", "_ADMIN");
        }
        as(owner)
                .get(own + "/members")
                .then()
                .body("items.userId", contains(owner.userId().toString()));
    }

    @Test
    void aPlaceHasSoManyThatWaitAndNoMore() throws Exception {
        database.execute(Sql.of("""
                insert into invitation (id, scope, role, park_id, email, state, invited_at, expires_at)
                select gen_random_uuid(), 'PARK', 'RECEPTION', ?, 'n' || n || '@example.com', 'OPEN', now(),
                    now() + interval '1 day' from generate_series(1, 48) n""", id));
        var answers = Rush.of(
                6,
                i -> () -> invite(operator, park, Role.RECEPTION, world.person())
                        .extract()
                        .statusCode());
        assertThat(answers).filteredOn(s -> s == 201).hasSize(2);
        assertThat(answers).filteredOn(s -> s != 201).hasSize(4).containsOnly(409);
        var guest = world.person();
        invite(operator, park, Role.RECEPTION, guest)
                .statusCode(409)
                .body("code", equalTo("member.too-many-waiting"))
                .body("params.limit", equalTo("50"));
        // What ran out waits no longer, and is not brought back beyond the limit.
        var ranOut = Sql.of("""
                update invitation set expires_at = now() - interval '1 second'
                where id = (select id from invitation where park_id = ? and email like 'n%' order by email limit 1)
                returning id""", id);
        var old = database.first(ranOut, row -> row.uuid("id")).orElseThrow();
        invite(operator, park, Role.RECEPTION, guest).statusCode(201);
        move(operator, park, old.toString(), "resend").statusCode(409).body("code", equalTo("member.too-many-waiting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh\u202Eang@example.com",
                "zh\u200Bang@example.com",
                "zh\u0430ng@example.com",
                "ｚｈａｎｇ@example.com",
                "zhang@例子.中国",
                "zhang@example",
                "@example.com",
                "zhang@@example.com"
            })
    void anEmailThatLooksLikeAnotherIsRefused(String email) {
        as(operator)
                .body(Map.of("email", email, "role", "RECEPTION"))
                .post(park + "/invitations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/email"))
                // Signs nobody sees are refused in any text, before it is asked whether it is an e-mail.
                .body("errors[0].code", oneOf("validation.email", "validation.format"));
        as(operator).get(park + "/invitations").then().body("items", empty());
    }

    @Test
    void waitsForTheFirstSignInWhateverTheCaseOfTheEmail() {
        var stranger = new Person(UUID.randomUUID(), "New-" + UUID.randomUUID(), "新来者（示例）");
        as(operator)
                .body(Map.of("email", email(stranger).toUpperCase(Locale.ROOT), "role", "RECEPTION"))
                .post(park + "/invitations")
                .then()
                .statusCode(201);
        assertThat(parks(stranger)).isZero();
        assertThat(joined(stranger)).isEqualTo(1);
    }

    @Test
    void anEmailThatNobodyVerifiedIsShownNothingAndTakesNothing() {
        var guest = world.person();
        var invitation = invited(operator, park, Role.RECEPTION, guest);
        var token = Tokens.unverified(guest);
        given().auth().oauth2(token).get("/api/v1/me").then().body("openInvitations", equalTo(0));
        given().auth().oauth2(token).get("/api/v1/me/invitations").then().body("items", empty());
        given().auth()
                .oauth2(token)
                .post("/api/v1/me/invitations/" + invitation + "/accept")
                .then()
                .statusCode(404);
        assertThat(joined(guest)).isEqualTo(1);
    }

    @Test
    void anEmailOfTwoAccountsBindsNeitherAndTellsThemAlone() {
        var guest = world.person();
        database.execute(Sql.of(
                "insert into app_user (id, subject, display_name, email, email_verified, created_at)"
                        + " values (?, ?, '同邮箱（示例）', ?, true, now())",
                UUID.randomUUID(),
                "twin-" + guest.subject(),
                email(guest)));
        var invitation = invited(operator, park, Role.RECEPTION, guest);
        as(guest).get("/api/v1/me/invitations").then().body("items[0].hindrance", equalTo("AMBIGUOUS_EMAIL"));
        answer(guest, invitation, "accept").statusCode(422).body("code", equalTo("member.email-ambiguous"));
        assertThat(parks(guest)).isZero();
        var seen = as(operator).get(park + "/invitations").then().body("items[0].state", equalTo("OPEN"));
        assertThat(seen.extract().asString()).doesNotContain("AMBIGUOUS");
        database.execute(Sql.of("delete from app_user where subject = ?", "twin-" + guest.subject()));
        as(guest).get("/api/v1/me/invitations").then().body("items[0].hindrance", nullValue());
        assertThat(joined(guest)).isEqualTo(1);
    }

    @Test
    void whatExpiredBindsNothingUntilItIsSentAgain() {
        var guest = world.person();
        var invitation = invited(operator, park, Role.RECEPTION, guest);
        database.execute(Sql.of(
                "update invitation set expires_at = now() - interval '1 second' where id = ?",
                UUID.fromString(invitation)));
        assertThat(joined(guest)).isZero();
        answer(guest, invitation, "accept").statusCode(409).body("params.state", equalTo("EXPIRED"));
        as(operator).get(park + "/invitations?state=EXPIRED").then().body("items.id", contains(invitation));
        as(operator).get(park + "/invitations?state=OPEN").then().body("items", empty());
        move(operator, park, invitation, "resend").statusCode(200).body("state", equalTo("OPEN"));
        assertThat(joined(guest)).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnBindsNothingAndIsNotMovedAgain() {
        var guest = world.person();
        var invitation = invited(operator, park, Role.RECEPTION, guest);
        move(operator, park, invitation, "withdraw").statusCode(200).body("abilities", empty());
        assertThat(joined(guest)).isZero();
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
        assertThat(joined(guest)).isEqualTo(1);
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
    void manyAnswersAtOnceAreOne() throws Exception {
        var guest = world.person();
        var invitation = invited(operator, park, Role.RECEPTION, guest);
        var answers = Rush.of(
                8, i -> () -> answer(guest, invitation, "accept").extract().statusCode());
        assertThat(answers).filteredOn(s -> s == 204).hasSize(1);
        assertThat(answers).filteredOn(s -> s != 204).containsOnly(409);
        as(operator).get(park + "/members").then().body("items.findAll { it.role == 'RECEPTION' }", hasSize(1));
    }

    @Test
    void withdrawingAndAcceptingAtOnceEndInOneOfTheTwo() throws Exception {
        for (int round = 0; round < 5; round++) {
            var guest = world.person();
            var invitation = invited(operator, park, Role.RECEPTION, guest);
            var answers = Rush.of(
                    2,
                    i -> i == 0
                            ? () -> move(operator, park, invitation, "withdraw")
                                    .extract()
                                    .statusCode()
                            : () -> answer(guest, invitation, "accept")
                                    .extract()
                                    .statusCode());
            // Whoever comes late is told so.
            assertThat(answers).isIn(List.of(200, 409), List.of(409, 204));
            assertThat(parks(guest)).isEqualTo(answers.get(0) == 200 ? 0 : 1);
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
        World.accept(mentor);
        as(mentor).get("/api/v1/mentoring/links").then().statusCode(200);
        assertThat(database.count(Sql.of("select id from mentor where user_id = ?", mentor.userId())))
                .isEqualTo(1);
        var membership = Inviting.membership(operator, park, mentor);
        Inviting.remove(operator, park, membership).statusCode(204);
        as(mentor).get("/api/v1/me").then().statusCode(401).body("code", equalTo("auth.signed-out"));
    }
}
