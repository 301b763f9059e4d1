package org.seedbed.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.identity.internal.Inviting.answer;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Two people behind every powerful role, and no two roles in one hand that must be apart. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FourEyesTest {

    private static final String NETWORK = "/api/v1/network";

    @Inject
    World world;

    @Inject
    Database database;

    private UUID id;
    private String park;
    private Person operator;
    private Person approver;

    @BeforeEach
    void aParkOfTwo() {
        id = world.park();
        park = park(id);
        operator = world.with(Role.OPERATOR, id);
        approver = world.with(Role.APPROVER, id);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATOR", "CHECKER", "APPROVER", "FINANCE"})
    void aPowerfulRoleWaitsForTheSecondPerson(Role role) {
        var guest = world.person();
        var invitation = invited(operator, park, role, guest);
        assertThat(joined(guest)).isZero();
        answer(guest, invitation, "accept").statusCode(404);
        as(operator).get(park + "/invitations").then().body("items[0].abilities", contains("WITHDRAW"));
        as(approver).get(park + "/invitations").then().body("items[0].abilities", contains("CONFIRM", "REJECT"));
        move(operator, park, invitation, "confirm").statusCode(422).body("code", equalTo("member.own-proposal"));
        var colleague = world.with(Role.OPERATOR, id);
        as(colleague).get(park + "/invitations").then().body("items[0].abilities", contains("WITHDRAW"));
        for (var answer : List.of("confirm", "reject")) {
            move(colleague, park, invitation, answer).statusCode(422).body("code", equalTo("member.approver-confirms"));
        }
        move(approver, park, invitation, "confirm")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("confirmedBy", equalTo(approver.name()));
        assertThat(joined(guest)).isEqualTo(1);
    }

    @Test
    void aRejectionHasAReasonAndBindsNobody() {
        var guest = world.person();
        var invitation = invited(operator, park, Role.FINANCE, guest);
        as(approver)
                .body(Map.of("reason", "  "))
                .post(park + "/invitations/" + invitation + "/reject")
                .then()
                .statusCode(400);
        move(approver, park, invitation, "reject").statusCode(200).body("closeReason", equalTo("不需要"));
        assertThat(parks(guest)).isZero();
        move(approver, park, invitation, "confirm").statusCode(409).body("code", equalTo("member.illegal-move"));
    }

    @Test
    void theProposerIsNeverTheSecondPerson() {
        // The network's administrator may both propose and confirm, so the person is what keeps the two apart.
        var admin = world.with(Role.SYSTEM_ADMIN);
        var guest = world.person();
        var invitation = invited(admin, NETWORK, Role.AUDIT_ADMIN, guest);
        move(admin, NETWORK, invitation, "confirm").statusCode(422).body("code", equalTo("member.own-proposal"));
        move(world.with(Role.SYSTEM_ADMIN), NETWORK, invitation, "confirm").statusCode(200);
        World.accept(guest);
        as(guest).get("/api/v1/me").then().body("networkRoles", contains("AUDIT_ADMIN"));
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEPTION", "MENTOR", "FINANCE"})
    void whatTheAdministratorGivesInAParkWithPeopleOneOfTheseConfirms(Role role) {
        var admin = world.with(Role.SYSTEM_ADMIN);
        var guest = world.person();
        var invitation = invited(admin, park, role, guest);
        as(admin)
                .get(park + "/invitations")
                .then()
                .body("items[0].state", equalTo("PROPOSED"))
                .body("items[0].abilities", contains("REJECT", "WITHDRAW"));
        move(admin, park, invitation, "confirm").statusCode(422).body("code", equalTo("member.own-proposal"));
        move(world.with(Role.SYSTEM_ADMIN), park, invitation, "confirm")
                .statusCode(422)
                .body("code", equalTo("member.park-confirms"));
        move(world.with(Role.RECEPTION, id), park, invitation, "confirm").statusCode(403);
        as(guest).get("/api/v1/me").then().body("parks.size()", equalTo(0)).body("personRoles.size()", equalTo(0));
        as(operator)
                .get(park + "/invitations")
                .then()
                .body("items[0].abilities", contains("CONFIRM", "REJECT", "WITHDRAW"));
        move(operator, park, invitation, "confirm").statusCode(200).body("confirmedBy", equalTo(operator.name()));
        move(admin, park, invitation, "resend").statusCode(422).body("code", equalTo("member.not-resent"));
        World.accept(guest);
        assertThat(as(guest)
                                .get("/api/v1/me")
                                .then()
                                .extract()
                                .<List<?>>path("parks")
                                .size()
                        + as(guest)
                                .get("/api/v1/me")
                                .then()
                                .extract()
                                .<List<?>>path("personRoles")
                                .size())
                .isEqualTo(1);
    }

    @Test
    void aParkWithoutPeopleGetsItsFirstOnesFromTheAdministrators() {
        var admin = world.with(Role.SYSTEM_ADMIN);
        var empty = park(world.park());
        var desk = invited(admin, empty, Role.RECEPTION, world.person());
        as(admin).get(empty + "/invitations").then().body("items[0].state", equalTo("OPEN"));
        var guest = world.person();
        var first = invited(admin, empty, Role.OPERATOR, guest);
        move(world.with(Role.SYSTEM_ADMIN), empty, first, "confirm").statusCode(200);
        assertThat(joined(guest)).isEqualTo(1);
        // From now on the park is asked, also for what was sent before.
        move(admin, empty, desk, "resend").statusCode(422).body("code", equalTo("member.not-resent"));
    }

    @Test
    void nobodyConfirmsARoleForThemselves() {
        var invitation = invited(operator, park, Role.CHECKER, approver);
        move(approver, park, invitation, "confirm").statusCode(422).body("code", equalTo("member.own-role"));
        // Nor by a change of the e-mail in between: who gave the role does not get it.
        var guest = world.person();
        var other = invited(operator, park, Role.FINANCE, guest);
        move(approver, park, other, "confirm").statusCode(200);
        database.execute(Sql.of(
                "update invitation set email = lower(?) where id = ?",
                Inviting.email(operator),
                UUID.fromString(other)));
        as(operator).get("/api/v1/me/invitations").then().body("items[0].hindrance", equalTo("SELF_GIVEN"));
        answer(operator, other, "accept").statusCode(422).body("code", equalTo("member.own-role"));
        as(operator).get("/api/v1/me").then().body("parks[0].roles", contains("OPERATOR"));
    }

    @Test
    void whoApprovesNeitherProposesNorPays() {
        for (var role : List.of(Role.OPERATOR, Role.FINANCE)) {
            invite(operator, park, role, approver)
                    .statusCode(422)
                    .body("code", equalTo("member.role-conflict"))
                    .body("params.held", equalTo("APPROVER"));
        }
        // In another park they may.
        var elsewhere = world.park();
        invited(world.with(Role.OPERATOR, elsewhere), park(elsewhere), Role.FINANCE, approver);
    }

    @Test
    void administrationAuditAndBusinessAreThreePeople() {
        var admin = world.with(Role.SYSTEM_ADMIN);
        var second = world.with(Role.SYSTEM_ADMIN);
        invite(admin, NETWORK, Role.AUDIT_ADMIN, second).statusCode(422).body("code", equalTo("member.role-conflict"));
        invite(admin, NETWORK, Role.SYSTEM_ADMIN, operator).statusCode(422).body("params.held", equalTo("OPERATOR"));
        // What nobody sees when inviting is seen when the person answers, and by nobody else: here both wait at once.
        var guest = world.person();
        var audit = invited(admin, NETWORK, Role.AUDIT_ADMIN, guest);
        var reception = invited(operator, park, Role.RECEPTION, guest);
        move(second, NETWORK, audit, "confirm").statusCode(200);
        answer(guest, audit, "accept").statusCode(204);
        as(guest).get("/api/v1/me/invitations").then().body("items.hindrance", contains("ROLE_CONFLICT"));
        answer(guest, reception, "accept")
                .statusCode(422)
                .body("code", equalTo("member.role-conflict"))
                .body("params.held", equalTo("AUDIT_ADMIN"));
        as(guest)
                .get("/api/v1/me")
                .then()
                .body("networkRoles", contains("AUDIT_ADMIN"))
                .body("parks.size()", equalTo(0));
        var seen = as(operator).get(park + "/invitations").then().body("items.state", contains("OPEN"));
        assertThat(seen.extract().asString()).doesNotContain("AUDIT_ADMIN", "CONFLICT", guest.name());
    }

    @Test
    void aPowerfulRoleIsNotSentAgainButProposedAnew() {
        var invitation = invited(operator, park, Role.FINANCE, world.person());
        move(approver, park, invitation, "confirm").statusCode(200);
        move(operator, park, invitation, "resend").statusCode(422).body("code", equalTo("member.not-resent"));
    }

    @Test
    void theDatabaseKeepsTheFourEyesToo() throws SQLException {
        var invitation = invited(operator, park, Role.FINANCE, world.person());
        try (var owner = PostgresResource.owner();
                var statement = owner.createStatement()) {
            for (var second : List.of("null", "invited_by")) {
                var forced = "update invitation set state = 'OPEN', expires_at = now(), confirmed_by = " + second
                        + " where id = '" + invitation + "'";
                assertThatThrownBy(() -> statement.execute(forced)).hasMessageContaining("ck_invitation__four_eyes");
            }
        }
    }
}
