package org.seedbed.shared.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.seedbed.testing.PostgresResource;

/** Locks of a process whose machine vanished are let go within a minute, so that another process goes on with its work. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class VanishedClientTest {

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Test
    void theServerAsksAfterSilentRequests() {
        assertThat(secondsUntilNoticed(database)).isBetween(1, 60);
    }

    @Test
    void theServerAsksAfterSilentWorkers() {
        assertThat(secondsUntilNoticed(jobs)).isBetween(1, 60);
    }

    private static int secondsUntilNoticed(SqlRunner rows) {
        return setting(rows, "idle") + setting(rows, "interval") * setting(rows, "count");
    }

    private static int setting(SqlRunner rows, String name) {
        return rows.first(
                        Sql.of("select current_setting(?)::integer as value", "tcp_keepalives_" + name),
                        row -> row.integer("value"))
                .orElseThrow();
    }
}
