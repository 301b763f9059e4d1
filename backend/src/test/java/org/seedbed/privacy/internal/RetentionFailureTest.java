package org.seedbed.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** A day on which something that was due could not be deleted. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RetentionFailureTest {

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    RetentionJob retention;

    @Inject
    BrokenRetention rule;

    @AfterEach
    void mend() {
        rule.broken(false);
    }

    @Test
    void isReportedStaysOpenAndIsTakenUpAgain() {
        var asOf = LocalDate.of(3500, 1, 1).plusDays((long) (Math.random() * 100_000));
        rule.broken(true);
        assertThat(retention.run(asOf)).isTrue();
        assertThat(finished(asOf)).isZero();
        assertThat(retention.run(asOf)).as("an hour later").isTrue();
        var park = world.park();
        as(world.with(Role.CHECKER, park))
                .get("/api/v1/parks/{park}/retention-reports", park)
                .then()
                .statusCode(200)
                .body("items.findAll { it.asOf == '" + asOf + "' && it.failed }.rule", contains("IDEMPOTENCY_KEY"));
        assertThat(database.count(Sql.of(
                        "select 1 from trail where action = 'RETENTION_FAILED' and after::text like ?",
                        "%" + asOf + "%")))
                .isEqualTo(1);
        rule.broken(false);
        assertThat(retention.run(asOf)).isTrue();
        assertThat(finished(asOf)).isEqualTo(1);
        assertThat(retention.run(asOf)).as("finished").isFalse();
    }

    private long finished(LocalDate asOf) {
        return database.count(Sql.of("select 1 from retention_run where as_of = ? and finished_at is not null", asOf));
    }
}
