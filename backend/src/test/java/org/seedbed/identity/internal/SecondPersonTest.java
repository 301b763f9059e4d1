package org.seedbed.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.seedbed.architecture.ApiDocument;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;

/** Which roles wait for a second person is told in three places; a role added to one is in all. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecondPersonTest {

    @Inject
    Database database;

    @Test
    void theDatabaseKeepsTheSameRolesApart() {
        var named = database.list(Sql.of("""
                        select (regexp_matches(pg_get_constraintdef(oid), '([A-Z]+(?:_[A-Z]+)*)', 'g'))[1] as word
                        from pg_constraint where conname = 'ck_invitation__four_eyes'"""), row -> row.text("word"));
        var roles = Arrays.stream(Role.values()).map(Enum::name).toList();
        assertThat(named.stream().filter(roles::contains)).containsExactlyInAnyOrderElementsOf(powerful());
    }

    @Test
    void theContractTellsThem() {
        var told = ApiDocument.fetch().root().at("/components/schemas/Role/x-second-person");
        assertThat(StreamSupport.stream(told.spliterator(), false).map(n -> n.asText()))
                .containsExactlyInAnyOrderElementsOf(powerful());
    }

    private static List<String> powerful() {
        return Arrays.stream(Role.values())
                .filter(RolePolicy::powerful)
                .map(Enum::name)
                .toList();
    }
}
