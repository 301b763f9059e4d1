package org.seedbed.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** An installation without an administrator lets the configured people in, and nobody once there is one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FirstAdministratorsTest {

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Inject
    ActingContext acting;

    @Inject
    InvitationService invitations;

    @Inject
    TeamTrail trail;

    private String email = "first-" + UUID.randomUUID() + "@example.com";

    /** Other tests have administrators of their own: their time is over. */
    @BeforeEach
    void nobodyAdministers() {
        database.execute(
                Sql.of("update membership set ended_at = now() where role = 'SYSTEM_ADMIN' and ended_at is null"));
    }

    @Test
    void theFirstAreAskedInOnceHoweverManyReplicasStart() throws Exception {
        Rush.of(4, i -> () -> {
            start();
            return true;
        });
        start();
        assertThat(database.count(Sql.of("select id from invitation where email = ? and state = 'OPEN'", email)))
                .isEqualTo(1);
        assertThat(database.count(Sql.of(
                        "select t.id from trail t join invitation i on i.id = t.subject_id where i.email = ?", email)))
                .isEqualTo(1);
    }

    @Test
    void theFirstOneComesByTheirOwnYes() {
        var first = world.person();
        email = Inviting.email(first);
        start();
        as(first)
                .get("/api/v1/me/invitations")
                .then()
                .body("items.role", contains("SYSTEM_ADMIN"))
                .body("items[0].invitedBy", nullValue());
        World.accept(first);
        as(first).get("/api/v1/network/members").then().statusCode(200);
    }

    @Test
    void whatRanOutIsOpenedAgain() {
        start();
        database.execute(Sql.of("update invitation set expires_at = now() - interval '1 day' where email = ?", email));
        start();
        assertThat(database.count(Sql.of("select id from invitation where email = ? and expires_at > now()", email)))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsAskedInWhereSomebodyAdministers() {
        world.with(Role.SYSTEM_ADMIN);
        start();
        assertThat(database.count(Sql.of("select id from invitation where email = ?", email)))
                .isZero();
    }

    private void start() {
        var first = new FirstAdministrators(
                database,
                clock,
                acting,
                invitations,
                trail,
                Optional.of(List.of(" " + email.toUpperCase(Locale.ROOT))));
        QuarkusTransaction.requiringNew().run(first::askIn);
    }
}
