package org.seedbed.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.mentoring.MentorDraft;
import org.seedbed.mentoring.Mentors;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What a register coming in does to the mentors of a park. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MentorsTest {

    @Inject
    World world;

    @Inject
    Mentors mentors;

    @Inject
    Database database;

    @Test
    @TestTransaction
    void mentorsComeInAndAreChanged() {
        var park = world.park();
        var named = draft(UUID.randomUUID(), "王导师（示例）", List.of(), null);
        var mailed = draft(UUID.randomUUID(), "张导师（示例）", List.of("财税"), " Zhang@Example.com ");
        mentors.add(park, List.of(named, mailed));
        assertThat(mentors.all(park))
                .extracting(r -> r.key())
                .containsExactlyInAnyOrder(named.name(), "zhang@example.com");
        assertThat(mailed.key()).isEqualTo("zhang@example.com");
        mentors.change(park, List.of(draft(named.id(), named.name(), List.of("法律"), null)));
        assertThat(mentors.all(park))
                .filteredOn(r -> r.id().equals(named.id()))
                .singleElement()
                .satisfies(r -> assertThat(r.fields()).containsExactly("法律"));
        assertThat(mentors.all(world.park())).isEmpty();
    }

    @Test
    @TestTransaction
    void anotherAddressIsAnotherAccount() {
        var park = world.park();
        var first = world.person();
        var second = world.person();
        var mentor = draft(UUID.randomUUID(), "张导师（示例）", List.of(), first.subject() + "@example.com");
        mentors.add(park, List.of(mentor));
        assertThat(userOf(mentor.id())).isEqualTo(first.userId());
        mentors.change(park, List.of(draft(mentor.id(), mentor.name(), List.of(), second.subject() + "@example.com")));
        assertThat(userOf(mentor.id())).isEqualTo(second.userId());
        mentors.change(park, List.of(draft(mentor.id(), mentor.name(), List.of(), "nobody@example.com")));
        assertThat(userOf(mentor.id())).isNull();
    }

    @Test
    @TestTransaction
    void anAddressNobodyVerifiedBindsNobody() {
        var park = world.park();
        var person = world.person();
        database.execute(Sql.of("update app_user set email_verified = false where id = ?", person.userId()));
        var mentor = draft(UUID.randomUUID(), "张导师（示例）", List.of(), person.subject() + "@example.com");
        mentors.add(park, List.of(mentor));
        assertThat(userOf(mentor.id())).isNull();
    }

    @Test
    @TestTransaction
    void aRegisterThatIsTooLargeIsRefusedAndNotCut() {
        var park = world.park();
        database.execute(Sql.of("""
                insert into mentor (park_id, id, version, name, fields)
                select ?, gen_random_uuid(), 0, 'M' || n, '{}' from generate_series(1, 5000) n""", park));
        assertThat(mentors.all(park)).hasSize(5000);
        mentors.add(park, List.of(draft(UUID.randomUUID(), "王导师（示例）", List.of(), null)));
        assertThatThrownBy(() -> mentors.all(park)).hasMessageContaining("mentoring.too-many");
    }

    private UUID userOf(UUID mentorId) {
        return database.list(Sql.of("select user_id from mentor where id = ?", mentorId), r -> r.uuidOrNull("user_id"))
                .getFirst();
    }

    private static MentorDraft draft(UUID id, String name, List<String> fields, String email) {
        return new MentorDraft(id, name, "顾问", null, fields, LocalDate.of(2026, 1, 1), null, email);
    }
}
