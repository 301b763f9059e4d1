package org.seedbed.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Who knocks at every door fills a few rows of the trail, and yet no denied write goes untold. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LeftOutDenialsTest {

    private static final int KNOCKS = 60;

    @Inject
    LeftOutDenials leftOut;

    @Inject
    World world;

    @Inject
    Database database;

    @Test
    void whatHasNoRowOfItsOwnIsToldByNumber() {
        var person = world.person();
        for (int n = 0; n < KNOCKS; n++) {
            as(person)
                    .body(Map.of())
                    .post("/api/v1/parks/{park}/buildings", UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }
        leftOut.close();
        var besides = number(person, "coalesce(sum((after ->> 'leftOut')::int), 0)");
        assertThat(besides).isPositive();
        assertThat(number(person, "count(after ->> 'path')") + besides).isEqualTo(KNOCKS);
        assertThat(number(person, "count(*) filter (where outcome <> 'DENIED' or action <> 'WRITE_DENIED')"))
                .isZero();
        var rows = number(person, "count(*)");
        leftOut.close();
        assertThat(number(person, "count(*)")).isEqualTo(rows);
    }

    private long number(Person person, String expression) {
        return database.first(
                        Sql.of("select " + expression + "::bigint as n from trail where actor_id = ?", person.userId()),
                        row -> row.number("n"))
                .orElseThrow();
    }
}
