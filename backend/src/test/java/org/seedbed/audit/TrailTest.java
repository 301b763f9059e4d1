package org.seedbed.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Permission;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What is written into the trail, and that it stays. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TrailTest {

    @Inject
    Trail trail;

    @Inject
    ActingContext acting;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Inject
    World world;

    private UUID park;

    @BeforeEach
    void aPark() {
        park = world.park();
    }

    @Test
    void aChangeIsStoredWithWhoWhenAndWhere() {
        var user = UUID.randomUUID();
        var lease = UUID.randomUUID();
        var by = new Acting(user, "leaseTerminate", "request-1", RowScope.NONE);
        acting.run(
                by,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> trail.record(Change.of(Action.LEASE_TERMINATED, SubjectType.LEASE, lease)
                                .park(park)
                                .label("A301")
                                .before(Facts.of("endsOn", LocalDate.of(2026, 12, 31))
                                        .and("unitPrice", new BigDecimal("30.00"))
                                        .secret("phone", "13800000000"))
                                .after(Facts.of("endsOn", LocalDate.of(2026, 6, 30))
                                        .and("unitPrice", new BigDecimal("30"))
                                        .secret("phone", "13900000000"))
                                .reason("提前退租"))));
        assertThat(column("actor_id::text")).containsExactly(user.toString());
        assertThat(column("origin || ' ' || request_id || ' ' || outcome || ' ' || label || ' ' || reason"))
                .containsExactly("leaseTerminate request-1 DONE A301 提前退租");
        assertThat(column("(at between now() - interval '1 minute' and now() + interval '1 minute')::text"))
                .containsExactly("true");
        // What stayed the same is not repeated; what identifies a person is not there.
        assertThat(column("before ->> 'endsOn' || ' ' || (after ->> 'endsOn')"))
                .containsExactly("2026-12-31 2026-06-30");
        assertThat(column("jsonb_exists(before, 'unitPrice')::text")).containsExactly("false");
        assertThat(column("t::text")).noneMatch(row -> row.contains("13800000000") || row.contains("13900000000"));
        assertThat(column("(before -> 'phone' ->> 'hash' <> after -> 'phone' ->> 'hash')::text"))
                .containsExactly("true");
    }

    @Test
    void manyChangesAreQueuedForTheSealerInOneOrder() {
        var changes = IntStream.range(0, 2500)
                .mapToObj(i -> Change.of(Action.UNIT_CREATED, SubjectType.UNIT, UUID.randomUUID())
                        .park(park)
                        .label("U" + i))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> trail.record(changes));
        assertThat(column("label"))
                .isEqualTo(changes.stream().map(Change::label).toList());
        assertThat(database.count(Sql.of(
                        "select 1 from trail_unsealed q join trail t on t.id = q.trail_id where q.chain = ?", park)))
                .isEqualTo(2500);
    }

    @Test
    void aChangeGoesWithItsTransaction() {
        assertThatThrownBy(() -> trail.record(parkChanged())).isInstanceOf(TransactionalException.class);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.record(parkChanged());
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(column("id::text")).isEmpty();
    }

    @Test
    void aRowIsNeitherChangedNorTaken() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> trail.record(parkChanged()));
        var request = new Acting(UUID.randomUUID(), "test", "", RowScope.NONE);
        for (var attempt : List.of("update trail set reason = 'other'", "delete from trail", "truncate trail")) {
            // The application, its workers, and the owner of the table, who would have to pull down the trigger first.
            assertThatThrownBy(() -> acting.run(request, () -> database.execute(Sql.of(attempt))))
                    .hasStackTraceContaining("permission denied for table trail");
            assertThatThrownBy(() -> jobs.execute(Sql.of(attempt)))
                    .hasStackTraceContaining("permission denied for table trail");
            try (var owner = PostgresResource.owner();
                    var sql = owner.createStatement()) {
                assertThatThrownBy(() -> sql.execute(attempt)).hasMessageContaining("trail is append-only");
            }
        }
        assertThat(column("id::text")).hasSize(1);
    }

    @Test
    void whoWritesDoesNotReadForThat() {
        QuarkusTransaction.requiringNew().run(() -> trail.record(parkChanged()));
        var request = new Acting(UUID.randomUUID(), "test", "", RowScope.NONE);
        assertThat(acting.<Long>run(request, () -> database.count(Sql.of("select 1 from trail"))))
                .isZero();
    }

    @Test
    void aWorkerRecordsInItsOwnDatabase() {
        acting.run(
                Acting.job("retention"),
                () -> QuarkusTransaction.requiringNew().run(() -> trail.recordJob(List.of(parkChanged()))));
        assertThat(column("origin || coalesce(actor_id::text, '')")).containsExactly("job:retention");
    }

    @Test
    void whatTimelinesAskForIsAPermission() {
        var permissions = Arrays.stream(Permission.values())
                .map(p -> p.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(SubjectType.values())
                .extracting(SubjectType::visibleWith)
                .filteredOn(Objects::nonNull)
                .isSubsetOf(permissions);
    }

    @Test
    void aDeniedWriteLeavesARow() {
        var reader = world.with(Role.RECEPTION, park);
        as(reader)
                .body(Map.of("secret", "not to be kept"))
                .post("/api/v1/parks/{park}/buildings", park)
                .then()
                .statusCode(403);
        assertThat(column("outcome || ' ' || action || ' ' || actor_id || ' ' || reason || ' ' || after"))
                .containsExactly("DENIED WRITE_DENIED %s access.denied {\"path\": \"POST /api/v1/parks/%s/buildings\"}"
                        .formatted(reader.userId(), park));
        // Somebody else's park: of no park, but found by its id.
        var stranger = world.person();
        as(stranger)
                .body(Map.of())
                .post("/api/v1/parks/{park}/buildings", park)
                .then()
                .statusCode(404);
        assertThat(database.list(
                        Sql.of("select park_id, reason from trail where subject_id = ?", park),
                        row -> row.uuidOrNull("park_id") + " " + row.text("reason")))
                .containsExactly("null resource.not-found");
        // Looking leaves no row, neither does knocking without a name.
        as(stranger).get("/api/v1/parks/{park}/buildings", park).then().statusCode(404);
        assertThat(database.count(Sql.of("select 1 from trail where actor_id = ?", stranger.userId())))
                .isEqualTo(1);
    }

    @Test
    void whoKnocksAtEveryDoorFillsAFewRows() {
        var person = world.person();
        for (int n = 0; n < 60; n++) {
            as(person)
                    .body(Map.of())
                    .post("/api/v1/parks/{park}/buildings", park)
                    .then()
                    .statusCode(404);
        }
        assertThat(database.count(Sql.of("select 1 from trail where actor_id = ?", person.userId())))
                .isBetween(30L, 45L);
        // Others are written down all the same.
        var other = world.person();
        as(other)
                .body(Map.of())
                .post("/api/v1/parks/{park}/buildings", park)
                .then()
                .statusCode(404);
        assertThat(database.count(Sql.of("select 1 from trail where actor_id = ?", other.userId())))
                .isEqualTo(1);
    }

    private Change parkChanged() {
        return Change.of(Action.PARK_CHANGED, SubjectType.PARK, park).park(park);
    }

    private List<String> column(String expression) {
        return database.list(
                Sql.of("select " + expression + " as value from trail t where park_id = ? order by id", park),
                row -> row.text("value"));
    }
}
