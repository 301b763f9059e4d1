package org.seedbed.onboarding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Imports as jobs: one at a time, cancellable, all or nothing whatever happens. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ImportJobTest {

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    AgroalDataSource dataSource;

    private UUID park;
    private Importing importing;

    @BeforeEach
    void aPark() {
        park = world.park();
        importing = new Importing(world.with(Role.OPERATOR, park), park);
    }

    @Test
    void oneImportRunsAtATimeAndACancelledOneLeavesNothing() throws SQLException {
        String id;
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("lock table mentor in exclusive mode");
            }
            id = importing.start(Registers.sample(), false);
            importing.once(id, view -> "STORING".equals(view.getString("phase")));
            importing.post(Registers.sample(), true).statusCode(409).body("code", equalTo("import.running"));
            cancel(id);
            connection.rollback();
        }
        assertThat(importing.ended(id).getString("status")).isEqualTo("CANCELLED");
        assertThat(count("unit") + count("tenant") + count("mentor")).isZero();
        cancel(id);
        assertThat(importing.get(id).getString("status")).isEqualTo("CANCELLED");
        importing.commit(Registers.sample());
    }

    @Test
    void aChangeSomebodyMakesMeanwhileWins() throws SQLException {
        var floor = UUID.randomUUID();
        var building = UUID.randomUUID();
        database.execute(
                Sql.of("insert into building (park_id, id, code, name) values (?, ?, 'Z', 'Z')", park, building));
        database.execute(Sql.of(
                "insert into floor (park_id, id, building_id, level, label) values (?, ?, ?, 1, '1')",
                park,
                floor,
                building));
        String id;
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("""
                    insert into unit (park_id, id, version, floor_id, number, kind, area)
                    values (?, ?, 0, ?, 'A301', 'OFFICE', 20)""")) {
                statement.setObject(1, park);
                statement.setObject(2, UUID.randomUUID());
                statement.setObject(3, floor);
                statement.execute();
            }
            id = importing.start(Registers.sample(), false);
            importing.once(id, view -> "STORING".equals(view.getString("phase")));
            connection.commit();
        }
        var ended = importing.ended(id);
        assertThat(ended.getString("status")).isEqualTo("FAILED");
        assertThat(ended.getString("failure.code")).isEqualTo("import.concurrent-change");
        assertThat(count("unit")).isEqualTo(1);
        assertThat(count("tenant")).isZero();
    }

    @Test
    void anImportWhoseProcessDiedIsInterruptedAndBlocksNobody() {
        var dead = running(Instant.now().minus(ImportStore.SILENCE).minusSeconds(5));
        as(importing.keeper())
                .get("/api/v1/parks/{park}/imports/{id}", park, dead)
                .then()
                .statusCode(200)
                .body("status", equalTo("INTERRUPTED"));
        running(Instant.now().minus(ImportStore.SILENCE).minusSeconds(5));
        importing.commit(Registers.sample());
    }

    @Test
    void anImportThatStillBeatsBlocksTheNext() {
        running(Instant.now());
        importing.post(Registers.sample(), false).statusCode(409).body("code", equalTo("import.running"));
    }

    @Test
    void tenThousandCompaniesComeInCompletely() {
        var ended = importing.commit(Registers.large(10_000));
        assertThat(ended.getInt("result.errors")).isZero();
        assertThat(ended.getList("result.sheets.created", Integer.class)).containsExactly(10_000, 10_000);
        assertThat(count("tenant")).isEqualTo(10_000);
        assertThat(count("lease_unit")).isEqualTo(10_000);
        assertThat(count("employment_count")).isEqualTo(10_000);
    }

    private void cancel(String id) {
        as(importing.keeper())
                .post("/api/v1/parks/{park}/imports/{id}/cancellation", park, id)
                .then()
                .statusCode(200);
    }

    private UUID running(Instant heartbeat) {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into register_import (park_id, id, file_name, dry_run, status, started_by, started_at)
                values (?, ?, 'x.xlsx', false, 'RUNNING', ?, now())""", park, id, importing.keeper().userId()));
        database.execute(Sql.of("""
                insert into register_progress (park_id, import_id, phase, done, heartbeat_at)
                values (?, ?, 'CHECKING', 0, ?)""", park, id, heartbeat));
        return id;
    }

    private long count(String table) {
        return database.count(Sql.of("select 1 from " + table + " where park_id = ?", park));
    }
}
