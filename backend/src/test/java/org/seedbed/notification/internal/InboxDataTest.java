package org.seedbed.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;
import org.seedbed.privacy.PersonalData.Outcome;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Messages as data about a person: theirs to have, theirs to have erased, and not kept for ever. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class InboxDataTest {

    @Inject
    World world;

    @Inject
    Notifications notifications;

    @Inject
    InboxData data;

    @Inject
    ReadRetention readOnes;

    @Inject
    UnreadRetention unreadOnes;

    @Inject
    ActingContext acting;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private UUID other;
    private Person person;

    @BeforeEach
    void somebodyTold() {
        park = world.park();
        other = world.park();
        person = world.with(Role.RECEPTION, park);
        tell(park);
        tell(other);
    }

    @Test
    void onesOwnFileHoldsWhatOneWasTold() {
        as(person)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body(
                        "sections.find { it.name == 'inbox' }.items.kind",
                        contains("GRADUATION_PROPOSED", "GRADUATION_PROPOSED"));
    }

    @Test
    void onlyWhoManagesPrivacyOfTheParkErasesAndOnlyThere() {
        assertThat(eraseWith("privacy_read")).isEmpty();
        assertThat(parks()).containsExactlyInAnyOrder(park, other);
        assertThat(eraseWith("privacy_manage")).containsExactly(Outcome.INBOX_ERASED);
        assertThat(parks()).containsExactly(other);
        assertThat(eraseWith("privacy_manage")).isEmpty();
    }

    @Test
    void readOnesGoFirst() {
        told("2000-06-01T04:00:00Z", "2000-06-02T04:00:00Z");
        told("2000-06-01T04:00:00Z", "2000-09-01T04:00:00Z");
        told("2000-06-01T04:00:00Z", null);
        told("2000-06-01T16:00:00Z", "2000-06-01T16:00:00Z");
        // The park's day begins at 16:00 the day before in Greenwich.
        var before = LocalDate.of(2000, 6, 2);
        remove(true, before);
        assertThat(old()).isEqualTo(4);
        remove(true, before.plusDays(1));
        assertThat(old()).as("read later, or never").isEqualTo(2);
        remove(false, before);
        assertThat(old()).isEqualTo(1);
        remove(true, LocalDate.of(2000, 9, 2));
        assertThat(old()).isZero();
    }

    private void remove(boolean read, LocalDate before) {
        QuarkusTransaction.requiringNew()
                .run(() -> (read ? (org.seedbed.privacy.RetentionTask) readOnes : unreadOnes).remove(before));
    }

    private List<Outcome> eraseWith(String permission) {
        var scope = new RowScope(
                UUID.randomUUID(), null, null, null, Set.of(), Set.of(), Set.of(), Map.of(permission, Set.of(park)));
        return acting.run(
                new Acting(scope.user(), "test", "test", scope),
                () -> QuarkusTransaction.requiringNew().call(() -> data.erase(park, person.userId())));
    }

    private List<UUID> parks() {
        return jobs.list(
                Sql.of("select park_id from inbox_message where user_id = ?", person.userId()),
                row -> row.uuid("park_id"));
    }

    private long old() {
        return jobs.count(
                Sql.of("select 1 from inbox_message where user_id = ? and told_at < '2001-01-01'", person.userId()));
    }

    private void told(String at, String readAt) {
        jobs.execute(Sql.of(
                """
                insert into inbox_message (id, user_id, told_as, park_id, kind, subject_id, once, words, told_at, read_at)
                values (gen_random_uuid(), ?, 'PERSON', ?, 'GRADUATION_PROPOSED', ?, ?, '{}', ?::timestamptz, ?::timestamptz)""", person.userId(), park, UUID.randomUUID(), UUID.randomUUID().toString(), at, readAt));
    }

    private void tell(UUID where) {
        acting.run(
                Acting.job("test"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> notifications.tellPerson(
                                person.userId(),
                                new Message(
                                        MessageKind.GRADUATION_PROPOSED,
                                        where,
                                        UUID.randomUUID(),
                                        UUID.randomUUID().toString(),
                                        Map.of("company", "企业（示例）")))));
    }
}
